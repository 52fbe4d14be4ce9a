public import AssessmentModel
package import Diagnostics
import SurveyFiles
import XMLStream

/// Writes an assessed study as one XMCDA 4.0.0 document, in the order of elements that its schema asks for.
///
/// Cities are alternatives; indicators are criteria; nodes are criteria that are not active and stand in the hierarchy of
/// their tree. Missing values are `NA` with the reason as the value's name. Scores and ranks are blocks of
/// `alternativesValues`, told apart by `mcdaConcept`; classes and verdicts are categories with assignments. Fixed limits
/// are value functions. (Decision Deck, XMCDA 4.0.0, 2021.)
public enum XMCDAWriter {
  /// The document as text.
  ///
  /// - Complexity: O(cities × (indicators + nodes)).
  public static func text(_ assessment: Assessment) -> String {
    let sink = ByteSink()
    write(assessment, to: sink)
    return sink.text
  }

  /// Writes the document.
  package static func write(_ assessment: Assessment, to sink: ByteSink) {
    let xml = XMLWriter(sink)
    let plan = CriterionPlan(assessment)
    let outcomes = XMCDAOutcomes(assessment, plan)
    xml.declaration()
    xml.element("xmcda") {
      xml.attribute("xmlns", XMCDAVersion.current)
      alternatives(assessment, xml)
      XMCDACriteria.write(assessment, plan, xml)
      performances(assessment, plan, xml)
      outcomes.writeCategories(xml)
      outcomes.writeValues(xml)
      XMCDACriteria.writeFunctions(assessment, plan, xml)
      XMCDACriteria.writeHierarchies(plan, xml)
      XMCDACriteria.writeScales(assessment, plan, xml)
      XMCDACriteria.writeWeights(plan, xml)
      parameters(assessment, plan, xml)
    }
  }

  private static func alternatives(_ assessment: Assessment, _ xml: XMLWriter) {
    guard !assessment.cities.isEmpty else { return }
    let description = assessment.survey.description
    xml.element("alternatives") {
      xml.element("description") {
        let origin = description.origin == .synthetic ? "Synthetic values. " : ""
        xml.element("comment", text: origin + description.title.english)
        if !description.source.isEmpty {
          xml.element("bibliography") { xml.element("bibEntry", text: description.source.english) }
        }
      }
      for city in assessment.cities {
        xml.element("alternative") {
          xml.attribute("id", city.id.rawValue)
          xml.attribute("name", city.name.english)
        }
      }
    }
  }

  private static func performances(_ assessment: Assessment, _ plan: CriterionPlan, _ xml: XMLWriter) {
    let criteria = plan.leaves.map { ($0.id, $0.indicator) }
      + plan.unused.map { (assessment.criteria.indicators[$0].id.rawValue, $0) }
    guard !criteria.isEmpty, !assessment.cities.isEmpty else { return }
    xml.element("performanceTable") {
      for (position, city) in assessment.cities.enumerated() {
        xml.element("alternativePerformances") {
          xml.element("alternativeID", text: city.id.rawValue)
          for (id, indicator) in criteria {
            xml.element("performance") {
              xml.element("criterionID", text: id)
              switch assessment.indicators.columns[indicator][position] {
              case .value(let number, _): xml.values(number)
              case .missing(let reason): xml.values(nil, missing: reason.name)
              }
            }
          }
        }
      }
    }
  }

  private static func parameters(_ assessment: Assessment, _ plan: CriterionPlan, _ xml: XMLWriter) {
    let set = assessment.criteria
    func parameter(_ id: String, _ value: String) {
      xml.element("programParameter") {
        xml.attribute("id", id)
        xml.values(label: value)
      }
    }
    xml.element("programParameters") {
      parameter("engine", assessment.provenance.engine)
      parameter("criteria", set.id)
      parameter("survey", assessment.survey.description.id)
      for (id, value) in [
        ("scoresFrom", set.scores.lower), ("scoresTo", set.scores.upper), ("minimumCoverage", set.minimumCoverage),
      ] {
        xml.element("programParameter") {
          xml.attribute("id", id)
          xml.values(value)
        }
      }
      parameter("ties", set.tieRule.rawValue)
      for node in plan.nodes {
        parameter("aggregation-\(node.id)", assessment.plan.nodes[node.position].aggregation.methodName)
      }
      for leaf in plan.leaves {
        parameter("normalisation-\(leaf.id)", set.indicators[leaf.indicator].normalisation.methodName)
      }
    }
  }
}
