import AssessmentModel
import Diagnostics

/// Takes pins in and gives learnt values and findings out, leaf by leaf.
struct ScaleRecorder: ScaleListener {
  static var isRecording: Bool { true }
  let survey: Survey
  var pins: Pins
  private(set) var learnt: [LearntValue] = []
  private(set) var findings: [Diagnostic] = []
  /// How many values were cut to the limits.
  private(set) var outside = 0
  private var indicator: Indicator?
  private var isFalling = false
  private var subject = ""

  init(survey: Survey, pins: Pins) {
    self.survey = survey
    self.pins = pins
  }

  /// Of what a value is learnt: the indicator, with the measure where that is not the level.
  static func subject(_ leaf: AssessmentPlan.Leaf, _ indicator: Indicator) -> String {
    indicator.id.rawValue + (leaf.measure == .level ? "" : " \(leaf.measure.rawValue)")
  }

  /// Forgets the leaf before.
  mutating func begin(_ leaf: AssessmentPlan.Leaf, _ indicator: Indicator) {
    (learnt, findings, outside) = ([], [], 0)
    self.indicator = indicator
    isFalling = leaf.sense == .falling
    subject = Self.subject(leaf, indicator)
  }

  mutating func pinned(_ value: ScaleValue, _ found: Double) -> Double {
    pins.value(value.name(isFalling: isFalling), of: subject) ?? found
  }

  mutating func note(_ value: ScaleValue, _ number: Double) {
    learnt.append(LearntValue(value.name(isFalling: isFalling), of: subject, number))
  }

  mutating func cut(_ count: Int) { outside = count }

  mutating func find(_ finding: ScaleFinding) {
    guard let indicator else { return }
    let id = FactValue.text(indicator.id.rawValue)
    func number(_ value: Double) -> FactValue { .number(DecimalText.exact(value)) }
    switch finding {
    case .noLogarithm(let city, let value): find(.noLogarithm, .scoring(.noLogarithm, id, number(value)), city: city)
    case .tooLarge(let city): find(.notFinite, .scoring(.offScaleTooLarge, id), city: city)
    case .notComparable: find(.notFinite, .valueSetAside, .scoring(.notComparable, id))
    case .constant(let value, let score):
      find(
        .constantColumn, score.isNaN ? .valueSetAside : .note,
        score.isNaN
          ? .scoring(.constantMissing, id, number(value)) : .scoring(.constantCounts, id, number(value), number(score)))
    case .oneRank(let value): find(.constantColumn, .note, .scoring(.oneRank, id, number(value)))
    case .notPositive(let city, let value, let orZero):
      find(
        .notPositive, .scoring(orZero ? .negativeOnScale : .notPositiveOnScale, id, number(value)), city: city)
    case .nothingToDivideBy(let fault): find(.nothingToDivideBy, .valueSetAside, .scoring(fault, id))
    case .referenceMissing(let isAbsent):
      find(
        .referenceWithoutValue, .valueSetAside,
        .scoring(isAbsent ? .referenceAbsent : .referenceWithoutValue, id, .text(reference)))
    case .referenceIsWorst(let value):
      find(.referenceIsWorst, .valueSetAside, .scoring(.referenceIsWorst, id, .text(reference), number(value)))
    case .targetNotAhead(let target, let worst):
      find(.targetNotAhead, .valueSetAside, .scoring(.targetNotAhead, id, number(target), number(worst)))
    case .belowEveryStep(let city, let value):
      find(.belowEveryStep, .scoring(.belowEveryStep, id, number(value)), city: city)
    }
  }

  /// The city from which distances are counted.
  private var reference: String {
    if case .distanceToReference(let city, isCapped: _)? = indicator?.normalisation { "\(city)" } else { "" }
  }

  /// Notes a finding on the column as a whole.
  private mutating func find(_ code: DiagnosticCode, _ severity: Severity, _ what: Statement) {
    guard let indicator else { return }
    findings.append(Diagnostic(code, severity, what, at: survey.place(of: indicator)))
  }

  /// Notes a finding on one city's value.
  private mutating func find(_ code: DiagnosticCode, _ what: Statement, city: Int) {
    guard let indicator else { return }
    findings.append(
      Diagnostic(
        code, .valueSetAside, what, at: survey.place(of: indicator, city: city), city: survey.cities[city].id.rawValue))
  }
}
