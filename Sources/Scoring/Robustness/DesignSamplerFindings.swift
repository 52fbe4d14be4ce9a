package import AssessmentModel
package import Diagnostics

extension DesignSampler {
  /// Why a design cannot be carried out; empty if it can.
  package static func findings(_ design: RobustnessDesign, for criteria: CriteriaSet) -> [Diagnostic] {
    var check = DesignCheck(design: design, criteria: criteria, plan: PlanCompiler.compile(criteria))
    check.run()
    return check.faults.map { Diagnostic(.unusableDesign, .stop, $0) }
  }
}

/// The checks of one design.
private struct DesignCheck {
  let design: RobustnessDesign
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  var faults: [String] = []
  var names: Set<String> = []
  var choices: Set<String> = []
  var weighted: Set<NodeID> = []
  var moved: Set<IndicatorID> = []

  mutating func run() {
    if design.replicates < 1 { faults.append("\(design.replicates) replicates are asked for; it takes at least one") }
    if design.replicates > RobustnessDesign.mostReplicates {
      faults.append(
        "\(design.replicates) replicates are asked for; there can be up to \(RobustnessDesign.mostReplicates)")
    }
    if design.inputs.isEmpty { faults.append("no input varies") }
    for input in design.inputs {
      if !names.insert(input.id).inserted { faults.append("two inputs have the name “\(input.id)”") }
      check(input.variation, input.id)
    }
  }

  private mutating func check(_ variation: Variation, _ id: String) {
    switch variation {
    case .weights(let nodes, let variation): weights(nodes, variation, id)
    case .normalisation(let indicators, let others):
      known(indicators, id)
      choice("normalisation", others.count, id)
    case .aggregation(let nodes, let others):
      known(nodes, id)
      choice("aggregation", others.count, id)
      places(nodes, others, id)
    case .imputation(let others): choice("imputation", others.count, id)
    case .treatment(let others): choice("outlier treatment", others.count, id)
    case .goalposts(let indicators, let share):
      known(indicators, id)
      if !(share >= 0 && share < 0.5) {
        faults.append(
          "input “\(id)” moves goalposts by \(DecimalText.exact(share)) of their distance; it takes 0 up to 0.5")
      }
      for indicator in GoalpostDraw(indicators, share: share, in: criteria).posts.map(\.indicator)
      where !moved.insert(criteria.indicators[indicator].id).inserted {
        faults.append(
          "input “\(id)” moves the goalposts of \(criteria.indicators[indicator].id), as another input does")
      }
    case .dropping(let indicators):
      known(indicators, id)
      choice("indicators left out", 1, id)
    case .answers(let margins):
      choice("answers", 1, id)
      for margin in margins {
        known(margin.indicators, id)
        let size =
          switch margin.size {
          case .absolute(let size), .relative(let size): size
          }
        if !(size >= 0 && size.isFinite) {
          faults.append("input “\(id)” has a margin of \(DecimalText.exact(size)); it takes 0 or more")
        }
      }
    }
  }

  private mutating func weights(_ nodes: [NodeID], _ variation: WeightVariation, _ id: String) {
    known(nodes, id)
    if case .noise(let amount) = variation, !(amount >= 0 && amount <= 1) {
      faults.append("input “\(id)” varies weights by \(DecimalText.exact(amount)) of themselves; it takes 0 to 1")
    }
    for node in plan.nodes where WeightDraw.varies(node) && (nodes.isEmpty || nodes.contains(node.id)) {
      if !weighted.insert(node.id).inserted {
        faults.append("input “\(id)” varies the weights under \(node.id), as another input does")
      }
      guard case .bounds(let lower, let upper) = variation else { continue }
      let count = node.shares.count { $0 > 0 }
      if !variation.permits(count) {
        faults.append(
          "no \(count) weights between \(DecimalText.exact(lower)) and \(DecimalText.exact(upper)) sum to 1, "
            + "as input “\(id)” asks for under \(node.id)")
      }
    }
  }

  /// A choice is made once: two inputs that choose the same thing would have to agree.
  private mutating func choice(_ what: String, _ alternatives: Int, _ id: String) {
    if alternatives == 0 { faults.append("input “\(id)” names no alternative") }
    if !choices.insert(what).inserted { faults.append("input “\(id)” varies the \(what), as another input does") }
  }

  /// An ordered weighted average has one weight a place.
  private mutating func places(_ nodes: [NodeID], _ others: [Aggregation], _ id: String) {
    for case .orderedWeighted(let weights) in others {
      for node in plan.nodes where nodes.isEmpty ? node.children.count > 1 : nodes.contains(node.id) {
        if node.children.count != weights.count {
          faults.append(
            "input “\(id)” orders \(weights.count) places, but \(node.id) has \(node.children.count) children")
        }
      }
    }
  }

  private mutating func known(_ nodes: [NodeID], _ id: String) {
    for node in nodes where plan.node(node) == nil { faults.append("input “\(id)” names the unknown node \(node)") }
  }

  private mutating func known(_ indicators: [IndicatorID], _ id: String) {
    let all = indicators.isEmpty ? [] : Set(criteria.indicators.map(\.id))
    for name in indicators where !all.contains(name) {
      faults.append("input “\(id)” names the unknown indicator \(name)")
    }
  }
}
