package import AssessmentModel

// Names of an explanation's parts in XML and JSON.

extension ImprovementPath.Obstacle {
  /// The name in files.
  var fileName: String {
    switch self {
    case .alreadyBest: "already-best"
    case .outOfReach: "out-of-reach"
    case .gate: "gate"
    case .unproven: "unproven"
    }
  }
}

extension TippingWeight.Event {
  /// The name in files.
  var fileName: String {
    switch self {
    case .swap: "swap"
    case .verdict: "verdict"
    case .level: "class"
    }
  }
}

extension ReportFacts {
  /// The id of a verdict.
  func verdictID(_ position: Int?) -> String? { position.map { assessment.criteria.verdicts[$0].id } }

  /// The id of a class.
  func classID(_ position: Int?) -> String? { position.flatMap { assessment.criteria.classes?.classes[$0].id } }

  /// The id of an indicator.
  func indicatorID(_ position: Int) -> String { assessment.criteria.indicators[position].id.rawValue }

  /// A principal score on the common scale, in the set's score range.
  package func reported(_ unit: Double?) -> Double? { assessment.criteria.scores.reportedIfAny(unit) }

  /// A difference of scores on the common scale, in the set's score range.
  package func reported(difference: Double) -> Double {
    assessment.criteria.scores.reportedDifference(difference)
  }

  /// The node or leaf that a tipping weight belongs to.
  package func part(of tipping: TippingWeight) -> AssessmentPlan.Child {
    assessment.plan.nodes[tipping.node].children[tipping.child]
  }
}
