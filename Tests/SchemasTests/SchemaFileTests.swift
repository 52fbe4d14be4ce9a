import AssessmentModel
import Diagnostics
import Schemas
import TestSupport
import Testing
import XMLStream

@Suite("Schemas")
struct SchemaFileTests {
  private static let folders: [(SchemaFile, String)] = [
    (.criteriaSet, "Criteria"), (.survey, "Surveys"), (.registry, "Surveys"), (.responses, "Surveys"),
    (.mapping, "Surveys"), (.report, "Reports"),
  ]

  @Test("the program carries the files as they stand, and no other schema stands there")
  func isTheFile() throws {
    #expect(Self.folders.map(\.0) == SchemaFile.allCases)
    for (schema, folder) in Self.folders {
      #expect(Array(schema.text.utf8) == Repository.bytes("\(folder)/\(schema.name)"), "\(schema.name)")
    }
    for folder in ["Criteria", "Surveys", "Reports"] {
      let files = Repository.entries(of: folder).filter { $0.hasSuffix(".xsd") }
      #expect(files.sorted() == Self.folders.filter { $0.1 == folder }.map(\.0.name).sorted())
    }
  }

  @Test("every schema compiles, and every type in it is used", arguments: SchemaFile.allCases)
  func compiles(_ schema: SchemaFile) throws {
    _ = try XMLSchema(schema.text, name: schema.name)
    let root = try Self.root(of: schema)
    var uses = ""
    Self.visit(root) { element in
      for name in ["type", "base", "ref", "itemType", "memberTypes"] {
        uses += " \(element.attribute(name)?.value ?? "") "
      }
    }
    for kind in ["complexType", "simpleType", "attributeGroup", "group"] {
      for element in root.children where element.name == kind {
        let name = try #require(element.attribute("name")?.value)
        #expect(uses.contains(" \(name) "), "\(schema.name): \(kind) \(name)")
      }
    }
  }

  @Test("whole numbers of a criteria set have the limits that its reader holds")
  func limits() throws {
    let root = try Self.root(of: .criteriaSet)
    let expected: [(String, ClosedRange<Int>)] = [
      ("level", 1...CriteriaLimits.level), ("neighbours", 1...CriteriaLimits.neighbours),
      ("years", 1...CriteriaLimits.years), ("winsorised", 0...CriteriaLimits.winsorised),
      ("replicates", 1...RobustnessDesign.mostReplicates), ("sampleSize", 2...CriteriaLimits.sensitivitySample),
      ("mentorCapacity", 1...CriteriaLimits.mentorCapacity), ("mentorsPerCity", 1...CriteriaLimits.mentorsPerCity),
      ("mentorItems", 1...CriteriaLimits.mentorItems),
    ]
    for (name, range) in expected {
      let type = try #require(root.children.first { $0.name == "simpleType" && $0.attribute("name")?.value == name })
      var bounds: [String: String] = [:]
      Self.visit(type) { bounds[$0.name] = $0.attribute("value")?.value ?? bounds[$0.name] }
      #expect(bounds["minInclusive"] == "\(range.lowerBound)", "\(name)")
      #expect(bounds["maxInclusive"] == "\(range.upperBound)", "\(name)")
    }
  }

  private static func root(of schema: SchemaFile) throws -> XMLElement {
    let document = XMLTree.read(Array(schema.text.utf8), file: schema.name)
    #expect(document.diagnostics.isEmpty)
    return try #require(document.root)
  }

  private static func visit(_ element: XMLElement, _ work: (XMLElement) -> Void) {
    work(element)
    for child in element.children { visit(child, work) }
  }
}
