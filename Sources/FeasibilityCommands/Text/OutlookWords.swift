internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// The names and figures that what-if, path and stability share.
struct OutlookWords {
  let assessment: Assessment
  let spoken: Wording
  private let shown: ShownScores

  init(assessment: Assessment, spoken: Wording) {
    self.assessment = assessment
    self.spoken = spoken
    shown = ShownScores(assessment)
  }

  private var criteria: CriteriaSet { assessment.criteria }

  func city(_ city: Int) -> String { assessment.cities[city].name[spoken.language] }

  func verdict(_ position: Int) -> String { criteria.verdicts[position].id }

  func level(_ position: Int) -> String { criteria.classes?.classes[position].id ?? "" }

  /// A score of the common scale as printed, of the principal index unless a node is named; a dash for none.
  func score(_ value: Double?, of node: Int? = nil) -> String {
    criteria.scores.reportedIfAny(value).map { shown.text($0, of: node ?? assessment.plan.principal) }
      ?? DecimalText.none
  }

  /// The score that a city has as printed; a dash for none.
  func score(ofCity city: Int) -> String {
    assessment.shown(assessment.plan.principal, of: city, shown) ?? DecimalText.none
  }

  /// A difference of scores of the common scale, in the set's range, with its sign.
  func difference(_ value: Double) -> String { shown.signed(criteria.scores.reportedDifference(value)) }

  /// The size of such a difference.
  func size(_ value: Double) -> String {
    NumberText.fixed(abs(criteria.scores.reportedDifference(value)), criteria.scores.decimals)
  }

  func rank(_ value: Double?) -> String { value.map(DecimalText.exact) ?? "–" }

  /// Two shares of a weight, told apart where they differ.
  func shares(_ first: Double, _ second: Double) -> String {
    let decimals = DecimalText.decimals(parting: 100 * first, 100 * second, atLeast: 1)
    return [first, second].map { spoken.line(share: $0, decimals: decimals) }.joined(separator: " → ")
  }

  /// A raw value with what it means.
  func value(_ value: Double, of indicator: Int) -> String {
    let indicator = criteria.indicators[indicator]
    switch indicator.scale {
    case .yesNo: return value == 1 ? spoken(.yes) : value == 0 ? spoken(.no) : DecimalText.exact(value)
    case .options(let options): return options.first { $0.points == value }?.code ?? DecimalText.exact(value)
    case .level, .count, .percent, .number: return NumberText.measured(value)
    }
  }

  /// The name of an indicator.
  func title(_ indicator: Int) -> String { criteria.indicators[indicator].name[spoken.language] }

  func name(_ child: AssessmentPlan.Child) -> String {
    switch child {
    case .node(let node): assessment.plan.nodes[node].id.rawValue
    case .leaf(let leaf): criteria.indicators[assessment.plan.leaves[leaf].indicator].id.rawValue
    }
  }

  /// What a condition demands: `at least 0.5`.
  func demand(_ comparison: AssessmentModel.Comparison, _ spoken: Wording) -> String {
    let cut = DecimalText.exact(comparison.cut)
    switch comparison {
    case .atLeast: return spoken(.atLeast, cut)
    case .below: return spoken(.below, cut)
    case .above: return spoken(.above, cut)
    case .atMost: return spoken(.atMost, cut)
    case .equals: return spoken(.exactly, cut)
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
    json.member(name, criteria.scores.reportedIfAny(score))
  }

  /// A difference of scores as a member, in the set's range.
  func member(_ json: JSONWriter, _ name: String, difference: Double?) {
    json.member(name, criteria.scores.reportedDifferenceIfAny(difference))
  }
}
