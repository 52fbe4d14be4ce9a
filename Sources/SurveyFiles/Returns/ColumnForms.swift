import AssessmentModel
import Diagnostics

/// Decides how the numbers of each column are written, once all cells of its file have been seen.
///
/// What the survey states holds. Otherwise a column's own cells decide: a single `12,5` or `2.345.678` shows what its
/// commas and points are. Where they show nothing, another column of the same file does; where that shows nothing
/// either, the scale may, if at least two cells can be on it in one form only. Where cells show both forms, or fewer
/// than one in twenty shows what all others leave open, nothing is decided and what may be either is set aside.
struct ColumnForms {
  private let context: ReadingContext
  private let firstRow: Int

  /// - Parameter firstRow: the first row of the file that was read last.
  init(_ context: ReadingContext, from firstRow: Int) {
    self.context = context
    self.firstRow = firstRow
  }

  /// How often a file is read at most.
  private static let mostReadings = 3

  /// Reads a file, and again where all cells together read some of them otherwise than each by itself; then adds what
  /// its columns show as wholes.
  ///
  /// - Parameters:
  ///   - pin: how the file's numbers are written by the survey's word.
  ///   - isShared: whether one column holds the values of all questions.
  ///   - body: reads the file into the context.
  static func read(
    _ context: inout ReadingContext, pin: NumberPin, isShared: Bool, _ body: (inout ReadingContext) -> Void
  ) {
    let before = context
    let firstRow = context.table.units.count
    var forms: [ColumnForm]?
    var earlier: [PointWatch.Column] = []
    for reading in 1...mostReadings {
      context.beginFile(isShared: isShared, pin: pin, forms: forms)
      body(&context)
      if !earlier.isEmpty { context.points.join(earlier) }
      guard let decided = ColumnForms(context, from: firstRow).decided() else { break }
      if !decided.readsOther || reading == mostReadings {
        context.points.settle(decided.forms)
        break
      }
      forms = decided.forms
      earlier = context.points.columns
      context = before
    }
    ColumnChecks.note(&context, from: firstRow)
  }

  /// The forms of the columns, and whether the file must be read again by them; `nil` if there is nothing to decide.
  func decided() -> (forms: [ColumnForm], readsOther: Bool)? {
    let watch = context.points
    guard !context.findings.hasStop else { return nil }
    guard watch.columns.contains(where: { $0.pending > 0 || $0.commas.count > 0 || $0.ambiguous > 0 }) else {
      return nil
    }
    var forms = watch.forms
    var isOther = false
    let columns = Dictionary(
      context.table.columns.map { ($0.slot, $0) }, uniquingKeysWith: { first, _ in first })
    let file = FileEvidence(context, from: firstRow)
    for slot in watch.columns.indices {
      let seen = watch.columns[slot]
      guard seen.pending + seen.commas.count + seen.ambiguous + seen.units.count > 0 else { continue }
      let column = columns[slot]
      if !forms[slot].isPinned, forms[slot].thousands == nil {
        forms[slot] = marks(seen, slot, column, file, from: forms[slot])
      }
      if watch.isFirst, forms[slot].unit == nil { forms[slot].unit = unit(seen, column) }
      if watch.isFirst, !seen.labels.isEmpty, !seen.hasLabelClash { forms[slot].takesLabels = true }
      let isOpen = watch.isFirst && seen.pending > 0
      let readsOther =
        !forms[slot].reads(like: watch.forms[slot])
        && (seen.ambiguous > 0 && forms[slot].marks != .point || seen.ambiguousCommas.count > 0)
      if isOpen || readsOther { isOther = true }
    }
    return (forms, isOther)
  }

  /// What points and commas of a column are.
  private func marks(
    _ seen: PointWatch.Column, _ slot: Int, _ column: ReturnTable.Column?, _ file: FileEvidence, from form: ColumnForm
  ) -> ColumnForm {
    var form = form
    let plain = file.plainFractions(slot, column)
    form.evidence = seen.commas.first ?? seen.points.first
    form.against = nil
    switch (seen.points.count + plain > 0, seen.commas.count > 0) {
    case (true, true):
      form.marks = .mixed
      form.against = seen.points.first ?? column.flatMap { file.fraction(of: $0) }
      form.reason = .cells
    case (false, true):
      form.marks = Self.isThin(seen.commas, seen) ? .mixed : .comma
      form.reason = .cells
    case (true, false):
      form.marks = Self.isThin(seen.points, seen, plain: plain) ? .mixed : .point
      form.evidence = seen.points.first ?? column.flatMap { file.fraction(of: $0) }
      form.reason = .cells
    case (false, false): open(seen, slot, file, &form)
    }
    return form
  }

