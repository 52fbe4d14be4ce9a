import Tables
import XMLStream

/// A number as it stands in a cell: its sign, its digits with the marks between them, and what stands around it.
///
/// The scan decides nothing that the cell does not show. A mark before exactly three digits may part decimals or
/// thousands; every other mark has one meaning only: `12,5` can be nothing but twelve and a half.
struct NumberScan {
  /// What the points and commas of the number show.
  enum Shape: UInt8, Sendable {
    /// Neither points nor commas that could be taken otherwise.
    case certain
    /// The point parts decimals: `12.5`, `1,234.5`, `0.125`.
    case decimalPoint
    /// The comma parts decimals: `12,5`, `1.234,5`, `0,125`.
    case decimalComma
    /// Points stand between thousands: `1.234.567`.
    case pointGroups
    /// Commas stand between thousands: `1,234,567`, `12,34,567`.
    case commaGroups
    /// One point before three digits: `1.980`.
    case pointThenThree
    /// One comma before three digits: `1,980`.
    case commaThenThree
  }

  /// A sign that says on which scale the number is.
  enum Rate: UInt8, Sendable { case none, percent, perMille }

  private(set) var shape = Shape.certain
  /// The byte between thousands, 0 if there is none for certain.
  private(set) var group: UInt8 = 0
  /// The byte that parts decimals, 0 if there is none for certain.
  private(set) var decimal: UInt8 = 0
  /// Whether two kinds of marks, or several of one, leave no doubt about the form.
  private(set) var isStrong = false
  private(set) var isNegative = false
  private(set) var isParenthesised = false
  private(set) var rate = Rate.none
  /// Where the word beside the number stands.
  private(set) var unit: Range<Int>?
  private(set) var hasLeadingZeros = false
  /// Whether an exponent stands for digits that are not there, as in `1.2E+06`.
  private(set) var hasLostDigits = false
  /// Where the digits begin.
  var start: Int { core.lowerBound }
  private var core = 0..<0
  private var exponent = 0..<0

  /// Scans a cell in its compared form; `nil` if it is no number with at most a word beside it.
  init?(_ cell: UnsafeBufferPointer<UInt8>) {
    guard cell.count <= 120 else { return nil }
    var start = 0
    var end = cell.count
    if end > 2, unsafe cell[0] == UInt8(ascii: "("), unsafe cell[end - 1] == UInt8(ascii: ")") {
      isParenthesised = true
      (start, end) = (1, end - 1)
    }
    var isSigned = unsafe Self.skipSign(cell, &start, end, &isNegative)
    if start < end, unsafe !Self.mayBegin(cell, start, end) {
      let first = start
      while start < end, unsafe !Self.isDigit(cell[start]), unsafe cell[start] != UInt8(ascii: "-") { start += 1 }
      let word = unsafe Self.trimmed(cell, first..<start)
      guard start < end, !word.isEmpty, unsafe Self.mayStandBefore(cell, word, start) else { return nil }
      unit = word
      if !isSigned { isSigned = unsafe Self.skipSign(cell, &start, end, &isNegative) }
      guard start < end, unsafe Self.isDigit(cell[start]) else { return nil }
    }
    let last = unsafe Self.coreEnd(cell, start, end)
    core = start..<last
    guard unsafe analyse(cell) else { return nil }
    var rest = last
    if rest < end, unsafe cell[rest] | 0x20 == UInt8(ascii: "e") { rest = unsafe readExponent(cell, rest, end) }
    let word = unsafe Self.trimmed(cell, rest..<end)
    guard !word.isEmpty else { return }
    if word.count == 1,
      unsafe cell[word.lowerBound] == UInt8(ascii: "%") || cell[word.lowerBound] == NumberText.perMille
    {
      rate = unsafe cell[word.lowerBound] == UInt8(ascii: "%") ? .percent : .perMille
      if !exponent.isEmpty || unit != nil { return nil }
      return
    }
    guard unit == nil, unsafe !Self.isDigit(cell[word.lowerBound]) else { return nil }
    unit = word
  }

