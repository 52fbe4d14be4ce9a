import AssessmentModel
import Diagnostics

/// Looks at the columns of a file as wholes, once its rows are read: what no cell shows by itself.
///
/// Nothing is changed here; each finding says what was seen. O(cells), and O(1) memory.
struct ColumnChecks {
  private let firstRow: Int
  private let file: String

  private init(firstRow: Int, file: String) {
    self.firstRow = firstRow
    self.file = file
  }

  /// Adds the notes on the rows of the file that was read last.
  static func note(_ context: inout ReadingContext, from firstRow: Int) {
    guard let file = context.fileNames.last, !context.findings.hasStop else { return }
    let checks = ColumnChecks(firstRow: firstRow, file: file)
    let forms = FormNotes(context, from: firstRow, file: file)
    for column in context.table.columns {
      let question = context.table.plan.questions[column.slot]
      let watch = context.points.columns[column.slot]
      let found = [
        checks.percentScale(column, question, watch, context)
      ]
      for finding in found { if let finding { context.findings.append(finding) } }
      for finding in forms.notes(column) { context.findings.append(finding) }
    }
  }

  // MARK: Percentages and shares

  private func percentScale(
    _ column: ReturnTable.Column, _ question: QuestionPlan.Question, _ watch: PointWatch.Column,
    _ context: ReadingContext
  ) -> Diagnostic? {
    if watch.percentages > 0 { return share(column, question, watch, context) }
    guard question.rule.kind == .percent || question.isMarginOfPercent else { return nil }
    let (low, high, fractions) = unsafe column.numbers.withUnsafeBufferPointer {
      unsafe Self.counts(UnsafeBufferPointer(rebasing: $0[firstRow...]))
    }
    guard low > watch.signedFractions else { return nil }
    // The first below 1, or else the first of 1.
    let rows = firstRow..<column.numbers.count
    let found =
      rows.first { column.numbers[$0] > 0 && column.numbers[$0] < 1 } ?? rows.first { column.numbers[$0] == 1 }
    guard let first = found else { return nil }
    let shown = FactValue.number(DecimalText.exact(column.numbers[first]))
    if high == 0 {
      return finding(
        .columnPercentFractions,
        .survey(question.key.isMargin ? .marginsAreShares : .percentagesAreShares, .text(column.header), shown),
        row: first, column, context, mend: .survey(.writePercent))
    }
    guard fractions > watch.signedFractions, !question.key.isMargin else { return nil }
    return finding(
      .columnPercentFractions,
      .survey(.percentagesMixed, .text(column.header), .number(fractions), shown, .number(high)),
      row: first, column, context, mend: .survey(.writePercent))
  }

  /// How many numbers are above 0 and up to 1, above 1, and above 0 and below 1.
  private static func counts(_ numbers: UnsafeBufferPointer<Double>) -> (low: Int, high: Int, fractions: Int) {
    var (positive, high, fractions) = (SIMD4<Int64>.zero, SIMD4<Int64>.zero, SIMD4<Int64>.zero)
    let one = SIMD4<Int64>(repeating: 1)
    let raw = UnsafeRawBufferPointer(numbers)
    var position = 0
    while position + 4 <= numbers.count {
      let four = unsafe raw.loadUnaligned(fromByteOffset: position * 8, as: SIMD4<Double>.self)
      let (isPositive, isBelow) = (four .> 0, four .< 1)
      positive &+= SIMD4.zero.replacing(with: one, where: isPositive)
      high &+= SIMD4.zero.replacing(with: one, where: four .> 1)
      fractions &+= SIMD4.zero.replacing(with: one, where: isPositive .& isBelow)
      position += 4
    }
    var counts = (positive.wrappedSum(), high.wrappedSum(), fractions.wrappedSum())
    for place in position..<numbers.count {
      let number = unsafe numbers[place]
      counts.0 += number > 0 ? 1 : 0
      counts.1 += number > 1 ? 1 : 0
      counts.2 += number > 0 && number < 1 ? 1 : 0
    }
    return (Int(counts.0 - counts.1), Int(counts.1), Int(counts.2))
  }

  /// A column from 0 to 1 in which percentages were refused: what was read may be percentages up to 1 %.
  private func share(
    _ column: ReturnTable.Column, _ question: QuestionPlan.Question, _ watch: PointWatch.Column,
    _ context: ReadingContext
  ) -> Diagnostic? {
    guard let first = (firstRow..<column.numbers.count).first(where: { column.numbers[$0] > 0 }) else { return nil }
    return finding(
      .columnPercentFractions,
      .survey(
        .sharesBesidePercentages, .text(column.header), .number(watch.percentages),
        .number(DecimalText.exact(column.numbers[first]))), row: first, column, context, mend: .survey(.writeShares))
  }

  private func finding(
    _ code: DiagnosticCode, _ what: Statement, row: Int, _ column: ReturnTable.Column, _ context: ReadingContext,
    mend: Statement? = nil
  ) -> Diagnostic {
    let own = Int(column.lines?[row] ?? 0)
    let location = context.table.locations[row]
    return Diagnostic(
      code, .note, what,
      at: InputLocation(
        file: file, line: own == 0 ? Int(location.line) : own,
        record: location.record == 0 ? nil : Int(location.record), field: column.header), mend: mend)
  }
}
