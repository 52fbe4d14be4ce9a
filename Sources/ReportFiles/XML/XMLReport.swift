import AssessmentModel
package import Diagnostics
internal import Words
import XMLStream

/// `report.xml`: everything that was computed, in the namespace `urn:feasibility:report:1`; see `Reports/report.xsd`.
public enum XMLReport {
  /// The namespace of the format.
  public static let namespace = "urn:feasibility:report:1"

  /// The report as bytes.
  public static func bytes(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    write(content, to: sink)
    return sink.bytes
  }

  /// Writes the report as a stream. Scores of nodes are in the set's score range, values of uses on the scale 0…1; a
  /// number that does not exist has no attribute. Cities stand in the survey's order.
  ///
  /// - Complexity: O(cities × (leaves + nodes + divide checks)), in constant memory.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    let facts = ReportFacts(content)
    let assessment = facts.assessment
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("assessment") {
      xml.attribute("xmlns", namespace)
      xml.attribute("version", 1)
      provenance(assessment.provenance, xml)
      survey(assessment.survey, xml)
      method(facts, xml)
      xml.element("groupMeans") {
        for group in assessment.groupMeans { means(group, facts, xml) }
      }
      xml.element("varianceShares") {
        for (child, share) in facts.varianceShares {
          xml.element("part") {
            xml.attribute("id", facts.id(child))
            xml.attribute("share", share)
          }
        }
      }
      xml.element("cities") {
        for position in assessment.cities.indices { city(position, facts, xml) }
      }
      if let divide = assessment.divide {
        xml.element("inequality") {
          for measures in divide.inequality { inequality(measures, facts, xml) }
        }
      }
      if let analysis = content.coherence {
        CoherenceXML(analysis: analysis, names: CoherenceNames(facts: facts), xml: xml).write()
      }
      if let analysis = content.uncertainty { RobustnessXML(facts: facts, xml: xml).write(analysis) }
      if let analysis = content.sensitivity { RobustnessXML(facts: facts, xml: xml).write(analysis) }
      if let found = content.recommendations { RecommendationsXML(facts: facts, xml: xml).write(found) }
      xml.element("setAside") {
        let assessed = Set(assessment.cities.map(\.id))
        for entry in assessment.survey.setAside {
          xml.element("row") {
            xml.attribute("name", entry.name)
            if let city = entry.city { xml.attribute("city", city.rawValue) }
            xml.attribute("assessed", entry.city.map(assessed.contains) == true ? "true" : "false")
            if let answer = entry.answer { xml.attribute("answer", answer) }
            xml.attribute("reason", entry.reason.english)
            location(entry.location, xml)
          }
        }
      }
      xml.element("notReturned") {
        for city in assessment.survey.notReturned { xml.element("city") { xml.attribute("id", city.id.rawValue) } }
      }
      xml.element("diagnostics") {
        for diagnostic in assessment.survey.diagnostics + assessment.diagnostics { self.diagnostic(diagnostic, xml) }
      }
    }
  }

  static func text(_ name: StaticString, _ value: LocalizedText, _ xml: XMLWriter) {
    if !value.english.isEmpty {
      xml.element(name) {
        xml.attribute("xml:lang", "en")
        xml.text(value.english)
      }
    }
    if let korean = value.korean {
      xml.element(name) {
        xml.attribute("xml:lang", "ko")
        xml.text(korean)
      }
    }
  }

  static func location(_ location: InputLocation, _ xml: XMLWriter) {
    xml.attribute("file", location.file)
    xml.attribute("line", location.line)
    xml.attribute("column", location.column)
    xml.attribute("record", location.record)
    xml.attribute("field", location.field)
    xml.attribute("cell", location.cell)
  }

  private static func provenance(_ provenance: Provenance, _ xml: XMLWriter) {
    xml.element("provenance") {
      xml.attribute("engine", provenance.engine)
      xml.attribute("method", provenance.method)
      xml.attribute("command", provenance.command)
      for input in provenance.inputs {
        xml.element("input") {
          xml.attribute("name", input.name)
          xml.attribute("role", input.role)
          xml.attribute("bytes", input.bytes)
          xml.attribute("sha256", input.sha256)
        }
      }
    }
  }

  private static func survey(_ survey: Survey, _ xml: XMLWriter) {
    let description = survey.description
    xml.element("survey") {
      xml.attribute("id", description.id)
      xml.attribute("edition", description.edition)
      xml.attribute("date", description.date.isEmpty ? nil : description.date)
      xml.attribute("origin", description.origin.rawValue)
      xml.attribute("licence", description.licence.isEmpty ? nil : description.licence)
      xml.attribute("registry", survey.registry.id)
      text("title", description.title, xml)
      text("source", description.source, xml)
      text("note", description.note, xml)
      for region in survey.registry.regions {
        xml.element("region") {
          xml.attribute("id", region.id)
          text("name", region.name, xml)
        }
      }
    }
  }

  private static func means(_ group: GroupMeans, _ facts: ReportFacts, _ xml: XMLWriter) {
    xml.element("group") {
      xml.attribute("id", group.group.id)
      xml.attribute("count", group.count)
      text("name", group.group.name, xml)
      for (position, node) in facts.assessment.plan.nodes.enumerated() {
        guard let mean = group.means[position] else { continue }
        xml.element("mean") {
          xml.attribute("node", node.id.rawValue)
          xml.attribute("score", facts.assessment.criteria.scores.reported(mean))
        }
      }
    }
  }

  private static func inequality(_ measures: Inequality, _ facts: ReportFacts, _ xml: XMLWriter) {
    let cities = facts.assessment.cities
    xml.element("indicator") {
      xml.attribute("id", facts.assessment.criteria.indicators[measures.indicator].id.rawValue)
      xml.attribute("count", measures.count)
      xml.attribute("mean", measures.mean)
      xml.attribute("minimum", measures.minimumValue)
      xml.attribute("minimumCity", cities[measures.minimumCity].id.rawValue)
      xml.attribute("maximum", measures.maximumValue)
      xml.attribute("maximumCity", cities[measures.maximumCity].id.rawValue)
      xml.attribute("variationN", measures.variationN)
      xml.attribute("variationNMinus1", measures.variationNMinus1)
      xml.attribute("gini", measures.gini)
      xml.attribute("theilT", measures.theilT?.total)
      xml.attribute("theilTBetween", measures.theilT?.between)
      xml.attribute("theilTWithin", measures.theilT?.within)
      xml.attribute("theilL", measures.theilL?.total)
      xml.attribute("theilLBetween", measures.theilL?.between)
      xml.attribute("theilLWithin", measures.theilL?.within)
      if measures.atkinson.count == 3 {
        xml.attribute("atkinsonHalf", measures.atkinson[0])
        xml.attribute("atkinson1", measures.atkinson[1])
        xml.attribute("atkinson2", measures.atkinson[2])
      }
      xml.attribute("fifths", measures.fifths)
      xml.attribute("percentile80To20", measures.percentile80To20)
    }
  }

  private static func diagnostic(_ diagnostic: Diagnostic, _ xml: XMLWriter) {
    xml.element("diagnostic") {
      xml.attribute("code", diagnostic.code.id)
      xml.attribute("severity", diagnostic.severity.fileName)
      xml.attribute("city", diagnostic.city)
      if let place = diagnostic.location { location(place, xml) }
      xml.element("headline", text: diagnostic.headline)
      if let mend = diagnostic.mend(in: .english) { xml.element("mend", text: mend) }
      if let word = diagnostic.acknowledgement {
        xml.element("acknowledged") {
          xml.attribute("by", word.by)
          xml.attribute("on", word.on)
          xml.text(word.note)
        }
      }
    }
  }
}
