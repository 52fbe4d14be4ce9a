import AssessmentModel
import Diagnostics

/// Says how the numbers of a column were read, where they are not plain ones with at most a decimal point.
struct FormNotes {
  private let context: ReadingContext
  private let file: String
  private let evidence: FileEvidence

  /// - Parameter firstRow: the first row of the file that was read last.
  init(_ context: ReadingContext, from firstRow: Int, file: String) {
    self.context = context
    self.file = file
    let isPlain = context.points.columns.allSatisfy { $0.ambiguous == 0 && $0.ambiguousCommas.count == 0 }
    evidence = FileEvidence(context, from: isPlain ? context.table.units.count : firstRow)
  }

  /// The notes on a column.
  func notes(_ column: ReturnTable.Column) -> [Diagnostic] {
    let seen = context.points.columns[column.slot]
    let form = context.points.forms[column.slot]
    return [
      read(column, seen, form), mixed(column, seen, form), uncertain(column, seen, form),
      unit(column, seen, form), zeros(column, seen), lost(column, seen),
    ].compactMap(\.self)
  }

  // MARK: Marks

  private func read(
    _ column: ReturnTable.Column, _ seen: PointWatch.Column, _ form: ColumnForm
  ) -> Diagnostic? {
    var parts: [String] = []
    var first: PointWatch.Evidence?
    var count = 0
    if !form.isPinned, form.marks == .comma {
      let hasCommas = seen.hasDecimalCommas || seen.ambiguousCommas.count > 0
      let hasPoints = seen.hasPointGroups || seen.ambiguous > 0
      first = seen.commas.first ?? seen.ambiguousCommas.first ?? seen.firstAmbiguous
      count = seen.commas.count + seen.ambiguousCommas.count + seen.ambiguous
      if hasCommas { parts.append("the comma is read as the decimal mark") }
      if hasPoints { parts.append(hasCommas ? "points as marks between thousands" : Self.words(.point)) }
    } else if !form.isPinned, form.marks == .point || (form.marks == .open && seen.commaGroups.count > 0) {
      first = seen.commaGroups.first ?? seen.ambiguousCommas.first
      count = seen.commaGroups.count + (form.marks == .point ? seen.ambiguousCommas.count : 0)
      if count > 0 { parts.append(Self.words(.comma)) }
    }
    if seen.otherGroups.count > 0, form.thousands != seen.otherMark {
      parts.append(Self.words(seen.otherMark))
      first = first ?? seen.otherGroups.first
      count += seen.otherGroups.count
    }
    guard let first, let last = parts.last else { return nil }
    let what = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return note(
      .columnNumberForm,
      "under “\(column.header)” \(what) (\(first.cell) in line \(first.line))\(Self.why(form)); \(Self.cells(count))",
      first, column)
  }

  private static func words(_ mark: ThousandsMark) -> String { "\(mark.words) are read as marks between thousands" }

  private static func why(_ form: ColumnForm) -> String {
    switch form.reason {
    case .nothing, .cells, .pinned: ""
    case .file(let header): ", as the cells under “\(header)” show"
    case .scale: ", since the numbers would be off their scale otherwise"
    }
  }

  private func mixed(
    _ column: ReturnTable.Column, _ seen: PointWatch.Column, _ form: ColumnForm
  ) -> Diagnostic? {
    guard form.marks == .mixed, let one = form.evidence else { return nil }
    let open = seen.ambiguous + seen.ambiguousCommas.count
    let place = "\(one.cell) in line \(one.line)"
    let rest = open == 0 ? "" : "; \(Self.cells(open)) that may be either \(open == 1 ? "is" : "are") set aside"
    if let other = form.against {
      return note(
        .columnFormsMixed,
        "under “\(column.header)” numbers are written in two forms, as \(place) and \(other.cell) in line "
          + "\(other.line)\(rest)", one, column,
        mend: "write them in one form, or state decimal=\"point\" or decimal=\"comma\" in survey.xml")
    }
    return note(
      .columnFormsMixed, "under “\(column.header)” only \(place) shows what the marks in its numbers mean\(rest)", one,
      column, mend: "state decimal=\"point\" or decimal=\"comma\" for the column in survey.xml")
  }

  private func uncertain(
    _ column: ReturnTable.Column, _ seen: PointWatch.Column, _ form: ColumnForm
  ) -> Diagnostic? {
    guard seen.ambiguous > seen.scaleCommas, let first = seen.firstAmbiguous, !form.isPinned, form.thousands == nil
    else { return nil }
    switch form.marks {
    case .comma, .mixed: return nil
    case .point, .open: break
    }
    if context.points.isShared, let other = commas(besides: column.slot) {
      return note(
        .columnPointsUncertain,
        "under “\(column.header)” points were read as decimal points, as in \(first.cell), though \(other.cell) in "
          + "line \(other.line) shows that they may part thousands", first, column)
    }
    let rule = context.table.plan.questions[column.slot].rule
    guard rule.upper >= 1000, seen.points.count == 0, evidence.plainFractions(column.slot, column) == 0 else {
      return nil
    }
    return note(
      .columnPointsUncertain,
      "every point under “\(column.header)” stands before three digits, as in \(first.cell); it was read as a decimal "
        + "point and would part thousands otherwise", first, column)
  }

  private func commas(besides slot: Int) -> PointWatch.Evidence? {
    for (other, seen) in context.points.columns.enumerated() where other != slot {
      if let first = seen.commas.first { return first }
    }
    return nil
  }

  // MARK: Words and digits

  private func unit(
    _ column: ReturnTable.Column, _ seen: PointWatch.Column, _ form: ColumnForm
  ) -> Diagnostic? {
    guard let first = seen.unitsLeftOut.first, !form.isUnitPinned else { return nil }
    return note(
      .columnUnitWord,
      "under “\(column.header)” the word beside the number is left out (\(first.cell) in line \(first.line)); "
        + Self.cells(seen.unitsLeftOut.count), first, column)
  }

  private func zeros(_ column: ReturnTable.Column, _ seen: PointWatch.Column) -> Diagnostic? {
    guard let first = seen.leadingZeros.first else { return nil }
    return note(
      .columnLeadingZeros,
      "under “\(column.header)” numbers begin with zeros, as \(first.cell) in line \(first.line), and are read without "
        + "them; \(Self.cells(seen.leadingZeros.count))", first, column)
  }

  private func lost(_ column: ReturnTable.Column, _ seen: PointWatch.Column) -> Diagnostic? {
    guard let first = seen.lostDigits.first else { return nil }
    return note(
      .columnDigitsLost,
      "\(first.cell) under “\(column.header)” is a number of which only the first digits are left; "
        + Self.cells(seen.lostDigits.count), first, column)
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

  private func note(
    _ code: DiagnosticCode, _ headline: String, _ first: PointWatch.Evidence, _ column: ReturnTable.Column,
    mend: String? = nil
  ) -> Diagnostic {
    let key = context.table.plan.questions[column.slot].key
    let sheet = context.sheets.last.flatMap(\.self)
    let cell = sheet.flatMap { sheet in
      (sheet.values ?? sheet.columns[key]).map { "\(sheet.name)!\($0)\(first.line)" }
    }
    return Diagnostic(
      code, .note, headline, at: InputLocation(file: file, line: first.line, field: column.header, cell: cell),
      mend: mend)
  }
}
