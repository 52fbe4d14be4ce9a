internal import Glibc
internal import Synchronization

/// Turns the interrupt key into a question that long runs ask, so that they end cleanly.
///
/// The first interrupt asks the run to stop; a second one ends the program at once.
enum Interrupt {
  private static let isRaised = Atomic(false)

  /// Whether the run was asked to stop.
  static var isRequested: Bool { isRaised.load(ordering: .relaxed) }

  /// Watches for interrupts while `work` runs.
  static func watch<Result>(_ work: () throws -> Result) rethrows -> Result {
    // Made before the handler needs it.
    isRaised.store(false, ordering: .relaxed)
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in Interrupt.isRaised.store(true, ordering: .relaxed) }
    // Calls that wait go on; the second interrupt finds the default again.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESTART) | UInt32(SA_RESETHAND))
    var before = sigaction()
    unsafe sigaction(SIGINT, &action, &before)
    defer { unsafe sigaction(SIGINT, &before, nil) }
    return try work()
  }
}

/// The user stopped the run; the program ends with exit code 130.
struct Interruption: Error {
  /// What was done and what was not.
  let message: String

  init(_ message: String) { self.message = message }
}
