/// A workbook as somebody types it, as OpenDocument text.
struct HandMadeWorkbook {
  enum Cell: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Double)
    case percent(Double)
    case day(String)
    case truth(Bool)
    /// A formula that was never computed.
    case formula(String)
    /// A text that is merged with so many cells below it.
    case merged(String, rows: Int)
    /// A text that is merged with so many cells beside it.
    case across(String, columns: Int)
    case covered
    case none

    init(stringLiteral value: String) { self = value.isEmpty ? .none : .text(value) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
  }

  var sheets: [(name: String, rows: [[Cell]])]

  /// A small set: two indicators, of which one is a choice, and one index.
  static let small = HandMadeWorkbook(sheets: [
    (
      "Set",
      [["field", "value"], ["id", "hand-made"], ["version", 1], ["title (en)", "Made by hand"]]
    ),
    (
      "Indicators",
      [
        [
          "id", "name (en)", "question (en)", "direction", "scale", "scale: from", "scale: to", "normalisation",
          "normalisation: lower", "normalisation: upper",
        ],
        ["A", "Share", "What share?", "", "percent", "", "", "goalposts", 0, 100],
        ["B", "Choice", "Which?", "", "options", "", "", "goalposts", 0, 2],
      ]
    ),
    (
      "Options",
      [["indicator", "item", "code", "points", "label (en)"], ["B", "", "a", 0, "None"], ["B", "", "b", 2, "All"]]
    ),
    (
      "Tree",
      [
        ["kind", "parent", "id", "weight", "name (en)", "aggregation"],
        ["index", "", "I", "", "Index", "arithmetic"],
        ["use", "I", "A", 0.65, "", ""],
        ["use", "I", "B", 0.35, "", ""],
      ]
    ),
  ])

  /// The rows of a sheet.
  subscript(_ name: String) -> [[Cell]] {
    get { sheets.first { $0.name == name }?.rows ?? [] }
    set {
      if let position = sheets.firstIndex(where: { $0.name == name }) { sheets[position].rows = newValue }
    }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let tables = sheets.map { sheet in
      let rows = sheet.rows.map { row in
        "<table:table-row>\(row.map(Self.cell).joined())</table:table-row>"
      }
      return "<table:table table:name=\"\(Self.escaped(sheet.name))\">\(rows.joined())</table:table>"
    }
    let names = "urn:oasis:names:tc:opendocument:xmlns:"
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="\(names)office:1.0" xmlns:table="\(names)table:1.0" xmlns:text="\(names)text:1.0" \
      office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\
      <office:body><office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body></office:document>
      """.utf8)
  }

  private static func cell(_ cell: Cell) -> String {
    func string(_ text: String, _ more: String = "") -> String {
      "<table:table-cell\(more) office:value-type=\"string\"><text:p>\(escaped(text))</text:p></table:table-cell>"
    }
    switch cell {
    case .text(let text): return string(text)
    case .number(let value):
      return
        "<table:table-cell office:value-type=\"float\" office:value=\"\(value)\"><text:p>\(value)</text:p></table:table-cell>"
    case .percent(let value):
      return
        "<table:table-cell office:value-type=\"percentage\" office:value=\"\(value)\"><text:p>x</text:p></table:table-cell>"
    case .day(let day):
      return
        "<table:table-cell office:value-type=\"date\" office:date-value=\"\(day)\"><text:p>\(day)</text:p></table:table-cell>"
    case .truth(let value):
      return
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"\(value)\"><text:p>x</text:p></table:table-cell>"
    case .formula(let formula): return "<table:table-cell table:formula=\"\(escaped(formula))\"/>"
    case .merged(let text, let rows): return string(text, " table:number-rows-spanned=\"\(rows)\"")
    case .across(let text, let columns): return string(text, " table:number-columns-spanned=\"\(columns)\"")
    case .covered: return "<table:covered-table-cell/>"
    case .none: return "<table:table-cell/>"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
