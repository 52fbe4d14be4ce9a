import AssessmentModel
import Diagnostics

/// The returns as they are gathered: one row a unit, one column a question, stored flat.
struct ReturnTable {
  /// One column under construction.
  struct Column {
    let slot: Int
    let header: String
    var numbers: [Double]
    var states: [UInt8]
    var lines: [UInt32]?
    var evidence: [String?]?
    var proofs: [AnswerProof?]?
    var origins: [AnswerOrigin?]?

    /// Appends a cell without evidence and without a line of its own.
    mutating func append(_ number: Double, _ state: UInt8) {
      numbers.append(number)
      states.append(state)
      if evidence != nil { evidence?.append(nil) }
      if proofs != nil { proofs?.append(nil) }
      if origins != nil { origins?.append(nil) }
      if lines != nil { lines?.append(0) }
    }
  }

  /// State of a cell that no row of the current file has filled.
  static let absent: UInt8 = 255

  let plan: QuestionPlan
  /// The unit of each row: a position in the registry, or in the list of codes.
  private(set) var units: [Int] = []
  private(set) var locations: [ReturnLocation] = []
  private(set) var columns: [Column] = []
  private var rows: [Int32]
  private var columnOfSlot: [Int32]

  init(plan: QuestionPlan, unitCount: Int) {
    self.plan = plan
    rows = [Int32](repeating: -1, count: unitCount)
    columnOfSlot = [Int32](repeating: -1, count: plan.questions.count)
  }

  /// The row of a unit, if it has one.
  func row(ofUnit unit: Int) -> Int? { rows[unit] < 0 ? nil : Int(rows[unit]) }

  /// The column of a slot, made if it is new; earlier rows were not asked.
  mutating func column(ofSlot slot: Int, header: String) -> Int {
    if columnOfSlot[slot] >= 0 { return Int(columnOfSlot[slot]) }
    columnOfSlot[slot] = Int32(columns.count)
    let notAsked = AnswerVector(repeating: .notAsked, count: units.count)
    columns.append(
      Column(
        slot: slot, header: header, numbers: notAsked.numbers, states: notAsked.states, lines: nil, evidence: nil,
        proofs: nil, origins: nil))
    return columns.count - 1
  }

  /// Makes room for a number of further rows, so that columns do not grow by doubling.
  mutating func reserve(_ count: Int) {
    units.reserveCapacity(units.count + count)
    locations.reserveCapacity(locations.count + count)
    for index in columns.indices {
      columns[index].numbers.reserveCapacity(units.count + count)
      columns[index].states.reserveCapacity(units.count + count)
    }
  }

  /// Begins a unit's row; every column must then get a cell.
  mutating func begin(unit: Int, at location: ReturnLocation) {
    rows[unit] = Int32(units.count)
    units.append(unit)
    locations.append(location)
  }

  /// Appends the cells of some rows to a column, without evidence and without lines of their own.
  mutating func append(
    _ numbers: UnsafeBufferPointer<Double>, _ states: UnsafeBufferPointer<UInt8>, to column: Int
  ) {
    unsafe columns[column].numbers.append(contentsOf: numbers)
    unsafe columns[column].states.append(contentsOf: states)
    if columns[column].evidence != nil {
      columns[column].evidence?.append(contentsOf: repeatElement(nil, count: states.count))
    }
    if columns[column].proofs != nil {
      columns[column].proofs?.append(contentsOf: repeatElement(nil, count: states.count))
    }
    if columns[column].origins != nil {
      columns[column].origins?.append(contentsOf: repeatElement(nil, count: states.count))
    }
    if columns[column].lines != nil { columns[column].lines?.append(contentsOf: repeatElement(0, count: states.count)) }
  }

  /// Gives a cell its evidence, counted from the column's end: 1 is its last.
  mutating func prove(_ evidence: String, column: Int, rowsFromEnd: Int) {
    let count = columns[column].states.count
    if columns[column].evidence == nil { columns[column].evidence = [String?](repeating: nil, count: count) }
    columns[column].evidence?[count - rowsFromEnd] = evidence
  }

