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
    _ what: Statement, limit: WorkLimit, _ severity: Severity, at location: InputLocation? = nil
  ) -> Diagnostic? {
    guard let excess = excess(over: limit) else { return nil }
    let isLeftOut = severity == .note
    let fact: ScoringFact
    let amounts: (Statement, Statement)
    let mend: Statement
    switch excess {
    case .memory:
      fact = isLeftOut ? .memoryLeftOut : .memoryTooMuch
      amounts = (Self.amount(bytes: bytes), Self.amount(bytes: limit.bytes))
      mend = .scoring(.raiseMemory, .number(Self.whole(bytes / 1e6)))
    case .time:
      fact = isLeftOut ? .timeLeftOut : .timeTooMuch
      amounts = (Self.amount(seconds: seconds), Self.amount(seconds: limit.seconds))
      mend = .scoring(.raiseTime, .number(Self.whole(seconds)))
    }
    return Diagnostic(
      .workTooLarge, severity, .scoring(fact, .said(what), .said(amounts.0), .said(amounts.1)), at: location,
      mend: mend)
  }

  /// `1.3 GB`, `12 MB`.

  /// `12 s`, `3.4 h`.
  static func amount(bytes: Double) -> Statement {
    bytes >= 1e9
      ? .scoring(.gigabytes, .number(short(bytes / 1e9))) : .scoring(.megabytes, .number(whole(bytes / 1e6)))
  }

  static func amount(seconds: Double) -> Statement {
    if seconds >= 3600 * 48 { return .scoring(.days, .number(short(seconds / 86_400))) }
    if seconds >= 3600 { return .scoring(.hours, .number(short(seconds / 3600))) }
    if seconds >= 120 { return .scoring(.minutes, .number(whole(seconds / 60))) }
    return .scoring(.seconds, .number(whole(seconds)))
  }

  private static func short(_ number: Double) -> String {
    number >= 100 ? whole(number) : DecimalText.fixed(number, decimals: 1)
  }

  /// Rounded up, as it is to be enough; very large numbers to what can be printed.
  private static func whole(_ number: Double) -> String {
    DecimalText.fixed(min(number.rounded(.up), 1e15), decimals: 0)
  }
}
