/// What an answer may be, and so what arithmetic is allowed on it.
public enum Scale: Sendable, Hashable {
  /// Yes (1) or no (0).
  case yesNo
  /// A whole maturity level from 0 to `of`.
  case level(of: Int)
  /// A whole number from 0, to `of` if given.
  case count(of: Int?)
  /// A number from 0 to 100.
  case percent
  /// A number, within the bounds that are given.
  case number(lower: Double?, upper: Double?)
  /// One of the listed options, each worth points.
  case options([ResponseOption])

  /// The smallest and largest value an answer may have; `nil` for an open end.
  public var bounds: (lower: Double?, upper: Double?) {
    switch self {
    case .yesNo: (0, 1)
    case .level(let top): (0, Double(top))
    case .count(let top): (0, top.map(Double.init))
    case .percent: (0, 100)
    case .number(let lower, let upper): (lower, upper)
    case .options(let options): (options.map(\.points).min(), options.map(\.points).max())
    }
  }

  /// Whether only whole numbers are allowed.
  public var isWhole: Bool {
    switch self {
    case .yesNo, .level, .count: true
    case .percent, .number, .options: false
    }
  }
}

/// One response option of an item and the points it is worth.
public struct ResponseOption: Sendable, Hashable {
  /// What stands in the survey cell.
  public var code: String
  /// The option in words.
  public var label: LocalizedText
  /// The value it counts as.
  public var points: Double

  /// Creates an option.
  public init(code: String, label: LocalizedText, points: Double) {
    self.code = code
    self.label = label
    self.points = points
  }
}
