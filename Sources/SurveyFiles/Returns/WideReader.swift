import AssessmentModel
import Diagnostics
import Tables

/// Reads a table with a row a city and a column an item.
enum WideReader {
  /// Where the cells of one column come from.
  struct Binding {
    let column: Int
    let slot: Int
    /// Position of the field; -1 if the file has none, -2 if two columns claim it.
    var field = -1
    var evidence = -1
    /// Where it is said why there is no answer.
    var missing = -1
    /// Positions of what is said of who stands behind the answer, where anything is.
    let proof: ProofFields?
    var plain: PlainNumber
    /// What a plain number rests on where no evidence stands beside it, and where it does.
    let state: UInt8
    let proven: UInt8
    /// Whether the short cut may be tried at all.
    var isPlain = false
  }

  /// Reads the rows of a table into the context.
  static func read(_ opening: TableOpening, file: UInt16, context: inout ReadingContext) {
    let plan = HeaderPlan.read(opening, context: &context, isLong: false)
    guard let city = checkedCity(plan, opening, &context), checkUsable(plan, opening, &context) else { return }
    var bindings = bind(plan, opening, &context)
    if let sheet = opening.file.sheet {
      var places = SheetPlaces(name: sheet.name)
      for binding in bindings where binding.field >= 0 {
        let key = context.table.plan.questions[binding.slot].key
        places.columns[key] = Sheet.columnName(sheet.firstColumn + binding.field)
      }
      context.sheets[Int(file)] = places
    }
    for binding in bindings where binding.field != -1 { context.ask(slot: binding.slot) }
    let rules = context.table.plan.questions.map(\.rule)
    context.table.reserve(estimatedRows(opening))
    var rows = TableRows(opening, city: city)
    var row = TableRow()
    for binding in bindings where binding.field >= 0 {
      context.pinColumn(opening.header[binding.field], slot: binding.slot)
    }
    // A workbook's stored numbers are plain; its texts show how they are written, as all cells of a text do.
    let isStored = opening.file.sheet != nil
    context.points.isStored = isStored
    for position in bindings.indices {
      let slot = bindings[position].slot
      if !isStored { bindings[position].plain = bindings[position].plain.written(in: context.points.forms[slot].marks) }
      bindings[position].isPlain =
        bindings[position].field >= 0 && bindings[position].proof == nil && bindings[position].missing < 0
        && !(context.cells.hasYesNoCode && rules[slot].kind == .yesNo)
    }
    var cells = CellBlock(columns: bindings.count)
    var columns = BlockReader(bindings, rules)
    var block = RowBlock(fields: max(1, opening.header.count))
    while true {
      rows.next(&block, file: file, context: &context)
      if block.count > 0 {
        cells.flush(&context.table)
        columns.read(block, &rows, &cells, &context)
        continue
      }
      guard let found = rows.next(into: &row, context: &context) else { break }
      if let earlier = context.table.row(ofUnit: found.unit) {
        let place = rows.place(of: city, in: row)
        let finding = context.secondRow(of: found.name, row: earlier, at: place)
        context.setAside(found.name, finding)
        continue
      }
      context.table.begin(
        unit: found.unit,
        at: ReturnLocation(file: file, record: UInt32(clamping: found.record), line: UInt32(clamping: row.line)))
      for binding in bindings { read(binding, rules[binding.slot], row, rows, found.name, &cells, &context) }
      cells.endRow(&context.table)
    }
    cells.flush(&context.table)
  }

  /// Reads a cell of a row, by the short cut if that can.
  static func read(
    _ binding: Binding, _ rule: borrowing CellRule, _ row: borrowing TableRow, _ rows: borrowing TableRows,
    _ name: @autoclosure () -> String, _ block: inout CellBlock, _ context: inout ReadingContext
  ) {
    guard binding.isPlain else {
      readCell(binding, rule, row, rows, name(), &block, &context)
      return
    }
    let bytes = unsafe rows.opening.file.bytes
    let isStored = context.points.isStored
    let field = row.cells[binding.field]
    let isProven = binding.evidence >= 0 && !row.cells[binding.evidence].isBlank
    if field.isBlank, field.marks.rawValue == 0, !isProven {
      block.put(.nan, context.cells.empty.rawValue, to: binding.column)
      return
    }
    guard field.kind == (isStored ? .number : .text), !field.marks.isCovered,
      let number = unsafe binding.plain.read(bytes, from: field.start, to: field.end),
      !context.cells.hasNumberCodes || !context.cells.isCode(number)
    else {
      readCell(binding, rule, row, rows, name(), &block, &context)
      return
    }
    // A plain number of five to seven bytes with a point before the last three may have it between thousands.
    let length = field.end - field.start
    if length >= 5, length <= 7, unsafe bytes[field.end - 4] == UInt8(ascii: "."), !isStored,
      unsafe bytes[field.start] != UInt8(ascii: "0"), context.points.countAmbiguous(number, slot: binding.slot)
    {
      let cell = unsafe UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
      unsafe context.points.keepFirst(cell, slot: binding.slot, line: row.line)
    }
    if isProven, let text = evidence(row.cells[binding.evidence], rows.opening.file, &context) {
      block.put(number, binding.proven, evidence: text, to: binding.column)
    } else {
      block.put(number, binding.state, to: binding.column)
    }
  }

