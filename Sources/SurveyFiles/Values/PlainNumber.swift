/// Reads the cells that most tables are full of, plain decimals such as `3` and `57.4`, `yes` and `no`, without a detour.
///
/// What it does not take, ``CellReader`` decides: it is a short cut and never a second opinion.
struct PlainNumber: Sendable {
  private let isNumber: Bool
  private let isWhole: Bool
  private let isYesNo: Bool
  private let lower: Double
  private let upper: Double
  /// The byte that parts decimals; 0 where none is certain.
  private var point = UInt8(ascii: ".")

  init(_ rule: CellRule) {
    switch rule.kind {
    case .level, .count: (isNumber, isWhole) = (true, true)
    case .percent, .number: (isNumber, isWhole) = (true, false)
    case .yesNo, .options: (isNumber, isWhole) = (false, false)
    }
    isYesNo = rule.kind == .yesNo
    lower = rule.lower
    upper = rule.upper
  }

  /// The short cut for a column whose numbers are written in a form: what may be read in two ways is not plain.
  func written(in marks: ColumnForm.Marks) -> PlainNumber {
    var plain = self
    switch marks {
    case .open, .point: break
    case .comma: plain.point = UInt8(ascii: ",")
    case .mixed: plain.point = 0
    }
    return plain
  }

  /// The number in the bytes if they are up to 15 digits with at most one point, on the scale, or `yes` or `no` where
  /// that is asked; otherwise `nil`.
  @inline(__always)
  func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Double? {
    guard isNumber, start < end, end - start <= 15 else {
      return isYesNo ? Self.yesNo(bytes, from: start, to: end) : nil
    }
    // Zeros in front are told, since codes have them.
    if bytes[start] == UInt8(ascii: "0"), end - start > 1, bytes[start + 1] != point { return nil }
    var mantissa: Int64 = 0
    var decimals = -1
    for position in start..<end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      if digit < 10 {
        mantissa = mantissa &* 10 &+ Int64(digit)
        if decimals >= 0 { decimals += 1 }
      } else if bytes[position] == point, decimals < 0, !isWhole, position > start {
        decimals = 0
      } else {
        return nil
      }
    }
    let number = decimals > 0 ? Double(mantissa) / Self.powers[decimals] : Double(mantissa)
    return number >= lower && number <= upper ? number : nil
  }

  private static func yesNo(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Double? {
    switch end - start {
    case 2: bytes[start] == UInt8(ascii: "n") && bytes[start + 1] == UInt8(ascii: "o") ? 0 : nil
    case 3:
      bytes[start] == UInt8(ascii: "y") && bytes[start + 1] == UInt8(ascii: "e")
        && bytes[start + 2] == UInt8(ascii: "s")
        ? 1 : nil
    default: nil
    }
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
