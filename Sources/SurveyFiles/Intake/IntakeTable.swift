import AssessmentModel
import Diagnostics
import Tables

/// One table of a survey without a description, as its header and its cells show it.
struct IntakeTable {
  /// A column, as it was understood.
  struct Column {
    let header: String
    let place: InputLocation
    /// What it holds; `nil` if nobody asks for it.
    var meaning: IntakeNames.Meaning?
    /// Whether several items have the header as their name.
    var isShared = false
  }

  /// A cell that names an item.
  struct ItemCell {
    let text: String
    let meaning: IntakeNames.Meaning
  }

  let source: TableSource
  /// The file's position among the survey's.
  let file: Int
  let sheet: String?
  var layout = DataLayout.wide
  var delimiter: UInt8?
  var columns: [Column] = []
  var headerPlace: InputLocation
  /// The column that names the city.
  var city: Int?
  var cityPlace: IntakeAccount.CityPlace?
  /// The city that the whole table is of.
  var fixedCity: String?
  /// The names of cities, each once, in order.
  var cityNames: [MadeRegistry.Name] = []
  var rows = 0
  /// The cells that name items, of tables that name them in cells.
  var itemCells: [ItemCell] = []

  /// Most rows that are looked at to find out what a column holds.
  static let sample = 2_000

  /// Whether anything of the table belongs to the criteria set.
  var isUsable: Bool { layout != .wide || columns.contains { $0.meaning != nil } }

  /// Looks at a table; `nil` with findings that stop if it cannot be read at all.
  static func look(
    _ source: TableSource, file: Int, sheet: String?, names: IntakeNames, cities: CityIndex?,
    findings: inout FindingList
  ) -> IntakeTable? {
    source.withBytes { bytes in
      var own = FindingList()
      guard let opening = open(bytes, names, cities, &own) else {
        findings += own.all
        return nil
      }
      var table = IntakeTable(
        source: source, file: file, sheet: sheet, delimiter: opening.dialect?.delimiter,
        headerPlace: bytes.place(of: opening.headerRow))
      table.columns = (0..<opening.width).map { position in
        let header = opening.header[position]
        let place = bytes.place(ofCell: position, in: opening.headerRow, field: header)
        return Column(header: header, place: place, meaning: names.meaning(of: header))
      }
      let look = IntakeSample(opening, names: names, cities: cities)
      table.rows = look.rows
      table.findLayout(look, names)
      table.findCity(look, cities)
      for index in table.columns.indices where table.columns[index].meaning == nil {
        table.columns[index].isShared = names.isShared(table.columns[index].header)
      }
      table.gatherCities(opening, look)
      return table
    }
  }

  /// What is known of a table before it is read: the words that its header may hold.
  ///
  /// - Parameter cities: cities whose names may be headers, in a table across.
  static func options(_ names: IntakeNames, _ cities: CityIndex?) -> TableOptions {
    TableOptions(isHeader: { text in
      names.meaning(of: text) != nil || TableWords.holds(text, in: TableWords.city)
        || TableWords.isWhole(text, in: TableWords.question) || TableWords.isWhole(text, in: TableWords.answer)
        || HeaderNames.isOfLongTable(text, names.plan) || cities?.position(of: text) != nil
    })
  }

  /// Opens the table by the words of headers and, where these name no two columns, by those and the cities.
  private static func open(
    _ bytes: TableBytes, _ names: IntakeNames, _ cities: CityIndex?, _ findings: inout FindingList
  ) -> TableOpening? {
    let opening = TableOpening.look(at: bytes, options: options(names, nil), findings: &findings)
    guard let opening, opening.known < 2, cities != nil else { return opening }
    var others = FindingList()
    let other = TableOpening.look(at: bytes, options: options(names, cities), findings: &others)
    guard let other, other.known > opening.known else { return opening }
    findings = others
    return other
  }

  // MARK: Layout

