import AssessmentModel
import Schemas
import TestSupport
import Testing
import XMLStream

@testable import ReportFiles
@testable import ReportSupport

@Suite("report.xml")
struct XMLReportTests {
  private func document(_ content: ReportContent) throws -> XMLElement {
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    let document = XMLTree.read(XMLReport.bytes(content), file: "report.xml", schema: schema)
    #expect(document.diagnostics == [])
    #expect(document.schemaDiagnostics == [])
    return try #require(document.root)
  }

  @Test func isValidInEveryState() throws {
    for entry in SmallReport.contents { _ = try document(entry.content) }
    for state in SmallReport.states { _ = try document(SmallReport.content(state.rows, extra: [], setAside: [])) }
  }

  @Test func schemaRefusesWhatIsWrong() throws {
    let text = String(decoding: XMLReport.bytes(SmallReport.content()), as: UTF8.self)
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    for (part, other) in [
      ("version=\"1\"", "version=\"2\""), ("basis=\"reported\"", "basis=\"guessed\""),
      ("<cities>", "<cities extra=\"\">"),
      ("severity=\"row-set-aside\"", "severity=\"bad\""), ("state=\"met\"", "state=\"perhaps\""),
    ] {
      let broken = HTMLScan.replace(part, by: other, in: text)
      #expect(broken != text)
      #expect(XMLTree.read(Array(broken.utf8), file: "report.xml", schema: schema).schemaDiagnostics != [])
    }
  }

  @Test func numbersAreThoseOfTheAssessment() throws {
    let content = SmallReport.many(25)
    let assessment = content.assessment
    let root = try document(content)
    let cities = try #require(root.children.first { $0.name == "cities" }).children
    #expect(cities.count == 25)
    for (position, city) in cities.enumerated() {
      #expect(city.attribute("id")?.value == assessment.cities[position].id.rawValue)
      #expect(city.attribute("score").flatMap { Double($0.value) } == assessment.score(of: position))
      #expect(city.attribute("rank").flatMap { Double($0.value) } == assessment.rank(of: position))
      #expect(city.attribute("coverage").flatMap { Double($0.value) } == assessment.coverage[position])
      #expect(city.attribute("verdict")?.value == assessment.verdict(of: position)?.id)
      let nodes = city.children.filter { $0.name == "node" }
      #expect(nodes.count == assessment.plan.nodes.count)
      for (node, element) in nodes.enumerated() {
        #expect(element.attribute("score").flatMap { Double($0.value) } == assessment.score(node, of: position))
      }
      for (indicator, element) in city.children.filter({ $0.name == "value" }).enumerated() {
        let answer = assessment.indicators.columns[indicator][position]
        #expect(element.attribute("number").flatMap { Double($0.value) } == answer.number)
        #expect(element.attribute("missing")?.value == answer.missingReason?.fileName)
      }
    }
  }

  @Test func everyMeasuredValueHasItsSource() throws {
    for city in try #require(try document(SmallReport.many(9)).children.first { $0.name == "cities" }).children {
      for value in city.children where value.name == "value" && value.attribute("number") != nil {
        let source = try #require(value.children.first { $0.name == "source" })
        #expect(source.attribute("file")?.value == "responses.csv")
        #expect(source.attribute("line") != nil && source.attribute("field") != nil)
      }
    }
  }

  @Test func contributionsAddUp() throws {
    let content = SmallReport.many(25)
    for position in content.assessment.cities.indices {
      let profile = content.profile(position)
      guard let reference = profile.referenceScore, let own = content.assessment.score(of: position) else { continue }
      let root = content.assessment.plan.nodes[content.assessment.plan.principal]
      let sum = profile.contributions.filter { root.children.contains($0.subject) }.reduce(0) { $0 + $1.part }
      #expect(abs(content.assessment.criteria.scores.reported(reference + sum) - own) < 1e-7)
    }
  }
}
