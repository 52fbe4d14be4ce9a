import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Workflow

/// Workbooks and decimal commas, from the command line to the files.
@Suite struct TablesOutTests {
  private let folder = TemporaryFolder()
  private let teaching = ["--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]

  private func names(_ file: String) -> [String] {
    guard let bytes = Repository.bytes(folder.path(file)) else { return [] }
    var findings = FindingList()
    return (TableDoor.open(bytes, file: file, findings: &findings) ?? []).compactMap { $0.sheet?.name }
  }

  private func cells(_ file: String, _ delimiter: Character) -> [[String]] {
    let text = Repository.text(folder.path(file)) ?? ""
    return text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func aWorkbookIsOneOfTheReportsFiles() throws {
    let run = ProgramRun(["assess"] + teaching + ["--output", folder.path("out"), "--write", "csv", "xlsx"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("report.xlsx"))
    #expect(names("out/report.xlsx") == ["ranking", "indicators", "robustness", "Method"])
    #expect(ProgramRun(["check", folder.path("out")]).output.contains("whole"))
    let again = ProgramRun(["assess"] + teaching + ["--output", folder.path("again"), "--write", "xlsx"])
    #expect(again.status == 0)
    let bytes = try #require(Repository.bytes(folder.path("out/report.xlsx")))
    #expect(bytes == Repository.bytes(folder.path("again/report.xlsx")))
    // What is usual stays without a workbook.
    #expect(ProgramRun(["assess"] + teaching + ["--output", folder.path("out")]).status == 0)
    #expect(Repository.bytes(folder.path("out/report.xlsx")) == nil)
  }

  @Test func otherTablesAreWorkbooksToo() {
    let rank = ProgramRun(["rank"] + teaching + ["--output", folder.path("rank"), "--workbook"])
    #expect(rank.status == 0, "\(rank.errors)")
    #expect(names("rank/ranking-methods.xlsx") == ["ranking-methods", "Method"])
    let analyse = ProgramRun(["analyse"] + teaching + ["--output", folder.path("analysis"), "--workbook"])
    #expect(analyse.status == 0, "\(analyse.errors)")
    #expect(
      names("analysis/analysis.xlsx") == [
        "correlations", "statistics", "components", "reliability", "importance", "Method",
      ])
    let scenarios = ProgramRun(
      ["scenarios", "--remove", "elements"] + teaching + ["--output", folder.path("removals.xlsx")])
    #expect(scenarios.status == 0, "\(scenarios.errors)")
    #expect(names("removals.xlsx") == ["removals"])
  }

  /// Every number with a comma is the number with the point, and everything else is the same text.
  @Test(arguments: ["ranking.csv", "indicators.csv", "robustness.csv"])
  func decimalCommasAreTheSameNumbers(file: String) {
    #expect(ProgramRun(["assess"] + teaching + ["--output", folder.path("p"), "--write", "csv"]).status == 0)
    let run = ProgramRun(
      ["assess"] + teaching + ["--output", folder.path("c"), "--write", "csv", "--csv-decimal", "comma"])
    #expect(run.status == 0, "\(run.errors)")
    let point = cells("p/" + file, ",")
    let comma = cells("c/" + file, ";")
    #expect(point.count > 3 && point.count == comma.count)
    for (left, right) in zip(point, comma) {
      #expect(left == right.map { $0.replacing(",", with: ".") })
      #expect(!right.contains { Double($0) != nil && $0.contains(".") })
    }
  }

  /// A survey in a decimal-comma table is read by the reader of surveys as far as it reads decimal commas; tables of given
  /// numbers are read whole.
  @Test func replicatesComeBackFromATableWithDecimalCommas() {
    // Where the numbers come from is named in the output, so both files have one name.
    for place in ["point", "comma"] { folder.write("", to: "\(place)/empty") }
    let design = ["robustness"] + teaching + ["--replicates", "20", "--seed", "7"]
    #expect(ProgramRun(design + ["--replicates-out", folder.path("point/r.csv")]).status == 0)
    let written = ProgramRun(design + ["--replicates-out", folder.path("comma/r.csv"), "--csv-decimal", "comma"])
    #expect(written.status == 0, "\(written.errors)")
    let given = ["robustness"] + teaching + ["--format", "json", "--replicates-in"]
    let first = ProgramRun(given + [folder.path("point/r.csv")])
    let second = ProgramRun(given + [folder.path("comma/r.csv")])
    #expect(first.status == 0 && first.output == second.output, "\(second.errors)")
  }

  @Test(arguments: [
    ([["0,5", "1,25"]], [["0.5", "1.25"]]), ([["1,000"]], [["1,000"]]), ([["0,5", "0.5"]], [["0,5", "0.5"]]),
    ([["1,000", "0,125"]], [["1.000", "0.125"]]), ([["a,b", "-2,5e-07"]], [["a,b", "-2.5e-07"]]),
    ([["1,000", "2,345,678"]], [["1,000", "2,345,678"]]),
  ])
  func aCommaIsADecimalMarkOnlyWhereTheTableShowsIt(rows: [[String]], expected: [[String]]) {
    #expect(DecimalCommas.resolved(rows) == expected)
  }
}
