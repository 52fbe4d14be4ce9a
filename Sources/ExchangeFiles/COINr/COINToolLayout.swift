import AssessmentModel
import Diagnostics
import Tables

/// Brings the sheets of a COIN Tool workbook into COINr's two tables; every cell keeps its place in the workbook.
struct COINToolLayout {
  private struct Column {
    var number: Int
    var code: String
    /// The codes that it belongs to, from the level above it up to the index.
    var parents: [String?]
  }

  private struct Aggregate {
    var code: String
    var level: Int
    var parent: String?
    /// A column that belongs to it.
    var column: Int
  }

  private let database: CellGrid
  private let framework: CellGrid
  private let file: String
  private(set) var findings = FindingList()

  private static let firstUnit = 17
  private static let firstColumn = 5
  /// The rows of sub-pillar, pillar, sub-index and index.
  private static let levels = [14, 13, 12, 11]

  init(database: CellGrid, framework: CellGrid, file: String) {
    (self.database, self.framework, self.file) = (database, framework, file)
  }

  /// Data and description; `nil` with findings that stop if there are none.
  ///
  /// - Complexity: O(cells).
  mutating func tables() -> (data: PlainTable, meta: PlainTable)? {
    let units = units()
    let columns = columns(units)
    guard !units.isEmpty, !columns.isEmpty else {
      stop(.exchangePartMissing, .delivery(.toolNoValues), database.name(Self.firstUnit, Self.firstColumn))
      return nil
    }
    let used = usedLevels(columns)
    let aggregates = aggregates(columns, used)
    guard !findings.hasStop else { return nil }
    return (data(units, columns), meta(columns, aggregates, used))
  }

  // MARK: What there is

  /// The rows of the units with a value; a named row without any is said.
  private mutating func units() -> [Int] {
    var units: [Int] = []
    guard database.rows >= Self.firstUnit else { return [] }
    for row in Self.firstUnit...database.rows {
      let hasValue =
        database.columns >= Self.firstColumn
        && (Self.firstColumn...database.columns).contains { database.text(row, $0) != nil }
      if hasValue {
        units.append(row)
      } else if let name = database.text(row, 3) ?? database.text(row, 2) {
        findings.append(
          Diagnostic(
            .exchangeRow, .rowSetAside, .delivery(.toolUnitEmpty, .quoted(name)), at: place(database.name(row, 3))))
      }
    }
    return units
  }

  /// The indicators with a value; a named column without any is said.
  private mutating func columns(_ units: [Int]) -> [Column] {
    var columns: [Column] = []
    guard database.columns >= Self.firstColumn else { return [] }
    for column in Self.firstColumn...database.columns {
      let hasValue = units.contains { database.text($0, column) != nil }
      guard hasValue else {
        if let name = database.text(15, column) {
          findings.append(
            Diagnostic(
              .exchangeColumn, .note, .delivery(.toolColumnEmpty, .quoted(name)), at: place(database.name(15, column))))
        }
        continue
      }
      guard let code = database.text(16, column) else {
        stop(.exchangePartMissing, .delivery(.toolNoCode), database.name(16, column))
        continue
      }
      columns.append(Column(number: column, code: code, parents: Self.levels.map { database.text($0, column) }))
    }
    return columns
  }

  /// The levels that tell indicators apart, and the index.
  private func usedLevels(_ columns: [Column]) -> [Int] {
    Self.levels.indices.filter { level in
      level == Self.levels.count - 1 || Set(columns.map { $0.parents[level] }).count > 1
    }
  }

