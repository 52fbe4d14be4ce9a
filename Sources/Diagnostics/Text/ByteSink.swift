/// A growing byte buffer that hands full blocks to a drain, so that output of any size is written in constant memory.
///
/// A failing drain (a full disk) is remembered: later bytes are dropped and ``finish()`` throws the first error.
@safe
package final class ByteSink {
  // Raw memory instead of an array: reports are written in millions of short pieces, and each append to an array checks
  // for uniqueness and exclusive access.
  @exclusivity(unchecked) private var start: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var used = 0
  @exclusivity(unchecked) private var capacity: Int
  private let blockSize: Int
  private let drain: ((UnsafeRawBufferPointer) throws(Diagnostic) -> Void)?
  private var failure: Diagnostic?
  /// Number of bytes written so far.
  package private(set) var count = 0

  /// A sink that keeps everything in memory; read it with ``bytes``.
  package init() {
    unsafe drain = nil
    blockSize = .max
    unsafe capacity = 4096
    unsafe start = unsafe .allocate(capacity: capacity)
  }

  /// A sink that hands blocks of about 64 KiB to `drain`.
  package init(blockSize: Int = 1 << 16, drain: @escaping (UnsafeRawBufferPointer) throws(Diagnostic) -> Void) {
    self.blockSize = blockSize
    unsafe self.drain = unsafe drain
    unsafe capacity = blockSize + 4096
    unsafe start = unsafe .allocate(capacity: capacity)
  }

  deinit { unsafe start.deallocate() }

  /// What has not been drained yet: everything, for a sink in memory.
  package var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: used)) }

  /// The undrained bytes as text.
  package var text: String { unsafe String(decoding: UnsafeBufferPointer(start: start, count: used), as: UTF8.self) }

  /// Appends one byte.
  package func append(_ byte: UInt8) {
    if unsafe used == capacity { grow(1) }
    unsafe start[used] = byte
    unsafe used += 1
    if unsafe used >= blockSize { flush() }
  }

  /// Appends a literal without escaping.
  package func append(_ literal: StaticString) {
    unsafe append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends text without escaping.
  package func append(raw text: String) { unsafe text.withBytes { unsafe append($0) } }

  /// Appends blanks, by which lines are set in.
  package func append(blanks count: Int) {
    var rest = count
    while rest > 0 {
      let length = min(rest, Self.blanks.utf8CodeUnitCount)
      unsafe append(UnsafeBufferPointer(start: Self.blanks.utf8Start, count: length))
      rest -= length
    }
  }

  private static let blanks: StaticString = "                                                                "

  /// Appends bytes without escaping.
  package func append(bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ unsafe append($0) }) == nil { for byte in bytes { append(byte) } }
  }

  /// Appends bytes without escaping.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if unsafe capacity - used < bytes.count { grow(bytes.count) }
    unsafe (start + used).update(from: source, count: bytes.count)
    unsafe used += bytes.count
    if unsafe used >= blockSize { flush() }
  }

  private func grow(_ count: Int) {
    unsafe capacity = unsafe max(capacity * 2, used + count)
    let larger = unsafe UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: used)
    unsafe start.deallocate()
    unsafe start = unsafe larger
  }

  /// Appends bytes without escaping.
  package func append(span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Appends a whole number.
  package func append(integer: Int) {
    switch integer {
    case 0..<10: append(UInt8(48 + integer))
    case 10..<100:
      append(UInt8(48 + integer / 10))
      append(UInt8(48 + integer % 10))
    case 100..<1000:
      append(UInt8(48 + integer / 100))
      append(UInt8(48 + integer / 10 % 10))
      append(UInt8(48 + integer % 10))
    default: append(raw: String(integer))
    }
  }

  private func flush() {
    guard let drain = unsafe drain else { return }
    unsafe count += used
    if failure == nil {
      do throws(Diagnostic) { try unsafe drain(UnsafeRawBufferPointer(start: start, count: used)) } catch {
        failure = error
      }
    }
    unsafe used = 0
  }

  /// Drains what is left and throws the first error that any drain met.
  package func finish() throws(Diagnostic) {
    flush()
    if let failure { throw failure }
  }
}
