/// A growing byte buffer that hands full blocks to a drain, so that output of any size is written in constant memory.
///
/// A failing drain (a full disk) is remembered: later bytes are dropped and ``finish()`` throws the first error.
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
    drain = nil
    blockSize = .max
    capacity = 4096
    start = .allocate(capacity: capacity)
  }

  /// A sink that hands blocks of about 64 KiB to `drain`.
  package init(blockSize: Int = 1 << 16, drain: @escaping (UnsafeRawBufferPointer) throws(Diagnostic) -> Void) {
    self.blockSize = blockSize
    self.drain = drain
    capacity = blockSize + 4096
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// What has not been drained yet: everything, for a sink in memory.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: used)) }

  /// The undrained bytes as text.
  package var text: String { String(decoding: UnsafeBufferPointer(start: start, count: used), as: UTF8.self) }

  /// Appends one byte.
  package func append(_ byte: UInt8) {
    if used == capacity { grow(1) }
    start[used] = byte
    used += 1
    if used >= blockSize { flush() }
  }

  /// Appends a literal without escaping.
  package func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends text without escaping.
  package func append(raw text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends bytes without escaping.
  package func append(bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ append($0) }) == nil { for byte in bytes { append(byte) } }
  }

  /// Appends bytes without escaping.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - used < bytes.count { grow(bytes.count) }
    (start + used).update(from: source, count: bytes.count)
    used += bytes.count
    if used >= blockSize { flush() }
  }

  private func grow(_ count: Int) {
    capacity = max(capacity * 2, used + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: used)
    start.deallocate()
    start = larger
  }

  /// Appends bytes without escaping.
  package func append(span: Span<UInt8>) {
    span.withUnsafeBufferPointer { append($0) }
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
    guard let drain else { return }
    count += used
    if failure == nil {
      do throws(Diagnostic) { try drain(UnsafeRawBufferPointer(start: start, count: used)) } catch { failure = error }
    }
    used = 0
  }

  /// Drains what is left and throws the first error that any drain met.
  package func finish() throws(Diagnostic) {
    flush()
    if let failure { throw failure }
  }
}
