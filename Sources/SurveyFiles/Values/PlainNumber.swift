/// Reads the cells that most tables are full of, plain decimals such as `3` and `57.4`, `yes` and `no`, without a detour.
///
/// What it does not take, ``CellReader`` decides: it is a short cut and never a second opinion.
struct PlainNumber: Sendable {
  private let isNumber: Bool
  private let isWhole: Bool
  private let isYesNo: Bool
  private let lowest: Double
  private let highest: Double
  /// The byte that parts decimals; 0 where none is certain.
  private var point = UInt8(ascii: ".")

  init(_ rule: CellRule) {
    switch rule.kind {
    case .level, .count: (isNumber, isWhole) = (true, true)
    case .percent, .number: (isNumber, isWhole) = (true, false)
    case .yesNo, .options: (isNumber, isWhole) = (false, false)
    }
    isYesNo = rule.kind == .yesNo
    lowest = rule.lower
    highest = rule.upper
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
      return unsafe isYesNo ? Self.yesNo(bytes, from: start, to: end) : nil
    }
    // Zeros in front are told, since codes have them.
    if unsafe bytes[start] == UInt8(ascii: "0"), end - start > 1, unsafe bytes[start + 1] != point { return nil }
    if end - start <= 8, start + 8 <= bytes.count {
      let word = unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)
      return short(UInt64(littleEndian: word), length: end - start)
    }
    var mantissa: Int64 = 0
    var decimals = -1
    for position in start..<end {
      let digit = unsafe bytes[position] &- UInt8(ascii: "0")
      if digit < 10 {
        mantissa = mantissa &* 10 &+ Int64(digit)
        if decimals >= 0 { decimals += 1 }
      } else if unsafe bytes[position] == point, decimals < 0, !isWhole, position > start {
        decimals = 0
      } else {
        return nil
      }
    }
    let number = decimals > 0 ? Double(mantissa) / Self.powers[decimals] : Double(mantissa)
    return number >= lowest && number <= highest ? number : nil
  }

  /// The number in the first bytes of a word, one to eight; what follows them does not count.
  @inline(__always)
  private func short(_ word: UInt64, length: Int) -> Double? {
    // The text moves to the upper end, with zeros before it; then each byte is a digit's value, or the point's.
    let shift = UInt64(64 - 8 * length)
    let text = word &<< shift | Self.zeros & ((1 &<< shift) &- 1)
    var digits = text ^ Self.zeros
    let others = ((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    var decimals = 0
    if others != 0 {
      // One point, behind a digit; the digits before it close up to those behind it.
      let place = UInt64(others.trailingZeroBitCount & ~7)
      guard others & (others &- 1) == 0, point != 0, (digits &>> place) & 0xFF == UInt64(point ^ 0x30), place > shift,
        !isWhole
      else { return nil }
      decimals = Int(56 &- place) >> 3
      let before = digits & ((1 &<< place) &- 1)
      digits = before &<< 8 | ((digits &>> place) & ~0xFF) &<< place
    }
    let mantissa = Self.value(digits)
    let number = decimals > 0 ? Double(mantissa) / Self.powers[decimals] : Double(mantissa)
    return number >= lowest && number <= highest ? number : nil
  }

  /// What a column's cells are read as without a detour.
  enum Kind {
    case number, yesNo
    /// Nothing is plain.
    case none
  }

  /// What cells are read as.
  var kind: Kind { isNumber ? .number : isYesNo ? .yesNo : .none }

  /// The number in a cell of up to eight bytes as ``read(_:from:to:)`` gives it; NaN where that gives none, where the
  /// cell is empty, and where its point may stand between thousands. `word` holds the cell's bytes and what follows.
  ///
  /// There is no branch in it: whether a cell is empty or has a point cannot be foreseen.
  @inline(__always)
  func certain(_ word: UInt64, length: Int) -> Double {
    let isFit = UInt(bitPattern: length &- 1) < 8
    let (plain, others, shift) = Self.digits(word, length)
    let isDigits = others == 0
    let startsWithZero = word & 0xFF == 0x30
    let hasLeadingZero = startsWithZero && length > 1 && (word &>> 8) & 0xFF != UInt64(point)
    let place = UInt64(truncatingIfNeeded: others.trailingZeroBitCount) & 56
    let isPoint =
      others & (others &- 1) == 0 && (plain &>> place) & 0xFF == UInt64(point ^ 0x30) && place > shift
    let closed = (plain & ((1 &<< place) &- 1)) &<< 8 | ((plain &>> place) & ~0xFF) &<< place
    let decimals = isDigits ? 0 : Int(truncatingIfNeeded: 56 &- place) &>> 3 & 7
    let number = Double(Self.value(isDigits ? plain : closed)) / Self.powers[decimals]
    let isAmbiguous = decimals == 3 && length >= 5 && !startsWithZero && point == UInt8(ascii: ".")
    let isGood = isFit && (isDigits || isPoint) && !hasLeadingZero && !isAmbiguous
    return isGood && number >= lowest && number <= highest ? number : .nan
  }

  /// What ``certain(_:length:)`` gives for a column that does not ``takesPoint``.
  @inline(__always)
  func certainWhole(_ word: UInt64, length: Int) -> Double {
    let isFit = UInt(bitPattern: length &- 1) < 8
    let (plain, others, _) = Self.digits(word, length)
    let hasLeadingZero = word & 0xFF == 0x30 && length > 1
    let number = Double(Self.value(plain))
    return isFit && others == 0 && !hasLeadingZero && number >= lowest && number <= highest ? number : .nan
  }

  /// The first bytes of a word as digits at its upper end, with zeros before them; the upper bit of each that is none; and
  /// by how much they were moved.
  @inline(__always)
  private static func digits(_ word: UInt64, _ length: Int) -> (digits: UInt64, others: UInt64, shift: UInt64) {
    let shift = UInt64(truncatingIfNeeded: 64 &- 8 &* length) & 63
    let plain = (word &<< shift | zeros & ((1 &<< shift) &- 1)) ^ zeros
    let others = ((plain & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | plain) & 0x8080_8080_8080_8080
    return (plain, others, shift)
  }

  /// Whether a number may have a point.
  var takesPoint: Bool { !isWhole && point != 0 }

  /// The number of eight digits, the first as the lowest byte: pairs of digits, then fours, then all eight.
  @inline(__always)
  private static func value(_ digits: UInt64) -> Int64 {
    let pairs = digits &* 10 &+ digits &>> 8
    let upper = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let lower = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return Int64(truncatingIfNeeded: (upper &+ lower) &>> 32)
  }

  private static func yesNo(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Double? {
    switch end - start {
    case 2: unsafe bytes[start] == UInt8(ascii: "n") && bytes[start + 1] == UInt8(ascii: "o") ? 0 : nil
    case 3:
      unsafe bytes[start] == UInt8(ascii: "y") && bytes[start + 1] == UInt8(ascii: "e")
        && bytes[start + 2] == UInt8(ascii: "s")
        ? 1 : nil
    default: nil
    }
  }

  /// Eight zeros as text.
  @inline(__always)
  private static var zeros: UInt64 { 0x3030_3030_3030_3030 }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
