import AssessmentModel
import Diagnostics
import Tables

/// What the cells of one file show about how their numbers are written, question by question, while they are read.
///
/// A mark before exactly three digits may part decimals or thousands; only the column's other cells tell, or those of
/// the file. The first reading of a file gathers what its cells show. Where something was left open that all cells
/// together decide, ``ColumnForms`` decides it and the file is read again.
struct PointWatch {
  typealias Evidence = ColumnForm.Evidence

  /// Cells of one kind: how many, and the first.
  struct Sighting {
    var count = 0
    var first: Evidence?

    mutating func add(_ cell: UnsafeBufferPointer<UInt8>, line: Int) {
      count += 1
      if first == nil { first = unsafe Evidence(cell: .excerpt(String(decoding: cell, as: UTF8.self)), line: line) }
    }

    /// Keeps what an earlier reading has seen of the same cells, if it has seen more of them.
    mutating func join(_ earlier: Sighting) { if earlier.count > count { self = earlier } }
  }

  /// What one question's cells show.
  struct Column {
    /// Numbers whose point may part thousands, and how many of them are no whole numbers.
    var ambiguous = 0
    var ambiguousFractions = 0
    var firstAmbiguous: Evidence?
    /// Percentages up to 1 that stand with the sign, so that their scale is certain.
    var signedFractions = 0
    /// Values off the scale that would be on it as a percentage.
    var percentages = 0
    /// Numbers whose comma may part thousands.
    var ambiguousCommas = Sighting()
    /// Numbers that only a decimal point, or commas between thousands, explain.
    var points = Sighting()
    /// Numbers that only a decimal comma, or points between thousands, explain.
    var commas = Sighting()
    /// Whether one of these leaves no doubt, because it has two kinds of marks or several of one.
    var isStrong = false
    /// Ambiguous numbers that are on the scale in one form only.
    var scalePoints = 0
    var scaleCommas = 0
    /// Whether commas were seen that part decimals for certain, and points that part thousands.
    var hasDecimalCommas = false
    var hasPointGroups = false
    /// Numbers with commas between thousands for certain, and with blanks, apostrophes or underscores.
    var commaGroups = Sighting()
    var otherGroups = Sighting()
    var otherMark = ThousandsMark.none
    /// Numbers with a word beside them that is not the unit of the indicator, and whether it is one word.
    var units = Sighting()
    var unit: String?
    var hasOtherUnit = false
    /// The levels that words stand beside, and whether a word or a level has two of the other.
    var labels: [String: Double] = [:]
    var hasLabelClash = false
    /// Numbers whose word was left out.
    var unitsLeftOut = Sighting()
    /// Numbers without a word that were left open.
    var bareOpen = 0
    /// Values with a fraction that this watch has seen, so that those that it has not seen can be counted.
    var fractions = 0
    /// Cells that were left open until the column is known.
    var pending = 0
    var leadingZeros = Sighting()
    var lostDigits = Sighting()
  }

  private(set) var columns: [Column]
  /// Adds what an earlier reading of the same file has seen: a reading that knows more takes more cells by the short cut.
  mutating func join(_ earlier: [Column]) {
    for slot in columns.indices {
      columns[slot].points.join(earlier[slot].points)
      columns[slot].commas.join(earlier[slot].commas)
      columns[slot].ambiguousCommas.join(earlier[slot].ambiguousCommas)
      columns[slot].commaGroups.join(earlier[slot].commaGroups)
      columns[slot].hasDecimalCommas = columns[slot].hasDecimalCommas || earlier[slot].hasDecimalCommas
      columns[slot].isStrong = columns[slot].isStrong || earlier[slot].isStrong
      columns[slot].scalePoints = max(columns[slot].scalePoints, earlier[slot].scalePoints)
      columns[slot].scaleCommas = max(columns[slot].scaleCommas, earlier[slot].scaleCommas)
    }
  }

  /// What is known of the columns while the file is read.
  private(set) var forms: [ColumnForm]
  /// Whether one column holds the values of all questions.
  let isShared: Bool
  /// Whether plain numbers that are not seen here were stored as numbers, so that they show nothing.
  var isStored = false
  /// Whether cells can still be left open, since the file will be read again.
  let isFirst: Bool

  /// - Parameter forms: what an earlier reading of the same file has shown; `nil` while it is read first.
  init(slots: Int, isShared: Bool, pin: NumberPin = NumberPin(), forms: [ColumnForm]? = nil) {
    columns = [Column](repeating: Column(), count: slots)
    self.isShared = isShared
    isFirst = forms == nil
    self.forms = forms ?? [ColumnForm](repeating: pin.isEmpty ? .open : ColumnForm(pin), count: slots)
  }

  /// Keeps what all cells together have shown.
  mutating func settle(_ forms: [ColumnForm]) { self.forms = forms }

  /// States the form of a column, as the survey does.
  mutating func pin(_ form: ColumnForm, slot: Int) { forms[slot] = form }

  /// Whether the short cut takes decimal points, so that such numbers are not seen here.
  func takesPoints(_ slot: Int) -> Bool {
    switch forms[slot].marks {
    case .open, .point: true
    case .comma, .mixed: false
    }
  }

