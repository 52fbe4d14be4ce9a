internal import AssessmentModel
internal import Diagnostics

/// The names and figures that what-if, path and stability share.
struct OutlookWords {
  let assessment: Assessment

  private var criteria: CriteriaSet { assessment.criteria }

  func city(_ city: Int) -> String { assessment.cities[city].name.english }

  func verdict(_ position: Int) -> String { criteria.verdicts[position].id }

  func level(_ position: Int) -> String { criteria.classes?.classes[position].id ?? "" }

  /// A score in the set's range; a dash for none.
  func score(_ value: Double?) -> String {
    guard let value else { return "–" }
    return DecimalText.fixed(criteria.scores.reported(value), decimals: max(3, criteria.scores.decimals))
  }

  /// A difference of scores in the set's range, with its sign.
  func difference(_ value: Double) -> String {
    let reported = criteria.scores.reported(value) - criteria.scores.reported(0)
    let text = DecimalText.fixed(reported, decimals: max(3, criteria.scores.decimals))
    return text.hasPrefix("-") ? "−" + text.dropFirst() : "+" + text
  }

  func rank(_ value: Double?) -> String { value.map(DecimalText.exact) ?? "–" }

  func share(_ value: Double) -> String { DecimalText.fixed(value, decimals: 3) }

  /// A raw value with what it means.
  func value(_ value: Double, of indicator: Int) -> String {
    let indicator = criteria.indicators[indicator]
    switch indicator.scale {
    case .yesNo: return value == 1 ? "yes" : value == 0 ? "no" : DecimalText.exact(value)
    case .options(let options): return options.first { $0.points == value }?.code ?? DecimalText.exact(value)
    case .level, .count, .percent, .number:
      return value == value.rounded() ? DecimalText.exact(value) : DecimalText.fixed(value, decimals: 2)
    }
  }

  func name(_ child: AssessmentPlan.Child) -> String {
    switch child {
    case .node(let node): assessment.plan.nodes[node].id.rawValue
    case .leaf(let leaf): criteria.indicators[assessment.plan.leaves[leaf].indicator].id.rawValue
    }
  }

  /// Whether good services lower some score of the principal index.
  var hasFallingUses: Bool {
    let tree = assessment.plan.nodes[assessment.plan.principal].tree
    return assessment.plan.leaves.contains {
      $0.sense == .falling && $0.effectiveWeight > 0 && assessment.plan.nodes[$0.parent].tree == tree
    }
  }

  /// The members that every document starts with.
  func head(_ json: JSONWriter, city: Int) {
    json.member("version", 1)
    json.member("city", assessment.cities[city].id.rawValue)
    json.member("criteria", criteria.id)
    json.member("survey", assessment.survey.description.id)
  }

  /// A score as a member, in the set's range.
  func member(_ json: JSONWriter, _ name: String, _ score: Double?) {
    json.member(name, score.map { criteria.scores.reported($0) })
  }
}
