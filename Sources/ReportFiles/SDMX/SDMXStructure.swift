internal import AssessmentModel
package import Diagnostics
internal import Words
internal import XMLStream

/// What the observations are: codelists, concepts and the data structure, as SDMX-ML 3.0.
enum SDMXStructure {
  static let messages = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message"
  static let specific = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/data/structurespecific"
  static let common = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common"
  static let structures = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure"

  /// A code with its name, and the name of what it stands below.
  struct Code {
    var id: String
    var name: LocalizedText
    var parent: String?
  }

  /// A component with its name, and whether its values come from a codelist.
  static let components: [(id: StaticString, name: DeliveryFact, isCoded: Bool)] = [
    ("CITY", .sdmxCity, true), ("NODE", .sdmxNode, true), ("MEASURE", .sdmxMeasure, true),
    ("TIME_PERIOD", .sdmxTime, false), ("OBS_VALUE", .sdmxValue, false), ("OUTCOME", .sdmxOutcome, true),
    ("OBS_STATUS", .sdmxStatus, true), ("CONF_STATUS", .sdmxConfidentiality, true),
  ]

  /// The head of a message. Its date is the first day of the period: a run has no clock, so that the same input gives the
  /// same bytes.
  static func header(_ results: SDMXResults, to xml: XMLWriter, _ more: () -> Void = {}) {
    let day =
      results.period + ["", "", "", "", "-01-01", "", "", "-01", "", "", ""][min(results.period.utf8.count, 10)]
    xml.element("mes:Header") {
      xml.element("mes:ID", text: "ASSESSMENT")
      xml.element("mes:Test", text: "false")
      xml.element("mes:Prepared", text: day + "T00:00:00")
      xml.element("mes:Sender") { xml.attribute("id", SDMXNames.agency) }
      more()
    }
  }

  /// The words for a fact, in every language.
  static func words(_ fact: DeliveryFact) -> LocalizedText {
    LocalizedText(Wording(.english).text(.delivery(fact)), korean: Wording(.korean).text(.delivery(fact)))
  }

  static func name(_ text: LocalizedText, or id: String, to xml: XMLWriter) {
    for language in Language.allCases {
      let name = language == .korean ? text.korean : text.english.isEmpty ? id : text.english
      guard let name, !name.isEmpty else { continue }
      xml.element("com:Name") {
        xml.attribute("xml:lang", language.rawValue)
        xml.text(name)
      }
    }
  }
}

extension SDMXResults {
  /// The structure message.
  ///
  /// - Complexity: O(cities + nodes).
  package func writeStructure(to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("mes:Structure") {
      xml.attribute("xmlns:mes", SDMXStructure.messages)
      xml.attribute("xmlns:str", SDMXStructure.structures)
      xml.attribute("xmlns:com", SDMXStructure.common)
      SDMXStructure.header(self, to: xml)
      xml.element("mes:Structures") {
        xml.element("str:Codelists") {
          for (component, codes) in codes() { codelist("\(component)", codes, to: xml) }
        }
        xml.element("str:ConceptSchemes") { concepts(to: xml) }
        xml.element("str:DataStructures") { dataStructure(to: xml) }
      }
    }
  }

  private func codes() -> [(String, [SDMXStructure.Code])] {
    let assessment = facts.assessment
    let plan = assessment.plan
    var parents = [String?](repeating: nil, count: plan.nodes.count)
    for (position, node) in plan.nodes.enumerated() {
      for case .node(let child) in node.children where parents[child] == nil { parents[child] = names.nodes[position] }
    }
    let outcomes =
      Array(zip(names.verdicts, assessment.criteria.verdicts.map(\.name)))
      + zip(names.classes, assessment.criteria.classes?.classes.map(\.name) ?? [])
    return [
      ("CITY", zip(names.cities, assessment.cities).map { SDMXStructure.Code(id: $0, name: $1.name) }),
      (
        "NODE",
        zip(names.nodes, plan.nodes).enumerated().map { position, node in
          SDMXStructure.Code(id: node.0, name: node.1.name, parent: parents[position])
        }.reversed()  // a node before what stands below it
      ),
      (
        "MEASURE",
        Measure.allCases.map { SDMXStructure.Code(id: $0.rawValue, name: SDMXStructure.words($0.name)) }
      ),
      ("OUTCOME", outcomes.map { SDMXStructure.Code(id: $0, name: $1) }),
      ("OBS_STATUS", Status.allCases.map { SDMXStructure.Code(id: $0.rawValue, name: SDMXStructure.words($0.name)) }),
      ("CONF_STATUS", [SDMXStructure.Code(id: "F", name: SDMXStructure.words(.sdmxFree))]),
    ]
  }

