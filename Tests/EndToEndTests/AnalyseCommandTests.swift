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
        "analysis.json", "components.csv", "correlations.csv", "importance.csv", "manifest.xml", "reliability.csv",
        "statistics.csv",
      ])
    let relations = CSVText(Repository.text(folder.path("a/correlations.csv")) ?? "").column("relation")
    #expect(Set(["siblings", "parent", "index"]).isSubset(of: Set(relations)))
  }

  /// UN E-Government Survey 2014, 193 states. NumPy 2.4.6 (`corrcoef`, `cov`, `linalg.eigh`) and SciPy 1.17.1
  /// (`pearsonr`, `spearmanr`, `kendalltau`, `skew` and `kurtosis` with `bias=False`) on the published components.
  @Test func `published components give the figures of the peers`() {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "analyse", "--criteria", "un-egdi", "--survey", "Surveys/un-egdi-2014", "--output", folder.path("a"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    let table = { (name: String) in CSVText(Repository.text(folder.path("a/\(name).csv")) ?? "") }
    check(table("reliability"), "alpha", [0.8823213330260328])
    check(table("importance"), "pearson", [0.8973092868889474, 0.9380857184810008, 0.8772765131282109])
    check(table("importance"), "importance_share", [0.3279980368396023, 0.35848580842339905, 0.3135161547369985])
    let eigenvalues = [2.4591807595644024, 0.3593306030347558, 0.1814886374008415]
    check(table("components"), "eigenvalue", eigenvalues.flatMap { [$0, $0, $0] })
    let pairs = table("correlations")
    check(pairs, "pearson", [0.7506346945138814, 0.6436476106071916, 0.7918829564708727])
    check(pairs, "pearson_p", [3.2115439655410355e-36, 5.7985848652228306e-24, 8.919009406206143e-43])
    check(pairs, "spearman", [0.7548136206929908, 0.6733057547385536, 0.8496881004099834])
    check(pairs, "spearman_p", [7.985326821219483e-37, 7.619442244524085e-27, 5.514501490200841e-55])
    check(pairs, "kendall", [0.5652712876282868, 0.48718726197795914, 0.665874990385699])
    check(pairs, "kendall_p", [2.9382035430982413e-31, 1.2264131905107972e-23, 5.112274900375515e-43])
    check(table("statistics"), "skewness", [0.4444974198387393, 0.5272691655010256, -0.7528954975174925])
    check(table("statistics"), "kurtosis", [-0.7284649523044675, -0.7828352382085799, -0.06707210872502589])
  }

  /// The first cells of a column, to 1e-9 of their value.
  private func check(_ table: CSVText, _ column: String, _ expected: [Double]) {
    let found = table.column(column).prefix(expected.count).map { Double($0) ?? .nan }
    #expect(found.count == expected.count, "\(column)")
    for (own, other) in zip(found, expected) { #expect(abs(own - other) <= 1e-9 * abs(other), "\(column)") }
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
