import AssessmentModel
import Diagnostics
import SurveyFiles
import Tables

/// Reads an index from a workbook of the COIN Tool, the spreadsheet of the European Commission's Joint Research Centre.
///
/// Its sheet `Database` has a row a unit from row 17 on, with the name in column B, the code in column C and the values
/// from column E on. Above them stand, for each indicator: weight (row 7), direction (8), lower and upper goalpost (9, 10),
/// the codes of index, sub-index, pillar and sub-pillar that it belongs to (11 to 14), its name (15) and its code (16). The
/// sheet `Framework` has the aggregates from row 5 on: code (column C), weight (E) and name (H). `n/a` and `--` are nothing.
/// A level at which all indicators have the same code is not used, other than the index.
///
/// The workbook is brought into COINr's two tables, so that it gives the numbers that COINr gives for it. The COIN Tool
/// reports scores from 0 to 100, which is the scale of its goalposts. (Becker et al. 2019, COIN Tool User Guide, EUR 29899.)
public enum COINToolReader {
  /// Reads a workbook.
  ///
  /// - Returns: The study, or no study and at least one diagnostic of severity `.stop`.
  /// - Complexity: O(bytes).
  public static func read(
    _ file: ExchangeFile, naming: StudyNaming, normalisation: COINrNormalisation = .minMax
  ) -> ExchangeReading {
    var findings = FindingList()
    guard let sources = TableDoor.open(file.bytes, file: file.name, findings: &findings) else {
      return ExchangeReading(study: nil, diagnostics: findings.all)
    }
    guard let database = sheet("Database", sources, file, &findings),
      let framework = sheet("Framework", sources, file, &findings)
    else { return ExchangeReading(study: nil, diagnostics: findings.all) }
    var layout = COINToolLayout(database: database, framework: framework, file: file.name)
    let tables = layout.tables()
    findings.append(layout.findings)
    guard let tables, !findings.hasStop else { return ExchangeReading(study: nil, diagnostics: findings.all) }
    return COINrReader.read(
      data: tables.data, meta: tables.meta, findings, naming: naming, normalisation: normalisation)
  }

  private static func sheet(
    _ name: String, _ sources: [TableSource], _ file: ExchangeFile, _ findings: inout FindingList
  ) -> CellGrid? {
    if let source = TableDoor.sheet(name, among: sources, findings: &findings), source.sheet != nil {
      return CellGrid(source)
    }
    findings.append(
      Diagnostic(
        .exchangePartMissing, .stop, .delivery(.toolSheetMissing, .quoted(name)), at: InputLocation(file: file.name),
        mend: NearMiss.statement(for: name, among: sources.compactMap { $0.sheet?.name })))
    return nil
  }
}

/// The cells of a sheet, by row and column.
struct CellGrid {
  /// A place, both counted from 1 as spreadsheets do.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  let sheet: String
  private var cells: [Place: String] = [:]
  private(set) var rows = 0
  private(set) var columns = 0

  /// - Complexity: O(cells).
  init(_ source: TableSource) {
    sheet = source.sheet?.name ?? ""
    let first = source.sheet?.firstColumn ?? 0
    var found: [Place: String] = [:]
    source.withBytes { table in
      var ignored = FindingList()
      guard let opening = TableOpening.look(at: table, findings: &ignored) else { return }
      var cursor = opening.rows
      var row = opening.headerRow
      repeat {
        for (position, cell) in row.cells.enumerated() {
          let text = opening.content(of: cell)
          if !text.isEmpty { found[Place(row: row.line, column: first + position + 1)] = text }
        }
      } while cursor.next(into: &row)
    }
    cells = found
    rows = cells.keys.lazy.map(\.row).max() ?? 0
    columns = cells.keys.lazy.map(\.column).max() ?? 0
  }

  /// The text of a cell; `nil` where nothing stands, or what the COIN Tool writes for nothing.
  func text(_ row: Int, _ column: Int) -> String? {
    guard let text = cells[Place(row: row, column: column)], text != "n/a", text != "--" else { return nil }
    return text
  }

  /// What people call a cell.
  func name(_ row: Int, _ column: Int) -> String { "\(sheet)!\(Sheet.columnName(column - 1))\(row)" }
}
