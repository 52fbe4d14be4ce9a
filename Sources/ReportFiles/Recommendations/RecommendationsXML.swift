import AssessmentModel
import XMLStream

/// The element `recommendations` of `report.xml`; see `Reports/report.xsd`.
struct RecommendationsXML {
  let facts: ReportFacts
  let xml: XMLWriter

  private func id(_ city: Int) -> String { facts.assessment.cities[city].id.rawValue }

  func write(_ recommendations: Recommendations) {
    xml.element("recommendations") {
      for (position, programme) in facts.assessment.criteria.programmes.enumerated() {
        xml.element("programme") {
          xml.attribute("id", programme.id)
          xml.attribute("source", programme.source.isEmpty ? nil : programme.source)
          XMLReport.text("name", programme.name, xml)
          XMLReport.text("offer", programme.offer, xml)
          for entry in recommendations.programmes where entry.programme == position { write(entry) }
        }
      }
      for match in recommendations.mentors {
        xml.element("mentor") {
          xml.attribute("city", id(match.city))
          xml.attribute("mentor", id(match.mentor))
          xml.attribute("closeness", match.closeness)
          for indicator in match.indicators {
            xml.element("learn") { xml.attribute("indicator", facts.indicatorID(indicator)) }
          }
        }
      }
      for city in recommendations.unmatched { xml.element("unmatched") { xml.attribute("city", id(city)) } }
    }
  }

  private func write(_ entry: Recommendation) {
    xml.element("for") {
      xml.attribute("city", id(entry.city))
      for reason in entry.reasons {
        xml.element("reason") {
          switch reason {
          case .weak(let node, let score, let cut):
            xml.attribute("node", facts.assessment.plan.nodes[node].id.rawValue)
            xml.attribute("score", score)
            xml.attribute("cut", cut)
          case .verdict(let position): xml.attribute("verdict", facts.verdictID(position))
          }
        }
      }
    }
  }
}
