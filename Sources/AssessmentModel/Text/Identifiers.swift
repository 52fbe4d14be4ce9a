/// A name by which files refer to something: letters, digits, `.`, `-` and `_`, starting with a letter or digit.
public protocol TextIdentifier: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
where RawValue == String {
  /// Creates an identifier from its text.
  init(_ text: String)
}

extension TextIdentifier {
  /// Creates an identifier from its text.
  public init(rawValue: String) { self.init(rawValue) }
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { rawValue }
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names a city, or whatever unit is assessed: `ulaanbaatar`, `KOR`.
public struct CityID: TextIdentifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// Names an indicator: `GOV-01`.
public struct IndicatorID: TextIdentifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// Names a node of an index tree: `readiness`.
public struct NodeID: TextIdentifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// Names an item of the questionnaire: `RES-03.staff`. An indicator that is asked directly has one item of its own name.
public struct ItemID: TextIdentifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// Names a population group, or the group it is compared with: `women`, `men`.
public struct GroupID: TextIdentifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}