  private func codelist(_ component: String, _ codes: [SDMXStructure.Code], to xml: XMLWriter) {
    let name = SDMXStructure.components.first { "\($0.id)" == component }?.name ?? .sdmxValue
    xml.element("str:Codelist") {
      maintained(names.codelist(component), to: xml)
      SDMXStructure.name(SDMXStructure.words(name), or: component, to: xml)
      for code in codes {
        xml.element("str:Code") {
          xml.attribute("id", code.id)
          SDMXStructure.name(code.name, or: code.id, to: xml)
          if let parent = code.parent { xml.element("str:Parent", text: parent) }
        }
      }
    }
  }

  private var scheme: String { "CONCEPTS_\(names.structure)" }

  private func concepts(to xml: XMLWriter) {
    xml.element("str:ConceptScheme") {
      maintained(scheme, to: xml)
      SDMXStructure.name(SDMXStructure.words(.sdmxConcepts), or: scheme, to: xml)
      for component in SDMXStructure.components {
        xml.element("str:Concept") {
          xml.attribute("id", "\(component.id)")
          SDMXStructure.name(SDMXStructure.words(component.name), or: "\(component.id)", to: xml)
        }
      }
    }
  }

  private func dataStructure(to xml: XMLWriter) {
    xml.element("str:DataStructure") {
      maintained(names.structure, to: xml)
      SDMXStructure.name(facts.assessment.criteria.title, or: names.structure, to: xml)
      xml.element("str:DataStructureComponents") {
        xml.element("str:DimensionList") {
          xml.attribute("id", "DimensionDescriptor")
          for (position, id) in SDMXNames.dimensions.enumerated() {
            xml.element("str:Dimension") {
              xml.attribute("id", id)
              xml.attribute("position", position + 1)
              represented(id, to: xml)
            }
          }
          xml.element("str:TimeDimension") {
            xml.attribute("id", "TIME_PERIOD")
            represented("TIME_PERIOD", textType: "ObservationalTimePeriod", to: xml)
          }
        }
        xml.element("str:AttributeList") {
          xml.attribute("id", "AttributeDescriptor")
          for (id, usage) in [("OUTCOME", "optional"), ("OBS_STATUS", "mandatory"), ("CONF_STATUS", "mandatory")] {
            xml.element("str:Attribute") {
              xml.attribute("id", id)
              xml.attribute("usage", usage)
              represented(id, to: xml)
              xml.element("str:AttributeRelationship") { xml.element("str:Observation") }
            }
          }
        }
        xml.element("str:MeasureList") {
          xml.attribute("id", "MeasureDescriptor")
          xml.element("str:Measure") {
            xml.attribute("id", "OBS_VALUE")
            xml.attribute("usage", "optional")
            represented("OBS_VALUE", textType: "Double", to: xml)
          }
        }
      }
    }
  }

  private func maintained(_ id: String, to xml: XMLWriter) {
    xml.attribute("id", id)
    xml.attribute("agencyID", SDMXNames.agency)
    xml.attribute("version", names.version)
    xml.attribute("isExternalReference", false)
  }

  /// The concept of a component, and what its values are: those of its codelist if it has no type.
  private func represented(_ id: String, textType: String? = nil, to xml: XMLWriter) {
    xml.element("str:ConceptIdentity", text: names.urn("conceptscheme.Concept", scheme) + ".\(id)")
    xml.element("str:LocalRepresentation") {
      if let textType {
        xml.element("str:TextFormat") { xml.attribute("textType", textType) }
      } else {
        xml.element("str:Enumeration", text: names.urn("codelist.Codelist", names.codelist(id)))
      }
    }
  }
}
