import AssessmentModel
import Diagnostics

/// Fills a table from answers that come one by one, as in long tables and in XML.
struct OpenAnswers {
  private let file: UInt16
  private let firstRow: Int
  private var asked: [Bool]
  private var names: [String: ItemID]

  init(file: UInt16, context: ReadingContext) {
    self.file = file
    firstRow = context.table.units.count
    asked = [Bool](repeating: false, count: context.table.plan.questions.count)
    names = [:]
    for mapping in context.head.mappings {
      if case .value(let item, nil) = mapping.use { names[ComparedText.of(mapping.header)] = item }
    }
  }

  /// The row of a unit, begun if this file names it for the first time; `nil` if an earlier file holds it.
  func row(of unit: Int, record: Int, line: Int, context: inout ReadingContext) -> Int? {
    if let row = context.table.row(ofUnit: unit) { return row >= firstRow ? row : nil }
    context.table.beginOpen(
      unit: unit, at: ReturnLocation(file: file, record: UInt32(clamping: record), line: UInt32(clamping: line)))
    return context.table.units.count - 1
  }

  /// The key of an answer, or the finding that the criteria set has no such question or group.
  func key(item: String, group: String, context: inout ReadingContext) -> Result<AnswerKey, Diagnostic> {
    let plan = context.table.plan
    let named = names.isEmpty ? nil : names[ComparedText.of(item)]
    guard let id = named ?? plan.item(named: item), plan.slot(AnswerKey(id)) != nil else {
      return .failure(
        Diagnostic(
          .answerQuestionUnknown, .rowSetAside, .survey(.noQuestionOfSet, .quoted(item)),
          mend: context.question(forItem: item) ?? context.question(for: item, among: names.keys.sorted())))
    }
    if group.isEmpty { return .success(AnswerKey(id)) }
    let key = AnswerKey(id, group: plan.group(named: group, of: id) ?? GroupID(group))
    guard plan.slot(key) != nil else {
      let groups = (plan.groups[id] ?? []).map(\.rawValue)
      return .failure(
        Diagnostic(
          .columnGroupUnknown, .rowSetAside, .survey(.groupNotAskedFor, .quoted(group), .text("\(id)")),
          mend: NearMiss.statement(for: group, among: groups)
            ?? (groups.isEmpty ? .survey(.noGroupsAsked) : .survey(.groupsAre, .texts(groups)))))
    }
    return .success(key)
  }

  /// The finding that an answer cannot be off by a number.
  static func noMargin(_ key: AnswerKey, at place: InputLocation, city: String) -> Diagnostic {
    Diagnostic(
      .columnUnknown, .valueSetAside, .survey(.marginOfNoNumber, .text(key.header)), at: place,
      mend: .survey(.leaveItEmpty), city: city)
  }

  /// Fills a cell; `false` if it is filled already.
  mutating func fill(
    _ key: AnswerKey, row: Int, _ number: Double, _ state: UInt8, line: Int, evidence: String?,
    context: inout ReadingContext
  ) -> Bool {
    guard let slot = context.table.plan.slot(key) else { return true }
    asked[slot] = true
    let before = context.table.columns.count
    let column = context.table.column(ofSlot: slot, header: key.header)
    if context.table.columns.count > before { context.table.reopen(column, from: firstRow) }
    guard !context.table.isFilled(row: row, column: column) else { return false }
    context.table.fill(
      row: row, column: column, number, state, line: line, evidence: evidence.map { context.shared($0) })
    return true
  }

  /// The line of the answer that fills a cell.
  func line(of key: AnswerKey, row: Int, context: ReadingContext) -> Int {
    guard let slot = context.table.plan.slot(key) else { return 0 }
    return context.table.line(ofSlot: slot, row: row)
  }

  /// Gives the answers that did not come their reason.
  func settle(context: inout ReadingContext) {
    context.table.settle(from: firstRow, asked: asked, empty: context.cells.empty)
    for slot in asked.indices where asked[slot] { context.ask(slot: slot) }
  }

  /// Says where an answer that was filled stood before.
  func trace(_ key: AnswerKey, row: Int, _ origin: AnswerOrigin, context: inout ReadingContext) {
    guard let slot = context.table.plan.slot(key), let column = context.table.column(ofSlot: slot) else { return }
    context.table.trace(origin, row: row, column: column)
  }

  /// Says who stands behind an answer that was filled.
  func prove(_ key: AnswerKey, row: Int, _ proof: AnswerProof, context: inout ReadingContext) {
    guard let slot = context.table.plan.slot(key), let column = context.table.column(ofSlot: slot) else { return }
    context.table.prove(proof, row: row, column: column)
  }
}
