package import AssessmentModel

/// What was taken for what when a survey without a description was read: the first thing that its reader is told.
package struct IntakeAccount: Sendable, Hashable {
  /// By what something was found.
  package enum Match: String, Sendable, Hashable, CaseIterable {
    /// The id of an item.
    case id
    /// The name of an indicator.
    case name
    /// The question as asked.
    case question
    /// A common word.
    case word
  }

  /// A column, or of a table across or a long one a row, and what it was taken for.
  package struct Column: Sendable, Hashable {
    /// The header as written.
    package var header: String
    /// What it was taken for, in the criteria set's own form: `GOV-01`, `DIV-01[women].n`; `nil` if it is not read.
    package var use: String?
    /// By what.
    package var match: Match?
  }

  /// How the city of an answer is known.
  package enum CityPlace: Sendable, Hashable {
    /// A column is called by a common word for it.
    case columnByWord(String)
    /// A column holds cities of the registry: so many of so many cells that were looked at.
    case columnByContent(String, found: Int, of: Int)
    /// The file, or its sheet, is named after it.
    case fileName(String)
    /// The headers name the cities.
    case headers(Int)
  }

  /// One table that is read.
  package struct Table: Sendable, Hashable {
    /// The file, relative to the survey's folder.
    package var file: String
    /// The sheet, where the workbook has several.
    package var sheet: String?
    /// How it is laid out.
    package var layout: DataLayout
    /// What parts the fields of a text: `semicolon`.
    package var delimiter: String?
    /// How the city is known.
    package var city: CityPlace
    /// The columns in order, the city's left out.
    package var columns: [Column]
    /// Number of rows below the header.
    package var rows: Int
  }

  /// Which cities there are.
  package enum Registry: Sendable, Hashable {
    /// Those of the file that was named.
    case given(file: String, cities: Int)
    /// Those of the registry in reach, which knows so many of the names.
    case known(file: String, found: Int, of: Int)
    /// Those that the tables name; the registry in reach knows so many of them.
    case asNamed(Int, file: String?, found: Int)
  }

  /// The name of the file or folder.
  package var source: String
  /// Whether it is a folder.
  package var isFolder: Bool
  /// The id that the survey goes by.
  package var id: String
  /// The edition, from a year in the name, or `unnamed`.
  package var edition: String
  /// The items that the criteria set asks, in its order.
  package var items: [ItemID]
  /// The items that something answers, in the order of the set.
  package var itemsFound: [ItemID]
  /// Which cities there are.
  package var registry: Registry
  /// The tables.
  package var tables: [Table]
  /// Files, sheets and folders that were not read.
  package var leftOut: [String]

  /// Number of items that the criteria set asks.
  package var itemsAsked: Int { items.count }

  /// The items that nothing answers.
  package var itemsMissing: [ItemID] {
    let found = Set(itemsFound)
    return items.filter { !found.contains($0) }
  }

  /// Columns that are not read, each header once.
  package var ignored: [String] {
    var seen: Set<String> = []
    return tables.flatMap(\.columns).filter { $0.use == nil && !$0.header.isEmpty }.map(\.header)
      .filter { seen.insert($0).inserted }
  }

  /// How many columns and rows of items were found by each kind of match.
  package func count(_ match: Match) -> Int {
    tables.lazy.flatMap(\.columns).count { $0.use != nil && $0.match == match }
  }
}
