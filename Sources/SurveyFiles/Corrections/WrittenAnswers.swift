package import AssessmentModel
package import Diagnostics
import Tables

/// The answers of some cities as their tables have them, letter by letter, whether they could be used or not.
package struct WrittenAnswers: Sendable {
  /// What kept a file from being read a second time.
  package internal(set) var findings: [Diagnostic] = []
  private var texts: [Int: String] = [:]
  private var uses: [[String: ColumnUse]] = []
  private let columns: Int

  init(columns: Int) { self.columns = columns }

  /// What stands in the cell of a column for a city; `nil` if there is no such cell, or its file is no table.
  package func text(column: Int, city: Int) -> String? { texts[city * columns + column] }

  /// What stands under a header of a data file.
  package func use(of header: String, inFile file: Int) -> ColumnUse? {
    uses.indices.contains(file) ? uses[file][header] : nil
  }

  /// Begins a file with what its columns hold.
  mutating func begin(_ uses: [String: ColumnUse]) { self.uses.append(uses) }

  mutating func set(_ text: String, column: Int, city: Int) { texts[city * columns + column] = text }
}

extension SurveyReader {
  /// Looks up what the tables of a survey have for some of its cities.
  ///
  /// - Parameters:
  ///   - cities: positions in the survey's cities.
  ///   - load: fetches the files again.
  /// - Returns: the texts; without those of files that are no tables or cannot be read a second time.
  /// - Complexity: O(bytes of the files), memory for the cells of those cities.
  package static func writtenAnswers(
    _ survey: Survey, cities: some Sequence<Int>, head: SurveyHead, folder: String, criteria: CriteriaSet,
    load: FileLoader
  ) -> WrittenAnswers {
    var written = WrittenAnswers(columns: survey.columns.count)
    var wanted = [[Int]](repeating: [], count: survey.files.count)
    for city in cities {
      let file = Int(survey.locations[city].file)
      if wanted.indices.contains(file) { wanted[file].append(city) }
    }
    for (number, data) in head.data.enumerated() where wanted.indices.contains(number) {
      let path = SurveyPath.resolve(data.reference.href, in: folder)
      let bytes: [UInt8]
      do throws(Diagnostic) {
        bytes = data.layout == .xml ? [] : try load(path, "data")
      } catch {
        written.findings.append(error)
        written.begin([:])
        continue
      }
      if data.layout == .xml {
        written.begin([:])
        continue
      }
      var context = ReadingContext(
        head: head, table: ReturnTable(plan: QuestionPlan(criteria), unitCount: 0),
        lookup: UnitLookup(.codes([:])))
      context.fileNames = [path]
      context.sheets = [nil]
      context.cityColumn = data.cityColumn ?? head.cityColumn
      look(bytes, data, path, survey, wanted[number], &written, &context)
    }
    return written
  }

  private static func look(
    _ bytes: [UInt8], _ data: DataFile, _ path: String, _ survey: Survey, _ cities: [Int],
    _ written: inout WrittenAnswers, _ context: inout ReadingContext
  ) {
    var tables = OpenedTables([:])
    guard let source = table(data, bytes, path: path, tables: &tables, context: &context) else {
      return written.begin([:])
    }
    let options = options(data, context)
    let names = HeaderNames(context, isLong: data.layout == .long)
    source.withBytes { file in
      var findings = FindingList()
      guard let opening = TableOpening.look(at: file, options: options, findings: &findings) else {
        return written.begin([:])
      }
      var uses: [String: ColumnUse] = [:]
      var fields: [ColumnUse: Int] = [:]
      for (position, header) in opening.header.enumerated() {
        guard let use = names.use(of: header) else { continue }
        uses[header] = use
        if fields[use] == nil { fields[use] = position }
      }
      written.begin(uses)
      // The cells that are wanted of each line, in the order of the cities.
      var lines: [Int: [(city: Int, column: Int, field: Int)]] = [:]
      for city in cities {
        for (position, column) in survey.columns.enumerated() {
          let own = column.lines.map { Int($0[city]) }
          guard let field = field(of: column.key, fields, isLong: data.layout == .long), own != 0 else { continue }
          lines[own ?? Int(survey.locations[city].line), default: []].append((city, position, field))
        }
      }
      var rows = opening.rows
      var row = TableRow()
      while rows.next(into: &row) {
        for cell in lines[row.line] ?? [] where row.cells.indices.contains(cell.field) {
          let text = unsafe file.withContent(of: row.cells[cell.field]) { unsafe String(decoding: $0, as: UTF8.self) }
          written.set(text, column: cell.column, city: cell.city)
        }
      }
    }
  }

  private static func field(of key: AnswerKey, _ fields: [ColumnUse: Int], isLong: Bool) -> Int? {
    if isLong, let group = key.group, let own = fields[key.isSampleSize ? .groupCount(group) : .groupAnswer(group)] {
      return own
    }
    if isLong { return fields[key.isSampleSize ? .answerCount : key.isMargin ? .answerMargin : .answer] }
    if key.isMargin { return fields[.margin(key.item)] }
    guard let group = key.group else { return fields[.value(key.item, group: nil)] }
    return fields[key.isSampleSize ? .sampleSize(key.item, group: group) : .value(key.item, group: group)]
  }
}
