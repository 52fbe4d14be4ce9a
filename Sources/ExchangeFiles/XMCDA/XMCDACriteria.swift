import AssessmentModel
import XMLStream

/// Writes criteria, value functions, hierarchies, scales and weights.
enum XMCDACriteria {
  static func write(_ assessment: Assessment, _ plan: CriterionPlan, _ xml: XMLWriter) {
    let set = assessment.criteria
    xml.element("criteria") {
      xml.comment(of: set.title.english)
      for leaf in plan.leaves { criterion(leaf.id, set.indicators[leaf.indicator], isActive: true, xml) }
      for position in plan.unused {
        criterion(set.indicators[position].id.rawValue, set.indicators[position], isActive: false, xml)
      }
      for node in plan.nodes {
        xml.element("criterion") {
          xml.attribute("id", node.id)
          let name = assessment.plan.nodes[node.position].name
          if !name.isEmpty { xml.attribute("name", name.english) }
          xml.attribute("mcdaConcept", "group")
          xml.element("active", text: "false")
        }
      }
    }
  }

  private static func criterion(_ id: String, _ indicator: Indicator, isActive: Bool, _ xml: XMLWriter) {
    xml.element("criterion") {
      xml.attribute("id", id)
      if !indicator.name.isEmpty { xml.attribute("name", indicator.name.english) }
      xml.comment(of: indicator.definition.english)
      if !isActive { xml.element("active", text: "false") }
    }
  }

  /// Linear goalposts as value functions of one segment.
  static func writeFunctions(_ assessment: Assessment, _ plan: CriterionPlan, _ xml: XMLWriter) {
    let fixed = plan.leaves.compactMap { leaf -> (CriterionPlan.Leaf, Goalposts)? in
      guard case .goalposts(let posts) = assessment.criteria.indicators[leaf.indicator].normalisation,
        !posts.isLogarithmic
      else { return nil }
      return (leaf, posts)
    }
    guard !fixed.isEmpty else { return }
    xml.element("criteriaFunctions") {
      xml.attribute("mcdaConcept", "goalposts")
      for (leaf, posts) in fixed {
        let isRising = leaf.direction == .higherIsBetter
        xml.element("criterionFunctions") {
          xml.element("criterionID", text: leaf.id)
          xml.element("functions") {
            xml.element("function") {
              xml.element("piecewiseLinear") {
                xml.element("segment") {
                  xml.element("head") { point(posts.lower, isRising ? 0 : 1, xml) }
                  xml.element("tail") { point(posts.upper, isRising ? 1 : 0, xml) }
                }
              }
            }
          }
        }
      }
    }
  }

  private static func point(_ abscissa: Double, _ ordinate: Double, _ xml: XMLWriter) {
    xml.real("abscissa", abscissa)
    xml.real("ordinate", ordinate)
  }

  static func writeHierarchies(_ plan: CriterionPlan, _ xml: XMLWriter) {
    for tree in plan.trees {
      xml.element("criteriaHierarchy") {
        xml.attribute("id", tree.id)
        xml.element("nodes") { place(tree.root, xml) }
      }
    }
  }

  private static func place(_ place: CriterionPlan.Place, _ xml: XMLWriter) {
    xml.element("node") {
      switch place {
      case .leaf(let id): xml.element("criterionID", text: id)
      case .node(let id, let below):
        xml.element("criterionID", text: id)
        if !below.isEmpty { xml.element("nodes") { for child in below { self.place(child, xml) } } }
      }
    }
  }

  static func writeScales(_ assessment: Assessment, _ plan: CriterionPlan, _ xml: XMLWriter) {
    let leaves = plan.leaves.map { ($0.id, $0.indicator, $0.direction) }
      + plan.unused.map { position in
        let indicator = assessment.criteria.indicators[position]
        return (indicator.id.rawValue, position, indicator.direction)
      }
    guard !leaves.isEmpty else { return }
    xml.element("criteriaScales") {
      for (id, indicator, direction) in leaves {
        xml.element("criterionScales") {
          xml.element("criterionID", text: id)
          xml.element("scales") {
            xml.element("scale") { scale(assessment.criteria.indicators[indicator].scale, direction, xml) }
          }
        }
      }
    }
  }

  private static func scale(_ scale: Scale, _ direction: Direction, _ xml: XMLWriter) {
    let word = direction == .higherIsBetter ? "max" : "min"
    if case .options(let options) = scale {
      xml.element("qualitative") {
        xml.element("preferenceDirection", text: word)
        xml.element("valuedLabels") {
          for option in options {
            xml.element("valuedLabel") {
              xml.element("label", text: option.code)
              xml.real("value", option.points)
            }
          }
        }
      }
      return
    }
    xml.element("quantitative") {
      xml.element("preferenceDirection", text: word)
      if let lower = scale.bounds.lower { xml.real("minimum", lower) }
      if let upper = scale.bounds.upper { xml.real("maximum", upper) }
    }
  }

  /// For each tree the shares among siblings, which a reader of the hierarchy needs, and the effective weights of the
  /// leaves, which methods without a hierarchy take.
  static func writeWeights(_ plan: CriterionPlan, _ xml: XMLWriter) {
    for tree in plan.trees {
      block(tree.id + "-weights", "weights", tree.nodes.reversed().flatMap(\.members), xml)
      block(tree.id + "-effectiveWeights", "effectiveWeights", tree.effective, xml)
    }
  }

  private static func block(
    _ id: String, _ concept: String, _ weights: [(id: String, weight: Double)], _ xml: XMLWriter
  ) {
    guard !weights.isEmpty else { return }
    xml.element("criteriaValues") {
      xml.attribute("id", id)
      xml.attribute("mcdaConcept", concept)
      for entry in weights {
        xml.element("criterionValues") {
          xml.element("criterionID", text: entry.id)
          xml.values(entry.weight)
        }
      }
    }
  }
}
