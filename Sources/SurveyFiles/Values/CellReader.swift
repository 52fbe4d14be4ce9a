package import AssessmentModel
import Tables
import XMLStream

/// Why the content of a cell cannot be used.
package enum ValueFault: Sendable, Equatable {
  case notANumber
  case decimalComma
  case thousandsMark
  /// A mark before exactly three digits, where the column does not tell what it is.
  case ambiguousPoint
  /// A decimal point, where the survey says that commas part decimals.
  case decimalPoint
  /// A word beside the number that is not known to be its unit.
  case unitWord
  /// A word beside the number that makes it another one: `3 Mio.`, `1만`.
  case multiplier
  /// A number in parentheses.
  case parentheses
  case date
  case time
  /// The sign of an error, such as `#N/A`.
  case errorCell
  /// A formula whose value was never computed.
  case uncomputed
  /// A cell covered by a merged one.
  case covered
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

/// Types the cells of a survey: the codes for missing values first, then the scale and the form of the column's numbers.
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

  /// Reads a cell without white space around it, of a column of which nothing else is known.
  package func read(_ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule) -> CellReading {
    var trace = CellTrace()
    return unsafe read(cell, rule, form: .open, kind: .text, trace: &trace)
  }

  /// Reads a cell without white space around it.
  ///
  /// - Parameters:
  ///   - form: how the numbers of its column are written; a number that a workbook stores has no form.
  ///   - trace: what the cell shows about its column.
  func read(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, form: borrowing ColumnForm, kind: TableCell.Kind,
    trace: inout CellTrace
  ) -> CellReading {
    guard !cell.isEmpty else { return .missing(codes.empty) }
    if kind == .error {
      return unsafe codes.reason(text: ComparedText.of(Self.string(cell))).map { .missing($0) } ?? .faulty(.errorCell)
    }
    if unsafe cell.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      let reading = unsafe plain(cell, rule, form, kind, &trace)
      guard case .faulty = reading, unsafe cell.contains(0x20) else { return reading }
      trace = CellTrace()
    }
    let written = unsafe Self.string(cell)
    let text = ComparedText.of(written)
    if text.isEmpty { return .missing(codes.empty) }
    if let reason = codes.reason(text: text) { return .missing(reason) }
    if rule.kind == .options, let points = rule.points(ofCode: written) { return .number(points) }
    var bytes = rule.isNumeric ? NumberText.bytes(text) : Array(text.utf8)
    return unsafe bytes.withUnsafeMutableBufferPointer {
      let cell = UnsafeBufferPointer($0)
      if let reason = unsafe reason(signApart: cell) { return .missing(reason) }
      return unsafe plain(cell, rule, form, kind, &trace, isWritten: false)
    }
  }

  private static func string(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    unsafe String(decoding: cell, as: UTF8.self)
  }

  /// Reads a cell in its compared form, which may be as it is written.
  private func plain(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ form: borrowing ColumnForm,
    _ kind: TableCell.Kind, _ trace: inout CellTrace, isWritten: Bool = true
  ) -> CellReading {
    if let reason = unsafe codes.reason(ascii: cell) {
      if rule.kind == .options, unsafe codes.isStandardOnly(cell), let points = unsafe spelt(cell, rule, isWritten) {
        return .number(points)
      }
      return .missing(reason)
    }
    switch rule.kind {
    case .yesNo: return unsafe yesNo(cell, kind)
    case .options: return unsafe option(cell, rule, kind, isWritten)
    case .level, .count, .percent, .number: return unsafe number(cell, rule, form, kind, &trace)
    }
  }

  private static let yes: [[UInt8]] = ["yes", "true"].map { Array($0.utf8) }
  private static let no: [[UInt8]] = ["no", "false"].map { Array($0.utf8) }

  private func yesNo(_ cell: UnsafeBufferPointer<UInt8>, _ kind: TableCell.Kind) -> CellReading {
    if cell.count == 1 {
      if unsafe cell[0] == UInt8(ascii: "1") { return .number(1) }
      if unsafe cell[0] == UInt8(ascii: "0") { return .number(0) }
    }
    if Self.yes.contains(where: { unsafe MissingCodes.isSame(cell, $0) }) { return .number(1) }
    if Self.no.contains(where: { unsafe MissingCodes.isSame(cell, $0) }) { return .number(0) }
    let text = unsafe Self.string(cell)
    if let value = YesNoWords.value(text.lowercased()) { return .number(value) }
    guard let number = unsafe DecimalBytes.double(cell.span) else {
      return .faulty(Self.otherFault(text, kind) ?? .notYesOrNo)
    }
    if let reason = codes.reason(number) { return .missing(reason) }
    switch Self.whole(number) {
    case 1: return .number(1)
    case 0: return .number(0)
    default: return .faulty(.notYesOrNo)
    }
  }

  /// The points of the option whose code is spelt like the cell.
  private func spelt(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ isWritten: Bool
  ) -> Double? {
    if isWritten, rule.options.count <= Self.fewOptions {
      for option in rule.options where unsafe cell.elementsEqual(option.code) { return option.points }
    }
    let text = unsafe Self.string(cell)
    if isWritten, let points = rule.points(ofCode: text) { return points }
    return rule.points(ofText: text)
  }

  private func option(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ kind: TableCell.Kind, _ isWritten: Bool
  ) -> CellReading {
    if let points = unsafe spelt(cell, rule, isWritten) { return .number(points) }
    let text = unsafe Self.string(cell)
    let number = unsafe DecimalBytes.double(cell.span)
    if let number, let reason = codes.reason(number) { return .missing(reason) }
    if let number, let points = rule.points(ofNumber: number) { return .number(points) }
    if let points = rule.points(ofWords: text) { return .number(points) }
    return .faulty(number == nil ? Self.otherFault(text, kind) ?? .unknownOption : .unknownOption)
  }

  private func number(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, _ form: borrowing ColumnForm,
    _ kind: TableCell.Kind, _ trace: inout CellTrace
  ) -> CellReading {
    guard kind != .date, kind != .dateTime else { return .faulty(.date) }
    guard kind != .time else { return .faulty(.time) }
    guard let scan = unsafe NumberScan(cell) else {
      return unsafe .faulty(Self.otherFault(Self.string(cell), kind) ?? .notANumber)
    }
    if scan.isParenthesised { return .faulty(.parentheses) }
    if let fault = unsafe unit(cell, scan, rule, form, &trace) { return .faulty(fault) }
    guard let shift = rule.shift(scan.rate) else { return .faulty(.notANumber) }
    let isBare = scan.rate == .none && scan.unit == nil
    if kind == .number || kind == .percent {
      guard let number = unsafe scan.value(cell, decimalMark: .point, shift: shift) else { return .faulty(.notANumber) }
      if isBare, let reason = codes.reason(number) { return .missing(reason) }
      return Self.settled(number, rule)
    }
    let isOpen = scan.shape == .pointThenThree || scan.shape == .commaThenThree
    guard let first = unsafe scan.value(cell, decimalMark: .point, shift: shift) else { return .faulty(.notANumber) }
    if isBare, let reason = codes.reason(first) { return .missing(reason) }
    guard isOpen else {
      trace.scan = scan
      if let fault = contradiction(scan, form) { return .faulty(fault) }
      return Self.settled(first, rule)
    }
    guard let second = unsafe scan.value(cell, decimalMark: .comma, shift: shift) else { return .faulty(.notANumber) }
    if isBare, let reason = codes.reason(second) { return .missing(reason) }
    trace.scan = scan
    let isPoint = scan.shape == .pointThenThree
    let (decimal, whole) = isPoint ? (first, second) : (second, first)
    return settled(decimal: decimal, whole: whole, isPoint: isPoint, rule, form, &trace)
  }

  /// Reads a number whose one mark stands before three digits, by what the column's marks are.
  private func settled(
    decimal: Double, whole: Double, isPoint: Bool, _ rule: borrowing CellRule, _ form: borrowing ColumnForm,
    _ trace: inout CellTrace
  ) -> CellReading {
    let asDecimal = Self.settled(decimal, rule)
    let asWhole = Self.settled(whole, rule)
    if case .number = asDecimal { trace.fitsAsDecimal = true }
    if case .number = asWhole { trace.fitsAsThousands = true }
    if form.thousands != nil, !form.allows(group: isPoint ? UInt8(ascii: ".") : UInt8(ascii: ",")) {
      // The mark cannot stand between thousands, so it parts decimals or should not be there.
      switch form.marks {
      case .point where !isPoint: return .faulty(.thousandsMark)
      case .comma where isPoint: return .faulty(.thousandsMark)
      case .open, .mixed, .point, .comma: return asDecimal
      }
    }
    let isDecimal: Bool
    switch form.marks {
    case .point: isDecimal = isPoint
    case .comma: isDecimal = !isPoint
    case .mixed: return .faulty(.ambiguousPoint)
    case .open:
      guard isPoint else {
        trace.isPending = true
        return .faulty(.thousandsMark)
      }
      isDecimal = true
    }
    let reading = isDecimal ? asDecimal : asWhole
    if case .faulty(let fault) = reading, isDecimal ? trace.fitsAsThousands : trace.fitsAsDecimal {
      trace.isPending = form.marks == .open
      return .faulty(form.isPinned ? fault : .ambiguousPoint)
    }
    return reading
  }

  /// What in a number goes against what the survey says of its column.
  private func contradiction(_ scan: NumberScan, _ form: borrowing ColumnForm) -> ValueFault? {
    if form.isPinned {
      switch scan.shape {
      case .decimalPoint where form.marks == .comma: return .decimalPoint
      case .decimalComma where form.marks == .point: return .decimalComma
      case .pointGroups where form.marks == .point, .commaGroups where form.marks == .comma: return .thousandsMark
      case .certain, .decimalPoint, .decimalComma, .pointGroups, .commaGroups, .pointThenThree, .commaThenThree: break
      }
    }
    return scan.group != 0 && !form.allows(group: scan.group) ? .thousandsMark : nil
  }

  /// Looks at the word beside a number: whether it can be left out.
  private func unit(
    _ cell: UnsafeBufferPointer<UInt8>, _ scan: NumberScan, _ rule: borrowing CellRule,
    _ form: borrowing ColumnForm, _ trace: inout CellTrace
  ) -> ValueFault? {
    guard let range = scan.unit else { return nil }
    if rule.kind == .level, let label = unsafe UnitWord.label(cell, range, after: scan.start),
      let level = unsafe scan.value(cell, decimalMark: .point)
    {
      trace.label = (level, label)
      trace.isPending = !form.takesLabels
      return form.takesLabels ? nil : .unitWord
    }
    let text = unsafe String(decoding: cell[range], as: UTF8.self)
    let isBefore = range.lowerBound < scan.start
    guard let key = UnitWord.key(text, isBefore: isBefore && !rule.units.contains(ComparedText.key(text))) else {
      return unsafe Self.otherFault(Self.string(cell), .text) ?? .notANumber
    }
    trace.unit = key
    if rule.units.contains(key) || form.unit == key { return nil }
    if let fault = unsafe Self.otherFault(Self.string(cell), .text) { return fault }
    if UnitWord.isMultiplier(key) { return .multiplier }
    trace.isPending = form.unit == nil
    return .unitWord
  }

  /// Brings a number onto its scale, if it is on it.
  private static func settled(_ value: Double, _ rule: borrowing CellRule) -> CellReading {
    var number = value
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

  /// What a text that is no answer is, where that says more than that it is none.
  private static func otherFault(_ text: String, _ kind: TableCell.Kind) -> ValueFault? {
    switch kind {
    case .date, .dateTime: return .date
    case .time: return .time
    case .text, .number, .percent, .boolean, .error: break
    }
    if DateShape.isError(text) { return .errorCell }
    if DateShape.day(text) != nil { return .date }
    return DateShape.isTime(text) ? .time : nil
  }

  /// `- 999`, where `-999` is listed.
  private func reason(signApart cell: UnsafeBufferPointer<UInt8>) -> MissingReason? {
    guard cell.count > 2, unsafe cell[0] == UInt8(ascii: "-"), unsafe cell[1] == 0x20,
      let number = unsafe DecimalBytes.double(UnsafeBufferPointer(rebasing: cell.dropFirst(2)).span)
    else { return nil }
    return codes.reason(-number)
  }

  /// The whole number that a number is to within ``closeness``.
  private static func whole(_ number: Double) -> Double? {
    let whole = number.rounded()
    return (number - whole).magnitude <= closeness ? whole : nil
  }
}
