/// How far a problem reaches: what the program had to do because of it.
///
/// The order is the order of reach: `.note < .valueSetAside < .rowSetAside < .stop`.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing was set aside; the reader should know all the same.
  case note
  /// One value could not be used and counts as missing (`invalid`).
  case valueSetAside = "value set aside"
  /// One row could not be used; its city is named and left out.
  case rowSetAside = "row set aside"
  /// The file cannot be used at all.
  case stop

  /// Whether the problem counts as an error, so that the command line ends with exit code 1 or 2.
  public var isError: Bool { self != .note }

  private var order: Int {
    switch self {
    case .note: 0
    case .valueSetAside: 1
    case .rowSetAside: 2
    case .stop: 3
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }
}
