import AssessmentModel
import Diagnostics
import Tables

/// What the readers of one survey's data files share and add to.
struct ReadingContext {
  let head: SurveyHead
  let cells: CellReader
  var table: ReturnTable
  var lookup: UnitLookup
  var findings = FindingList()
  private(set) var setAside: [SetAsideReturn] = []
  /// The unit that each of these rows is of, if its name is known.
  private(set) var setAsideUnits: [Int?] = []
  /// Rows that were set aside beyond those that are listed.
  private(set) var setAsideFurther = 0
  /// What the cells of the file that is being read show about points and percent signs.
  var points: PointWatch
  /// How the numbers of the file are written by the survey's word.
  private var filePin = NumberPin()
  /// Whether the fault of the cell that was read last need not be told, since the file will be read again.
  private(set) var isPending = false
  /// What columns hold by the survey's own words, by header as written and as compared.
  let mappings: [String: ColumnUse]
  private var nearMisses = NearMissBudget()
  /// The header of the column that names the city, in the file that is being read.
  var cityColumn: String
  /// The city that the file that is being read is of; `nil` where its rows name theirs.
  var fixedCity: String?
  /// Evidence texts seen, so that equal ones share their storage.
  private var texts: Set<String> = []
  /// The data files read so far, as the user would name them.
  var fileNames: [String] = []
  /// The sheets of these files; `nil` where a file is no workbook.
  var sheets: [SheetPlaces?] = []
  /// Whether some file asks the question of a slot.
  private var asked: [Bool]

  init(head: SurveyHead, table: ReturnTable, lookup: UnitLookup) {
    self.head = head
    self.cityColumn = head.cityColumn
    self.cells = CellReader(head.missingCodes)
    self.points = PointWatch(slots: table.plan.questions.count, isShared: false)
    var mappings: [String: ColumnUse] = [:]
    for mapping in head.mappings { mappings[ComparedText.of(mapping.header)] = mapping.use }
    for mapping in head.mappings { mappings[mapping.header] = mapping.use }
    self.mappings = mappings
    self.asked = [Bool](repeating: false, count: table.plan.questions.count)
    self.table = table
    self.lookup = lookup
  }

  /// The most rows that are listed as set aside; the rest is counted.
  static let listedRows = 10_000

  /// Begins a file: whether all its values stand in one column, how its numbers are written by the survey's word, and
  /// what an earlier reading of it has shown.
  mutating func beginFile(isShared: Bool, pin: NumberPin, forms: [ColumnForm]?) {
    points = PointWatch(slots: table.plan.questions.count, isShared: isShared, pin: pin, forms: forms)
    filePin = pin
    if !head.columnPins.isEmpty {
      for (slot, question) in table.plan.questions.enumerated() { pinColumn(question.key.header, slot: slot) }
    }
  }

  /// States the form of a column that the survey names by a header.
  mutating func pinColumn(_ header: String, slot: Int) {
    guard let pin = head.columnPins[ComparedText.of(header)] else { return }
    points.pin(ColumnForm(pin.over(filePin)), slot: slot)
  }

  /// Reads a cell, without white space around it, and takes note of what it shows about its column.
  mutating func read(
    _ cell: UnsafeBufferPointer<UInt8>, _ rule: borrowing CellRule, slot: Int, line: Int, as field: TableCell? = nil
  ) -> CellReading {
    isPending = false
    let kind = field?.kind ?? .text
    if let marks = field?.marks, marks.rawValue != 0 {
      if marks.isUncomputed, cell.isEmpty { return .faulty(.uncomputed) }
      if marks.isCovered, !cell.isEmpty { return .faulty(.covered) }
    }
    var trace = CellTrace()
    let reading = unsafe cells.read(cell, rule, form: points.forms[slot], kind: kind, trace: &trace)
    unsafe points.saw(reading, trace, cell, rule, slot: slot, line: line)
    isPending = points.isPending(trace)
    return reading
  }

  /// `did you mean …?`, as long as the budget lasts.
  mutating func question(for name: String, among candidates: [String]) -> Statement? {
    nearMisses.statement(for: name, among: candidates)
  }

  /// `did you mean “GOV-01”?` for a text near an item's id, name or question, as long as the budget lasts.
  mutating func question(forItem name: String) -> Statement? {
    nearMisses.spend(table.plan.questions.count * 3, for: name) ? table.plan.statement(for: name) : nil
  }

  /// Whether values are those of the country.
  var isProxy: Bool { head.description.origin == .countryProxy }

  /// The raw state of a value: what it rests on.
  func state(_ rule: borrowing CellRule, hasEvidence: Bool) -> UInt8 {
    (isProxy ? AnswerBasis.countryProxy : rule.basis(hasEvidence: hasEvidence)).rawValue
  }

  /// Says that a file asks the question of a slot.
  mutating func ask(slot: Int) { asked[slot] = true }

  /// Notes the items that no file asks, all in one finding.
  mutating func noteItemsNotAsked() {
    guard !findings.hasStop else { return }
    let place = InputLocation(
      file: fileNames.count == 1 ? fileNames[0] : head.file, line: fileNames.count == 1 ? 1 : nil)
    let missing = table.plan.questions.enumerated().filter { $1.isItem && !asked[$0] }.map { $1.key.header }
    guard let first = missing.first else { return }
    let what: Statement =
      missing.count == 1
      ? .survey(.itemNotAnswered, .text(first))
      : .survey(.itemsNotAnswered, .number(missing.count), .texts(missing))
    findings.append(Diagnostic(.columnMissing, .note, what, at: place))
  }

  /// Sets a row aside, with its finding and, of a row an answer, what it answers.
  mutating func setAside(_ name: String, _ finding: Diagnostic, answer: String? = nil) {
    findings.append(finding)
    guard setAside.count < Self.listedRows else {
      setAsideFurther += 1
      return
    }
    let location = finding.location ?? InputLocation(file: head.file)
    var unit: Int?
    if case .unit(let found) = lookup.match(name) { unit = found }
    setAside.append(SetAsideReturn(name: name, reason: finding.statement, location: location, answer: answer))
    setAsideUnits.append(unit)
  }

  /// The finding that a city's row is its second.
  func secondRow(of name: String, row: Int, at location: InputLocation) -> Diagnostic {
    let first = table.locations[row]
    let file = fileNames[Int(first.file)]
    let what: Statement =
      file == location.file
      ? .survey(.hasRowInLine, .quoted(name), .number(first.line))
      : .survey(.hasRowInFile, .quoted(name), .text(file), .number(first.line))
    return Diagnostic(.cityTwice, .rowSetAside, what, at: location, mend: .survey(.removeOne), city: name)
  }

  /// A text, shared with the equal ones before it as long as there are not too many.
  mutating func shared(_ text: String) -> String {
    if text.utf8.count <= 15 { return text }
    if let index = texts.firstIndex(of: text) { return texts[index] }
    if texts.count < 65_536 { texts.insert(text) }
    return text
  }
}
