package import AssessmentModel

/// One city's raw values, before anything is filled or treated.
package struct CityRow {
  /// Position of the city.
  package let city: Int
  /// One value an indicator, NaN for missing.
  package var raw: [Double]
  /// States of ``raw``, as in ``AnswerVector/states``.
  package var states: [UInt8]
  /// Values of the population groups, in the order of ``Assessment/groups``; NaN for missing.
  package var groups: [Double]

  init(_ city: Int, of assessment: Assessment) {
    self.city = city
    raw = assessment.indicators.columns.map { $0.numbers[city] }
    states = assessment.indicators.columns.map { $0.states[city] }
    groups = assessment.groups.map { $0.values.numbers[city] }
  }

  /// Gives an indicator another answer.
  package mutating func set(_ indicator: Int, _ answer: Answer) {
    switch answer {
    case .value(let number, let basis):
      precondition(number.isFinite, "an answer is a finite number")
      raw[indicator] = number
      states[indicator] = basis.rawValue
    case .missing(let reason):
      raw[indicator] = .nan
      states[indicator] = reason.rawValue
    }
  }

  /// Whether an indicator is missing for a reason that is silence.
  package func isSilent(_ indicator: Int) -> Bool { states[indicator].isSilence }
}

/// What a row comes to.
package struct RescoredRow {
  /// Normalised values, NaN for missing.
  package var leaves: [Double]
  /// Scores of the nodes, NaN for missing.
  package var nodes: [Double]
  /// Share of the principal index's weight that is answered.
  package var coverage: Double
  /// Whether the principal index is rated and covered.
  package var isCovered: Bool
  /// State of each gate.
  package var gates: [GateState]
  /// Position of the class.
  package var level: Int?
  /// The verdict; `nil` if the set has none.
  package var verdict: VerdictOutcome?
}
