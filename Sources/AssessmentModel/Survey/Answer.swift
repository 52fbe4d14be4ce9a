/// Why there is no value.
public enum MissingReason: UInt8, Sendable, Hashable, CaseIterable {
  /// The item was asked and left empty.
  case noAnswer = 128
  /// The respondent does not know.
  case doesNotKnow
  /// The respondent declined.
  case refused
  /// The item does not apply to this city.
  case notApplicable
  /// The item was not put to this city.
  case notAsked
  /// What was given cannot be used; a diagnostic says why.
  case invalid
  /// The city returned nothing.
  case notReturned

  /// Whether the verdict may assume the worse end for it: silence must not pay, but what does not apply,
  /// or was never asked, is no silence.
  public var isSilence: Bool {
    switch self {
    case .noAnswer, .doesNotKnow, .refused, .invalid, .notReturned: true
    case .notApplicable, .notAsked: false
    }
  }
}

/// What a value rests on.
public enum AnswerBasis: UInt8, Sendable, Hashable, CaseIterable {
  /// Reported, where no evidence is expected.
  case reported = 0
  /// Reported with evidence named: a link or a document.
  case evidenced
  /// Reported without the evidence that a level needs; it counts all the same.
  case selfReported
  /// A value of the country, standing in for the city.
  case countryProxy
  /// Taken from the registry of cities.
  case registry
  /// Filled by the rule that the criteria set names.
  case imputed
  /// The value of the previous edition, filled by the rule that the criteria set names.
  case previousEdition
}

/// One cell: a value with what it rests on, or the reason why there is none.
public enum Answer: Sendable, Hashable {
  /// A value.
  case value(Double, AnswerBasis)
  /// No value.
  case missing(MissingReason)

  /// The number, if there is one.
  public var number: Double? {
    if case .value(let number, _) = self { number } else { nil }
  }

  /// The reason, if there is no number.
  public var missingReason: MissingReason? {
    if case .missing(let reason) = self { reason } else { nil }
  }
}

/// A column of answers, one a city, stored flat.
public struct AnswerVector: Sendable, Equatable {
  /// The numbers; NaN where there is none. NaN never leaves the column: the subscript gives an ``Answer``.
  package var numbers: [Double]
  /// Raw values of ``AnswerBasis`` (below 128) or ``MissingReason`` (from 128).
  package var states: [UInt8]

  /// A column of `count` cells, all missing for one reason.
  public init(repeating reason: MissingReason, count: Int) {
    numbers = [Double](repeating: .nan, count: count)
    states = [UInt8](repeating: reason.rawValue, count: count)
  }

  /// A column from flat storage.
  package init(numbers: [Double], states: [UInt8]) {
    precondition(numbers.count == states.count, "numbers and states must have the same length")
    self.numbers = numbers
    self.states = states
  }

  /// Number of cells.
  public var count: Int { numbers.count }

  /// The cell of the city at a position.
  public subscript(position: Int) -> Answer {
    get {
      let state = states[position]
      if let reason = MissingReason(rawValue: state) { return .missing(reason) }
      return .value(numbers[position], AnswerBasis(rawValue: state) ?? .reported)
    }
    set {
      switch newValue {
      case .value(let number, let basis):
        precondition(number.isFinite, "an answer is a finite number")
        numbers[position] = number
        states[position] = basis.rawValue
      case .missing(let reason):
        numbers[position] = .nan
        states[position] = reason.rawValue
      }
    }
  }

  /// Appends a cell.
  public mutating func append(_ answer: Answer) {
    numbers.append(.nan)
    states.append(MissingReason.noAnswer.rawValue)
    self[count - 1] = answer
  }

  public static func == (left: AnswerVector, right: AnswerVector) -> Bool {
    left.states == right.states
      && zip(left.numbers, right.numbers).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}
