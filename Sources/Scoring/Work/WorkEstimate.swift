package import Diagnostics

/// What an analysis will take: processor time and memory, worked out from sizes before it starts.
///
/// Time is counted, not measured, so that the same input gives the same estimate everywhere: so many elementary
/// operations, at a number of nanoseconds each that an ordinary processor takes. It is the time of one thread; a usual
/// error is a factor of two. Sizes are multiplied as floating-point numbers, so that no product of numbers from files and
/// options, however large, overflows.
///
/// ```swift
/// let estimate = WorkEstimate(operations: 1e9, bytes: 8 * 500 * 10_000)
/// estimate.seconds  // 1
/// ```
public struct WorkEstimate: Sendable, Hashable {
  /// Processor time in seconds.
  public var seconds: Double
  /// Memory at the peak beyond what stands there already, in bytes.
  public var bytes: Double

  /// Nothing.
  public static let none = WorkEstimate(seconds: 0, bytes: 0)

  /// Creates an estimate.
  public init(seconds: Double, bytes: Double) {
    self.seconds = seconds
    self.bytes = bytes
  }

  /// An estimate from a number of operations of a nanosecond each.
  public init(operations: Double, bytes: Double) { self.init(seconds: operations / 1e9, bytes: bytes) }

  /// One piece of work after the other, what the first leaves standing while the second runs.
  public static func + (left: WorkEstimate, right: WorkEstimate) -> WorkEstimate {
    WorkEstimate(seconds: left.seconds + right.seconds, bytes: left.bytes + right.bytes)
  }

  /// The same work so many times over in the same memory.
  public func repeated(_ times: Double) -> WorkEstimate { WorkEstimate(seconds: seconds * times, bytes: bytes) }

  /// What an estimate takes more than a limit allows; `nil` if it is within.
  public func excess(over limit: WorkLimit) -> Excess? {
    if !(bytes <= limit.bytes) { return .memory }
    if !(seconds <= limit.seconds) { return .time }
    return nil
  }

  /// What there is too much of.
  public enum Excess: Sendable, Hashable {
    /// Memory.
    case memory
    /// Time.
    case time
  }
}

/// How much an analysis may take.
public struct WorkLimit: Sendable, Hashable {
  /// Most processor time in seconds.
  public var seconds: Double
  /// Most memory in bytes.
  public var bytes: Double

  /// Creates a limit.
  public init(seconds: Double, bytes: Double) {
    self.seconds = seconds
    self.bytes = bytes
  }

  /// What is worked out for a report without being asked for: some seconds, 400 MB.
  public static let report = WorkLimit(seconds: 6, bytes: 400e6)
  /// What a command works out that was asked for nothing else: a minute, 400 MB.
  public static let command = WorkLimit(seconds: 60, bytes: 400e6)
  /// What a command repeats that shows how far it is and can be stopped: ten minutes, 400 MB.
  public static let repetition = WorkLimit(seconds: 600, bytes: 400e6)
  /// None.
  public static let unlimited = WorkLimit(seconds: .infinity, bytes: .infinity)
}

extension WorkEstimate {
  /// The finding for work beyond a limit; `nil` if the work is within it.
  ///
  /// - Parameters:
  ///   - what: the analysis with its sizes, as the start of a sentence: `10,000 replicates of 500 cities`.
  ///   - severity: a note where a report does without the analysis, a stop where it was asked for.
  ///   - location: where the size comes from.
  package func finding(
    _ what: String, limit: WorkLimit, _ severity: Severity, at location: InputLocation? = nil
  ) -> Diagnostic? {
    guard let excess = excess(over: limit) else { return nil }
    let words: String
    let option: String
    switch excess {
    case .memory:
      words = "about \(Self.words(bytes: bytes)) of memory; the limit is \(Self.words(bytes: limit.bytes))"
      option = "--most-memory \(Self.whole(bytes / 1e6)), in MB"
    case .time:
      words =
        "about \(Self.words(seconds: seconds)) of processor time; the limit is \(Self.words(seconds: limit.seconds))"
      option = "--most-seconds \(Self.whole(seconds))"
    }
    let left = severity == .note ? ", so it is left out" : ""
    return Diagnostic(
      .workTooLarge, severity, "\(what): this would take \(words)\(left)", at: location,
      mend: "Make it smaller, or raise the limit with \(option).")
  }

  /// `1.3 GB`, `12 MB`.
  static func words(bytes: Double) -> String {
    bytes >= 1e9 ? short(bytes / 1e9) + " GB" : whole(bytes / 1e6) + " MB"
  }

  /// `12 s`, `3.4 h`.
  static func words(seconds: Double) -> String {
    if seconds >= 3600 * 48 { return short(seconds / 86_400) + " days" }
    if seconds >= 3600 { return short(seconds / 3600) + " h" }
    if seconds >= 120 { return whole(seconds / 60) + " min" }
    return whole(seconds) + " s"
  }

  private static func short(_ number: Double) -> String {
    number >= 100 ? whole(number) : DecimalText.fixed(number, decimals: 1)
  }

  /// Rounded up, as it is to be enough; very large numbers to what can be printed.
  private static func whole(_ number: Double) -> String {
    DecimalText.fixed(min(number.rounded(.up), 1e15), decimals: 0)
  }
}
