/// A growing byte buffer that hands full blocks to a drain, so that output of any size is written in constant memory.
///
/// A failing drain (a full disk) is remembered: later bytes are dropped and ``finish()`` throws the first error.
package final class ByteSink {
  // Nothing that runs during an append can reach the sink, and the check would cost more than the append.
  @exclusivity(unchecked) private var buffer: [UInt8] = []
  private let blockSize: Int
  private let drain: ((UnsafeRawBufferPointer) throws -> Void)?
  private var failure: (any Error)?
  /// Number of bytes written so far.
  package private(set) var count = 0

  /// A sink that keeps everything in memory; read it with ``bytes``.
  package init() {
    drain = nil
    blockSize = .max
  }

  /// A sink that hands blocks of about 64 KiB to `drain`.
  package init(blockSize: Int = 1 << 16, drain: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    self.blockSize = blockSize
    self.drain = drain
    buffer.reserveCapacity(blockSize + 4096)
  }

  /// What has not been drained yet: everything, for a sink in memory.
  package var bytes: [UInt8] { buffer }

  /// The undrained bytes as text.
  package var text: String { String(decoding: buffer, as: UTF8.self) }

  /// Appends one byte.
  package func append(_ byte: UInt8) {
    buffer.append(byte)
    if buffer.count >= blockSize { flush() }
  }

  /// Appends a literal without escaping.
  package func append(_ literal: StaticString) {
    literal.withUTF8Buffer { buffer.append(contentsOf: $0) }
    if buffer.count >= blockSize { flush() }
  }

  /// Appends text without escaping.
  package func append(raw text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= blockSize { flush() }
  }

  /// Appends bytes without escaping.
  package func append(bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= blockSize { flush() }
  }

  /// Appends bytes without escaping.
  package func append(span: Span<UInt8>) {
    span.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
    if buffer.count >= blockSize { flush() }
  }

  /// Appends a whole number.
  package func append(integer: Int) {
    if integer >= 0, integer < 10 {
      append(UInt8(48 + integer))
    } else {
      append(raw: String(integer))
    }
  }

  private func flush() {
    guard let drain else { return }
    count += buffer.count
    if failure == nil {
      do { try buffer.withUnsafeBytes { try drain($0) } } catch { failure = error }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Drains what is left and throws the first error that any drain met.
  package func finish() throws {
    flush()
    if let failure { throw failure }
  }
}
