import AssessmentModel
import XMLStream

/// Writes categories, assignments, scores and ranks.
struct XMCDAOutcomes {
  private let assessment: Assessment
  private let plan: CriterionPlan
  private let classes: [String]
  private let verdicts: [String]

  init(_ assessment: Assessment, _ plan: CriterionPlan) {
    self.assessment = assessment
    self.plan = plan
    var names = NameMaker(.identifier)
    classes = (assessment.criteria.classes?.classes ?? []).map { names.name(for: "class \($0.id)", like: $0.id) }
    verdicts = assessment.criteria.verdicts.map { names.name(for: "verdict \($0.id)", like: $0.id) }
  }

  func writeCategories(_ xml: XMLWriter) {
    let scheme = assessment.criteria.classes
    guard !classes.isEmpty || !verdicts.isEmpty else { return }
    xml.element("categories") {
      for (id, level) in zip(classes, scheme?.classes ?? []) { category(id, level.name, "class", xml) }
      for (id, rule) in zip(verdicts, assessment.criteria.verdicts) { category(id, rule.name, "verdict", xml) }
    }
    let classed = assessment.cities.indices.compactMap { city in
      assessment.classes[city].map { (city, classes[$0]) }
    }
    assignments("classes", classed, xml)
    assignments(
      "verdicts", assessment.verdicts.enumerated().map { ($0.offset, verdicts[$0.element.verdict]) }, xml)
  }

  private func category(_ id: String, _ name: LocalizedText, _ concept: String, _ xml: XMLWriter) {
    xml.element("category") {
      xml.attribute("id", id)
      if !name.isEmpty { xml.attribute("name", name.english) }
      xml.attribute("mcdaConcept", concept)
    }
  }

  private func assignments(_ concept: String, _ entries: [(city: Int, category: String)], _ xml: XMLWriter) {
    guard !entries.isEmpty else { return }
    xml.element("alternativesAssignments") {
      xml.attribute("id", concept)
      xml.attribute("mcdaConcept", concept)
      for entry in entries {
        xml.element("alternativeAssignment") {
          xml.element("alternativeID", text: assessment.cities[entry.city].id.rawValue)
          xml.element("categoryID", text: entry.category)
        }
      }
    }
  }

  func writeValues(_ xml: XMLWriter) {
    block("ranks", "ranks", xml) { assessment.ranking.overall[$0] }
    if !assessment.criteria.verdicts.isEmpty {
      block("candidateRanks", "candidateRanks", xml) { assessment.ranking.candidates[$0] }
    }
    for node in plan.nodes {
      let concept = node.position == assessment.plan.principal ? "overallValues" : "groupValues"
      block("scores-\(node.id)", concept, xml) { assessment.score(node.position, of: $0) }
    }
  }

  private func block(_ id: String, _ concept: String, _ xml: XMLWriter, _ value: (Int) -> Double?) {
    guard !assessment.cities.isEmpty else { return }
    xml.element("alternativesValues") {
      xml.attribute("id", id)
      xml.attribute("mcdaConcept", concept)
      for (position, city) in assessment.cities.enumerated() {
        xml.element("alternativeValues") {
          xml.element("alternativeID", text: city.id.rawValue)
          xml.values(value(position))
        }
      }
    }
  }
}
