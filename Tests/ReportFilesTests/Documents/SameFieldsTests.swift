import AssessmentModel
import TestSupport
import Testing
import XMLStream

@testable import ReportFiles
@testable import ReportSupport

/// XML and JSON hold the same: by the names that the walk gives, and by reading both documents.
@Suite("XML and JSON of one assessment")
struct SameFieldsTests {
  /// What only one kind of document has. A part that is added to one alone is added here too, with the reason.
  private static let oneSided: Set<String> = [
    // What the formats call themselves.
    "xml xmlns", "json format",
    // Definitions, which XML repeats from the criteria set and the registry; JSON names the uses with their weights.
    "xml method/criteria/indicator", "xml method/criteria/tree", "xml method/criteria/gate",
    "xml method/criteria/class",
    "xml method/criteria/verdict", "xml method/criteria/silenceLowersVerdict", "xml method/criteria/ties",
    "xml method/criteria/screening", "xml method/criteria/imputation", "xml method/criteria/treatment",
    "xml survey/region", "xml group/name", "json method/criteria/trees", "json method/criteria/leaves",
    // The peers that are used: in XML fields, in JSON a flag.
    "xml city/peers/kind", "xml city/peers/n", "json city/peers/peerGroup/used",
    // A list of indicators is a list of ids in JSON.
    "xml city/strength/under", "xml city/weakness/under", "xml city/unanswered/under",
    // Matrices and vectors: by element in XML, in JSON as arrays.
    "xml indicator/atkinsonHalf", "xml indicator/atkinson1", "xml indicator/atkinson2", "json indicator/atkinson",
    "xml coherence/nodeCoherence/components/component/loading", "json coherence/nodeCoherence/components/n",
    "json coherence/nodeCoherence/components/children", "json coherence/nodeCoherence/components/component/vector",
    "json coherence/nodeCoherence/components/component/loadings",
    // Thresholds that only the tables' flags need.
    "json coherence/thresholds/alpha", "json coherence/thresholds/availability", "json coherence/thresholds/skewness",
    "json coherence/thresholds/kurtosis", "json coherence/thresholds/zeros", "json coherence/thresholds/unique",
    // What was given instead of drawn.
    "json uncertainty/given", "json sensitivity/given",
  ]

  @Test func `no field stands in one document alone, save those that are named here`() {
    let recorder = FieldRecorder()
    for content in FullReport.contents { AssessmentWalk(facts: ReportFacts(content), sink: recorder).write() }
    #expect(recorder.oneSided == Self.oneSided)
    #expect(recorder.inXML.count > 150)
  }

  @Test(arguments: FullReport.contents.indices) func `both documents hold the same values`(_ position: Int) throws {
    let content = FullReport.contents[position]
    let root = try #require(XMLTree.read(XMLReport.bytes(content), file: "report.xml").root)
    let document = try #require(JSONDocument(String(decoding: JSONReport.bytes(content), as: UTF8.self)))
    let cities = try #require(root.child(named: "cities")).children
    let members = try #require(document["cities"]).elements
    #expect(cities.count == members.count && cities.count == content.assessment.cities.count)
    for (city, member) in zip(cities, members) { expectSame(city, member) }
    let parts = [
      "provenance", "inequality", "uncertainty", "sensitivity", "recommendations", "setAside", "notReturned",
      "diagnostics", "varianceShares",
    ]
    for part in parts {
      // XML has no element for what was not asked for; JSON may have an empty list.
      let element = root.child(named: part)
      let member = document[part]
      #expect(element == nil || member != nil, "\(part)")
      if let member { expectSame(element, member) }
    }
  }

  /// Each value of the element is one of the member, or one of its keys, and the other way round.
  private func expectSame(_ element: XMLElement?, _ member: JSONDocument) {
    let xml = element.map(values) ?? []
    var json: Set<String> = []
    var keys: Set<String> = []
    collect(member, into: &json, &keys)
    // Which peers are used is a flag in JSON, and the group itself in XML.
    json.subtract(["true", "false"])
    #expect(
      xml.subtracting(["true", "false"]).subtracting(json).subtracting(keys) == [],
      "only in XML: \(element?.name ?? "")")
    #expect(json.subtracting(xml) == [], "only in JSON: \(element?.name ?? "")")
  }

  private func values(_ element: XMLElement) -> Set<String> {
    let own = element.attributes.filter { $0.name != "xml:lang" }.map(\.value) + [element.text]
    return element.children.reduce(into: Set(own.flatMap(words))) { $0.formUnion(values($1)) }
  }

  private func collect(_ member: JSONDocument, into values: inout Set<String>, _ keys: inout Set<String>) {
    switch member {
    case .object(let members):
      for member in members {
        keys.insert(member.name)
        collect(member.value, into: &values, &keys)
      }
    case .array(let elements): for element in elements { collect(element, into: &values, &keys) }
    case .string(let text): values.formUnion(words(text))
    case .number(let number): values.insert("\(number)")
    case .bool(let flag): values.insert("\(flag)")
    case .null: break
    }
  }

  /// The words of a text, numbers in one form.
  private func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { word in Double(word).map { "\($0)" } ?? String(word) }
  }
}