  /// The number, by what its one uncertain mark is taken for; `nil` if it is too large for a number.
  ///
  /// - Parameter shift: a power of ten by which it is moved, -2 for a percentage on a scale from 0 to 1. It is moved
  ///   digit by digit, so that `65.3 %` is the same number as `0.653`.
  func value(_ cell: UnsafeBufferPointer<UInt8>, decimalMark: DecimalMark, shift: Int = 0) -> Double? {
    let point =
      switch shape {
      case .pointThenThree, .commaThenThree: decimalMark.byte
      case .certain, .decimalPoint, .decimalComma, .pointGroups, .commaGroups: decimal
      }
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: core.count + exponent.count + 4) { buffer in
      var count = 0
      func put(_ byte: UInt8) {
        unsafe buffer[count] = byte
        count += 1
      }
      if isNegative { put(UInt8(ascii: "-")) }
      for position in core {
        let byte = unsafe cell[position]
        if Self.isDigit(byte) { put(byte) } else if byte == point { put(UInt8(ascii: ".")) }
      }
      for position in exponent { unsafe put(cell[position]) }
      if shift < 0 {
        put(UInt8(ascii: "e"))
        put(UInt8(ascii: "-"))
        put(UInt8(ascii: "0") + UInt8(-shift))
      }
      return unsafe DecimalBytes.double(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[0..<count]).span)
    }
  }

  // MARK: Parts

  private static func skipSign(
    _ cell: UnsafeBufferPointer<UInt8>, _ start: inout Int, _ end: Int, _ isNegative: inout Bool
  ) -> Bool {
    guard start < end, unsafe cell[start] == UInt8(ascii: "-") || cell[start] == UInt8(ascii: "+") else { return false }
    isNegative = unsafe cell[start] == UInt8(ascii: "-")
    start += 1
    return true
  }

  /// Whether a word before a number leaves no doubt where the number begins: `$.50` and `ABC-12` do not.
  private static func mayStandBefore(
    _ cell: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ start: Int
  ) -> Bool {
    let last = unsafe cell[word.upperBound - 1]
    if isDecimal(last) { return unsafe word.count > 1 && isLetter(cell[word.upperBound - 2]) }
    return unsafe cell[start] != UInt8(ascii: "-") || word.upperBound < start || !isLetter(last)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  /// Whether digits begin at a position, or a decimal mark before digits.
  private static func mayBegin(_ cell: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    if unsafe isDigit(cell[position]) { return true }
    return unsafe isDecimal(cell[position]) && position + 1 < end && isDigit(cell[position + 1])
  }

  /// The end of the digits and marks that begin at a position; a mark counts only before a digit.
  private static func coreEnd(_ cell: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let byte = unsafe cell[position]
      if !isDigit(byte) {
        guard isMark(byte) else { break }
        if position + 1 < end {
          guard unsafe isDigit(cell[position + 1]) else { break }
        } else if byte != UInt8(ascii: ".") {
          break
        }
      }
      position += 1
    }
    return position
  }

  private mutating func readExponent(_ cell: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start + 1
    var isDown = false
    _ = unsafe Self.skipSign(cell, &position, end, &isDown)
    let first = position
    var power = 0
    while position < end, unsafe Self.isDigit(cell[position]) {
      power = unsafe min(power * 10 + Int(cell[position] - UInt8(ascii: "0")), 10_000)
      position += 1
    }
    guard position > first, group == 0 else { return start }
    exponent = start..<position
    var decimals = 0
    if let point = unsafe cell[core].firstIndex(where: { Self.isDecimal($0) }) {
      decimals = core.upperBound - point - 1
    }
    // Programs write `1.2e6` and mean it; `E+06` is what spreadsheets show where a number is too long for its column.
    let isShown = unsafe cell[start] == UInt8(ascii: "E") && first == start + 2 && position - first >= 2
    hasLostDigits = isShown && (isDown ? core.count <= 4 : power > decimals)
    if shape == .pointThenThree { (shape, decimal) = (.decimalPoint, UInt8(ascii: ".")) }
    if shape == .commaThenThree { (shape, decimal) = (.decimalComma, UInt8(ascii: ",")) }
    return position
  }

  // MARK: Marks

  /// Finds out what the marks of the core are; `false` if they fit no number.
  private mutating func analyse(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !core.isEmpty else { return false }
    var marks = 0
    var last = -1
    var other: UInt8 = 0
    var isMixed = false
    for position in core where unsafe !Self.isDigit(cell[position]) {
      if last >= 0 {
        if other != 0, unsafe cell[last] != other { isMixed = true }
        other = unsafe cell[last]
      }
      last = position
      marks += 1
    }
    guard last >= 0 else {
      hasLeadingZeros = unsafe core.count > 1 && cell[core.lowerBound] == UInt8(ascii: "0")
      return true
    }
    guard !isMixed else { return false }
    let mark = unsafe cell[last]
    let tail = core.upperBound - last - 1
    let lead = last - core.lowerBound
    if marks == 1 || (other == mark) {
      if marks == 1, Self.isDecimal(mark) {
        let mayGroup = unsafe tail == 3 && (1...3).contains(lead) && cell[core.lowerBound] != UInt8(ascii: "0")
        if mark == NumberText.decimal {
          decimal = mark
        } else if mark == UInt8(ascii: ".") {
          if mayGroup { shape = .pointThenThree } else { (shape, decimal) = (.decimalPoint, mark) }
        } else if mayGroup {
          shape = .commaThenThree
        } else {
          (shape, decimal) = (.decimalComma, mark)
        }
        hasLeadingZeros = unsafe lead > 1 && cell[core.lowerBound] == UInt8(ascii: "0")
        return true
      }
      guard unsafe Self.isGrouped(cell, core, by: mark) else { return false }
      setGroups(mark)
      return true
    }
    // Two kinds of marks: the last one parts the decimals and stands alone, the others stand between thousands.
    guard Self.isDecimal(mark), other != NumberText.decimal, tail > 0,
      unsafe Self.isGrouped(cell, core.lowerBound..<last, by: other)
    else { return false }
    setGroups(other)
    decimal = mark
    isStrong = true
    if mark == UInt8(ascii: ".") { shape = .decimalPoint }
    if mark == UInt8(ascii: ",") { shape = .decimalComma }
    return true
  }

  private mutating func setGroups(_ mark: UInt8) {
    group = mark
    if mark == UInt8(ascii: ".") { (shape, isStrong) = (.pointGroups, true) }
    if mark == UInt8(ascii: ",") { (shape, isStrong) = (.commaGroups, true) }
  }

  /// Whether digits are parted by threes, or by commas as in India: two by two, and three at the end.
  private static func isGrouped(_ cell: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, by mark: UInt8) -> Bool {
    guard unsafe cell[range.lowerBound] != UInt8(ascii: "0") else { return false }
    var groups = 0
    var length = 0
    var isThrees = true
    var isTwos = mark == UInt8(ascii: ",")
    for position in range {
      if unsafe cell[position] == mark {
        if groups == 0 {
          if !(1...3).contains(length) { isThrees = false }
          if !(1...2).contains(length) { isTwos = false }
        } else {
          if length != 3 { isThrees = false }
          if length != 2 { isTwos = false }
        }
        groups += 1
        length = 0
      } else {
        length += 1
      }
    }
    return groups > 0 && length == 3 && (isThrees || isTwos)
  }

  private static func isDecimal(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == NumberText.decimal
  }

  private static func isMark(_ byte: UInt8) -> Bool { isDecimal(byte) || ThousandsMark(byte) != nil }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func trimmed(_ cell: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, unsafe cell[start] == 0x20 { start += 1 }
    while end > start, unsafe cell[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}
