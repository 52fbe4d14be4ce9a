import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import TestSupport
import Testing
import Words
import Workflow

/// Every method, written into a criteria file: it is read, scored and reported, and the report has the right form.
@Suite struct MethodsFromFileTests {
  /// What is changed in the criteria set `un-egdi`.
  struct Case: Sendable, CustomTestStringConvertible {
    var indicator = "<goalposts lower=\"0\" upper=\"1\" basis=\"published on this scale\"/>"
    var set = ""
    var index = "weights=\"relative\" minimumChildren=\"2\""
    var inside = ""
    var testDescription: String { [indicator.prefix(40), set[...], index[...], inside[...]].joined(separator: " ") }
  }

  static let normalisations: [Case] = [
    "<minMax/>", "<zScore/>", "<rank/>", "<borda ties=\"average\"/>", "<percentileRank/>", "<distanceToLeader/>",
    "<distanceToReference city=\"AUS\"/>", "<distanceToTarget at=\"0.9\" capped=\"yes\"/>", "<fractionOfBest/>",
    "<categories><lowest points=\"0\"/><from at=\"0.5\" points=\"1\"/></categories>", "<vector/>", "<sumToOne/>",
    "<maximum/>",
    "<minMax range=\"1 100\"/>",
  ].map { Case(indicator: $0) }

  static let steps: [Case] = [
    "<screening minimumByCity=\"0.5\" minimumByIndicator=\"0.5\"/>", "<imputation method=\"mean\"/>",
    "<imputation method=\"median\"/>", "<imputation method=\"group-mean\" by=\"region\"/>",
    "<imputation method=\"group-median\" by=\"region\"/>", "<imputation method=\"row-mean\" over=\"row\"/>",
    "<imputation method=\"row-median\" over=\"siblings\"/>", "<imputation method=\"nearest-neighbours\" cities=\"3\"/>",
    "<imputation method=\"previous-edition\" years=\"2\"/>", "<imputation method=\"country-proxy\"/>",
    "<treatment method=\"winsorise-then-log\" skewness=\"0.1\" kurtosis=\"-2\" most=\"2\"/>",
    "<treatment method=\"winsorise\" skewness=\"0.1\" kurtosis=\"-2\" most=\"2\"/>",
    "<treatment method=\"logarithm\"/>",
    "<treatment method=\"box-cox\" lambda=\"0.5\"/>",
    "<treatment method=\"forced-winsorise\"><city id=\"AUS\"/></treatment>",
  ].map { Case(indicator: "<minMax/>", set: $0) }

  static let aggregations: [Case] = [
    "aggregation=\"geometric\" zero=\"stops\"", "aggregation=\"harmonic\" zero=\"floor\" floor=\"0.01\"",
    "aggregation=\"power-mean\" exponent=\"2\"", "aggregation=\"minimum\"", "aggregation=\"maximum\"",
    "aggregation=\"ordered-weighted\" places=\"0.2 0.3 0.5\"", "aggregation=\"mazziotta-pareto\"",
    "aggregation=\"copeland\"", "aggregation=\"topsis\"", "aggregation=\"vikor\"",
    "aggregation=\"promethee\" preference=\"linear\" indifferentUpTo=\"0.01\" preferredFrom=\"0.2\"",
    "aggregation=\"weighted-product\"",
  ].map { Case(indicator: "<minMax range=\"0.01 1\"/>", index: $0 + " weights=\"relative\"") }

  static let weights: [Case] =
    ["equal", "entropy", "critic", "standard-deviation", "principal-component"].map {
      Case(index: "weights=\"\($0)\"")
    }
    + [
      "<weights method=\"budget-allocation\"><expert name=\"a\">1 2 3</expert><expert name=\"b\">2 2 2</expert></weights>",
      "<weights method=\"analytic-hierarchy\"><row>1 2 4</row><row>1/2 1 2</row><row>1/4 1/2 1</row></weights>",
      "<weights method=\"best-worst\" best=\"OSI\" worst=\"HCI\"><bestToOthers>1 2 4</bestToOthers>"
        + "<othersToWorst>4 2 1</othersToWorst></weights>",
      "<weights method=\"rank-order-centroid\"><ranks>1 2 3</ranks></weights>",
      "<weights method=\"benefit-of-the-doubt\" lower=\"0.1\" upper=\"0.6\"/>",
    ].map { Case(index: "", inside: $0) }

  @Test(arguments: normalisations + steps + aggregations + weights)
  func fromFileToReport(_ change: Case) throws {
    let folder = TemporaryFolder()
    folder.write(criteria(change), to: "criteria.xml")
    writeSurvey(in: folder)
    let run = AssessmentRun(
      try RunInputs.load(
        criteria: folder.path("criteria.xml"), survey: folder.path("s"), workspace: Workspace(from: Repository.root)))
    #expect(!run.inputs.diagnostics.hasErrors, "\(run.inputs.diagnostics.map(\.headline))")
    let scores = run.assessment.cities.indices.compactMap { run.assessment.score(of: $0) }
    #expect(scores.count >= 20 && scores.allSatisfy(\.isFinite), "\(scores.count) scores")
    #expect(Set(scores).count > 3, "the scores do not tell the cities apart")
    let files = try ReportFolder(formats: ReportFormat.allCases, languages: [.english, .korean]).write(
      run, Analyses(run, repeats: false, threads: 1, control: .none),
      to: OutputFolder(folder.path("out"), for: "assess", apart: run.inputs.paths))
    #expect(files.paths.count == 10)
    let check = FileCheck(criteria: nil, workspace: Workspace(from: Repository.root)).check(
      folder.path("out/report.xml"))
    #expect(check.diagnostics.isEmpty, "\(check.diagnostics.map(\.headline))")
  }

  private func criteria(_ change: Case) -> String {
    var text = Repository.text("Criteria/un-egdi/criteria.xml") ?? ""
    // Weights that the set varies have no effect under some of the rules tried here, which the reader refuses.
    text = text.replacing(/(?s)<robustness.*<\/robustness>/, with: "")
    let posts = "<goalposts lower=\"0\" upper=\"1\" basis=\"published on this scale\"/>"
    text = text.replacing(posts, with: change.indicator)
    text = text.replacing("<ranking ties=\"competition\"/>", with: "<ranking ties=\"competition\"/>\n  \(change.set)")
    text = text.replacing("weights=\"relative\" minimumChildren=\"3\"", with: change.index)
    if !change.index.contains("relative") { text = text.replacing(" weight=\"1\"", with: "") }
    return text.replacing("<use indicator=\"OSI\"", with: "\(change.inside)\n    <use indicator=\"OSI\"")
  }

  /// Thirty states of the UN survey; three of them without one of the values.
  private func writeSurvey(in folder: TemporaryFolder) {
    let lines = (Repository.text("Surveys/un-egdi-2014/responses.csv") ?? "").split(separator: "\n")
    var rows = lines.prefix(31).map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for row in [5, 11, 17] { rows[row][rows[row].count - 1] = "" }
    folder.write(rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n", to: "s/responses.csv")
    let head = Repository.text("Surveys/un-egdi-2014/survey.xml") ?? ""
    folder.write(head.replacing(" criteria=\"un-egdi\"", with: ""), to: "s/survey.xml")
    folder.write(Repository.bytes("Surveys/countries.xml") ?? [], to: "countries.xml")
  }
}
