import AssessmentModel
import CriteriaFiles
import Diagnostics
import ExchangeFiles
import TestSupport
import Testing
import XMLStream

/// A codebook has every question of the set as a variable; what it leaves out is named.
@Suite struct DDICodebookTests {
  private static func codebook(_ set: CriteriaSet) throws -> XMLElement {
    let sink = ByteSink()
    let answers = DDICodebook.Answers(yes: LocalizedText("Yes", korean: "예"), no: LocalizedText("No", korean: "아니오"))
    DDICodebook(set, answers: answers).write(to: sink)
    return try #require(XMLTree.read(sink.bytes, file: "ddi.xml").root)
  }

  @Test(arguments: CriteriaWorkbookTests.shipped) func everyQuestionIsAVariable(_ name: String) throws {
    let set = try CriteriaSamples.shipped(name)
    let root = try Self.codebook(set)
    #expect(root.namespace == "ddi:codebook:2_5")
    let data = try #require(root.child(named: "dataDscr"))
    let variables = data.children(named: "var")
    let items = set.indicators.flatMap(\.items)
    #expect(variables.map { $0.attribute("name")?.value } == items.map(\.id.rawValue))
    for (variable, item) in zip(variables, items) {
      let questions = variable.child(named: "qstn")?.children(named: "qstnLit") ?? []
      #expect(
        questions.map(\.text) == [item.question.english, item.question.korean].compactMap { $0 }.filter { !$0.isEmpty })
      let values = variable.children(named: "catgry").compactMap { $0.child(named: "catValu")?.text }
      switch item.scale {
      case .yesNo: #expect(values == ["1", "0"])
      case .options(let options): #expect(values == options.map(\.code))
      case .level(let top):
        let range = variable.child(named: "valrng")?.child(named: "range")
        #expect(range?.attribute("min")?.value == "0" && range?.attribute("max")?.value == "\(top)")
      case .count, .percent, .number: #expect(values.isEmpty)
      }
    }
    // Names within the document are unique, and groups name variables.
    let ids = data.children.compactMap { $0.attribute("ID")?.value }
    #expect(Set(ids).count == ids.count)
    for group in data.children(named: "varGrp") {
      let named = group.attribute("var")?.value.split(separator: " ").map(String.init) ?? []
      #expect(named.allSatisfy(ids.contains))
    }
  }

  @Test func whatACodebookLeavesOutIsNamed() throws {
    let found = DDICodebook.losses(try CriteriaSamples.read(CriteriaSamples.everything), file: "ddi.xml")
    #expect(found.map(\.code) == [.codebookLeavesOut])
    guard case .list(let parts, _)? = found[0].statement.values.first else { return #expect(Bool(false)) }
    #expect(parts.count == 8)
    let few = DDICodebook.losses(try CriteriaSamples.shipped("un-egdi"), file: "ddi.xml")
    guard case .list(let some, _)? = few[0].statement.values.first else { return #expect(Bool(false)) }
    #expect(some.count < 8)
  }
}
