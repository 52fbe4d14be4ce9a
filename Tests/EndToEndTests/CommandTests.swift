import TestSupport
import Testing

/// The built program, run as a user runs it.
@Suite struct CommandTests {
  @Test func versionHelpAndUsage() {
    #expect(ProgramRun(["--version"]).output == "0.1.0\n")
    #expect(ProgramRun(["--help"]).output.contains("SUBCOMMANDS:"))
    let wrong = ProgramRun(["asess"])
    #expect(wrong.status == 64)
    #expect(wrong.output.isEmpty)
    #expect(ProgramRun(["assess", "--write", "pdf"]).status == 64)
    #expect(ProgramRun(["--generate-completion-script", "bash"]).output.contains("_feasibility"))
  }

  @Test func aBatchWritesEveryFormatTwiceTheSame() throws {
    let folder = TemporaryFolder()
    for name in ["one", "two"] {
      let run = ProgramRun([
        "assess", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample", "--output",
        folder.path(name),
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Rank"))
    }
    let names = Repository.entries(of: folder.path("one"))
    #expect(
      Set(names).isSuperset(of: ["assessment.json", "index.html", "indicators.csv", "ranking.csv", "report.xml"]))
    for name in names {
      #expect(Repository.bytes(folder.path("one/\(name)")) == Repository.bytes(folder.path("two/\(name)")), "\(name)")
    }
    let check = ProgramRun(["check", folder.path("one/report.xml")])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func severalSurveysGiveOneSummary() {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "assess", "--criteria", "Criteria/un-egdi", "--survey", "Surveys/un-egdi-2014", "Surveys/wego-egdi-2014",
      "Surveys/missing", "--output", folder.path, "--write", "csv",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-010]"))
    let summary = CSVText(Repository.text(folder.path("summary.csv")) ?? "")
    #expect(summary.column("state") == ["done", "done", "stopped"])
    #expect(summary.column("assessed") == ["193", "81", "0"])
    #expect(
      Repository.entries(of: folder.path("wego-egdi-2014")) == [
        "indicators.csv", "manifest.xml", "ranking.csv", "robustness.csv",
      ])
  }

  @Test func theSurveyNamesItsCriteria() {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "assess", "--survey", "Surveys/wego-2015-sample", "--output", folder.path, "--write", "json", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("taking criteria set seoul-model-2015, which the survey names"))
    #expect(run.output.contains("\"criteria\": \"seoul-model-2015\""))
  }

  @Test func surveysThatAreNotNamedAreListed() {
    let run = ProgramRun(["assess"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-011]"))
    #expect(run.errors.contains("wego-2015-sample"))
  }

  @Test func explainReachesTheCell() {
    let run = ProgramRun(["explain", "울란바토르", "GOV", "--survey", "Surveys/wego-2015-sample"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Ulaanbaatar"))
    #expect(run.output.contains("GOV-01"))
    #expect(run.output.contains("responses.csv:"))
    #expect(ProgramRun(["explain", "Nairoby", "--survey", "Surveys/wego-2015-sample"]).errors.contains("did you mean"))
    #expect(
      ProgramRun(["explain", "nairobi", "GVO", "--survey", "Surveys/wego-2015-sample"]).errors.contains("[RUN-016]"))
  }

  @Test func compareShowsCitiesSideBySide() {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "compare", "ulaanbaatar", "Nairobi", "--survey", "Surveys/wego-2015-sample", "--output", folder.path("c.html"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Ulaanbaatar") && run.output.contains("Nairobi"))
    #expect(Repository.text(folder.path("c.html"))?.contains("</html>") == true)
    let once = ProgramRun(["compare", "nairobi", "나이로비", "--survey", "Surveys/wego-2015-sample"])
    #expect(once.status == 2)
    #expect(once.errors.contains("[RUN-020]"))
    #expect(
      ProgramRun(["compare", "hebron", "nairobi", "--survey", "Surveys/wego-egdi-2014"]).errors.contains("[RUN-015]"))
    #expect(
      ProgramRun(["compare", "atlantis", "nairobi", "--survey", "Surveys/wego-egdi-2014"]).errors.contains("[RUN-014]"))
  }

  @Test func diagnosticsAreExplained() {
    #expect(ProgramRun(["diagnostic", "run-012"]).output.contains("How to mend it"))
    #expect(ProgramRun(["diagnostic"]).output.contains("SRV-"))
    #expect(ProgramRun(["diagnostic", "SRV-999"]).errors.contains("[RUN-017]"))
  }

  @Test func whatNewWritesPassesTheCheck() {
    let folder = TemporaryFolder()
    #expect(ProgramRun(["new", "criteria", "my-city"], in: folder.path).status == 0)
    let criteria = ProgramRun(["check", "Criteria/my-city"], in: folder.path)
    #expect(criteria.status == 0, "\(criteria.errors)")
    #expect(ProgramRun(["new", "survey", "my-survey"], in: folder.path).status == 0)
    let survey = ProgramRun(["check", "Surveys/my-survey"], in: folder.path)
    #expect(survey.status == 0, "\(survey.errors)")
    let again = ProgramRun(["new", "survey", "my-survey"], in: folder.path)
    #expect(again.status == 2)
    #expect(again.errors.contains("[RUN-018]"))
    #expect(ProgramRun(["new", "criteria", "../x"], in: folder.path).errors.contains("[RUN-013]"))
  }

  @Test func everyShippedFilePassesTheCheck() {
    let criteria = Repository.entries(of: "Criteria").filter { Repository.hasFolder("Criteria/\($0)") }
    let surveys = Repository.entries(of: "Surveys").filter { Repository.hasFolder("Surveys/\($0)") }
    #expect(criteria.count >= 4 && surveys.count >= 5)
    var run = ProgramRun(
      ["check"] + criteria.map { "Criteria/\($0)" } + ["Surveys/cities.xml", "Surveys/countries.xml"])
    #expect(run.status == 0, "\(run.errors)")
    for survey in surveys {
      let arguments = survey == "wego-egdi-2014" || survey == "un-egdi-2014" ? ["--criteria", "Criteria/un-egdi"] : []
      run = ProgramRun(["check", "Surveys/\(survey)"] + arguments)
      #expect(run.status == 0, "\(survey): \(run.errors)")
    }
  }

  @Test func simulateWritesASurveyThatIsCalledSynthetic() {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "simulate", "--criteria", "Criteria/seoul-model-2015", "--cities", "200", "--seed", "7", "--output",
      folder.path("s"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(Repository.text(folder.path("s/survey.xml"))?.contains("origin=\"synthetic\"") == true)
    let check = ProgramRun(["check", folder.path("s"), "--criteria", "Criteria/seoul-model-2015"])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func criteriaAreShownWithEffectiveWeights() {
    let show = ProgramRun(["criteria", "show", "seoul-model-2015"])
    #expect(show.status == 0)
    #expect(show.output.contains("candidacy"))
    #expect(show.output.contains("effective 0.123"))  // INF: 0.45 · 15/55, stated in the method
    #expect(ProgramRun(["criteria", "list"]).output.contains("un-egdi"))
    let folder = TemporaryFolder()
    let resolved = ProgramRun(["criteria", "show", "--resolved", "teaching"]).output
    folder.write(resolved, to: "criteria.xml")
    #expect(ProgramRun(["check", folder.path("criteria.xml")]).status == 0)
  }

  @Test func aReaderThatLeavesEarlyIsNoError() {
    #expect(ProgramRun(["diagnostic"], after: "| head -1").status == 0)
  }
}
