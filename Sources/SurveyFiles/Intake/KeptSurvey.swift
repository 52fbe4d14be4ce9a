import AssessmentModel
package import Diagnostics
import Tables
import XMLStream

/// Writes the description that makes an intake permanent: read with it, the same files give the same survey.
package struct KeptSurvey {
  private let intake: SurveyIntake
  private let criteria: String
  /// The names of the files beside the description, in their order.
  package let names: [String]

  /// Prepares a description.
  ///
  /// - Parameters:
  ///   - files: the names of the files, in the order in which the intake had them.
  ///   - criteria: the id of the criteria set.
  package init(_ intake: SurveyIntake, files: [String], criteria: String) {
    self.intake = intake
    self.criteria = criteria
    var taken: Set<String> = ["survey.xml", "registry.xml"]
    names = files.map { Self.name(for: $0, &taken) }
    hrefs = Dictionary(zip(files, names), uniquingKeysWith: { first, _ in first })
  }
  private let hrefs: [String: String]

  /// A name that survey.xml may refer to and that is not taken.
  private static func name(for file: String, _ taken: inout Set<String>) -> String {
    let plain = String(
      String.UnicodeScalarView(
        file.unicodeScalars.map { $0.value < 0x20 || "/\\:".unicodeScalars.contains($0) ? "_" : $0 }))
    let name = SurveyPath.refusal(of: plain) == nil && plain != "." ? plain : "table-\(plain)"
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(number)-\(name)"
      number += 1
    }
    return candidate
  }

  /// Writes `survey.xml`.
  package func writeDescription(registry: String, to sink: ByteSink) {
    let head = intake.head
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.comment(
      "Made from tables without a description. Check edition and origin (real or synthetic), and add date, source and "
        + "licence, which nobody could know. The schema is survey.xsd.")
    xml.element("survey") {
      xml.attribute("xmlns", "urn:feasibility:survey:1")
      xml.attribute("id", head.description.id)
      xml.attribute("edition", head.description.edition)
      xml.attribute("origin", head.description.origin.rawValue)
      xml.attribute("criteria", criteria)
      Self.write("title", head.description.title, xml)
      Self.write("note", head.description.note, xml)
      xml.element("registry") { xml.attribute("href", registry) }
      if !head.cityColumn.isEmpty {
        xml.element("city") { xml.attribute("column", head.cityColumn) }
      }
      for data in head.data { write(data, xml) }
      for code in head.missingCodes {
        xml.element("missing") {
          xml.attribute("code", code.code)
          xml.attribute("reason", code.reason.name)
        }
      }
      for mapping in head.mappings { write(mapping, xml) }
    }
  }

  fileprivate static func write(_ name: StaticString, _ text: LocalizedText, _ xml: XMLWriter) {
    xml.element(name, text: text.english)
    guard let korean = text.korean else { return }
    xml.element(name) {
      xml.attribute("xml:lang", "ko")
      xml.text(korean)
    }
  }

  private func write(_ data: DataFile, _ xml: XMLWriter) {
    xml.element("data") {
      xml.attribute("href", hrefs[data.reference.href] ?? data.reference.href)
      xml.attribute("layout", data.layout.rawValue)
      xml.attribute("delimiter", data.delimiter.map(CSVDialect.name))
      xml.attribute("encoding", data.encoding.map { TextEncoding.named($0)?.name ?? $0 })
      xml.attribute("sheet", data.sheet)
      xml.attribute("cityColumn", data.cityColumn)
      xml.attribute("city", data.city)
    }
  }

  private func write(_ mapping: ColumnMapping, _ xml: XMLWriter) {
    xml.element("column") {
      xml.attribute("name", mapping.header)
      switch mapping.use {
      case .value(let item, let group):
        xml.attribute("item", item.rawValue)
        xml.attribute("group", group?.rawValue)
      case .sampleSize(let item, let group):
        xml.attribute("item", item.rawValue)
        xml.attribute("group", group.rawValue)
        xml.attribute("part", "n")
      case .evidence(let item):
        xml.attribute("item", item.rawValue)
        xml.attribute("part", "evidence")
      case .margin(let item):
        xml.attribute("item", item.rawValue)
        xml.attribute("part", "margin")
      case .proof(let item, let part):
        xml.attribute("item", item.rawValue)
        xml.attribute("part", part.rawValue)
      case .missing(let item, let group):
        xml.attribute("item", item.rawValue)
        xml.attribute("group", group?.rawValue)
        xml.attribute("part", "missing")
      case .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof, .answerMissing,
        .answerOrigin:
        xml.attribute("as", mapping.use.label)
      case .groupAnswer(let group):
        xml.attribute("as", ColumnUse.answer.label)
        xml.attribute("group", group.rawValue)
      case .groupCount(let group):
        xml.attribute("as", ColumnUse.answerCount.label)
        xml.attribute("group", group.rawValue)
      case .ignored: xml.attribute("ignore", "yes")
      }
    }
  }

  /// Writes `registry.xml` of a registry that was made of the names.
  package func writeRegistry(to sink: ByteSink) {
    if let registry = intake.registry.registry { MadeRegistry.write(registry, to: sink) }
  }
}

extension MadeRegistry {
  /// Writes a registry that was made of names as `registry.xml`.
  static func write(_ registry: CityRegistry, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("registry") {
      xml.attribute("xmlns", "urn:feasibility:registry:1")
      xml.attribute("id", registry.id)
      KeptSurvey.write("title", registry.title, xml)
      xml.element("cities") {
        for city in registry.cities {
          xml.element("city") {
            xml.attribute("id", city.id.rawValue)
            xml.element("name", text: city.name.english)
            for other in city.otherNames { xml.element("otherName", text: other) }
          }
        }
      }
    }
  }
}