  private mutating func findLayout(_ look: IntakeSample, _ names: IntakeNames) {
    let wide = columns.count { $0.meaning != nil }
    let questions = columns.indices.filter { TableWords.holds(columns[$0].header, in: TableWords.question) }
    // Most items in its cells, the first among equals.
    guard
      let label = columns.indices.filter({ $0 < 3 || questions.contains($0) })
        .max(by: { (look.items[$0], $1) < (look.items[$1], $0) }),
      look.items[label] > wide || (look.items[label] > 0 && wide == 0),
      look.items[label] * 2 >= look.filled[label] || (questions.contains(label) && look.items[label] >= 2)
    else { return }
    itemCells = look.itemCells[label]
    let answers = columns.indices.filter {
      $0 != label && TableWords.holds(columns[$0].header, in: TableWords.answer)
    }
    layout = answers.isEmpty ? .across : .long
    for index in columns.indices { columns[index].meaning = nil }
    take(label, as: .question)
    if let answer = answers.first { take(answer, as: .answer) }
    var roles: [(Set<String>, ColumnUse)] = [(TableWords.group, .group)]
    if layout == .long {
      roles += [
        (TableWords.count, .answerCount), (TableWords.evidence, .answerEvidence), (TableWords.margin, .answerMargin),
        (TableWords.missing, .answerMissing),
      ]
    }
    for (words, use) in roles {
      let found = columns.indices.first {
        columns[$0].meaning == nil && TableWords.isWhole(columns[$0].header, in: words)
      }
      if let found { take(found, as: use) }
    }
    guard layout == .long else { return }
    for index in columns.indices where columns[index].meaning == nil {
      guard let use = names.plan.groupUse(ofHeader: ComparedText.of(columns[index].header)) else { continue }
      columns[index].meaning = IntakeNames.Meaning(use: use, match: .word, isMapped: false)
    }
  }

  private mutating func take(_ column: Int, as use: ColumnUse) {
    let isOwn = HeaderNames.isLongHeader(columns[column].header, for: use)
    columns[column].meaning = IntakeNames.Meaning(use: use, match: .word, isMapped: !isOwn)
  }

  // MARK: City

  private mutating func findCity(_ look: IntakeSample, _ cities: CityIndex?) {
    guard layout != .across else { return }
    let free = columns.indices.filter { columns[$0].meaning == nil && !columns[$0].header.isEmpty }
    let named = free.filter { TableWords.holds(columns[$0].header, in: TableWords.city) }
    if let found = named.max(by: { (look.cities[$0], $1) < (look.cities[$1], $0) }) {
      city = found
      cityPlace = .columnByWord(columns[found].header)
      return
    }
    guard cities != nil else { return }
    let holding = free.filter { look.cities[$0] > 0 && look.cities[$0] * 2 >= look.filled[$0] }
    guard let found = holding.max(by: { (look.cities[$0], $1) < (look.cities[$1], $0) }) else { return }
    city = found
    cityPlace = .columnByContent(columns[found].header, found: look.cities[found], of: look.filled[found])
  }

  /// Gathers the names of the cities: below the city column, or of a table across in its headers.
  private mutating func gatherCities(_ opening: TableOpening, _ look: IntakeSample) {
    if layout == .across {
      let label = columns.firstIndex { $0.meaning?.use == .question } ?? 0
      for index in columns.indices where columns[index].meaning == nil && !columns[index].header.isEmpty {
        let isKnown = look.headersOfCities.contains(index)
        let isBeside = index < label || TableWords.holds(columns[index].header, in: TableWords.beside)
        guard isKnown || !isBeside else { continue }
        columns[index].meaning = IntakeNames.Meaning(use: .ignored, match: .name, isMapped: false)
        cityNames.append(MadeRegistry.Name(text: columns[index].header, place: columns[index].place))
      }
      cityPlace = .headers(cityNames.count)
      return
    }
    guard let city else { return }
    var seen: Set<String> = []
    var cursor = opening.rows
    var row = TableRow()
    while cursor.next(into: &row) {
      guard row.fault == nil, row.cells.indices.contains(city), opening.fit(row) != .ragged else { continue }
      let text = unsafe opening.file.withContent(of: row.cells[city]) {
        unsafe String(decoding: $0.prefix(200), as: UTF8.self)
      }
      guard !text.isEmpty, seen.insert(text).inserted else { continue }
      cityNames.append(MadeRegistry.Name(text: text, place: opening.file.place(ofCell: city, in: row)))
    }
  }

  /// The columns that hold cities, of a table across.
  var cityHeaders: Set<String> {
    Set(columns.filter { $0.meaning?.use == .ignored && $0.meaning?.match == .name }.map(\.header))
  }
}
