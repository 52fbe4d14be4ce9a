import TestSupport
import Testing

/// `feasibility convert` as a user runs it: in, assessed, out and in again.
@Suite struct ConvertTests {
  private static let fixtures = "Tests/ExchangeFilesTests/Fixtures/"

  private func convert(_ folder: String, _ more: [String] = []) -> ProgramRun {
    ProgramRun(
      [
        "convert", "--from", "coinr", "--data", Self.fixtures + "iData.csv", "--meta", Self.fixtures + "iMeta.csv",
        "--id", "example", "--origin", "synthetic", "--output", folder,
      ] + more)
  }

  private func ranking(_ folder: String) throws -> CSVText {
    let run = ProgramRun([
      "assess", "--criteria", folder + "/Criteria/example", "--survey", folder + "/Surveys/example", "--output",
      folder + "/Reports", "--write", "csv", "xml", "html", "json",
    ])
    // 1: the unit without inhabitants has a value to divide, which is a finding.
    #expect(run.status == 1 && run.errors.contains("Population"), "\(run.errors)")
    return CSVText(try #require(Repository.text(folder + "/Reports/ranking.csv")))
  }

  @Test(arguments: ["min-max", "goalposts", "target", "scaled"])
  func aCOINrIndexIsReadyForAssess(_ method: String) throws {
    let folder = TemporaryFolder()
    let run = convert(folder.path, ["--normalisation", method])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.split(separator: "\n").map { String($0.dropFirst(folder.path.count + 1)) } == [
        "Criteria/example/criteria.xml", "Surveys/example/registry.xml", "Surveys/example/responses.csv",
        "Surveys/example/survey.xml",
      ])
    #expect(ProgramRun(["check", folder.path("Criteria/example")]).status == 0)
    let ranking = try ranking(folder.path)
    let expected = CSVText(try #require(Repository.text(Self.fixtures + "coinr-expected.csv")))
    var values: [String: Double] = [:]
    for row in expected.rows where row[0] == method { values[row[1]] = Double(row[2]) }
    let scores = ranking.column("score")
    #expect(scores.count == 10)
    for (city, score) in zip(ranking.column("id"), scores) {
      let pair = (try #require(Double(score)), try #require(values[city]))
      #expect(abs(pair.0 - pair.1) <= 1e-9 * max(1, abs(pair.1)), "\(city)")
    }
  }

  @Test(arguments: ["coinr", "xmcda"])
  func outAndInAgainGivesTheSameRanking(_ form: String) throws {
    let folder = TemporaryFolder()
    #expect(convert(folder.path("a")).status == 0)
    let first = try ranking(folder.path("a"))
    let out = ProgramRun([
      "convert", "--to", form, "--criteria", folder.path("a/Criteria/example"), "--survey",
      folder.path("a/Surveys/example"), "--output", folder.path("out"),
    ])
    #expect(out.status == 1, "\(out.errors)")
    let input =
      form == "xmcda"
      ? [folder.path("out/xmcda.xml")]
      : ["--data", folder.path("out/iData.csv"), "--meta", folder.path("out/iMeta.csv")]
    let back = ProgramRun(["convert", "--from", form, "--id", "example", "--output", folder.path("b")] + input)
    #expect(back.status == 0, "\(back.errors)")
    let run = ProgramRun([
      "assess", "--criteria", folder.path("b/Criteria/example"), "--survey", folder.path("b/Surveys/example"),
      "--output", folder.path("b/Reports"), "--write", "csv",
    ])
    #expect(run.status <= 1, "\(run.errors)")
    let second = CSVText(try #require(Repository.text(folder.path("b/Reports/ranking.csv"))))
    #expect(first.column("id") == second.column("id"))
    for (a, b) in zip(first.column("score"), second.column("score")) {
      #expect(abs((Double(a) ?? .nan) - (Double(b) ?? 0)) <= 1e-9)
    }
  }

  @Test func nothingIsOverwrittenAndWrongUsageIsSaid() {
    let folder = TemporaryFolder()
    #expect(convert(folder.path).status == 0)
    let again = convert(folder.path)
    #expect(again.status == 2 && again.errors.contains("exists already"))
    #expect(ProgramRun(["convert", "--output", folder.path]).status == 64)
    #expect(ProgramRun(["convert", "--from", "coinr", "--output", folder.path]).status == 64)
    #expect(ProgramRun(["convert", "--from", "xmcda", "--data", "x", "--output", folder.path]).status == 64)
    let nowhere = ProgramRun(["convert", "--from", "xmcda", "nothing.xml", "--output", folder.path])
    #expect(nowhere.status == 2 && nowhere.errors.contains("[RUN-001]"))
  }
}
