public import AssessmentModel
import XMLStream

/// Why the content of a cell cannot be used.
package enum ValueFault: Sendable, Equatable {
  case notANumber
  case decimalComma
  case thousandsMark
  case offScale
  case notWhole
  case notYesOrNo
  case unknownOption
}

/// What a cell says.
package enum CellReading: Sendable, Equatable {
  case number(Double)
  case missing(MissingReason)
  case faulty(ValueFault)
}

/// A code that stands for a missing value, as a survey lists it.
public struct MissingCode: Sendable, Hashable {
  /// What stands in the cell; the empty text for an empty cell.
  public var code: String
  /// What it means.
  public var reason: MissingReason

  /// Creates a code.
  public init(code: String, reason: MissingReason) {
    self.code = code
    self.reason = reason
  }
}

/// Types the cells of a survey: the codes for missing values first, then the scale.
///
/// An empty cell is no answer and `n/a`, in any case, is not applicable, unless the survey says otherwise; every other
/// code counts only if the survey lists it. `NA` is never taken for a missing value by itself.
package struct CellReader: Sendable {
  private var codes: [(bytes: [UInt8], reason: MissingReason)] = []
  private var isFirstByteOfCode = [Bool](repeating: false, count: 256)
  /// What an empty cell means.
  package private(set) var empty = MissingReason.noAnswer

  /// A reader for the codes that a survey lists.
  package init(_ codes: [MissingCode] = []) {
    add(MissingCode(code: "n/a", reason: .notApplicable))
    for code in codes { add(code) }
  }

  private mutating func add(_ code: MissingCode) {
    let bytes = Array(code.code.lowercased().utf8)
    guard let first = bytes.first else {
      empty = code.reason
      return
    }
    self.codes.removeAll { $0.bytes == bytes }
    self.codes.append((bytes, code.reason))
    isFirstByteOfCode[Int(first)] = true
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { isFirstByteOfCode[Int(first ^ 0x20)] = true }
    if first >= 0x80 { for byte in 0x80...0xFF { isFirstByteOfCode[byte] = true } }
  }

  /// Whether a listed code is what a plain number or a plain yes or no looks like.
  package var hasPlainCode: Bool {
    codes.contains { (48...57).contains($0.bytes[0]) || $0.bytes == Self.yes[0] || $0.bytes == Self.no[0] }
  }

  /// Reads a cell without white space around it.
  package func read(_ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule) -> CellReading {
    guard let first = cell.first else { return .missing(empty) }
    if isFirstByteOfCode[Int(first)], let reason = missingReason(cell) { return .missing(reason) }
    switch rule.kind {
    case .yesNo: return Self.yesNo(cell)
    case .options: return Self.option(cell, rule)
    case .level, .count, .percent, .number: return Self.number(cell, rule)
    }
  }

  private func missingReason(_ cell: UnsafeBufferPointer<UInt8>) -> MissingReason? {
    for code in codes where Self.isSame(cell, code.bytes) { return code.reason }
    guard cell.contains(where: { $0 >= 0x80 }) else { return nil }
    let lowered = Array(String(decoding: cell, as: UTF8.self).lowercased().utf8)
    return codes.first { $0.bytes == lowered }?.reason
  }

  /// Whether a cell is a lower-case text but for the case of ASCII letters.
  private static func isSame(_ cell: UnsafeBufferPointer<UInt8>, _ text: [UInt8]) -> Bool {
    guard cell.count == text.count else { return false }
    for index in 0..<text.count where cell[index] != text[index] {
      let letter = cell[index] | 0x20
      guard letter == text[index], (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return false }
    }
    return true
  }

  private static let yes: [[UInt8]] = ["yes", "true", "예"].map { Array($0.utf8) }
  private static let no: [[UInt8]] = ["no", "false", "아니오", "아니요"].map { Array($0.utf8) }

  private static func yesNo(_ cell: UnsafeBufferPointer<UInt8>) -> CellReading {
    if cell.count == 1 {
      if cell[0] == UInt8(ascii: "1") { return .number(1) }
      if cell[0] == UInt8(ascii: "0") { return .number(0) }
    }
    if yes.contains(where: { isSame(cell, $0) }) { return .number(1) }
    if no.contains(where: { isSame(cell, $0) }) { return .number(0) }
    return .faulty(.notYesOrNo)
  }

  private static func option(_ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule) -> CellReading {
    for option in rule.options where cell.elementsEqual(option.code) { return .number(option.points) }
    return .faulty(.unknownOption)
  }

  private static func number(_ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule) -> CellReading {
    var digits = cell
    if rule.kind == .percent, cell.last == UInt8(ascii: "%") {
      digits = TableFile.trimmed(UnsafeBufferPointer(rebasing: cell.dropLast()))
    }
    guard let number = DecimalBytes.double(digits.span) else { return .faulty(NumberFault.of(digits)) }
    if rule.kind == .level || rule.kind == .count, number != number.rounded() { return .faulty(.notWhole) }
    guard number >= rule.lower, number <= rule.upper else { return .faulty(.offScale) }
    return .number(number)
  }
}
