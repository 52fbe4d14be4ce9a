import TestSupport
import Testing

/// Who is left out is a city that has no rank; an answer that is set aside is listed apart.
@Suite struct LeftOutTests {
  /// Alpha and Beta are ranked though rows of theirs are set aside; Gamma has no rank; Delta's only row is unusable and
  /// Nowhere is no city; Epsilon returned nothing.
  private func study() -> TemporaryFolder {
    let folder = TemporaryFolder()
    let cities = ["alpha", "beta", "gamma", "delta", "epsilon"]
    folder.write(
      "<registry xmlns=\"urn:feasibility:registry:1\" id=\"five\"><title>Five</title><cities>"
        + cities.map { "<city id=\"\($0)\"><name>\($0.capitalizedFirst)</name></city>" }.joined()
        + "</cities></registry>",
      to: "registry.xml")
    folder.write(
      (Repository.text("Surveys/teaching-sample/survey.xml") ?? "")
        .replacing("layout=\"wide\" delimiter=\"comma\"", with: "layout=\"long\""), to: "survey.xml")
    folder.write(
      """
      city,question,group,value
      alpha,leadership,,4
      alpha,training,,50
      alpha,internet,,60
      alpha,price,,7.6
      alpha,zz,,1
      beta,leadership,,2
      beta,leadership,,3
      beta,training,,75
      beta,internet,,80
      beta,price,,3.6
      gamma,leadership,,0
      gamma,training,,40
      gamma,internet,,30
      gamma,price,,8.4
      delta,training,40
      Nowhere,training,,1
      Nowhere,internet,,2

      """, to: "responses.csv")
    return folder
  }

  private func assess(_ folder: TemporaryFolder) -> ProgramRun {
    ProgramRun([
      "assess", "--criteria", "Criteria/teaching", "--survey", folder.path, "--output", folder.path("out"),
      "--no-robustness", "--language", "both",
    ])
  }

  @Test func theTerminalListsCitiesWithoutARankAndRowsApart() {
    let folder = study()
    let run = assess(folder)
    #expect(run.status == 1, "\(run.errors)")
    let place = "responses.csv"
    let left = """
      Left out of the ranking  3 of 5 cities; 1 city returned nothing
        Delta: set aside, the row has 3 fields and the header 4 (\(place):16:1)
        Nowhere: set aside, “Nowhere” is no city of the registry (\(place):17:1); so with 1 more row
        Gamma: Not eligible (somebody-leads)
        nothing returned: Epsilon
      Rows set aside  2; they leave no city out
        Alpha: “zz” is no question of the criteria set, answer “zz” = “1” (\(place):6:7)
        Beta: “leadership” is answered already, in line 7, answer “leadership” = “3” (\(place):8:6)

      """
    #expect(run.output.contains(left), "\(run.output)")
  }

  @Test func theDocumentsSayWhatEachRowMeans() throws {
    let folder = study()
    _ = assess(folder)
    let json = try #require(JSONDocument(Repository.text(folder.path("out/assessment.json")) ?? ""))
    let rows = try #require(json["setAside"]?.elements)
    #expect(rows.map { $0["city"]?.text } == ["alpha", "beta", "delta", nil, nil])
    #expect(rows.map { $0["assessed"] } == [.bool(true), .bool(true), .bool(false), .bool(false), .bool(false)])
    #expect(rows.map { $0["answer"]?.text } == ["“zz” = “1”", "“leadership” = “3”", nil, nil, nil])
    #expect(json["notReturned"]?.elements.map(\.text) == ["epsilon"])
    let xml = try #require(Repository.text(folder.path("out/report.xml")))
    #expect(xml.contains("city=\"alpha\" assessed=\"true\" answer=\"“zz” = “1”\""))
    #expect(ProgramRun(["check", folder.path("out/report.xml")]).status == 0)
    for (page, counts, out) in [
      ("data-quality.html", "its other rows count", "not assessed"), ("ko/data-quality.html", "다른 행으로 평가", "평가하지 않음"),
    ] {
      let text = try #require(Repository.text(folder.path("out/\(page)")))
      #expect(text.matches(of: try Regex("<td>\(counts)</td>")).count == 2, "\(page)")
      #expect(text.matches(of: try Regex("<td>\(out)</td>")).count == 3, "\(page)")
      #expect(text.contains("“leadership” = “3”"))
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
