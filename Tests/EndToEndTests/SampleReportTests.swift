import TestSupport
import Testing

/// The committed report of the sample survey is what the program writes.
@Suite struct SampleReportTests {
  /// Text must be equal to the letter, and numbers to 1e-12: another processor family may round the last digit of a
  /// logarithm differently.
  @Test func theCommittedReportIsUpToDate() throws {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "assess", "--criteria", "Criteria/seoul-model-2015", "--survey", "Surveys/wego-2015-sample", "--language", "en",
      "ko", "--write", "all", "--output", folder.path("wego-2015-sample"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    for name in Self.committed {
      let actual = try #require(Repository.bytes(folder.path("wego-2015-sample/\(name)")))
      let committed = Repository.bytes("Reports/wego-2015-sample/\(name)")
      if let committed, isSame(committed, actual) { continue }
      Golden.check(actual, "Reports/wego-2015-sample/\(name)")
    }
  }

  /// A part of the report is kept with the sources; `make demo` writes the rest of it.
  private static let committed =
    [
      "index.html", "cities/manila.html", "cities/mexico-city.html", "cities/hanoi.html", "ko/index.html",
      "ko/cities/manila.html",
    ] + ["report.xml", "ranking.csv", "robustness.csv"]

  @Test func theCommittedPartIsSmall() throws {
    let sizes = try Self.committed.map {
      try #require(Repository.bytes("Reports/wego-2015-sample/\($0)")?.count, "\($0)")
    }
    #expect(sizes.reduce(0, +) <= 4_000_000)
  }

  @Test func everyVerdictOccursInTheSample() {
    let ranking = CSVText(Repository.text("Reports/wego-2015-sample/ranking.csv") ?? "")
    #expect(
      Set(ranking.column("verdict")) == [
        "not-eligible", "eligibility-unknown", "not-ranked", "capacity-building", "commitment-first", "peer-exchange",
        "no-stated-demand", "A", "B", "C",
      ])
    #expect(ranking.column("provisional").contains("yes"))
  }

  /// Every page that the sample leads to says that its data is synthetic, in its own language.
  @Test func everyPageSaysThatTheDataIsSynthetic() {
    #expect(Repository.text("Reports/wego-2015-sample/index.html")?.contains("Synthetic data") == true)
    #expect(Repository.text("Reports/wego-2015-sample/ko/index.html")?.contains("가상") == true)
    #expect(Repository.text("Reports/wego-2015-sample/report.xml")?.contains("synthetic") == true)
  }

  /// Equal but for the last digits of numbers.
  private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    if left == right { return true }
    let (a, b) = (pieces(left), pieces(right))
    guard a.count == b.count else { return false }
    return zip(a, b).allSatisfy { x, y in
      if x == y { return true }
      guard let m = Double(x), let n = Double(y), x.contains("."), y.contains(".") else { return false }
      return abs(m - n) <= 1e-12 * max(1, abs(m))
    }
  }

  /// Runs of characters that may belong to a number, and the text between them.
  private func pieces(_ bytes: [UInt8]) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    var pieces: [Substring] = []
    var start = text.startIndex
    var inNumber = false
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text.utf8[position]
      let isNumeric = (byte >= 0x30 && byte <= 0x39) || byte == 0x2E || byte == 0x2D || byte == 0x65
      if isNumeric != inNumber {
        pieces.append(text[start..<position])
        start = position
        inNumber = isNumeric
      }
      position = text.utf8.index(after: position)
    }
    pieces.append(text[start...])
    return pieces
  }
}
