import AssessmentModel
import Diagnostics
import Numerics

/// What is told while a column comes onto its scale.
///
/// A silent listener lets a replicate run without a word; a recording one takes pins in and gives learnt values and
/// findings out. The scales are written once and ask whichever listens.
protocol ScaleListener {
  /// Whether anyone hears of findings and of what is cut: a silent run leaves the telling out.
  static var isRecording: Bool { get }

  /// The pinned value if there is one, else the one found; NaN for neither.
  mutating func pinned(_ value: ScaleValue, _ found: Double) -> Double

  /// A value by which the scale goes.
  mutating func note(_ value: ScaleValue, _ number: Double)

  /// So many values were cut to the limits.
  mutating func cut(_ count: Int)

  mutating func find(_ finding: ScaleFinding)
}

extension ScaleListener {
  /// The pinned value if there is one, else the one found, which is noted; NaN if there is neither.
  @inline(__always)
  mutating func learn(_ value: ScaleValue, _ found: Double) -> Double {
    let number = pinned(value, found)
    if number == number { note(value, number) }
    return number
  }
}

/// What a scale learns from a column.
enum ScaleValue: Int, CaseIterable {
  case minimum
  case maximum
  case mean
  case deviation
  case reference
  case norm
  case sum
  case reciprocalSum
  case worstScore

  /// The name in the records.
  func name(isFalling: Bool) -> String {
    switch self {
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .mean: "mean"
    case .deviation: "deviation"
    case .reference: "reference"
    case .norm: "norm"
    case .sum: "sum"
    case .reciprocalSum: "reciprocal of the sum of reciprocals"
    case .worstScore: isFalling ? "worst score, falling" : "worst score"
    }
  }
}

/// What a scale finds, before it is put into words.
enum ScaleFinding {
  /// A value of 0 or less on a logarithmic scale that is not truncated.
  case noLogarithm(city: Int, value: Double)
  /// A score beyond all numbers.
  case tooLarge(city: Int)
  /// A learnt value that no number can hold.
  case notComparable
  /// A column of one value; `score` is NaN where none is named for it.
  case constant(value: Double, score: Double)
  /// All cities share one rank.
  case oneRank(value: Double)
  /// A value that the scale does not take; `orZero` tells whether 0 would do.
  case notPositive(city: Int, value: Double, orZero: Bool)
  case nothingToDivideBy(ScoringFact)
  case referenceMissing(isAbsent: Bool)
  case referenceIsWorst(Double)
  case targetNotAhead(Double, worst: Double)
  case belowEveryStep(city: Int, value: Double)
}

/// Goes by what is pinned, and hears nothing but the ends of the column, which the silence rule asks for.
struct SilentScale: ScaleListener {
  static var isRecording: Bool { false }
  let lower: WorkColumn<Double>
  let upper: WorkColumn<Double>
  /// A value a case of ``ScaleValue``, NaN for one that is not pinned; `nil` where nothing is.
  let pins: WorkColumn<Double>?

  /// Forgets the ends of the run before.
  init(
    lower: WorkColumn<Double>, upper: WorkColumn<Double>, pins: WorkColumn<Double>? = nil
  ) {
    (self.lower, self.upper, self.pins) = (lower, upper, pins)
    (lower[0], upper[0]) = (.nan, .nan)
  }

  @inline(__always)
  mutating func pinned(_ value: ScaleValue, _ found: Double) -> Double {
    guard let known = pins?[value.rawValue], !known.isNaN else { return found }
    return known
  }

  @inline(__always)
  mutating func note(_ value: ScaleValue, _ number: Double) {
    if value == .minimum { lower[0] = number }
    if value == .maximum { upper[0] = number }
  }

  @inline(__always)
  mutating func cut(_ count: Int) {}

  @inline(__always)
  mutating func find(_ finding: ScaleFinding) {}
}

/// Goes by the values of a finished assessment: a row is scored as the cities were.
struct FrozenScale: ScaleListener {
  static var isRecording: Bool { false }
  /// A value a case of ``ScaleValue``, NaN for one that was not learnt.
  private let values: [Double]

  init(_ leaf: AssessmentPlan.Leaf, _ indicator: Indicator, _ pins: inout Pins) {
    values = Self.values(leaf, indicator, &pins)
  }

  /// A value a case of ``ScaleValue``, NaN for one that is not pinned.
  static func values(_ leaf: AssessmentPlan.Leaf, _ indicator: Indicator, _ pins: inout Pins) -> [Double] {
    let subject = ScaleRecorder.subject(leaf, indicator)
    return ScaleValue.allCases.map { value in
      pins.value(value.name(isFalling: leaf.sense == .falling), of: subject) ?? .nan
    }
  }

  mutating func pinned(_ value: ScaleValue, _ found: Double) -> Double {
    let known = values[value.rawValue]
    return known.isNaN ? found : known
  }

  mutating func note(_ value: ScaleValue, _ number: Double) {}
  mutating func cut(_ count: Int) {}
  mutating func find(_ finding: ScaleFinding) {}
}
