import AssessmentModel
import Tables

/// What the first rows of a table hold, column by column.
struct IntakeSample {
  /// Cells with a content.
  private(set) var filled: [Int]
  /// Cells that name an item.
  private(set) var items: [Int]
  /// Cells that name a city that is known.
  private(set) var cities: [Int]
  /// The cells that name an item, with it, of the first columns and those called by a word for questions.
  private(set) var itemCells: [[IntakeTable.ItemCell]]
  /// The columns whose header names a city that is known.
  private(set) var headersOfCities: Set<Int> = []
  /// Most cells that are looked at, in whole rows.
  static let mostCells = 500_000
  /// Number of rows in which something stands.
  private(set) var rows = 0

  /// Looks at the first rows; all are counted.
  init(_ opening: TableOpening, names: IntakeNames, cities index: CityIndex?) {
    let width = opening.width
    filled = [Int](repeating: 0, count: width)
    items = filled
    cities = filled
    itemCells = [[IntakeTable.ItemCell]](repeating: [], count: width)
    let headers = opening.header.prefix(width)
    if let index {
      headersOfCities = Set(headers.indices.filter { index.position(of: headers[$0]) != nil })
    }
    let mayLabel = headers.indices.map { $0 < 3 || TableWords.holds(headers[$0], in: TableWords.question) }
    var cursor = opening.rows
    var row = TableRow()
    var looked = 0
    while cursor.next(into: &row) {
      guard row.fault == nil, !row.isBlank else { continue }
      rows += 1
      guard rows <= IntakeTable.sample, looked < Self.mostCells else { continue }
      looked += min(width, row.cells.count)
      for position in 0..<min(width, row.cells.count) {
        let cell = row.cells[position]
        let text = unsafe opening.file.withContent(of: cell) {
          unsafe String(decoding: $0.prefix(2_000), as: UTF8.self)
        }
        guard !text.isEmpty else { continue }
        filled[position] += 1
        if mayLabel[position], let meaning = names.meaning(of: text) {
          items[position] += 1
          itemCells[position].append(IntakeTable.ItemCell(text: text, meaning: meaning))
        }
        if let index, text.utf8.count <= 200, index.position(of: text) != nil { cities[position] += 1 }
      }
    }
  }
}
