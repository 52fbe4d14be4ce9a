import AssessmentModel

/// Numbers in other scripts, brought to ASCII so that one scanner reads them all.
///
/// Digits of every script that counts in tens (full-width, Arabic-Indic, Persian, Devanagari …) become ASCII digits. The
/// Arabic marks are certain where a point or comma is not, so they keep bytes of their own.
enum NumberText {
  /// Stands for `٫`, which is always a decimal mark.
  static let decimal: UInt8 = 0x01
  /// Stands for `٬`, which always stands between thousands.
  static let thousands: UInt8 = 0x02
  /// Stands for `‰`.
  static let perMille: UInt8 = 0x03

  /// The bytes of a text in its compared form, numbers and signs of other scripts in ASCII.
  static func bytes(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x80: result.append(UInt8(scalar.value))
      case 0x66B: result.append(decimal)
      case 0x66C: result.append(thousands)
      case 0x66A, 0xFE6A: result.append(UInt8(ascii: "%"))
      case 0x2030, 0x609: result.append(perMille)
      default:
        if let digit = digit(scalar) {
          result.append(UInt8(ascii: "0") + digit)
        } else {
          result.append(contentsOf: String(Character(scalar)).utf8)
        }
      }
    }
    return result
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return UInt8(value)
  }
}
