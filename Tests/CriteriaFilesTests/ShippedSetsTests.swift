import AssessmentModel
import CriteriaFiles
import Diagnostics
import Schemas
import TestSupport
import Testing
import Words
import XMLStream

@Suite struct ShippedSetsTests {
  static let names = ["seoul-model-2015", "un-egdi", "eu-egovernment-benchmark", "teaching", "un-losi", "rutgers-skku"]

  static func read(_ name: String) throws -> CriteriaReading {
    let path = "Criteria/\(name)/criteria.xml"
    return CriteriaReader.read(try #require(Repository.bytes(path)), file: path)
  }

  static func set(_ name: String) throws -> CriteriaSet { try #require(try read(name).set) }

  @Test(arguments: names) func readsWithoutFindings(_ name: String) throws {
    let reading = try Self.read(name)
    #expect(
      reading.diagnostics.isEmpty,
      "\(reading.diagnostics.map { "\($0.location.map(\.description) ?? "") \($0.headline)" })")
    #expect(reading.set?.id == name)
  }

  @Test(arguments: names) func validatesAgainstTheSchema(_ name: String) throws {
    let path = "Criteria/\(name)/criteria.xml"
    let schema = try XMLSchema(SchemaFile.criteriaSet.text, name: "criteria-set.xsd")
    let document = XMLTree.read(try #require(Repository.bytes(path)), file: path, schema: schema)
    #expect(document.schemaDiagnostics.isEmpty)
  }

  /// The folder holds these sets and the schema, and nothing else.
  @Test func theFolderHoldsWhatIsListed() {
    #expect(Repository.entries(of: "Criteria").filter { !$0.contains(".") } == Self.names.sorted())
  }

  @Test(arguments: names) func writingAndReadingGivesTheResolvedSet(_ name: String) throws {
    let set = try Self.set(name)
    let text = CriteriaWriter.text(set)
    let reading = CriteriaReader.read(Array(text.utf8), file: "written.xml")
    #expect(
      reading.diagnostics.isEmpty,
      "\(reading.diagnostics.map { "\($0.location.map(\.description) ?? "") \($0.headline)" })")
    #expect(reading.set == CriteriaWriter.resolved(set))
    #expect(CriteriaWriter.text(try #require(reading.set)) == text)
  }

  @Test func everyTextOfTheSetsHasItsKoreanName() throws {
    for name in Self.names {
      let set = try Self.set(name)
      #expect(set.title.korean != nil && set.purpose.korean != nil)
      #expect(set.indicators.allSatisfy { $0.name.korean != nil })
      #expect(set.verdicts.allSatisfy { $0.name.korean != nil })
      #expect((set.classes?.classes ?? []).allSatisfy { $0.name.korean != nil })
    }
  }
}
