import AssessmentModel
import Diagnostics
import Tables

/// Reads a table with a row an answer: city, question, group, value, number of answers, evidence, margin.
enum LongReader {
  /// Positions of the columns; -1 where there is none.
  private struct Columns {
    var question = -1
    var group = -1
    var value = -1
    var count = -1
    var evidence = -1
    var margin = -1
    var missing = -1
    var proof = ProofFields()
    var origin: OriginFields?
    /// The columns of groups: the value, and the number of answers behind it.
    var groups: [(group: GroupID, value: Int, count: Int)] = []

    mutating func set(_ group: GroupID, value: Int? = nil, count: Int? = nil) {
      let known = groups.firstIndex { $0.group == group }
      if known == nil { groups.append((group, -1, -1)) }
      let place = known ?? groups.count - 1
      if let value { groups[place].value = value }
      if let count { groups[place].count = count }
    }
  }

  /// Reads the rows of a table into the context.
  static func read(_ opening: TableOpening, file: UInt16, context: inout ReadingContext) {
    let plan = HeaderPlan.read(opening, context: &context, isLong: true)
    guard let city = WideReader.checkedCity(plan, opening, &context),
      let columns = columns(plan, opening, &context)
    else { return }
    if let sheet = opening.file.sheet {
      let values = Sheet.columnName(sheet.firstColumn + columns.value)
      var places = SheetPlaces(name: sheet.name, values: values)
      for (key, position) in groupCells(columns, context.table.plan) {
        places.columns[key] = Sheet.columnName(sheet.firstColumn + position)
      }
      context.sheets[Int(file)] = places
    }
    var answers = OpenAnswers(file: file, context: context)
    var rows = TableRows(opening, city: city)
    var row = TableRow()
    while let found = rows.next(into: &row, context: &context) {
      guard let position = answers.row(of: found.unit, record: 0, line: row.line, context: &context) else {
        let earlier = context.table.row(ofUnit: found.unit) ?? 0
        context.setAside(found.name, context.secondRow(of: found.name, row: earlier, at: rows.place(of: city, in: row)))
        continue
      }
      readAnswer(row, at: position, found.name, columns, rows, &answers, &context)
    }
    answers.settle(context: &context)
  }

  /// The column of each answer that a column of a group holds.
  private static func groupCells(_ columns: Columns, _ plan: QuestionPlan) -> [(key: AnswerKey, position: Int)] {
    var result: [(key: AnswerKey, position: Int)] = []
    for question in plan.questions {
      guard let group = question.key.group, let own = columns.groups.first(where: { $0.group == group }) else {
        continue
      }
      let position = question.key.isSampleSize ? own.count : own.value
      if position >= 0 { result.append((question.key, position)) }
    }
    return result
  }

  private static func columns(
    _ plan: HeaderPlan, _ opening: TableOpening, _ context: inout ReadingContext
  ) -> Columns? {
    var columns = Columns()
    for (position, use) in plan.uses.enumerated() where plan.contested[position] == nil {
      switch use {
      case .question: columns.question = position
      case .group: columns.group = position
      case .answer: columns.value = position
      case .answerCount: columns.count = position
      case .answerEvidence: columns.evidence = position
      case .answerMargin: columns.margin = position
      case .answerProof(let part): columns.proof.set(part, position)
      case .answerMissing: columns.missing = position
      case .answerOrigin(let part):
        var origin = columns.origin ?? OriginFields()
        origin.set(part, position)
        columns.origin = origin
      case .groupAnswer(let group): columns.set(group, value: position)
      case .groupCount(let group): columns.set(group, count: position)
      case .value, .sampleSize, .evidence, .margin, .proof, .missing, .ignored, nil: break
      }
    }
    for (name, position) in [("question", columns.question), ("value", columns.value)] where position < 0 {
      context.findings.append(
        Diagnostic(
          .columnNoneUsable, .stop, .survey(.longWithoutColumn, .text(name)),
          at: opening.file.place(of: opening.headerRow),
          mend: NearMiss.statement(for: name, among: opening.header)
            ?? .survey(.nameColumnAs, .text(name))))
    }
    return columns.question >= 0 && columns.value >= 0 ? columns : nil
  }