  /// Says who stands behind a cell, counted from the column's end: 1 is its last.
  mutating func prove(_ proof: AnswerProof, column: Int, rowsFromEnd: Int) {
    prove(proof, row: columns[column].states.count - rowsFromEnd, column: column)
  }

  /// Appends a cell with its evidence to a column.
  mutating func append(_ number: Double, _ state: UInt8, evidence: String?, to column: Int) {
    columns[column].append(number, state)
    guard let evidence else { return }
    let count = columns[column].states.count
    if columns[column].evidence == nil { columns[column].evidence = [String?](repeating: nil, count: count) }
    columns[column].evidence?[count - 1] = evidence
  }

  /// Says who stands behind the cell of a row.
  mutating func prove(_ proof: AnswerProof, row: Int, column: Int) {
    if columns[column].proofs == nil {
      columns[column].proofs = [AnswerProof?](repeating: nil, count: columns[column].states.count)
    }
    columns[column].proofs?[row] = proof
  }

  /// Says where the cell of a row stood before.
  mutating func trace(_ origin: AnswerOrigin, row: Int, column: Int) {
    if columns[column].origins == nil {
      columns[column].origins = [AnswerOrigin?](repeating: nil, count: columns[column].states.count)
    }
    columns[column].origins?[row] = origin
  }

  /// The column of a slot, if it has one.
  func column(ofSlot slot: Int) -> Int? { columnOfSlot[slot] < 0 ? nil : Int(columnOfSlot[slot]) }

  /// Begins a unit's row whose cells come one by one.
  mutating func beginOpen(unit: Int, at location: ReturnLocation) {
    begin(unit: unit, at: location)
    for index in columns.indices { append(.nan, Self.absent, evidence: nil, to: index) }
  }

  /// The line of the answer that fills a cell; 0 if it has none of its own.
  func line(ofSlot slot: Int, row: Int) -> Int {
    guard columnOfSlot[slot] >= 0 else { return 0 }
    return Int(columns[Int(columnOfSlot[slot])].lines?[row] ?? 0)
  }

  /// Whether a cell has been filled.
  func isFilled(row: Int, column: Int) -> Bool { columns[column].states[row] != Self.absent }

  /// Fills a cell of an open row.
  mutating func fill(row: Int, column: Int, _ number: Double, _ state: UInt8, line: Int, evidence: String?) {
    columns[column].numbers[row] = number
    columns[column].states[row] = state
    if columns[column].lines == nil {
      columns[column].lines = [UInt32](repeating: 0, count: columns[column].states.count)
    }
    columns[column].lines?[row] = UInt32(clamping: line)
    guard let evidence else { return }
    if columns[column].evidence == nil {
      columns[column].evidence = [String?](repeating: nil, count: columns[column].states.count)
    }
    columns[column].evidence?[row] = evidence
  }

  /// Makes the cells of a new column absent from a row on, since the file that asks for it may still fill them.
  mutating func reopen(_ column: Int, from row: Int) {
    for position in row..<units.count { columns[column].states[position] = Self.absent }
  }

  /// Gives the cells that stayed absent since a row their reason: `empty` where the file asks the question at all.
  mutating func settle(from row: Int, asked: [Bool], empty: MissingReason) {
    for index in columns.indices {
      let reason = asked[columns[index].slot] ? empty : .notAsked
      for position in row..<units.count where columns[index].states[position] == Self.absent {
        columns[index].states[position] = reason.rawValue
      }
    }
  }

  /// The columns in the order of the plan; items without a column were not asked.
  consuming func answerColumns() -> [AnswerColumn] {
    var result: [AnswerColumn] = []
    for slot in plan.questions.indices {
      let question = plan.questions[slot]
      guard columnOfSlot[slot] >= 0 else {
        if question.isItem {
          let missing = AnswerVector(repeating: .notAsked, count: units.count)
          result.append(AnswerColumn(key: question.key, header: question.key.header, answers: missing))
        }
        continue
      }
      let column = columns[Int(columnOfSlot[slot])]
      result.append(
        AnswerColumn(
          key: question.key, header: column.header,
          answers: AnswerVector(numbers: column.numbers, states: column.states), lines: column.lines,
          evidence: column.evidence, proofs: column.proofs, origins: column.origins))
    }
    return result
  }
}
