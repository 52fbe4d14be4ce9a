internal import Diagnostics
internal import XMLStream

/// A document of LimeSurvey: tables of rows, whose columns are elements.
struct LimeSurveyDocument {
  /// A row of a table.
  struct Row {
    let values: [String: String]
    let place: InputLocation

    subscript(column: String) -> String { values[column] ?? "" }

    /// A whole number; 0 where none stands.
    func number(_ column: String) -> Int { Int(self[column]) ?? 0 }
  }

  /// What it holds: `Survey`, `Responses`.
  let kind: String
  /// The languages, the first one the survey's own.
  let languages: [String]
  private let root: XMLElement

  /// Looks at a document; `nil` if it is none of LimeSurvey.
  init?(_ root: XMLElement) {
    guard root.name == "document", let kind = root.child(named: "LimeSurveyDocType") else { return nil }
    (self.root, self.kind) = (root, PlainLabel.line(kind.text))
    languages = root.child(named: "languages")?.children(named: "language").map { PlainLabel.line($0.text) } ?? []
  }

  /// The rows of a table; `nil` if there is no such table.
  ///
  /// - Complexity: O(cells).
  func rows(_ table: String) -> [Row]? {
    root.child(named: table).map { table in
      (table.child(named: "rows")?.children(named: "row") ?? []).map { row in
        Row(
          values: Dictionary(row.children.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }),
          place: row.location)
      }
    }
  }

  /// The names of a table's columns.
  func columns(_ table: String) -> [XMLElement] {
    root.child(named: table)?.child(named: "fields")?.children(named: "fieldname") ?? []
  }

  /// The version of the database that wrote it.
  var version: String? { root.child(named: "DBVersion").map { PlainLabel.line($0.text) } }

  /// The finding that a document lacks a part; without a severity, one without which nothing can be read.
  static func missing(_ part: String, _ severity: Severity = .stop, at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .formStructureBroken, severity, .delivery(.formStructureWithout, .text(part)), at: place,
      mend: .delivery(.exportAgain))
  }
}
