public import Diagnostics

/// Names one column of a survey: an item, or its value or number of answers for one population group.
public struct AnswerKey: Sendable, Hashable {
  /// The item.
  public var item: ItemID
  /// The population group; `nil` for the city as a whole.
  public var group: GroupID?
  /// Whether the column holds the number of answers behind the value instead of the value.
  public var isSampleSize: Bool
  /// Whether the column holds how far the value may be off to either side, in the item's unit.
  public var isMargin: Bool

  /// Creates a key.
  public init(_ item: ItemID, group: GroupID? = nil, isSampleSize: Bool = false, isMargin: Bool = false) {
    self.item = item
    self.group = group
    self.isSampleSize = isSampleSize
    self.isMargin = isMargin
  }

  /// The column's header in a wide table: `DIV-01`, `DIV-01[women]`, `DIV-01[women].n`, `DIV-01.margin`.
  public var header: String {
    var text = item.rawValue
    if let group { text += "[\(group)]" }
    return text + (isSampleSize ? ".n" : isMargin ? ".margin" : "")
  }
}

/// The answers to one item (or one group of it) by all cities.
public struct AnswerColumn: Sendable {
  /// What the column holds.
  public var key: AnswerKey
  /// The column's header in the file, or the question's name in a long table.
  public var header: String
  /// The cells, one a city, in the order of the survey's cities.
  public var answers: AnswerVector
  /// The physical line of each cell where cells of one city stand on different lines; 0 where there is none.
  public var lines: [UInt32]?
  /// The evidence given for each cell; `nil` if no evidence is given for any of them.
  public var evidence: [String?]?
  /// Who answered and who verified each cell; `nil` if nothing is said of any of them.
  public var proofs: [AnswerProof?]?
  /// Where each cell stood before it was brought into the survey; `nil` if none was brought from elsewhere.
  public var origins: [AnswerOrigin?]?

  /// Creates a column.
  public init(
    key: AnswerKey, header: String, answers: AnswerVector, lines: [UInt32]? = nil, evidence: [String?]? = nil,
    proofs: [AnswerProof?]? = nil, origins: [AnswerOrigin?]? = nil
  ) {
    self.key = key
    self.header = header
    self.answers = answers
    self.lines = lines
    self.evidence = evidence
    self.proofs = proofs
    self.origins = origins
  }
}

/// Where a city's return stands.
public struct ReturnLocation: Sendable, Hashable {
  /// Position in ``Survey/files``.
  public var file: UInt16
  /// Data row, from 1; 0 where the data is not a table.
  public var record: UInt32
  /// Physical line of the row's first character, from 1.
  public var line: UInt32

  /// Creates a location.
  public init(file: UInt16, record: UInt32, line: UInt32) {
    self.file = file
    self.record = record
    self.line = line
  }
}

/// The sheet of a workbook that returns were read from, so that cells have the names that its users know.
public struct SheetPlaces: Sendable, Hashable {
  /// The name on its tab.
  public var name: String
  /// The letters of the column that holds each answer.
  public var columns: [AnswerKey: String]
  /// The letters of the column of values, where one column holds all answers.
  public var values: String?

  /// Creates the places of a sheet.
  public init(name: String, columns: [AnswerKey: String] = [:], values: String? = nil) {
    self.name = name
    self.columns = columns
    self.values = values
  }
}

/// A row of the input that could not be used, named.
public struct SetAsideReturn: Sendable, Hashable {
  /// The city as the row names it.
  public var name: String
  /// Why.
  public var reason: Statement
  /// Where.
  public var location: InputLocation
  /// The city that the row is of; `nil` if the registry knows none of that name.
  public var city: CityID?
  /// The answer that the row gives, if it is a row an answer: question and value, as they stand there.
  public var answer: String?

  /// Creates an entry.
  public init(
    name: String, reason: Statement, location: InputLocation, city: CityID? = nil, answer: String? = nil
  ) {
    self.name = name
    self.reason = reason
    self.location = location
    self.city = city
    self.answer = answer
  }
}

/// The returns of one round: cities × answers, in columns.
public struct Survey: Sendable {
  /// What stands beside the data.
  public var description: SurveyDescription
  /// The registry that the cities were found in; its own cities are all that could have answered.
  public var registry: CityRegistry
  /// The cities that returned something, in file order.
  public var cities: [City]
  /// Where each city's return stands, in the order of ``cities``.
  public var locations: [ReturnLocation]
  /// The columns, in the order of the criteria set's items.
  public var columns: [AnswerColumn]
  /// The data files, as the user would name them.
  public var files: [String]
  /// The sheet that was read of each of ``files``; `nil` where it is no workbook.
  public var sheets: [SheetPlaces?]
  /// Rows that were set aside, in file order.
  public var setAside: [SetAsideReturn]
  /// How many more rows were set aside than ``setAside`` lists.
  public var setAsideFurther: Int
  /// What was found wrong, or worth knowing, while reading.
  public var diagnostics: [Diagnostic]

  /// Creates a survey; every column has one cell a city.
  public init(
    description: SurveyDescription, registry: CityRegistry, cities: [City], locations: [ReturnLocation],
    columns: [AnswerColumn], files: [String], sheets: [SheetPlaces?] = [], setAside: [SetAsideReturn] = [],
    setAsideFurther: Int = 0, diagnostics: [Diagnostic] = []
  ) {
    precondition(locations.count == cities.count, "one location a city")
    precondition(columns.allSatisfy { $0.answers.count == cities.count }, "one cell a city in every column")
    self.description = description
    self.registry = registry
    self.cities = cities
    self.locations = locations
    self.columns = columns
    self.files = files
    self.sheets = sheets
    self.setAside = setAside
    self.setAsideFurther = setAsideFurther
    self.diagnostics = diagnostics
  }

  /// Cities of the registry that returned nothing and were not set aside, in registry order.
  public var notReturned: [City] {
    let present = Set(cities.map(\.id) + setAside.compactMap(\.city))
    return registry.cities.filter { !present.contains($0.id) }
  }

  /// Where the cell of a column stands for a city: file, line, record and field, or sheet and cell of a workbook; for
  /// an answer that was brought from elsewhere, where it stands there.
  public func location(of column: AnswerColumn, city: Int) -> InputLocation {
    if let origin = column.origins?[city] { return origin.location }
    let row = locations[city]
    let own = column.lines.map { $0[city] } ?? 0
    let line = Int(own == 0 ? row.line : own)
    let file = Int(row.file)
    var cell: String?
    if sheets.indices.contains(file), let sheet = sheets[file] {
      cell = "\(sheet.name)!\(sheet.columns[column.key] ?? sheet.values ?? "")\(line)"
    }
    return InputLocation(
      file: files.indices.contains(file) ? files[file] : description.id, line: line,
      record: row.record == 0 ? nil : Int(row.record), field: column.header, cell: cell)
  }
}
