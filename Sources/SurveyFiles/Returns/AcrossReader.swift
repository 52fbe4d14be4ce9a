import AssessmentModel
import Diagnostics
import Tables

/// Reads a table with a row an item and a column a city: `question, Seoul, Busan`.
///
/// The cell that names the item says what headers of a wide table say: `GOV-01`, a name or question, `DIV-01[women]`,
/// `DIV-01[women].n`, `GOV-01.evidence`, `DIV-01.margin`; a column of groups may stand beside it.
struct AcrossReader {
  /// A column with the answers of a city.
  private struct CityColumn {
    let position: Int
    let name: String
    let row: Int
  }

  private let opening: TableOpening
  private let names: HeaderNames
  private var question = -1
  private var group = -1
  private var cities: [CityColumn] = []
  private var answers: OpenAnswers
  /// The rows that say something of the answers of another: evidence, reasons, proof.
  private var sides: [ColumnUse: SideRow] = [:]

  /// What such a row says, by city column.
  private struct SideRow {
    let record: Int
    let line: Int
    let texts: [String]
    let places: [InputLocation]
  }

  /// Reads the rows of a table into the context.
  static func read(_ opening: TableOpening, file: UInt16, context: inout ReadingContext) {
    var reader = AcrossReader(opening, file: file, context: context)
    reader.readHeader(&context)
    guard reader.isUsable(&context) else { return }
    if let sheet = opening.file.sheet { context.sheets[Int(file)] = SheetPlaces(name: sheet.name) }
    reader.eachRow(&context, isFirstPass: true) { reader, row, use, record, _ in
      reader.keepSide(use, row, record)
    }
    reader.eachRow(&context, isFirstPass: false) { reader, row, use, record, context in
      reader.readAnswers(use, row, record, &context)
    }
    reader.answers.settle(context: &context)
  }

  private init(_ opening: TableOpening, file: UInt16, context: ReadingContext) {
    self.opening = opening
    names = HeaderNames(context, isLong: false)
    answers = OpenAnswers(file: file, context: context)
  }

  private mutating func readHeader(_ context: inout ReadingContext) {
    let uses = HeaderNames(context, isLong: true)
    for position in 0..<opening.width {
      let header = opening.header[position]
      let place = opening.file.place(ofCell: position, in: opening.headerRow, field: header)
      switch uses.use(of: header) {
      case .question where question < 0: question = position
      case .group where group < 0: group = position
      case .ignored: break
      case .value, .sampleSize, .evidence, .margin, .proof, .question, .group, .answer, .answerCount, .answerEvidence,
        .answerMargin, .answerProof, .missing, .answerMissing, .answerOrigin, .groupAnswer, .groupCount, nil:
        if header.isEmpty {
          context.findings.append(
            Diagnostic(.tableBlankHeader, .valueSetAside, .survey(.columnHasNoHeader, .number(position + 1)), at: place)
          )
        } else {
          addCity(position, header, place, &context)
        }
      }
    }
  }

  private mutating func addCity(
    _ position: Int, _ name: String, _ place: InputLocation, _ context: inout ReadingContext
  ) {
    switch context.lookup.match(name) {
    case .unit(let unit):
      if let earlier = context.table.row(ofUnit: unit) {
        return context.setAside(name, context.secondRow(of: name, row: earlier, at: place))
      }
      guard let row = answers.row(of: unit, record: 0, line: opening.headerRow.line, context: &context) else { return }
      cities.append(CityColumn(position: position, name: name, row: row))
    case .passedOver: break
    case .refused(let code, let what, let mend):
      context.setAside(name, Diagnostic(code, .rowSetAside, what, at: place, mend: mend, city: name))
    }
  }