  /// A column of which every mark may be either.
  private func open(
    _ seen: PointWatch.Column, _ slot: Int, _ file: FileEvidence, _ form: inout ColumnForm
  ) {
    form.evidence = nil
    form.reason = .nothing
    form.marks = .open
    guard seen.ambiguous + seen.ambiguousCommas.count > 0 else { return }
    if seen.ambiguous > 0, seen.ambiguousCommas.count > 0 {
      form.marks = .mixed
      (form.evidence, form.against) = (seen.firstAmbiguous, seen.ambiguousCommas.first)
      return
    }
    if let (marks, header) = file.form(besides: slot) {
      // Points are read as decimal points in any case, and that is said; only commas need the file's word for it.
      if marks == .point, seen.ambiguousCommas.count == 0 { return }
      (form.marks, form.reason) = (marks, .file(header))
      return
    }
    guard seen.scalePoints + seen.scaleCommas == max(seen.scalePoints, seen.scaleCommas) else { return }
    if seen.scalePoints >= 2, seen.ambiguousCommas.count > 0 { (form.marks, form.reason) = (.point, .scale) }
    if seen.scaleCommas >= 2 { (form.marks, form.reason) = (.comma, .scale) }
  }

  /// Whether what shows the form is so rare beside what leaves it open that it may be a slip.
  private static func isThin(_ shown: PointWatch.Sighting, _ seen: PointWatch.Column, plain: Int = 0) -> Bool {
    let open = seen.ambiguousCommas.count + (plain > 0 || seen.points.count > 0 ? 0 : seen.ambiguous)
    return !seen.isStrong && open > 20 * (shown.count + plain)
  }

  /// The word that stands beside every number of a column.
  private func unit(_ seen: PointWatch.Column, _ column: ReturnTable.Column?) -> String? {
    guard seen.units.count >= 2, !seen.hasOtherUnit, seen.bareOpen == 0, let unit = seen.unit else { return nil }
    let others = column?.numbers[firstRow...].contains { $0.isFinite } ?? false
    return others ? nil : unit
  }
}

/// What the columns of a file show about points and commas, for those that show nothing themselves.
final class FileEvidence {
  private let context: ReadingContext
  private let firstRow: Int
  /// The columns that show something, in order: how many of their cells show which form.
  /// Counted only where a column does not decide by itself.
  private lazy var shown: [(slot: Int, header: String, points: Int, commas: Int)] = context.table.columns.compactMap {
    column in
    let seen = context.points.columns[column.slot]
    let points = seen.points.count + plainFractions(column.slot, column)
    return points + seen.commas.count > 0 ? (column.slot, column.header, points, seen.commas.count) : nil
  }

  init(_ context: ReadingContext, from firstRow: Int) {
    self.context = context
    self.firstRow = firstRow
  }

  /// Whether a number is none that is whole; those that have no room for a fraction are whole.
  static func hasFraction(_ number: Double) -> Bool { abs(number) < 0x1p52 && number != Double(Int64(number)) }

  /// Values with a fraction that were read as plain numbers with a decimal point, and whose point was certain.
  func plainFractions(_ slot: Int, _ column: ReturnTable.Column?) -> Int {
    guard let column, !context.points.isStored, context.points.takesPoints(slot) else { return 0 }
    let seen = context.points.columns[slot]
    let fractions = column.numbers[firstRow...].count(where: Self.hasFraction)
    return max(0, fractions - seen.fractions - seen.ambiguousFractions)
  }

  /// The first value of a column that has a fraction, for findings.
  func fraction(of column: ReturnTable.Column) -> ColumnForm.Evidence? {
    guard let row = column.numbers[firstRow...].firstIndex(where: Self.hasFraction) else {
      return nil
    }
    let own = Int(column.lines?[row] ?? 0)
    let line = own == 0 ? Int(context.table.locations[row].line) : own
    return ColumnForm.Evidence(cell: .text("“\(DecimalText.exact(column.numbers[row]))”"), line: line)
  }

  /// The form that the other columns show, with the header of the first that does: that of their cells if fewer than
  /// one in twenty shows the other, and mixed if more do; `nil` if they show none.
  func form(besides slot: Int) -> (ColumnForm.Marks, String)? {
    var points = 0
    var commas = 0
    for other in shown where other.slot != slot {
      points += other.points
      commas += other.commas
    }
    let marks: ColumnForm.Marks = points > 20 * commas ? .point : commas > 20 * points ? .comma : .mixed
    let first = shown.first { other in
      guard other.slot != slot else { return false }
      switch marks {
      case .point: return other.points > other.commas
      case .comma: return other.commas > other.points
      case .mixed, .open: return other.commas > 0
      }
    }
    return first.map { (marks, $0.header) }
  }
}
