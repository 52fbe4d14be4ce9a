import TestSupport
import Testing

/// `feasibility analyse`, as people run it.
@Suite struct AnalyseCommandTests {
  @Test func `the terminal shows findings and the folder everything`() {
    let folder = TemporaryFolder()
    let run = ProgramRun(["analyse", "--survey", "Surveys/wego-2015-sample", "--output", folder.path("a")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("SYNTHETIC DATA"))
    #expect(run.output.contains("Redundant") && run.output.contains("Alpha"))
    #expect(
      Repository.entries(of: folder.path("a")) == [
        "analysis.json", "components.csv", "correlations.csv", "importance.csv", "reliability.csv", "statistics.csv",
      ])
    let relations = CSVText(Repository.text(folder.path("a/correlations.csv")) ?? "").column("relation")
    #expect(Set(["siblings", "parent", "index"]).isSubset(of: Set(relations)))
  }

  @Test func `the same input gives the same bytes`() {
    let arguments = ["analyse", "--survey", "Surveys/wego-2015-sample", "--format", "json"]
    #expect(ProgramRun(arguments).output == ProgramRun(arguments).output)
  }

  @Test func `a size is an indicator of the set`() {
    let sample = ["analyse", "--survey", "Surveys/wego-2015-sample", "--size"]
    let run = ProgramRun(sample + ["res-02", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"size\": \"RES-02\""))
    #expect(ProgramRun(sample + ["candidacy"]).errors.contains("[SCR-071]"))
    #expect(ProgramRun(sample + ["RES-99"]).errors.contains("[RUN-016]"))
  }

  @Test func `fewer than three cities are said to be too few`() {
    let folder = TemporaryFolder()
    let made = ProgramRun([
      "simulate", "--criteria", "Criteria/teaching", "--cities", "2", "--seed", "1", "--output", folder.path("s"),
    ])
    #expect(made.status == 0, "\(made.errors)")
    let run = ProgramRun(["analyse", "--criteria", "Criteria/teaching", "--survey", folder.path("s")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("[SCR-070]"))
  }
}
