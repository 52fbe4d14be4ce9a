internal import Diagnostics
internal import Tables

/// The data of a Triple-S survey: a row a respondent, cut as the definition says.
struct TripleSData {
  /// What stands in the place of a variable.
  struct Field {
    /// The text, without white space around it, and as it stands.
    let text: String
    let raw: String
    /// Whether the line ends within the field.
    let isCut: Bool
  }

  private enum Rows {
    case lines([FixedLines.Line])
    case fields(DeliveryTable, [DeliveryRow])
  }

  private let rows: Rows
  private let file: String
  /// The heading of each field of CSV data, where it has a line of them.
  let headings: [String]
  let headingPlace: InputLocation?
  /// A line in which letters and bytes are not the same number, where it cannot be told which of them columns are.
  let uncertainColumns: InputLocation?

  /// Reads data; `nil` with findings that stop if it is no text.
  ///
  /// - Complexity: O(bytes).
  init?(_ file: DeliveryFile, _ definition: TripleSDefinition, _ options: TableOptions, findings: inout FindingList) {
    self.file = file.name
    var own = options
    own.delimiter = UInt8(ascii: ",")
    if own.encoding == nil, let name = definition.encoding, TextEncoding.named(name) != nil { own.encoding = name }
    guard let sources = TableDoor.open(file.bytes, file: file.name, options: own, findings: &findings)
    else { return nil }
    guard sources.count == 1, let source = sources.first, source.sheet == nil else {
      findings.append(
        Diagnostic(
          .exchangeBroken, .stop, .delivery(.exchangeDataNoText), at: InputLocation(file: file.name),
          mend: .delivery(.exportAgain)))
      return nil
    }
    switch definition.layout {
    case .fields:
      let table = DeliveryTable(source, options: own)
      let all = table.rows(findings: &findings)
      rows = .fields(table, Array(all.dropFirst(definition.skip)))
      let head = definition.skip > 0 ? all.prefix(definition.skip).last : nil
      headings = head?.cells.map { PlainLabel.line($0.text) } ?? []
      headingPlace = head.map { table.place($0) }
      uncertainColumns = nil
    case .fixed:
      let lines = FixedLines(source, FixedLines.encoding(of: file.bytes, own), skip: definition.skip)
      rows = .lines(lines.lines)
      (headings, headingPlace) = ([], nil)
      uncertainColumns = lines.uncertain.map { InputLocation(file: file.name, line: $0) }
    }
  }

  /// Whether it is CSV data.
  var isFields: Bool { if case .fields = rows { true } else { false } }

  var count: Int {
    switch rows {
    case .lines(let lines): lines.count
    case .fields(_, let rows): rows.count
    }
  }

  /// What stands in columns, or in a field.
  func field(_ row: Int, _ start: Int, _ finish: Int) -> Field {
    switch rows {
    case .lines(let lines):
      let text = lines[row].text
      let from = min(start - 1, text.count)
      let to = min(finish, text.count)
      var raw = String.UnicodeScalarView()
      raw.append(contentsOf: text[from..<to].lazy.filter { $0 != FixedLines.filler })
      let whole = String(raw)
      return Field(text: PlainLabel.trimmed(whole), raw: whole, isCut: to < finish && to > from)
    case .fields(_, let rows):
      let text = rows[row].text(start - 1)
      return Field(text: text, raw: text, isCut: false)
    }
  }

  /// Whether a row has a field of CSV data; lines that end early have blanks there.
  func has(_ row: Int, field: Int) -> Bool {
    switch rows {
    case .lines: true
    case .fields(_, let rows): rows[row].cells.count >= field
    }
  }

  /// How many fields a row of CSV data has, or columns up to the last letter a line.
  func width(_ row: Int) -> Int {
    switch rows {
    case .lines(let lines): (lines[row].text.lastIndex { $0 != " " } ?? -1) + 1
    case .fields(_, let rows): (rows[row].cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1
    }
  }

  /// Whether something stands in a column or field.
  func isFilled(_ row: Int, _ column: Int) -> Bool {
    switch rows {
    case .lines(let lines): column <= lines[row].text.count && lines[row].text[column - 1] != " "
    case .fields(_, let rows): !rows[row].text(column - 1).isEmpty
    }
  }

  func place(_ row: Int) -> InputLocation {
    switch rows {
    case .lines(let lines): InputLocation(file: file, line: lines[row].number)
    case .fields(let table, let rows): table.place(rows[row])
    }
  }

  func place(_ row: Int, _ variable: TripleSVariable) -> InputLocation {
    switch rows {
    case .lines(let lines):
      InputLocation(file: file, line: lines[row].number, column: variable.start, field: variable.name)
    case .fields(let table, let rows): table.place(rows[row], variable.start - 1, heading: variable.name)
    }
  }
}
