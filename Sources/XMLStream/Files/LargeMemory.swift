internal import Glibc

/// Memory that is about to be filled, of which the system is asked to give large pieces: a page at a time costs more than
/// what is written into it.
package enum LargeMemory {
  /// Pieces in which the system gives memory where it can.
  private static let piece = 1 << 21

  /// Says that memory, nothing of which has been used yet, will be filled from end to end.
  ///
  /// It changes no content. Systems that have no such pieces do nothing.
  package static func advise(_ memory: UnsafeRawBufferPointer) {
    guard memory.count >= 2 * piece, let start = memory.baseAddress else { return }
    let first = (UInt(bitPattern: start) + UInt(piece) - 1) & ~UInt(piece - 1)
    let end = (UInt(bitPattern: start) + UInt(memory.count)) & ~UInt(piece - 1)
    guard first < end else { return }
    _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), MADV_HUGEPAGE)
  }
}
