import TestSupport
import Testing

/// The criteria set that `new criteria` writes: it passes the check without a finding, and a small survey is assessed.
@Suite struct TemplateSetTests {
  @Test func theTemplateIsAssessed() throws {
    let folder = TemporaryFolder()
    #expect(ProgramRun(["new", "criteria", "mine"], in: folder.path).status == 0)
    let text = try #require(Repository.text(folder.path("Criteria/mine/criteria.xml")))
    // What a set of one's own needs to look up: dimensions, a list, a number, a logarithmic scale, a gate alone.
    for part in ["<node id=", "<options>", "<number from=\"0\"/>", "scale=\"logarithmic\"", "lower-is-better"] {
      #expect(text.contains(part), "\(part)")
    }
    let letter = try #require(text.split(separator: "<indicator ").first { $0.hasPrefix("id=\"letter\"") })
    let gate = try #require(letter.split(separator: "</indicator>").first)
    #expect(!gate.contains("goalposts"))
    let check = ProgramRun(["check", "Criteria/mine"], in: folder.path)
    #expect(check.status == 0 && check.output.contains("no findings"), "\(check.output)\(check.errors)")

    folder.write(
      """
      <registry xmlns="urn:feasibility:registry:1" id="r"><title>R</title><cities>
      <city id="a"><name>Alpha</name></city><city id="b"><name>Beta</name></city><city id="c"><name>Gamma</name></city>
      </cities></registry>
      """, to: "Surveys/small/registry.xml")
    folder.write(
      """
      <survey xmlns="urn:feasibility:survey:1" id="small" edition="2015" origin="synthetic" criteria="mine">
      <title>Small</title><registry href="registry.xml"/><city column="city"/>
      <data href="responses.csv" layout="wide" delimiter="comma"/></survey>
      """, to: "Surveys/small/survey.xml")
    folder.write(
      """
      city,plan,internet,lead,days,budget,letter
      a,4,90,chief,10,100,yes
      b,2,50,officer,65,10,yes
      c,4,90,chief,10,100,no

      """, to: "Surveys/small/responses.csv")
    let run = ProgramRun(
      ["assess", "--criteria", "Criteria/mine", "--survey", "Surveys/small", "--output", "out"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(Repository.text(folder.path("out/ranking.csv")))
    let rows = json.split(separator: "\n").map(String.init)
    let alpha = try #require(rows.first { $0.contains("Alpha") })
    let beta = try #require(rows.first { $0.contains("Beta") })
    let gamma = try #require(rows.first { $0.contains("Gamma") })
    // Everything at its best is 1. In the middle: capacity (2·0.5 + 1/3 + 0.5)/4 = 0.458333, use (0.5 + 0.5)/2 = 0.5,
    // together 0.6·0.458333 + 0.4·0.5 = 0.475.
    #expect(alpha.contains("candidate") && alpha.contains(",1"))
    #expect(beta.contains("0.475") && beta.contains("later"))
    #expect(gamma.contains("not-eligible"))
  }
}
