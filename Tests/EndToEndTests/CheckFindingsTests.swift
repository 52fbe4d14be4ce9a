import TestSupport
import Testing

/// What `check` says of a survey with findings, in every form.
@Suite struct CheckFindingsTests {
  /// Six cities of which one row and several values cannot be used.
  private func study(_ acknowledgements: String = "") -> TemporaryFolder {
    let folder = TemporaryFolder()
    let cities = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
    folder.write(
      "<registry xmlns=\"urn:feasibility:registry:1\" id=\"six\"><title>Six</title><cities>"
        + cities.map { "<city id=\"\($0)\"><name>City \($0)</name></city>" }.joined() + "</cities></registry>",
      to: "registry.xml")
    folder.write(
      (Repository.text("Surveys/teaching-sample/survey.xml") ?? "")
        .replacing("</survey>", with: acknowledgements + "</survey>"), to: "survey.xml")
    folder.write(
      """
      city,leadership,training,internet,price
      alpha,4,50,60,7.6
      beta,lots,75,80,3.6
      gamma,none,40,30,8.4
      delta,some,x,30,8.4
      epsilon,few,40,x,8.4
      zeta,4,many,30,8.4
      Nowhere,1,2,3,4

      """, to: "responses.csv")
    return folder
  }

  private func check(_ folder: TemporaryFolder, _ words: String...) -> ProgramRun {
    ProgramRun(["check", folder.path, "--criteria", "Criteria/teaching"] + words)
  }

  @Test func theTerminalHasEachKindOnceWithTheEffect() {
    let folder = study()
    let run = check(folder)
    #expect(run.status == 1)
    #expect(run.errors.ranges(of: "[SRV-040]").count == 1, "\(run.errors)")
    #expect(
      run.errors.contains("value set aside [SRV-040], 7 times: A number is needed and something else stands there"))
    #expect(run.errors.contains("(5 cities: beta, gamma, delta and 2 more)"))
    #expect(run.errors.contains("\n\(folder.path)/responses.csv:3:6: “lots” under “leadership”"))
    #expect(run.errors.contains("… and 2 more; --findings all lists them"))
    #expect(run.errors.contains("\n2 kinds, 8 findings: 1 row and 7 values set aside\n"))
    #expect(
      run.errors.contains("Effect on the result\n  1 city is not assessed, because its rows were set aside: “Nowhere”"))
    #expect(run.errors.contains("1 city loses Capacity: City delta"))
    #expect(run.errors.contains("could be other: City beta (Eligibility unknown, could be Not eligible or Study)"))
    #expect(run.output.hasSuffix("survey, 6 returns for teaching, 8 errors, 0 notes\n"))
    let all = check(folder, "--findings", "all").errors
    #expect(all.contains("responses.csv:7:8") && !all.contains("more;"))
  }

  @Test func sarifAndJSONHaveEveryFindingAndTheSameExitCode() throws {
    let folder = study()
    let sarif = check(folder, "--format", "sarif")
    #expect(sarif.status == 1 && sarif.errors.isEmpty)
    let log = try #require(JSONDocument(sarif.output))
    let results = try #require(log["runs"]?.elements.first?["results"]).elements
    #expect(results.count == 8)
    #expect(results.count { $0["level"]?.text == "warning" } == 7)
    let json = check(folder, "--format", "json")
    #expect(json.status == 1)
    let document = try #require(JSONDocument(json.output))
    #expect(document.findingCodes?.count == 8)
    #expect(document["kinds"]?.elements.count == 2)
    let effects = try #require(document["effects"]?.elements.first)
    #expect(effects["leftOut"]?.elements.compactMap(\.text) == ["Nowhere"])
    #expect(effects["citiesLookedAt"] == .number(5))
  }

  @Test func aFileOfFindingsIsWrittenBesideWhatIsPrinted() {
    let folder = study()
    let run = check(folder, "--output", folder.path("out/findings.html"))
    #expect(run.status == 1 && run.errors.contains("wrote \(folder.path("out/findings.html"))"))
    let page = FileBytes.read(folder.path("out/findings.html")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("1 city loses Capacity"))
    #expect(check(folder, "--format", "html").output == page)
    #expect(check(folder, "--output", folder.path("f.txt")).status == 64)
    #expect(check(folder, "--output", folder.path("survey.xml/x.html")).status == 2)
  }

  @Test func whatIsAcknowledgedIsQuietAndStaysInTheReports() throws {
    func word(_ code: String, _ rest: String) -> String {
      "<acknowledge code=\"\(code)\" \(rest) by=\"survey office\" on=\"2026-11-30\">asked, it stays</acknowledge>"
    }
    let folder = study(
      ["leadership", "training", "internet"].map { word("SRV-040", "column=\"\($0)\"") }.joined()
        + word("SRV-030", "city=\"Nowhere\""))
    let run = check(folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.hasPrefix("8 findings acknowledged\nEffect on the result\n"), "\(run.errors)")
    #expect(run.output.hasSuffix("survey, 6 returns for teaching, no findings, 8 acknowledged\n"))
    let assess = ProgramRun([
      "assess", "--criteria", "Criteria/teaching", "--survey", folder.path, "--output", folder.path("out"),
      "--no-robustness",
    ])
    #expect(assess.status == 0, "\(assess.errors)")
    let xml = FileBytes.read(folder.path("out/report.xml")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(xml.ranges(of: "<acknowledged by=\"survey office\" on=\"2026-11-30\">").count == 8)
    #expect(ProgramRun(["check", folder.path("out")]).status == 0)
    #expect(ProgramRun(["check", folder.path("out/report.xml")]).status == 0)
  }
}
