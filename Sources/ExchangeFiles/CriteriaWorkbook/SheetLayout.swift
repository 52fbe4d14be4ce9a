internal import AssessmentModel

/// Where a cell of a workbook stands in a criteria file, and what may stand in it.
///
/// Paths go down from the element of the row over children of which there is one at most.
struct SheetColumn: Sendable {
  /// What may stand in a cell.
  enum Content: Sendable {
    /// A name that others refer to, or a list of them.
    case name
    /// Words.
    case text
    /// A number.
    case number
    /// A number, `yes` or `no`, or names.
    case mixed
    /// `yes` or `no`.
    case flag
    /// One of a few words.
    case choice([String])
    /// The key of a row of another sheet.
    case reference(String)
  }

  /// Where it stands in the file.
  enum Source: Sendable {
    /// An attribute.
    case attribute([StaticString], StaticString)
    /// The attribute that names the element's own kind of thing; another one for each kind.
    case attributeOfKind([(kind: StaticString, attribute: StaticString)])
    /// A text in one language.
    case words([StaticString], Language)
    /// A text without a language; without a path, that of the element itself.
    case plain([StaticString])
    /// Which of several children there is.
    case choice([StaticString])
    /// An attribute of whichever of them there is.
    case ofChoice([StaticString], StaticString)
    /// Which of the comparisons there is among the attributes.
    case comparison([StaticString])
    /// What is compared with.
    case bound([StaticString])
    /// One attribute of every child of a name, with blanks between.
    case list([StaticString], child: StaticString, StaticString)
    /// The name of the element.
    case kind
    /// The key of the row that it stands below.
    case parent
    /// A name for the row within the workbook only.
    case key
    /// Which of several elements the row stands in.
    case container

    /// Whether it is said in the element, and not by where the element stands and what it is.
    var isContent: Bool {
      switch self {
      case .attribute, .attributeOfKind, .words, .plain, .ofChoice, .comparison, .bound, .list: true
      case .choice, .kind, .parent, .key, .container: false
      }
    }
  }

  /// The header.
  let header: String
  let content: Content
  let source: Source
  /// Whether the sheet cannot do without the column.
  var isNeeded = false

  init(_ header: String, _ content: Content, _ source: Source, isNeeded: Bool = false) {
    self.header = header
    self.content = content
    self.source = source
    self.isNeeded = isNeeded
  }

  /// The same column, which the sheet cannot do without.
  var needed: SheetColumn { SheetColumn(header, content, source, isNeeded: true) }

  /// An attribute of the element of the row, under its own name.
  static func own(_ name: StaticString, _ content: Content = .text) -> SheetColumn {
    SheetColumn("\(name)", content, .attribute([], name))
  }

  /// An attribute of a child, under the names of both.
  static func of(_ child: StaticString, _ name: StaticString, _ content: Content = .number) -> SheetColumn {
    SheetColumn("\(child): \(name)", content, .attribute([child], name))
  }

  /// A text in each language.
  static func words(_ child: StaticString) -> [SheetColumn] {
    Language.allCases.map { SheetColumn("\(child) (\($0.rawValue))", .text, .words([child], $0)) }
  }

  /// A text without a language.
  static func plain(_ child: StaticString) -> SheetColumn { SheetColumn("\(child)", .text, .plain([child])) }

  /// One of several elements.
  static func choice(_ header: String, _ names: [StaticString]) -> SheetColumn {
    SheetColumn(header, .choice(names.map { "\($0)" }), .choice(names))
  }

  /// An attribute of one of several elements.
  static func of(_ header: String, _ names: [StaticString], _ name: StaticString, _ content: Content = .number)
    -> SheetColumn
  {
    SheetColumn("\(header): \(name)", content, .ofChoice(names, name))
  }

  /// A comparison and what is compared with.
  static func comparison(_ path: [StaticString], _ content: Content) -> [SheetColumn] {
    [
      SheetColumn("comparison", .choice(comparisons.map { "\($0)" }), .comparison(path)),
      SheetColumn("value", content, .bound(path)),
    ]
  }

  /// The comparisons, as attributes.
  static let comparisons: [StaticString] = ["atLeast", "above", "atMost", "below", "equals"]
}

/// One sheet of the workbook: a row is an element of a criteria file.
struct SheetLayout: Sendable {
  /// Where the elements of the rows stand.
  enum Place: Sendable {
    /// In one element below the root.
    case root([StaticString])
    /// In one of several elements below it, which a column names.
    case containers([StaticString], [StaticString])
    /// Below rows of other sheets.
    case below([Parent])
    /// The rows of the sheet itself stand below one another; without a parent they stand below the root.
    case tree
  }

  /// A sheet whose rows hold those of this one.
  struct Parent: Sendable {
    /// The column that names the row.
    let column: String
    let sheet: String
    /// The way from the row's element down to the one that holds these rows; of several names the one that is there.
    let path: [[StaticString]]
  }

  /// The name on its tab.
  let name: String
  /// The names of its elements.
  let kinds: [StaticString]
  let place: Place
  let columns: [SheetColumn]
  /// The column with the key by which other sheets refer to its rows.
  var key: String?
  /// The kinds that others may refer to; all if empty.
  var keyed: [StaticString] = []
  /// Whether no set can do without it.
  var isNeeded = false
}
