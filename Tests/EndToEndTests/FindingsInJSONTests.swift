import TestSupport
import Testing

/// With `--format json` there is one document on standard output, whatever happens, and it carries the findings.
@Suite struct FindingsInJSONTests {
  @Test(arguments: [
    ("", "XML-014"), ("not xml", "XML-014"), ("<", "XML-003"), ("{\"a\": 1}", "XML-014"), ("<html/>", "SRV-091"),
    ("\u{1B}", "XML-013"), ("<survey>", "XML-"), ("<criteriaSet>", "XML-"), ("a,b\n1,2\n", "XML-014"),
  ])
  func checkOfWhatIsNone(content: String, code: String) throws {
    let folder = TemporaryFolder()
    let run = ProgramRun(["check", folder.write(content, to: "file.xml"), "--format", "json"])
    #expect(run.status == 2)
    let codes = try #require(JSONDocument(run.output)?.findingCodes, "\(run.output)")
    #expect(codes.contains { $0.hasPrefix(code) }, "\(codes)")
  }

  @Test(arguments: [
    (["check", "/nowhere.xml"], "RUN-001"), (["check", "/tmp"], "RUN-019"),
    (["criteria", "show", "Surveys/teaching-sample/responses.csv"], "RUN-082"),
    (["criteria", "show", "Surveys/teaching-sample/registry.xml"], "RUN-084"),
    (["criteria", "show", "nowhere"], "RUN-010"), (["explain", "x", "--survey", "nowhere"], "RUN-010"),
    (["explain", "atlantis", "--survey", "Surveys/teaching-sample"], "RUN-014"),
    (["compare", "alpha", "--survey", "Surveys/teaching-sample"], "RUN-020"),
    (["compare", "alpha", "beta", "--survey", "Surveys/teaching-sample", "--output", "/proc/none/c.html"], "RUN-"),
    (["editions", "--before", "nowhere", "--after", "nowhere"], "RUN-010"), (["diagnostic", "SRV-999"], "RUN-017"),
    (["rank", "--survey", "nowhere"], "RUN-010"), (["new", "criteria", "No Name"], "RUN-013"),
    (["new", "survey", "x", "--criteria", "nowhere"], "RUN-010"), (["simulate", "--criteria", "nowhere"], "RUN-010"),
    (["convert", "--from", "xmcda", "/nowhere.xml", "--output", "/tmp/x"], "RUN-001"),
    (["analyse", "--survey", "nowhere"], "RUN-010"), (["mentors", "--survey", "nowhere"], "RUN-010"),
    (["robustness", "--survey", "nowhere"], "RUN-010"), (["sensitivity", "--survey", "nowhere"], "RUN-010"),
    (["whatif", "x", "--set", "a=1", "--survey", "nowhere"], "RUN-010"),
    (["path", "x", "--survey", "nowhere"], "RUN-010"),
    (["stability", "x", "--survey", "nowhere"], "RUN-010"),
    (["scenarios", "--remove", "elements", "--survey", "nowhere"], "RUN-010"),
  ])
  func whatStops(words: [String], code: String) throws {
    let run = ProgramRun(words + ["--format", "json"])
    #expect(run.status == 2)
    let codes = try #require(JSONDocument(run.output)?.findingCodes, "\(words): \(run.output)")
    #expect(codes.first?.hasPrefix(code) == true, "\(words): \(codes)")
  }

  @Test func aBatchNamesWhatStoppedEachSurvey() throws {
    let folder = TemporaryFolder()
    let run = ProgramRun([
      "assess", "--survey", "nowhere", "teaching-sample", "--output", folder.path, "--write", "csv", "--format", "json",
    ])
    #expect(run.status == 2)
    let document = try #require(JSONDocument(run.output))
    #expect(document["runs"]?.elements.map { $0.findingCodes?.first } == ["RUN-010", nil])
    folder.write("", to: "taken/summary.csv/in-the-way")
    let taken = ProgramRun([
      "assess", "--survey", "teaching-sample", "un-egdi-2014", "--criteria", "teaching", "--output",
      folder.path("taken"), "--write", "csv", "--format", "json",
    ])
    #expect(taken.status == 2)
    #expect(JSONDocument(taken.output)?.findingCodes == ["RUN-062"], "\(taken.output)")
  }

  /// Findings that stop nothing stand in the product's document, which says all that it said before.
  @Test func productsCarryTheirFindings() throws {
    let rank = ProgramRun(["rank", "--survey", "Surveys/un-egdi-2014", "--criteria", "un-egdi", "--format", "json"])
    #expect(try #require(JSONDocument(rank.output)?.findingCodes).contains("SCR-063"))
    let explain = ProgramRun(["explain", "alpha", "--survey", "Surveys/teaching-sample", "--format", "json"])
    let document = try #require(JSONDocument(explain.output))
    #expect(document["findings"] != nil && document["steps"] != nil && document["version"] == .number(1))
    let list = try #require(JSONDocument(ProgramRun(["criteria", "list", "--format", "json"]).output))
    #expect(list["sets"]?.elements.contains { $0["id"]?.text == "teaching" } == true && list["findings"] != nil)
    #expect(ProgramRun(["criteria", "show", "teaching", "--resolved", "--format", "json"]).status == 64)
  }

  /// A broken criteria set is a finding of the list, not the end of it.
  @Test func aSetThatCannotBeReadIsListed() throws {
    let folder = TemporaryFolder()
    folder.write("no xml", to: "Criteria/broken/criteria.xml")
    let run = ProgramRun(["criteria", "list", "--format", "json"], in: folder.path)
    #expect(try #require(JSONDocument(run.output)?.findingCodes) == ["XML-014"])
  }

  @Test func theInterruptKeyIsAFinding() throws {
    let run = ProgramRun(
      ["robustness", "--survey", "Surveys/wego-2015-sample", "--replicates", "200000", "--format", "json"],
      after: "& pid=$!; for i in $(seq 40); do sleep 3; kill -INT $pid 2>/dev/null || break; done; wait $pid")
    #expect(run.status == 130)
    #expect(JSONDocument(run.output)?.findingCodes == ["RUN-081"], "\(run.output)")
  }
}
