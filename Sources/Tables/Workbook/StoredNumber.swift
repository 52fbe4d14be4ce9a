internal import XMLStream

/// The decimal digits of a stored number, which are written as text without passing through a binary number.
///
/// Programs store a number as up to 17 digits, of which 15 are shown. What differs from a number of at most 12 digits
/// only behind the fifteenth is the noise of binary arithmetic (0.1 + 0.2 is stored as 0.30000000000000004), and is
/// written without it: `0.3`. Other numbers of more than 15 digits are written with the fewest of their first 15, 16
/// or all digits that denote the same number, so that nothing is lost; whole numbers keep every digit.
struct StoredNumber {
  /// Bytes of a number that are looked at.
  private static let limit = 400

  /// The digits without zeros at either end.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the decimal point; negative if zeros stand between point and digits.
  private var point = 0
  private var isNegative = false
  private var scratch: [UInt8] = []

  init() {
    digits.reserveCapacity(64)
    scratch.reserveCapacity(64)
  }

  /// Whether a number is written as it is stored: at most 15 digits, no exponent and no zeros to drop.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 15, var last = unsafe text.last, let first = unsafe text.first else { return false }
    var start = 0
    if first == UInt8(ascii: "-") {
      start = 1
      guard text.count > 1 else { return false }
    }
    var point = -1
    for index in start..<text.count {
      let byte = unsafe text[index]
      if byte &- UInt8(ascii: "0") <= 9 { continue }
      guard byte == UInt8(ascii: "."), point < 0 else { return false }
      point = index
    }
    if point >= 0 {
      guard point > start else { return false }
      last &-= UInt8(ascii: "0")
      // No zero at the end, and the point is not the last.
      guard last >= 1, last <= 9 else { return false }
      return unsafe text[start] != UInt8(ascii: "0") || point == start + 1
    }
    return unsafe text[start] != UInt8(ascii: "0") || (text.count == 1)
  }

  /// Takes a number such as `-1.5E-3`; `false` if the text is none.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    digits.removeAll(keepingCapacity: true)
    point = 0
    isNegative = false
    let text = unsafe TableBytes.trimmed(text)
    guard text.count <= Self.limit else { return false }
    var index = 0
    if let sign = unsafe text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      index = 1
    }
    var sawDigit = false
    var sawPoint = false
    while index < text.count {
      let byte = unsafe text[index]
      if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if byte &- UInt8(ascii: "0") <= 9 {
        sawDigit = true
        if byte != UInt8(ascii: "0") || !digits.isEmpty {
          digits.append(byte)
          if !sawPoint { point += 1 }
        } else if sawPoint {
          point -= 1
        }
      } else {
        break
      }
      index += 1
    }
    guard sawDigit else { return false }
    let isWhole = !sawPoint && index == text.count
    if index < text.count {
      guard unsafe text[index] | 0x20 == UInt8(ascii: "e"), let exponent = unsafe exponent(text, from: index + 1) else {
        return false
      }
      point += exponent
    }
    dropZeros()
    if digits.isEmpty {
      point = 0
      isNegative = false
    } else if digits.count > 15, !isWhole {
      dropNoise()
    }
    return true
  }

  private func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var isNegative = false
    if index < text.count, unsafe text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = unsafe text[index] == UInt8(ascii: "-")
      index += 1
    }
    guard index < text.count, text.count - index <= 4 else { return nil }
    var value = 0
    while index < text.count {
      let digit = unsafe text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -value : value
  }

  private mutating func dropZeros() {
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  private mutating func dropNoise() {
    let all = digits
    let allPoint = point
    round(to: 15)
    if digits.count <= 12 { return }
    let value = value(of: all, allPoint)
    if value == self.value(of: digits, point) { return }
    (digits, point) = (all, allPoint)
    guard all.count > 16 else { return }
    round(to: 16)
    if value != self.value(of: digits, point) { (digits, point) = (all, allPoint) }
  }

  private mutating func round(to count: Int) {
    let isUp = digits[count] >= UInt8(ascii: "5")
    digits.removeLast(digits.count - count)
    if isUp {
      var at = count - 1
      while at >= 0, digits[at] == UInt8(ascii: "9") { at -= 1 }
      if at < 0 {
        digits = [UInt8(ascii: "1")]
        point += 1
      } else {
        digits[at] += 1
        digits.removeLast(count - 1 - at)
      }
    }
    dropZeros()
  }

  private func value(of digits: [UInt8], _ point: Int) -> Double? {
    var text = [UInt8(ascii: "0"), UInt8(ascii: ".")] + digits
    text.append(contentsOf: "e\(point)".utf8)
    return DecimalBytes.double(text.span)
  }

  /// Writes the number times a power of ten: plain between 10⁻²⁰ and 10²¹, otherwise with an exponent.
  func write(timesTenTo power: Int = 0, to text: inout [UInt8]) {
    guard !digits.isEmpty else { return text.append(UInt8(ascii: "0")) }
    if isNegative { text.append(UInt8(ascii: "-")) }
    let point = point + power
    let zero = UInt8(ascii: "0")
    guard (-20...21).contains(point) else {
      text.append(digits[0])
      if digits.count > 1 {
        text.append(UInt8(ascii: "."))
        text.append(contentsOf: digits[1...])
      }
      text.append(contentsOf: "E\(point - 1)".utf8)
      return
    }
    if point <= 0 {
      text.append(zero)
      text.append(UInt8(ascii: "."))
      for _ in 0..<(-point) { text.append(zero) }
      text.append(contentsOf: digits)
    } else if point >= digits.count {
      text.append(contentsOf: digits)
      for _ in digits.count..<point { text.append(zero) }
    } else {
      text.append(contentsOf: digits[..<point])
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: digits[point...])
    }
  }
}
