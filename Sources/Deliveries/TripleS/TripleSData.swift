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
    case lines([Line])
    case fields(DeliveryTable, [DeliveryRow])
  }

  private struct Line {
    let text: [Unicode.Scalar]
    let number: Int
  }

  private let rows: Rows
  private let file: String
  /// The heading of each field of CSV data, where it has a line of them.
  let headings: [String]
  let headingPlace: InputLocation?

  /// Reads data; `nil` with findings that stop if it is no text.
  ///
  /// - Complexity: O(bytes).
  init?(_ file: DeliveryFile, _ definition: TripleSDefinition, _ options: TableOptions, findings: inout FindingList) {
    self.file = file.name
    var own = options
    own.delimiter = UInt8(ascii: ",")
    if own.encoding == nil, let name = definition.encoding, TextEncoding.named(name) != nil { own.encoding = name }
    guard let sources = TableDoor.open(file.bytes, file: file.name, options: own, findings: &findings) else { return nil }
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
    case .fixed:
      rows = .lines(Self.lines(source).filter { $0.number > definition.skip })
      (headings, headingPlace) = ([], nil)
    }
  }

  /// The lines that are not blank.
  private static func lines(_ source: TableSource) -> [Line] {
    source.withBytes { table in
      var lines: [Line] = []
      var number = 1
      let bytes = unsafe Array(table.bytes)
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      for piece in bytes.dropFirst(start).split(separator: 0x0A, omittingEmptySubsequences: false) {
        var text = Array(String(decoding: piece, as: UTF8.self).unicodeScalars)
        if text.last == "\r" || text.last == "\u{1A}" { text.removeLast() }
        if text.contains(where: { $0 != " " && $0 != "\u{1A}" }) { lines.append(Line(text: text, number: number)) }
        number += 1
      }
      return lines
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
      raw.append(contentsOf: text[from..<to])
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