  /// The text of a cell of evidence; `nil` if there is none.
  static func evidence(
    _ cell: TableCell, _ file: TableBytes, _ context: inout ReadingContext
  ) -> String? {
    let text = unsafe file.withContent(of: cell) { unsafe String(decoding: $0, as: UTF8.self) }
    return text.isEmpty ? nil : context.shared(text)
  }

  private static func readCell(
    _ binding: Binding, _ rule: borrowing CellRule, _ row: borrowing TableRow,
    _ rows: borrowing TableRows, _ name: @autoclosure () -> String, _ block: inout CellBlock,
    _ context: inout ReadingContext
  ) {
    guard binding.field >= 0 else {
      var reason: MissingReason = binding.field == -2 ? .invalid : .notAsked
      if binding.field == -1,
        case .missing(let stated) = settled(.missing(reason), binding, row, rows, name(), &context)
      {
        reason = stated
      }
      block.put(.nan, reason.rawValue, to: binding.column)
      return
    }
    let file = rows.opening.file
    let field = row.cells[binding.field]
    let line = row.line
    let read = unsafe file.withContent(of: field) {
      unsafe context.read($0, rule, slot: binding.slot, line: line, as: field)
    }
    let reading = settled(read, binding, row, rows, name(), &context)
    let evidence = binding.evidence < 0 ? nil : evidence(row.cells[binding.evidence], file, &context)
    let proof = binding.proof.flatMap { $0.read(copy row, rows, rows.opening.header[binding.field], name(), &context) }
    if let proof { block.prove(proof, column: binding.column) }
    switch reading {
    case .number where proof?.outcome == .rejected:
      block.put(.nan, MissingReason.invalid.rawValue, evidence: evidence, to: binding.column)
      if let proof {
        let header = rows.opening.header[binding.field]
        let place = rows.place(of: binding.field, in: copy row)
        context.findings.append(ProofReader.rejection(proof, header: header, city: name(), at: place))
      }
    case .number(let number):
      let state = context.state(rule, hasEvidence: evidence != nil)
      block.put(number, state, evidence: evidence, to: binding.column)
    case .missing(let reason):
      block.put(.nan, reason.rawValue, evidence: evidence, to: binding.column)
    case .faulty(let fault):
      block.put(.nan, MissingReason.invalid.rawValue, evidence: evidence, to: binding.column)
      if context.isPending { return }
      context.findings.append(
        fault.diagnostic(
          cell: file.text(of: field), rule: copy rule, header: rows.opening.header[binding.field],
          at: rows.place(of: binding.field, in: copy row), city: name(),
          form: context.points.forms[binding.slot]))
    }
  }

  /// What a cell says together with the reason beside it.
  private static func settled(
    _ reading: CellReading, _ binding: Binding, _ row: borrowing TableRow, _ rows: borrowing TableRows,
    _ name: @autoclosure () -> String, _ context: inout ReadingContext
  ) -> CellReading {
    guard binding.missing >= 0 else { return reading }
    let header = context.table.plan.questions[binding.slot].key.header
    return ReasonReader.settle(
      reading, rows.opening.content(of: row.cells[binding.missing]), header: header, city: name(),
      at: rows.place(of: binding.missing, in: copy row), context: &context)
  }