  /// The aggregates that columns name, each once, and that each has one parent.
  private mutating func aggregates(_ columns: [Column], _ used: [Int]) -> [Aggregate] {
    var found: [Aggregate] = []
    var positions: [String: Int] = [:]
    for column in columns {
      for (step, level) in used.enumerated() {
        guard let code = column.parents[level] else {
          stop(
            .exchangeTree, .delivery(.toolNoParent, .quoted(column.code)),
            database.name(Self.levels[level], column.number))
          break
        }
        let parent = step + 1 < used.count ? column.parents[used[step + 1]] : nil
        let aggregate = Aggregate(code: code, level: step + 2, parent: parent, column: column.number)
        if let position = positions[code] {
          let earlier = found[position]
          if earlier.level != aggregate.level || earlier.parent != parent {
            stop(
              .exchangeTree, .delivery(.toolTwoParents, .quoted(code)), database.name(Self.levels[level], column.number)
            )
          }
        } else {
          positions[code] = found.count
          found.append(aggregate)
        }
      }
    }
    return found
  }

  // MARK: Tables

  private func data(_ units: [Int], _ columns: [Column]) -> PlainTable {
    let rows = units.enumerated().map { record, row in
      let code = database.text(row, 3) ?? database.text(row, 2) ?? ""
      return PlainTable.Row(
        record: record + 1, line: row,
        cells: [code, database.text(row, 2) ?? ""] + columns.map { database.text(row, $0.number) ?? "" },
        places: [database.name(row, 3), database.name(row, 2)] + columns.map { database.name(row, $0.number) })
    }
    return PlainTable(
      file: file, header: ["uCode", "uName"] + columns.map(\.code), headerLine: 16, rows: rows)
  }

  private static let metaHeader = [
    "Level", "iCode", "Parent", "Direction", "Type", "Weight", "iName", "goalpost_lower", "goalpost_upper",
    "goalpost_scale",
  ]

  private mutating func meta(_ columns: [Column], _ aggregates: [Aggregate], _ used: [Int]) -> PlainTable {
    var rows: [PlainTable.Row] = []
    for column in columns {
      let number = column.number
      let posts = (database.text(9, number), database.text(10, number))
      let hasPosts = posts.0 != nil && posts.1 != nil
      let named = [7, 8, 9, 10, 15].map { database.name($0, number) }
      rows.append(
        PlainTable.Row(
          record: rows.count + 1, line: 16,
          cells: [
            "1", column.code, column.parents[used[0]] ?? "", database.text(8, number) ?? "", "Indicator",
            database.text(7, number) ?? "", database.text(15, number) ?? "", posts.0 ?? "", posts.1 ?? "",
            hasPosts ? "100" : "",
          ],
          places: [
            database.name(16, number), database.name(16, number), database.name(Self.levels[used[0]], number), named[1],
            named[1], named[0], named[4], named[2], named[3], named[3],
          ]))
    }
    for aggregate in aggregates {
      let row = frameworkRow(aggregate.code)
      if row == nil {
        stop(
          .exchangeDangling, .delivery(.toolNotInFramework, .quoted(aggregate.code)),
          database.name(Self.levels[used[aggregate.level - 2]], aggregate.column))
      }
      let place = framework.name(row ?? 4, 3)
      rows.append(
        PlainTable.Row(
          record: rows.count + 1, line: row ?? 4,
          cells: [
            "\(aggregate.level)", aggregate.code, aggregate.parent ?? "", "1", "Aggregate",
            row.flatMap { framework.text($0, 5) } ?? (aggregate.parent == nil ? "1" : ""),
            row.flatMap { framework.text($0, 8) } ?? "", "", "", "",
          ],
          places: [place, place, place, place, place, framework.name(row ?? 4, 5), framework.name(row ?? 4, 8)]
            + [place, place, place]))
    }
    return PlainTable(file: file, header: Self.metaHeader, headerLine: 16, rows: rows)
  }

  private func frameworkRow(_ code: String) -> Int? {
    guard framework.rows > 4 else { return nil }
    return (5...framework.rows).first { framework.text($0, 3) == code }
  }

  // MARK: Findings

  private func place(_ cell: String) -> InputLocation { InputLocation(file: file, cell: cell) }

  private mutating func stop(_ code: DiagnosticCode, _ what: Statement, _ cell: String) {
    findings.append(Diagnostic(code, .stop, what, at: place(cell)))
  }
}
