import TestSupport
import Testing

/// Gaps filled from the previous edition, and from the values of countries, from files to report.
@Suite struct SupplementTests {
  private let folder = TemporaryFolder()

  init() {
    for name in ["registry.xml", "survey.xml"] {
      let text = Repository.text("Surveys/teaching-sample/\(name)") ?? ""
      folder.write(text, to: "now/\(name)")
      folder.write(text.replacing("edition=\"2015\"", with: "edition=\"2014\""), to: "before/\(name)")
      folder.write(text, to: "countries/\(name)")
    }
    folder.write(
      "city,leadership,training,internet,price\nalpha,4,,60,7.6\nbeta,2,75,80,3.6\n", to: "now/responses.csv")
    folder.write(
      "city,leadership,training,internet,price\nalpha,3,50,55,8\nbeta,1,70,75,4\n", to: "before/responses.csv")
  }

  private func criteria(_ imputation: String) {
    let text = Repository.text("Criteria/teaching/criteria.xml") ?? ""
    folder.write(
      text.replacing("decimals=\"3\"/>", with: "decimals=\"3\"/>\n  \(imputation)"), to: "criteria.xml")
  }

  /// With 50 % for alpha's training, as the previous edition has it, the teaching article gives 0.6.
  @Test func thePreviousEditionFillsAGap() {
    criteria("<imputation method=\"previous-edition\" years=\"2\"/>")
    let sources = ["--criteria", folder.path("criteria.xml"), "--survey", folder.path("now")]
    let alone = ProgramRun(["assess"] + sources + ["--write", "csv", "--output", folder.path("out")])
    #expect(alone.errors.contains("[SCR-024]"), "\(alone.errors)")
    let filled = ProgramRun(
      ["explain", "alpha"] + sources + ["--format", "json", "--previous", folder.path("before")])
    #expect(filled.output.contains("\"score\": 0.6"), "\(filled.output) \(filled.errors)")
  }
}
