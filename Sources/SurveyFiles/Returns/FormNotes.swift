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
    var parts: [Statement] = []
    var first: PointWatch.Evidence?
    var count = 0
    if !form.isPinned, form.marks == .comma {
      let hasCommas = seen.hasDecimalCommas || seen.ambiguousCommas.count > 0
      let hasPoints = seen.hasPointGroups || seen.ambiguous > 0
      first = seen.commas.first ?? seen.ambiguousCommas.first ?? seen.firstAmbiguous
      count = seen.commas.count + seen.ambiguousCommas.count + seen.ambiguous
      if hasCommas { parts.append(.survey(.commaIsDecimal)) }
      if hasPoints { parts.append(hasCommas ? .survey(.pointsPartThousands) : Self.words(.point)) }
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
    guard let first, !parts.isEmpty else { return nil }
    let values: [FactValue] = [
      .text(column.header), .list(parts.map(FactValue.said), .and), first.cell, .number(first.line), .number(count),
    ]
    return note(.columnNumberForm, Self.read(values, by: form.reason), first, column)
  }

  private static func words(_ mark: ThousandsMark) -> Statement {
    .survey(.marksPartThousands, .said(.survey(mark.words)))
  }

  private static func read(_ values: [FactValue], by reason: ColumnForm.Reason) -> Statement {
    switch reason {
    case .nothing, .cells, .pinned: Statement(.survey(.numberForm), values)
    case .file(let header): Statement(.survey(.numberFormAsColumn), values + [.text(header)])
    case .scale: Statement(.survey(.numberFormForScale), values)
    }
  }

  private func mixed(
    _ column: ReturnTable.Column, _ seen: PointWatch.Column, _ form: ColumnForm
  ) -> Diagnostic? {
    guard form.marks == .mixed, let one = form.evidence else { return nil }
    let open = seen.ambiguous + seen.ambiguousCommas.count
    func with(_ what: Statement) -> Statement {
      open == 0 ? what : .survey(.openCellsAside, .said(what), .number(open))
    }
    let (name, line) = (FactValue.text(column.header), FactValue.number(one.line))
    if let other = form.against {
      return note(
        .columnFormsMixed, with(.survey(.formsMixed, name, one.cell, line, other.cell, .number(other.line))), one,
        column, mend: .survey(.writeOneForm))
    }
    return note(
      .columnFormsMixed, with(.survey(.oneShowsForm, name, one.cell, line)), one, column, mend: .survey(.stateDecimal))
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
    let name = FactValue.text(column.header)
    if context.points.isShared, let other = commas(besides: column.slot) {
      return note(
        .columnPointsUncertain, .survey(.pointsThough, name, first.cell, other.cell, .number(other.line)), first,
        column)
    }
    let rule = context.table.plan.questions[column.slot].rule
    guard rule.upper >= 1000, seen.points.count == 0, evidence.plainFractions(column.slot, column) == 0 else {
      return nil
    }
    return note(.columnPointsUncertain, .survey(.pointsBeforeThree, name, first.cell), first, column)
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
    let count = FactValue.number(seen.unitsLeftOut.count)
    return note(
      .columnUnitWord, .survey(.unitLeftOut, .text(column.header), first.cell, .number(first.line), count), first,
      column)
  }

  private func zeros(_ column: ReturnTable.Column, _ seen: PointWatch.Column) -> Diagnostic? {
    guard let first = seen.leadingZeros.first else { return nil }
    let count = FactValue.number(seen.leadingZeros.count)
    return note(
      .columnLeadingZeros, .survey(.leadingZeros, .text(column.header), first.cell, .number(first.line), count), first,
      column)
  }

  private func lost(_ column: ReturnTable.Column, _ seen: PointWatch.Column) -> Diagnostic? {
    guard let first = seen.lostDigits.first else { return nil }
    let count = FactValue.number(seen.lostDigits.count)
    return note(.columnDigitsLost, .survey(.digitsLost, first.cell, .text(column.header), count), first, column)
  }

  private func note(
    _ code: DiagnosticCode, _ what: Statement, _ first: PointWatch.Evidence, _ column: ReturnTable.Column,
    mend: Statement? = nil
  ) -> Diagnostic {
    let key = context.table.plan.questions[column.slot].key
    let sheet = context.sheets.last.flatMap(\.self)
    let cell = sheet.flatMap { sheet in
      (sheet.values ?? sheet.columns[key]).map { "\(sheet.name)!\($0)\(first.line)" }
    }
    return Diagnostic(
      code, .note, what, at: InputLocation(file: file, line: first.line, field: column.header, cell: cell),
      mend: mend)
  }
}
