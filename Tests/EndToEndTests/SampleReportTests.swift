import Diagnostics
import Glibc
import Tables
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
      let actual = try #require(Repository.bytes(folder.path("wego-2015-sample/\(name)")), "\(name)")
      if let committed = Repository.bytes(Self.path(name)), isSame(committed, actual) { continue }
      Golden.check(actual, Self.path(name))
    }
    let workbook = try #require(Repository.bytes(folder.path("wego-2015-sample/report.xlsx")))
    if try Repository.bytes(Self.path("report.xlsx")).map({ try parts($0) == parts(workbook) }) != true {
      Golden.check(workbook, Self.path("report.xlsx"))
    }
    let document = folder.path("wego-2015-sample/report.xml")
    let actual = try #require(Repository.bytes(document))
    if let committed = Self.document(), isSame(committed, actual) { return }
    Golden.check(try #require(Self.gzip("-9nc", document), "gzip"), Self.path("report.xml.gz"))
  }

  /// A part of the report is kept with the sources; `make demo` writes the rest of it.
  private static let committed =
    ["", "ko/"].flatMap { place in
      ["index", "cities/manila", "cities/mexico-city", "cities/hanoi"].map { place + $0 + ".html" }
    } + ["ranking.csv", "robustness.csv"]

  private static func path(_ name: String) -> String { "Reports/wego-2015-sample/\(name)" }

  /// The kept `report.xml`; of all files it alone is large, so it is kept packed.
  private static func document() -> [UInt8]? { gzip("-dc", Repository.root + "/" + path("report.xml.gz")) }

  /// What gzip makes of a file.
  private static func gzip(_ option: String, _ file: String) -> [UInt8]? {
    let folder = TemporaryFolder()
    guard system("gzip \(option) '\(file)' >'\(folder.path("out"))' 2>/dev/null") == 0 else { return nil }
    return Repository.bytes(folder.path("out"))
  }

  /// The names and content of a workbook's parts; how they are packed may differ with the library that packs them.
  private func parts(_ workbook: [UInt8]) throws -> [[UInt8]] {
    var findings = FindingList()
    let archive = try #require(ZipArchive(workbook, file: "report.xlsx", findings: &findings))
    return archive.names.map { Array($0.utf8) + (archive.part($0, findings: &findings) ?? []) }
  }

  @Test func theCommittedPartIsSmall() throws {
    let sizes = try (Self.committed + ["report.xlsx", "report.xml.gz"]).map {
      try #require(Repository.bytes(Self.path($0))?.count, "\($0)")
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
  @Test func everyPageSaysThatTheDataIsSynthetic() throws {
    #expect(Repository.text("Reports/wego-2015-sample/index.html")?.contains("Synthetic data") == true)
    #expect(Repository.text("Reports/wego-2015-sample/ko/index.html")?.contains("가상") == true)
    let document = try #require(Self.document())
    #expect(String(decoding: document, as: UTF8.self).contains("origin=\"synthetic\""))
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
