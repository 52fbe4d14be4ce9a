package import AssessmentModel
import Tables
import XMLStream

/// Why the content of a cell cannot be used.
package enum ValueFault: Sendable, Equatable {
  case notANumber
  case decimalComma
  case thousandsMark
  /// A point before exactly three digits, where the column's other cells have points between thousands.
  case ambiguousPoint
  case outOfRange
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

/// Types the cells of a survey: the codes for missing values first, then the scale.
///
/// An empty cell is no answer and `n/a`, in any case, is not applicable, unless the survey says otherwise; every other
/// code counts only if the survey lists it. `NA` is never taken for a missing value by itself. Codes that are numbers
/// are compared by value: where `-999` is listed, `-999.000` is missing too.
///
/// A code that the survey lists comes before an option or a yes or no of the same name, since whoever lists it says so
/// of this very survey; an option named `n/a` comes before the `n/a` that nobody lists.
package struct CellReader: Sendable {
  private let codes: MissingCodes

  /// How far a number may lie beyond an end of its scale, or beside a whole number, and still be it: 1e-9, or that part
  /// of the end where it is larger than 1. It is what conditions and categories allow.
  package static let closeness = Comparison.tolerance

  /// Up to this many options are compared one by one before the compared form is looked up.
  private static let fewOptions = 16

  /// A reader for the codes that a survey lists.
  package init(_ codes: [MissingCode] = []) { self.codes = MissingCodes(codes) }

  /// What an empty cell means.
  package var empty: MissingReason { codes.empty }

  /// Whether any listed code is a number.
  var hasNumberCodes: Bool { codes.hasNumbers }

  /// Whether a plain number is a listed code.
  @inline(__always)
  func isCode(_ number: Double) -> Bool { codes.holds(number) }

  /// Whether `yes` or `no` is a listed code.
  var hasYesNoCode: Bool { codes.holds(word: "yes") || codes.holds(word: "no") }

  /// Reads a cell without white space around it.
  ///
  /// - Parameter pointsPartThousands: whether the column's other cells show that points stand between thousands, so
  ///   that `1.980` is ambiguous.
  package func read(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, pointsPartThousands: Bool = false
  ) -> CellReading {
    guard !cell.isEmpty else { return .missing(codes.empty) }
    if cell.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      let reading = plain(cell, rule, pointsPartThousands)
      guard case .faulty = reading, cell.contains(0x20) else { return reading }
    }
    let text = ComparedText.of(String(decoding: cell, as: UTF8.self))
    if text.isEmpty { return .missing(codes.empty) }
    if let reason = codes.reason(text: text) { return .missing(reason) }
    if rule.kind == .options, let points = rule.points(ofCode: String(decoding: cell, as: UTF8.self)) {
      return .number(points)
    }
    var bytes = Array(text.utf8)
    return bytes.withUnsafeMutableBufferPointer {
      let cell = UnsafeBufferPointer($0)
      if let reason = reason(signApart: cell) { return .missing(reason) }
      return plain(cell, rule, pointsPartThousands, isWritten: false)
    }
  }

  /// Reads a cell in its compared form, which may be as it is written.
  private func plain(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ pointsPartThousands: Bool, isWritten: Bool = true
  ) -> CellReading {
    if let reason = codes.reason(ascii: cell) {
      if rule.kind == .options, codes.isStandardOnly(cell), case .number(let points) = option(cell, rule, isWritten) {
        return .number(points)
      }
      return .missing(reason)
    }
    switch rule.kind {
    case .yesNo: return yesNo(cell)
    case .options: return option(cell, rule, isWritten)
    case .level, .count, .percent, .number: return number(cell, rule, pointsPartThousands)
    }
  }

  private static let yes: [[UInt8]] = ["yes", "true"].map { Array($0.utf8) }
  private static let no: [[UInt8]] = ["no", "false"].map { Array($0.utf8) }

  private func yesNo(_ cell: UnsafeBufferPointer<UInt8>) -> CellReading {
    if cell.count == 1 {
      if cell[0] == UInt8(ascii: "1") { return .number(1) }
      if cell[0] == UInt8(ascii: "0") { return .number(0) }
    }
    if Self.yes.contains(where: { MissingCodes.isSame(cell, $0) }) { return .number(1) }
    if Self.no.contains(where: { MissingCodes.isSame(cell, $0) }) { return .number(0) }
    if cell[0] >= 0x80 {
      switch String(decoding: cell, as: UTF8.self) {
      case "예": return .number(1)
      case "아니오", "아니요": return .number(0)
      default: return .faulty(.notYesOrNo)
      }
    }
    guard let number = DecimalBytes.double(cell.span) else { return .faulty(.notYesOrNo) }
    if let reason = codes.reason(number) { return .missing(reason) }
    switch Self.whole(number) {
    case 1: return .number(1)
    case 0: return .number(0)
    default: return .faulty(.notYesOrNo)
    }
  }

  private func option(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ isWritten: Bool
  ) -> CellReading {
    if isWritten, rule.options.count <= Self.fewOptions {
      for option in rule.options where cell.elementsEqual(option.code) { return .number(option.points) }
    }
    let text = String(decoding: cell, as: UTF8.self)
    if isWritten, let points = rule.points(ofCode: text) { return .number(points) }
    if let points = rule.points(ofText: text) { return .number(points) }
    guard let number = DecimalBytes.double(cell.span) else { return .faulty(.unknownOption) }
    if let reason = codes.reason(number) { return .missing(reason) }
    return rule.points(ofNumber: number).map { .number($0) } ?? .faulty(.unknownOption)
  }

  private func number(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ pointsPartThousands: Bool
  ) -> CellReading {
    var digits = cell
    let hasSign = rule.kind == .percent && cell.last == UInt8(ascii: "%")
    if hasSign { digits = TableBytes.trimmed(UnsafeBufferPointer(rebasing: cell.dropLast())) }
    guard var number = DecimalBytes.double(digits.span) else {
      return .faulty(NumberFault.of(digits))
    }
    if pointsPartThousands, NumberFault.pointMayPartThousands(digits) { return .faulty(.ambiguousPoint) }
    if !hasSign, let reason = codes.reason(number) { return .missing(reason) }
    guard NumberRange.holds(number) else { return .faulty(.outOfRange) }
    if rule.kind == .level || rule.kind == .count {
      guard let whole = Self.whole(number) else { return .faulty(.notWhole) }
      number = whole
    }
    if number < rule.lower, number >= rule.lower - Self.closeness * max(1, rule.lower.magnitude) { number = rule.lower }
    if number > rule.upper, number <= rule.upper + Self.closeness * max(1, rule.upper.magnitude) { number = rule.upper }
    guard number >= rule.lower, number <= rule.upper else { return .faulty(.offScale) }
    return .number(number == 0 ? 0 : number)
  }

  /// `- 999`, where `-999` is listed.
  private func reason(signApart cell: UnsafeBufferPointer<UInt8>) -> MissingReason? {
    guard cell.count > 2, cell[0] == UInt8(ascii: "-"), cell[1] == 0x20,
      let number = DecimalBytes.double(UnsafeBufferPointer(rebasing: cell.dropFirst(2)).span)
    else { return nil }
    return codes.reason(-number)
  }

  /// The whole number that a number is to within ``closeness``.
  private static func whole(_ number: Double) -> Double? {
    let whole = number.rounded()
    return (number - whole).magnitude <= closeness ? whole : nil
  }
}
