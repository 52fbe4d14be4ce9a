/// The user stopped a long run; nothing was written.
package struct InterruptedRun: Error {
  /// Creates the error.
  package init() {}
}