  private func isUsable(_ context: inout ReadingContext) -> Bool {
    guard question < 0 || cities.isEmpty else { return true }
    let what = Statement.survey(question < 0 ? .acrossWithoutQuestions : .noHeaderOfCity)
    let mend: Statement =
      question < 0
      ? NearMiss.statement(for: "question", among: opening.header) ?? .survey(.nameColumnAs, "question")
      : .survey(.citiesInHeaders)
    context.findings.append(
      Diagnostic(.columnNoneUsable, .stop, what, at: opening.file.place(of: opening.headerRow), mend: mend))
    return false
  }

  /// Goes through the rows, with what each is of; findings are made in the second pass.
  private mutating func eachRow(
    _ context: inout ReadingContext, isFirstPass: Bool,
    _ body: (inout AcrossReader, borrowing TableRow, ColumnUse, Int, inout ReadingContext) -> Void
  ) {
    var cursor = opening.rows
    var row = TableRow()
    var record = 0
    while cursor.next(into: &row) {
      if row.fault == nil, row.isBlank { continue }
      record += 1
      let isWhole = row.fault == nil && opening.fit(row) != .ragged
      let use = isWhole ? self.use(of: row) : nil
      if let use {
        body(&self, row, use, record, &context)
      } else if !isFirstPass {
        refuse(row, record, &context)
      }
    }
  }

  private func use(of row: borrowing TableRow) -> ColumnUse? {
    let item = text(question, row)
    let group = text(group, row)
    return item.isEmpty ? nil : names.use(of: group.isEmpty ? item : "\(item)[\(group)]")
  }

  /// The finding on a row that cannot be used; a heading over further rows, without any answer, loses nothing.
  private func refuse(_ row: borrowing TableRow, _ record: Int, _ context: inout ReadingContext) {
    let file = opening.file
    if let fault = row.fault {
      context.findings.append(
        fault.diagnostic(in: file, row: copy row, record: record, severity: .rowSetAside, city: nil))
      return
    }
    guard cities.contains(where: { !text($0.position, row).isEmpty }) else { return }
    guard opening.fit(copy row) != .ragged else {
      context.findings.append(
        Diagnostic(
          .tableRagged, .rowSetAside,
          .survey(.fieldsOfRow, .number(row.cells.count), .number(opening.header.count)),
          at: file.place(of: row, record: record), mend: .survey(.oddDelimiter)))
      return
    }
    let item = text(question, row)
    let place = file.place(ofCell: question, in: row, record: record)
    let group = text(group, row)
    let isGroup = !group.isEmpty && names.use(of: item) != nil
    context.findings.append(
      Diagnostic(
        isGroup ? .columnGroupUnknown : .answerQuestionUnknown, .rowSetAside,
        isGroup
          ? .survey(.groupNotAskedFor, .quoted(group), .quoted(item))
          : item.isEmpty ? .survey(.rowNamesNoQuestion) : .survey(.noQuestionOfSet, .quoted(item)), at: place,
        mend: isGroup || item.isEmpty ? nil : context.question(forItem: item)))
  }

  /// Keeps what a row says of another's answers; the first of its kind counts.
  private mutating func keepSide(_ use: ColumnUse, _ row: borrowing TableRow, _ record: Int) {
    switch use {
    case .evidence, .missing, .proof:
      guard sides[use] == nil else { return }
      let texts = cities.map { text($0.position, row) }
      let places = cities.map { opening.file.place(ofCell: $0.position, in: row, record: record, field: $0.name) }
      sides[use] = SideRow(record: record, line: row.line, texts: texts, places: places)
    case .value, .sampleSize, .margin, .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin,
      .answerProof, .answerMissing, .answerOrigin, .groupAnswer, .groupCount, .ignored:
      break
    }
  }

  private func side(_ use: ColumnUse, _ index: Int) -> String { sides[use]?.texts[index] ?? "" }

