/// How a long run tells how far it is, and how it is told to stop.
public struct RunControl: Sendable {
  /// Called, from any thread, with the number of units done since the last call.
  public var advance: @Sendable (Int) -> Void
  /// Asked now and then, from any thread; once it says yes the run ends without a result.
  public var isStopped: @Sendable () -> Bool

  /// Creates a control.
  public init(advance: @escaping @Sendable (Int) -> Void, isStopped: @escaping @Sendable () -> Bool) {
    self.advance = advance
    self.isStopped = isStopped
  }

  /// Tells nobody, and runs to the end.
  public static let none = RunControl(advance: { _ in }, isStopped: { false })
}
