import AssessmentModel

/// A comparison as plain numbers: the operation and the cut point with its tolerance.
struct OutcomeTest: BitwiseCopyable {
  enum Kind: UInt8 { case atLeast, below, above, atMost, equals }

  /// Which of the subjects is compared.
  var subject: Int
  var kind: Kind
  var cut: Double

  init(_ comparison: Comparison, subject: Int) {
    self.subject = subject
    let tolerance = Comparison.tolerance
    switch comparison {
    case .atLeast(let value): (kind, cut) = (.atLeast, value - tolerance)
    case .below(let value): (kind, cut) = (.below, value - tolerance)
    case .above(let value): (kind, cut) = (.above, value + tolerance)
    case .atMost(let value): (kind, cut) = (.atMost, value + tolerance)
    case .equals(let value): (kind, cut) = (.equals, value)
    }
  }

  /// Clears the marks of the rows that do not meet the test; a missing value meets none.
  func narrow(_ marks: UnsafeMutablePointer<Int64>, _ values: UnsafeMutablePointer<Double>, _ count: Int) {
    let cut = cut
    switch kind {
    case .atLeast: for row in 0..<count { marks[row] &= values[row] >= cut ? -1 : 0 }
    case .below: for row in 0..<count { marks[row] &= values[row] < cut ? -1 : 0 }
    case .above: for row in 0..<count { marks[row] &= values[row] > cut ? -1 : 0 }
    case .atMost: for row in 0..<count { marks[row] &= values[row] <= cut ? -1 : 0 }
    case .equals:
      let tolerance = Comparison.tolerance
      for row in 0..<count { marks[row] &= abs(values[row] - cut) <= tolerance ? -1 : 0 }
    }
  }
}

/// A verdict rule as plain numbers.
struct OutcomeRule: BitwiseCopyable {
  enum Trigger: UInt8 { case gateFailed, gateUnknown, insufficientCoverage, conditions }

  var trigger: Trigger
  /// Where its tests start, and their number.
  var first: Int
  var count: Int
  var standing: Int
  /// Whether silence may lower a verdict that this rule gave.
  var isOpen: Bool
}

/// What conditions are about: a node's reported score, or an indicator's raw value.
struct OutcomeSubject: BitwiseCopyable {
  /// The node's position; −1 for an indicator.
  var node: Int
  /// The indicator's position; −1 for a node.
  var indicator: Int
}