  /// Who stands behind an answer of a city.
  private func proof(
    _ key: AnswerKey, _ index: Int, _ city: CityColumn, _ place: InputLocation, _ context: inout ReadingContext
  ) -> AnswerProof? {
    guard key.group == nil, !key.isMargin, !key.isSampleSize else { return nil }
    return ProofReader.read(
      answeredBy: side(.proof(key.item, .answeredBy), index), verifiedBy: side(.proof(key.item, .verifiedBy), index),
      verified: side(.proof(key.item, .verified), index), header: key.header, city: city.name,
      at: sides[.proof(key.item, .verified)]?.places[index] ?? place, context: &context)
  }

  /// A second row of a kind is not read.
  private func refuseAgain(
    _ use: ColumnUse, _ row: borrowing TableRow, _ record: Int, _ context: inout ReadingContext
  ) {
    guard let first = sides[use], first.record != record else { return }
    context.findings.append(
      Diagnostic(
        .answerTwice, .rowSetAside, .survey(.answeredAlready, .text(text(question, row)), .number(first.line)),
        at: opening.file.place(ofCell: question, in: row, record: record)))
  }

  private mutating func readAnswers(
    _ use: ColumnUse, _ row: borrowing TableRow, _ record: Int, _ context: inout ReadingContext
  ) {
    let key: AnswerKey
    switch use {
    case .value(let item, let group): key = AnswerKey(item, group: group)
    case .sampleSize(let item, let group): key = AnswerKey(item, group: group, isSampleSize: true)
    case .margin(let item): key = AnswerKey(item, isMargin: true)
    case .evidence, .missing, .proof: return refuseAgain(use, row, record, &context)
    case .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof, .answerMissing,
      .answerOrigin,
      .groupAnswer, .groupCount, .ignored:
      return
    }
    guard let slot = context.table.plan.slot(key) else { return }
    let rule = context.table.plan.questions[slot].rule
    let line = row.line
    for (index, city) in cities.enumerated() {
      let isInRow = row.cells.indices.contains(city.position)
      let field = isInRow ? row.cells[city.position] : TableCell(start: 0, end: 0)
      var reading = unsafe opening.file.withContent(of: field) {
        unsafe context.read($0, rule, slot: slot, line: line, as: field)
      }
      if !key.isSampleSize, !key.isMargin, let why = sides[.missing(key.item, group: key.group)] {
        reading = ReasonReader.settle(
          reading, why.texts[index], header: key.header, city: city.name, at: why.places[index], context: &context)
      }
      let evidence = key.group == nil && !key.isMargin ? side(.evidence(key.item), index) : ""
      let place = opening.file.place(ofCell: city.position, in: row, record: record, field: city.name)
      var (number, state) = (Double.nan, MissingReason.invalid.rawValue)
      let proof = proof(key, index, city, place, &context)
      switch reading {
      case .number where proof?.outcome == .rejected:
        if let proof {
          context.findings.append(ProofReader.rejection(proof, header: key.header, city: city.name, at: place))
        }
      case .number(let found): (number, state) = (found, context.state(rule, hasEvidence: !evidence.isEmpty))
      case .missing(let reason): state = reason.rawValue
      case .faulty where context.isPending: break
      case .faulty(let fault):
        context.findings.append(
          fault.diagnostic(
            cell: opening.file.text(of: field), rule: rule, header: key.header, at: place, city: city.name,
            form: context.points.forms[slot]))
      }
      let isNew = answers.fill(
        key, row: city.row, number, state, line: line, evidence: evidence.isEmpty ? nil : evidence, context: &context)
      guard !isNew else {
        if let proof { answers.prove(key, row: city.row, proof, context: &context) }
        continue
      }
      let first = answers.line(of: key, row: city.row, context: context)
      context.findings.append(
        Diagnostic(
          .answerTwice, .rowSetAside, .survey(.answeredAlready, .text(key.header), .number(first)), at: place,
          city: city.name))
    }
  }

  private func text(_ column: Int, _ row: borrowing TableRow) -> String {
    guard column >= 0, row.cells.indices.contains(column) else { return "" }
    return unsafe opening.file.withContent(of: row.cells[column]) { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
