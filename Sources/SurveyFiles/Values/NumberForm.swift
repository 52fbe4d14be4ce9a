import Diagnostics

/// What parts the whole part of a number from its fraction.
public enum DecimalMark: String, Sendable, Hashable, CaseIterable {
  /// `12.5`
  case point
  /// `12,5`
  case comma
}

/// What stands between the thousands of a number.
public enum ThousandsMark: String, Sendable, Hashable, CaseIterable {
  /// Nothing: `12500`.
  case none
  /// A blank, also one that does not break or a narrow one: `12 500`.
  case blank
  /// An apostrophe, straight or curved: `12'500`.
  case apostrophe
  /// A point: `12.500`.
  case point
  /// A comma: `12,500`, or `1,23,456` as in India.
  case comma
  /// An underscore: `12_500`.
  case underscore
}

/// How the numbers of a survey, a file or a column are written, as far as `survey.xml` says so.
///
/// What is said comes before what the cells show; a cell that contradicts it is set aside with a finding.
public struct NumberPin: Sendable, Hashable {
  /// The decimal mark; `nil` to find it by all cells together.
  public var decimal: DecimalMark?
  /// The mark between thousands; `nil` for any that is no decimal mark.
  public var thousands: ThousandsMark?
  /// A word that stands beside the numbers and is left out, such as `EUR`.
  public var unit: String?

  /// Creates a pin; without arguments one that says nothing.
  public init(decimal: DecimalMark? = nil, thousands: ThousandsMark? = nil, unit: String? = nil) {
    self.decimal = decimal
    self.thousands = thousands
    self.unit = unit
  }

  /// Whether it says nothing.
  var isEmpty: Bool { decimal == nil && thousands == nil && unit == nil }

  /// What holds where this is said of a part: its own words, and for the rest those of the whole.
  func over(_ whole: NumberPin) -> NumberPin {
    var pin = NumberPin(
      decimal: settledDecimal ?? whole.settledDecimal, thousands: thousands ?? whole.thousands,
      unit: unit ?? whole.unit)
    if pin.isContradiction { pin.thousands = nil }
    return pin
  }

  /// The decimal mark that a mark between thousands leaves.
  private var impliedDecimal: DecimalMark? {
    switch thousands {
    case .point: .comma
    case .comma: .point
    case .none?, .blank, .apostrophe, .underscore, nil: nil
    }
  }

  /// The decimal mark as said, or as the mark between thousands leaves it.
  var settledDecimal: DecimalMark? { decimal ?? impliedDecimal }

  /// Whether one mark would have both meanings.
  var isContradiction: Bool {
    switch decimal {
    case .point: thousands == .point
    case .comma: thousands == .comma
    case nil: false
    }
  }
}

extension DecimalMark {
  /// The mark as a byte.
  var byte: UInt8 {
    switch self {
    case .point: UInt8(ascii: ".")
    case .comma: UInt8(ascii: ",")
    }
  }

  /// The other one.
  var other: DecimalMark {
    switch self {
    case .point: .comma
    case .comma: .point
    }
  }
}

extension ThousandsMark {
  /// The mark that a byte is in a number in its compared form.
  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "): self = .blank
    case UInt8(ascii: "'"): self = .apostrophe
    case UInt8(ascii: "."), NumberText.thousands: self = .point
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "_"): self = .underscore
    default: return nil
    }
  }

  /// Several of the mark, as findings name them.
  var words: SurveyFact {
    switch self {
    case .none: .noMarks
    case .blank: .blanks
    case .apostrophe: .apostrophes
    case .point: .points
    case .comma: .commas
    case .underscore: .underscores
    }
  }
}
