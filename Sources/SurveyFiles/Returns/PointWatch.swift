import AssessmentModel
import Diagnostics

/// What the cells of one file show about points and percent signs, question by question, while they are read.
///
/// A point before exactly three digits may be a decimal point or part thousands; only the column's other cells tell. In
/// a wide table a column is one question; a long table and XML have one column of values for all questions.
struct PointWatch {
  /// A cell that shows what points mean.
  struct Evidence {
    /// As findings show it.
    let cell: String
    let line: Int
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
  }

  private(set) var columns: [Column]
  /// The first cell that shows that points part thousands, by question, or for all under ``all``.
  private(set) var evidence: [Int: Evidence] = [:]
  /// What an earlier reading of the same file has shown.
  var decided: [Int: Evidence] = [:]
  private let isShared: Bool
  private static let all = -1

  init(slots: Int, isShared: Bool) {
    columns = [Column](repeating: Column(), count: slots)
    self.isShared = isShared
  }

  /// Whether points part thousands under a question, and what shows it.
  func decision(_ slot: Int) -> Evidence? { decided.isEmpty ? nil : decided[slot] }

  /// What shows that points part thousands under a question.
  func evidence(for slot: Int) -> Evidence? { evidence[isShared ? Self.all : slot] }

  /// Takes note of a number whose cell is plain ASCII.
  mutating func saw(
    _ number: Double, _ cell: UnsafeBufferPointer<UInt8>, isPercent: Bool, slot: Int, line: Int
  ) {
    if isPercent, number <= 1, number > 0, cell.last == UInt8(ascii: "%") { columns[slot].signedFractions += 1 }
    guard NumberFault.pointMayPartThousands(cell) else { return }
    if countAmbiguous(number, slot: slot) { keepFirst(cell, slot: slot, line: line) }
  }

  /// Counts a number whose point may part thousands; whether it is the first of its question.
  @inline(__always)
  mutating func countAmbiguous(_ number: Double, slot: Int) -> Bool {
    columns[slot].ambiguous += 1
    if number != number.rounded() { columns[slot].ambiguousFractions += 1 }
    return columns[slot].ambiguous == 1
  }

  /// Keeps the first such cell of a question for findings.
  mutating func keepFirst(_ cell: UnsafeBufferPointer<UInt8>, slot: Int, line: Int) {
    columns[slot].firstAmbiguous = Evidence(cell: Excerpt.word(cell), line: line)
  }

  /// Takes note of a cell that could not be read.
  mutating func sawFault(
    _ fault: ValueFault, _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, slot: Int, line: Int
  ) {
    if fault == .offScale, rule.isShare { columns[slot].percentages += 1 }
    let key = isShared ? Self.all : slot
    guard evidence[key] == nil, fault == .decimalComma || fault == .thousandsMark,
      NumberFault.showsPointsPartThousands(cell)
    else { return }
    evidence[key] = Evidence(cell: Excerpt.word(cell), line: line)
  }
}
