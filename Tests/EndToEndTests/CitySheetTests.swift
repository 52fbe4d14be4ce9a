import TestSupport
import Testing

/// Pages of one city, and the report in one file, of the sample survey, written as a user writes them.
@Suite struct CitySheetTests {
  private let sample = ["--criteria", "Criteria/seoul-model-2015", "--survey", "Surveys/wego-2015-sample"]

  private func elements(_ bytes: [UInt8]) -> Int {
    zip(bytes, bytes.dropFirst()).count { $0 == UInt8(ascii: "<") && ($1 | 0x20) >= 97 && ($1 | 0x20) <= 122 }
  }

  /// 82 cities with everything in one file: at most 1.5 MB and 35,000 elements in either language.
  @Test func aReportInOneFileKeepsItsBudget() throws {
    let folder = TemporaryFolder()
    let run = ProgramRun(
      ["assess", "--single-file", "--language", "en", "ko", "--output", folder.path("report")] + sample)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["report/index.html", "report/ko/index.html"] {
      let bytes = try #require(Repository.bytes(folder.path(name)))
      #expect(bytes.count <= 1_500_000, "\(name) has \(bytes.count) bytes")
      #expect(elements(bytes) <= 35_000, "\(name) has \(elements(bytes)) elements")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        text.matches(of: /<details class="fold">.{0,2000}?<section class="city"/.dotMatchesNewlines()).count == 82)
    }
  }

  /// Every city has its page within the budget, says why it has its score, and in how many variations its way holds.
  @Test func everyCityHasItsPage() throws {
    let folder = TemporaryFolder()
    let run = ProgramRun(["assess", "--language", "en", "--output", folder.path("report")] + sample)
    #expect(run.status == 0, "\(run.errors)")
    let pages = Repository.entries(of: folder.path("report/cities"))
    #expect(pages.count == 82)
    for name in pages {
      let bytes = try #require(Repository.bytes(folder.path("report/cities/\(name)")))
      #expect(bytes.count <= 120_000, "\(name) has \(bytes.count) bytes")
      #expect(String(decoding: bytes, as: UTF8.self).contains(">Why this score<"), "\(name)")
    }
    // As `feasibility path manila` prints it.
    let manila = try #require(Repository.text(folder.path("report/cities/manila.html")))
    #expect(manila.contains("; holds in 61\u{A0}% of 1,000 variations"))
    let path = ProgramRun(["path", "manila"] + sample)
    #expect(path.output.contains("It would hold in 61 % of 1000 variations."))
  }

  @Test func snapshot() throws {
    let folder = TemporaryFolder()
    let teaching = ["--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]
    let run = ProgramRun(["snapshot", "alpha", "--output", folder.path("alpha.html")] + teaching)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Alpha (alpha)"))
    let page = try #require(Repository.text(folder.path("alpha.html")))
    #expect(page.contains("<h1>Alpha") && !page.contains("<table"))
    let json = ProgramRun(["snapshot", "alpha", "--format", "json", "--language", "ko"] + teaching)
    #expect(json.output.contains("\"strengths\"") && json.output.contains("\"city\": \"alpha\""), "\(json.output)")
    #expect(ProgramRun(["snapshot", "nowhere"] + teaching).status == 2)
  }
}
