package import AssessmentModel
package import Diagnostics
import Scoring

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
  var faults: [Statement] = []
  var names: Set<String> = []
  var choices: Set<ScoringFact> = []
  var weighted: Set<NodeID> = []
  var moved: Set<IndicatorID> = []

  mutating func run() {
    if design.replicates < 1 { faults.append(.scoring(.replicatesBelowOne, .number(design.replicates))) }
    if design.replicates > RobustnessDesign.mostReplicates {
      faults.append(
        .scoring(.replicatesTooMany, .number(design.replicates), .number(RobustnessDesign.mostReplicates)))
    }
    if design.inputs.isEmpty { faults.append(.scoring(.noInputVaries)) }
    for input in design.inputs {
      if !names.insert(input.id).inserted { faults.append(.scoring(.inputNameTwice, .text(input.id))) }
      check(input.variation, input.id)
    }
  }

  private mutating func check(_ variation: Variation, _ id: String) {
    switch variation {
    case .weights(let nodes, let variation): weights(nodes, variation, id)
    case .normalisation(let indicators, let others):
      known(indicators, id)
      choice(.normalisationChoice, others.count, id)
    case .aggregation(let nodes, let others):
      known(nodes, id)
      choice(.aggregationChoice, others.count, id)
      places(nodes, others, id)
    case .imputation(let others): choice(.imputationChoice, others.count, id)
    case .treatment(let others): choice(.treatmentChoice, others.count, id)
    case .goalposts(let indicators, let share):
      known(indicators, id)
      if !(share >= 0 && share < 0.5) {
        faults.append(
          .scoring(.goalpostShare, .text(id), .number(DecimalText.exact(share))))
      }
      for indicator in GoalpostDraw(indicators, share: share, in: criteria).posts.map(\.indicator)
      where !moved.insert(criteria.indicators[indicator].id).inserted {
        faults.append(
          .scoring(.goalpostsTwice, .text(id), .text("\(criteria.indicators[indicator].id)")))
      }
    case .dropping(let indicators):
      known(indicators, id)
      choice(.droppingChoice, 1, id)
    case .answers(let margins):
      choice(.answersChoice, 1, id)
      for margin in margins {
        known(margin.indicators, id)
        let size =
          switch margin.size {
          case .absolute(let size), .relative(let size): size
          }
        if !(size >= 0 && size.isFinite) {
          faults.append(.scoring(.marginNegative, .text(id), .number(DecimalText.exact(size))))
        }
      }
    }
  }

  private mutating func weights(_ nodes: [NodeID], _ variation: WeightVariation, _ id: String) {
    known(nodes, id)
    if case .noise(let amount) = variation, !(amount >= 0 && amount <= 1) {
      faults.append(.scoring(.noiseRange, .text(id), .number(DecimalText.exact(amount))))
    }
    for node in plan.nodes where WeightDraw.varies(node) && (nodes.isEmpty || nodes.contains(node.id)) {
      if !weighted.insert(node.id).inserted {
        faults.append(.scoring(.weightsTwice, .text(id), .text("\(node.id)")))
      }
      guard case .bounds(let lower, let upper) = variation else { continue }
      let count = node.shares.count { $0 > 0 }
      if !variation.permits(count) {
        faults.append(
          .scoring(
            .boundsImpossible, .number(count), .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper)),
            .text(id), .text("\(node.id)")))
      }
    }
  }

  /// A choice is made once: two inputs that choose the same thing would have to agree.
  private mutating func choice(_ what: ScoringFact, _ alternatives: Int, _ id: String) {
    if alternatives == 0 { faults.append(.scoring(.noAlternative, .text(id))) }
    if !choices.insert(what).inserted { faults.append(.scoring(.variedTwice, .text(id), .said(.scoring(what)))) }
  }

  /// An ordered weighted average has one weight a place.
  private mutating func places(_ nodes: [NodeID], _ others: [Aggregation], _ id: String) {
    for case .orderedWeighted(let weights) in others {
      for node in plan.nodes where nodes.isEmpty ? node.children.count > 1 : nodes.contains(node.id) {
        if node.children.count != weights.count {
          faults.append(
            .scoring(
              .placesDiffer, .text(id), .number(weights.count), .text("\(node.id)"), .number(node.children.count)))
        }
      }
    }
  }

  private mutating func known(_ nodes: [NodeID], _ id: String) {
    for node in nodes where plan.node(node) == nil {
      faults.append(.scoring(.nodeUnknown, .text(id), .text("\(node)")))
    }
  }

  private mutating func known(_ indicators: [IndicatorID], _ id: String) {
    let all = indicators.isEmpty ? [] : Set(criteria.indicators.map(\.id))
    for name in indicators where !all.contains(name) {
      faults.append(.scoring(.indicatorUnknown, .text(id), .text("\(name)")))
    }
  }
}