  /// The city column, or the finding that there is none; ``TableRows/noCity`` where the file is of one city.
  static func checkedCity(
    _ plan: HeaderPlan, _ opening: TableOpening, _ context: inout ReadingContext
  ) -> Int? {
    if let city = plan.city ?? (context.fixedCity == nil ? nil : TableRows.noCity) { return city }
    let wanted = context.cityColumn
    let near = NearMiss.statement(for: wanted, among: opening.header)
    var what = Statement.survey(.noColumnOfCities, .text(wanted))
    if let dialect = opening.dialect, opening.header.count == 1 {
      what = .survey(.headerIsOneField, .said(what), .said(.survey(Self.name(of: dialect.delimiter))))
    }
    context.findings.append(
      Diagnostic(
        .columnCityMissing, .stop, what,
        at: opening.file.place(of: opening.headerRow),
        mend: near ?? .survey(.nameCityColumn)))
    return nil
  }

  private static func name(of delimiter: UInt8) -> SurveyFact {
    switch delimiter {
    case UInt8(ascii: ","): .aComma
    case UInt8(ascii: ";"): .aSemicolon
    case UInt8(ascii: "|"): .aBar
    default: .aTab
    }
  }

  private static func checkUsable(
    _ plan: HeaderPlan, _ opening: TableOpening, _ context: inout ReadingContext
  ) -> Bool {
    if plan.uses.contains(where: { $0 != nil }) { return true }
    let items = context.table.plan.items
    context.findings.append(
      Diagnostic(
        .columnNoneUsable, .stop, .survey(.noColumnUsable),
        at: opening.file.place(of: opening.headerRow),
        mend: .survey(items.count > 5 ? .checkHeadersAndMore : .checkHeaders, .texts(items.prefix(5).map(\.rawValue)))))
    return false
  }

  /// Binds the file's columns to the table's, and the table's other columns to nothing.
  private static func bind(
    _ plan: HeaderPlan, _ opening: TableOpening, _ context: inout ReadingContext
  ) -> [Binding] {
    var fields: [Int: (position: Int, header: String)] = [:]
    var evidence: [Int: Int] = [:]
    var proofs: [Int: ProofFields] = [:]
    var reasons: [Int: Int] = [:]
    for (position, use) in plan.uses.enumerated() {
      guard let use else { continue }
      let questions = context.table.plan
      var key: AnswerKey?
      switch use {
      case .value(let item, let group): key = AnswerKey(item, group: group)
      case .sampleSize(let item, let group): key = AnswerKey(item, group: group, isSampleSize: true)
      case .margin(let item): key = AnswerKey(item, isMargin: true)
      case .evidence(let item):
        if let slot = questions.slot(AnswerKey(item)), plan.contested[position] == nil { evidence[slot] = position }
      case .missing(let item, let group):
        if let slot = questions.slot(AnswerKey(item, group: group)), plan.contested[position] == nil {
          reasons[slot] = position
        }
      case .proof(let item, let part):
        if let slot = questions.slot(AnswerKey(item)), plan.contested[position] == nil {
          proofs[slot, default: ProofFields()].set(part, position)
        }
      case .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof, .answerMissing,
        .answerOrigin,
        .groupAnswer, .groupCount, .ignored:
        break
      }
      guard let key, let slot = questions.slot(key) else { continue }
      fields[slot] = (plan.contested[position] == nil ? position : -2, opening.header[position])
    }
    for slot in context.table.plan.questions.indices {
      if let field = fields[slot] {
        _ = context.table.column(ofSlot: slot, header: field.header)
      } else if evidence[slot] != nil || reasons[slot] != nil {
        _ = context.table.column(ofSlot: slot, header: context.table.plan.questions[slot].key.header)
      }
    }
    return context.table.columns.indices.map { column in
      let slot = context.table.columns[column].slot
      let rule = context.table.plan.questions[slot].rule
      return Binding(
        column: column, slot: slot, field: fields[slot]?.position ?? -1, evidence: evidence[slot] ?? -1,
        missing: reasons[slot] ?? -1, proof: proofs[slot], plain: PlainNumber(rule),
        state: context.state(rule, hasEvidence: false),
        proven: context.state(rule, hasEvidence: true))
    }
  }

  /// About how many rows stand below the header, by the line breaks at the beginning of the file; more if cells hold
  /// line breaks.
  private static func estimatedRows(_ opening: TableOpening) -> Int {
    let bytes = unsafe opening.file.bytes
    let sample = unsafe UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20))
    let feeds = unsafe ByteSearch.count(of: 0x0A, in: sample)
    let all = sample.count == bytes.count ? feeds : feeds * (bytes.count / 1024) / (sample.count / 1024) * 51 / 50
    return min(all + 1, bytes.count / max(1, opening.header.count))
  }
}