  private static func readAnswer(
    _ row: TableRow, at position: Int, _ name: String, _ columns: Columns, _ rows: TableRows,
    _ answers: inout OpenAnswers, _ context: inout ReadingContext
  ) {
    let file = rows.opening.file
    func text(_ column: Int) -> String {
      guard column >= 0 else { return "" }
      return unsafe file.withContent(of: row.cells[column]) { unsafe String(decoding: $0, as: UTF8.self) }
    }
    let key: AnswerKey
    switch answers.key(item: text(columns.question), group: text(columns.group), context: &context) {
    case .success(let found): key = found
    case .failure(var finding):
      let column = finding.code == .columnGroupUnknown ? columns.group : columns.question
      finding.location = rows.place(of: column, in: row)
      finding.city = name
      let answer = Self.answer(text(columns.question), text(columns.group), text(columns.value))
      return context.setAside(name, finding, answer: answer)
    }
    let evidence = text(columns.evidence)
    let origin = columns.origin?.read(row, file, &context)
    var value = cell(
      columns.value, key, row, name, evidence, rows, missing: columns.missing, from: origin?.location, &context)
    let proof = columns.proof.isEmpty ? nil : columns.proof.read(row, rows, key.header, name, &context)
    if let proof, proof.outcome == .rejected, !value.number.isNaN {
      value = (.nan, MissingReason.invalid.rawValue)
      let place = origin?.location ?? rows.place(of: columns.value, in: row)
      context.findings.append(ProofReader.rejection(proof, header: key.header, city: name, at: place))
    }
    let isNew = answers.fill(
      key, row: position, value.number, value.state, line: row.line, evidence: evidence.isEmpty ? nil : evidence,
      context: &context)
    guard isNew else {
      let first = answers.line(of: key, row: position, context: context)
      return context.setAside(
        name,
        Diagnostic(
          .answerTwice, .rowSetAside, .survey(.answeredAlready, .text(key.header), .number(first)),
          at: rows.place(of: columns.question, in: row), city: name),
        answer: Self.answer(text(columns.question), text(columns.group), text(columns.value)))
    }
    if let proof { answers.prove(key, row: position, proof, context: &context) }
    if let origin { answers.trace(key, row: position, origin, context: &context) }
    let margin = AnswerKey(key.item, isMargin: true)
    if columns.margin >= 0, key.group != nil || context.table.plan.slot(margin) == nil {
      if !text(columns.margin).isEmpty {
        context.findings.append(OpenAnswers.noMargin(key, at: rows.place(of: columns.margin, in: row), city: name))
      }
    } else if columns.margin >= 0 {
      let width = cell(columns.margin, margin, row, name, "", rows, &context)
      _ = answers.fill(
        margin, row: position, width.number, width.state, line: row.line, evidence: nil, context: &context)
    }
    if key.group == nil {
      for group in columns.groups { readGroup(group, of: key.item, row, at: position, name, rows, &answers, &context) }
    }
    guard columns.count >= 0, key.group != nil else { return }
    let size = AnswerKey(key.item, group: key.group, isSampleSize: true)
    let count = cell(columns.count, size, row, name, "", rows, &context)
    _ = answers.fill(size, row: position, count.number, count.state, line: row.line, evidence: nil, context: &context)
  }

  /// Reads the columns of one group in the row of an item: of an item that is not asked for the group, nothing may stand
  /// there.
  private static func readGroup(
    _ group: (group: GroupID, value: Int, count: Int), of item: ItemID, _ row: TableRow, at position: Int,
    _ name: String, _ rows: TableRows, _ answers: inout OpenAnswers, _ context: inout ReadingContext
  ) {
    for (column, isSize) in [(group.value, false), (group.count, true)] where column >= 0 {
      let key = AnswerKey(item, group: group.group, isSampleSize: isSize)
      guard context.table.plan.slot(key) != nil else {
        if !rows.opening.isEmpty(row.cells[column]) {
          let groups = (context.table.plan.groups[item] ?? []).map(\.rawValue)
          context.findings.append(
            Diagnostic(
              .columnGroupUnknown, .valueSetAside,
              .survey(.groupNotAskedFor, .quoted(group.group.rawValue), .text("\(item)")),
              at: rows.place(of: column, in: row),
              mend: groups.isEmpty ? .survey(.noGroupsAsked) : .survey(.groupsAre, .texts(groups)), city: name))
        }
        continue
      }
      let answer = cell(column, key, row, name, "", rows, &context)
      let isNew = answers.fill(
        key, row: position, answer.number, answer.state, line: row.line, evidence: nil, context: &context)
      guard !isNew, !rows.opening.isEmpty(row.cells[column]) else { continue }
      context.findings.append(
        Diagnostic(
          .answerTwice, .valueSetAside,
          .survey(
            .answeredAlready, .text(key.header),
            .number(answers.line(of: key, row: position, context: context))), at: rows.place(of: column, in: row),
          city: name))
    }
  }

  /// What a row answers, as far as it may be shown: `GOV-01[women] = “3”`.
  static func answer(_ question: String, _ group: String, _ value: String) -> String {
    "\(Excerpt.name(question + (group.isEmpty ? "" : "[\(group)]"))) = \(Excerpt.word(value))"
  }

  private static func cell(
    _ column: Int, _ key: AnswerKey, _ row: TableRow, _ name: String, _ evidence: String, _ rows: TableRows,
    missing: Int = -1, from origin: InputLocation? = nil, _ context: inout ReadingContext
  ) -> (number: Double, state: UInt8) {
    let plan = context.table.plan
    guard let slot = plan.slot(key) else { return (.nan, MissingReason.notAsked.rawValue) }
    let rule = plan.questions[slot].rule
    let file = rows.opening.file
    let field = row.cells[column]
    var reading = unsafe file.withContent(of: field) {
      unsafe context.read($0, rule, slot: slot, line: row.line, as: field)
    }
    if missing >= 0 {
      reading = ReasonReader.settle(
        reading, rows.opening.content(of: row.cells[missing]), header: key.header, city: name,
        at: origin ?? rows.place(of: missing, in: row), context: &context)
    }
    switch reading {
    case .number(let number): return (number, context.state(rule, hasEvidence: !evidence.isEmpty))
    case .missing(let reason): return (.nan, reason.rawValue)
    case .faulty where context.isPending: return (.nan, MissingReason.invalid.rawValue)
    case .faulty(let fault):
      context.findings.append(
        fault.diagnostic(
          cell: file.text(of: field), rule: rule, header: key.header, at: origin ?? rows.place(of: column, in: row),
          city: name,
          form: context.points.forms[slot]))
      return (.nan, MissingReason.invalid.rawValue)
    }
  }
}