  /// Whether a fault need not be told yet.
  func isPending(_ trace: CellTrace) -> Bool { isFirst && trace.isPending }

  /// Counts a number whose point may part thousands; whether it is the first of its question.
  @inline(__always)
  mutating func countAmbiguous(_ number: Double, slot: Int) -> Bool {
    columns[slot].ambiguous += 1
    if number != number.rounded() { columns[slot].ambiguousFractions += 1 }
    return columns[slot].ambiguous == 1
  }

  /// Keeps the first such cell of a question for findings.
  mutating func keepFirst(_ cell: UnsafeBufferPointer<UInt8>, slot: Int, line: Int) {
    columns[slot].firstAmbiguous = unsafe Evidence(cell: .excerpt(String(decoding: cell, as: UTF8.self)), line: line)
  }

  /// Takes note of what a cell shows.
  mutating func saw(
    _ reading: CellReading, _ trace: CellTrace, _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule,
    slot: Int, line: Int
  ) {
    if trace.isPending { columns[slot].pending += 1 }
    if case .faulty(.offScale) = reading, rule.isShare { columns[slot].percentages += 1 }
    var number: Double?
    if case .number(let value) = reading { number = value }
    if let label = trace.label { unsafe sawLabel(label, number, cell, slot: slot, line: line) }
    if let unit = trace.unit { unsafe sawUnit(unit, number, rule, cell, slot: slot, line: line) }
    if let number, number != number.rounded() { columns[slot].fractions += 1 }
    guard let scan = trace.scan else { return }
    if let number {
      if scan.rate != .none, rule.kind == .percent, number > 0, number <= 1 { columns[slot].signedFractions += 1 }
      if scan.hasLeadingZeros, scan.shape == .certain { unsafe columns[slot].leadingZeros.add(cell, line: line) }
      if scan.hasLostDigits { unsafe columns[slot].lostDigits.add(cell, line: line) }
    } else if trace.unit == nil, trace.isPending {
      columns[slot].bareOpen += 1
    }
    unsafe sawMarks(scan, trace, cell, slot: slot, line: line, number)
  }

  private mutating func sawMarks(
    _ scan: NumberScan, _ trace: CellTrace, _ cell: UnsafeBufferPointer<UInt8>, slot: Int, line: Int, _ number: Double?
  ) {
    if scan.isStrong { columns[slot].isStrong = true }
    switch scan.shape {
    case .certain: break
    case .decimalPoint, .commaGroups: unsafe columns[slot].points.add(cell, line: line)
    case .decimalComma, .pointGroups: unsafe columns[slot].commas.add(cell, line: line)
    case .pointThenThree:
      if let number, number != number.rounded() { columns[slot].fractions -= 1 }
      if countAmbiguous(number ?? 0, slot: slot) { unsafe keepFirst(cell, slot: slot, line: line) }
      vote(asDecimal: \.scalePoints, asThousands: \.scaleCommas, trace, slot: slot)
    case .commaThenThree:
      unsafe columns[slot].ambiguousCommas.add(cell, line: line)
      vote(asDecimal: \.scaleCommas, asThousands: \.scalePoints, trace, slot: slot)
    }
    if scan.shape == .decimalComma { columns[slot].hasDecimalCommas = true }
    switch ThousandsMark(scan.group) {
    case nil, .some(.none): break
    case .point: columns[slot].hasPointGroups = true
    case .comma: unsafe columns[slot].commaGroups.add(cell, line: line)
    case .blank, .apostrophe, .underscore:
      if columns[slot].otherGroups.count == 0 { columns[slot].otherMark = ThousandsMark(scan.group) ?? .none }
      unsafe columns[slot].otherGroups.add(cell, line: line)
    }
  }

  private mutating func vote(
    asDecimal: WritableKeyPath<Column, Int>, asThousands: WritableKeyPath<Column, Int>, _ trace: CellTrace, slot: Int
  ) {
    guard trace.fitsAsDecimal != trace.fitsAsThousands else { return }
    columns[slot][keyPath: trace.fitsAsDecimal ? asDecimal : asThousands] += 1
  }

  private mutating func sawLabel(
    _ label: (level: Double, words: String), _ number: Double?, _ cell: UnsafeBufferPointer<UInt8>, slot: Int, line: Int
  ) {
    if number != nil { unsafe columns[slot].unitsLeftOut.add(cell, line: line) }
    if let level = columns[slot].labels[label.words] {
      if level != label.level { columns[slot].hasLabelClash = true }
    } else if columns[slot].labels.count < 100, !columns[slot].labels.values.contains(label.level) {
      columns[slot].labels[label.words] = label.level
    } else {
      columns[slot].hasLabelClash = true
    }
  }

  private mutating func sawUnit(
    _ unit: String, _ number: Double?, _ rule: borrowing CellRule, _ cell: UnsafeBufferPointer<UInt8>, slot: Int,
    line: Int
  ) {
    if number != nil, rule.kind != .percent { unsafe columns[slot].unitsLeftOut.add(cell, line: line) }
    if rule.units.contains(unit) { return }
    unsafe columns[slot].units.add(cell, line: line)
    if let first = columns[slot].unit {
      if first != unit { columns[slot].hasOtherUnit = true }
    } else {
      columns[slot].unit = unit
    }
  }
}
