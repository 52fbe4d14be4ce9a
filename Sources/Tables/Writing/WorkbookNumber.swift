internal import Glibc
internal import XMLStream

/// Numbers as workbooks keep them.
package enum WorkbookNumber {
  /// Whether a number that is written into a cell is read back as the same number, to the last bit.
  ///
  /// The library writes 16 significant digits, and reading takes off what is noise of binary arithmetic.
  package static func isKept(_ value: Double) -> Bool {
    guard value.isFinite else { return false }
    var text = [CChar](repeating: 0, count: 40)
    let length = unsafe text.withUnsafeMutableBufferPointer { buffer in
      unsafe withVaList([value]) { unsafe vsnprintf(buffer.baseAddress, buffer.count, "%.16G", $0) }
    }
    guard length > 0, length < text.count else { return false }
    var digits: [UInt8] = []
    var number = StoredNumber()
    let isRead = unsafe text.prefix(Int(length)).map { UInt8(bitPattern: $0) }.withUnsafeBufferPointer {
      unsafe number.read($0)
    }
    guard isRead else { return false }
    number.write(to: &digits)
    return DecimalBytes.double(digits.span) == value
  }
}
