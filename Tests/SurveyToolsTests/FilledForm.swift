import AssessmentModel
import CriteriaFiles
import Diagnostics
import SurveyFiles
import Tables
import TestSupport
import Testing
import Words

@testable import SurveyTools

/// Questionnaires that go out, are filled in with the answers of a survey, and come back.
enum FilledForm {
  static func criteria(_ name: String) throws -> CriteriaSet {
    let path = "Criteria/\(name)/criteria.xml"
    let bytes = try #require(Repository.bytes(path))
    return try #require(CriteriaReader.read(bytes, file: path).set)
  }

  static let registry: (bytes: [UInt8], registry: CityRegistry) = {
    let bytes = Repository.bytes("Surveys/cities.xml") ?? []
    guard let registry = RegistryReader.read(bytes, file: "cities.xml").registry else { fatalError("no registry") }
    return (bytes, registry)
  }()

  /// What the simulator answers for the first cities of the registry.
  static func simulated(_ criteria: CriteriaSet, cities: Int, seed: UInt64 = 7) throws -> Survey {
    let simulation = Simulation(
      id: "simulated", criteria: criteria, registry: registry.registry, registryHref: "cities.xml", cities: cities,
      seed: seed)
    let (description, responses) = (ByteSink(), ByteSink())
    SurveySimulator.writeDescription(simulation, to: description)
    SurveySimulator.writeResponses(simulation, to: responses)
    let files = ["s/responses.csv": responses.bytes, "s/cities.xml": registry.bytes]
    let head = try #require(SurveyReader.head(description.bytes, file: "s/survey.xml").0)
    let reading = SurveyReader.read(head, folder: "s", criteria: criteria) {
      path, _ throws(Diagnostic) -> [UInt8] in
      guard let bytes = files[path] else { throw Diagnostic(.tableEmpty, .stop, .plain("there is no \(path)")) }
      return bytes
    }
    let survey = try #require(reading.survey, "\(reading.diagnostics.map(\.headline))")
    // What goes out has answers, reasons and, where they are asked, groups and evidence.
    let cells = survey.columns.flatMap { column in (0..<survey.cities.count).map { column.answers[$0] } }
    #expect(cells.contains { $0.number != nil } && (cells.count < 500 || cells.contains(.missing(.doesNotKnow))))
    #expect(
      criteria.divide == nil
        || survey.columns.contains { column in
          column.key.group != nil && (0..<survey.cities.count).contains { column.answers[$0].number != nil }
        })
    return survey
  }

  /// Reads files as `--survey` reads a folder, or a file, without a description.
  static func read(
    _ files: [(name: String, bytes: [UInt8])], _ criteria: CriteriaSet
  ) throws -> (survey: Survey, findings: [Diagnostic]) {
    let tables = files.map { SurveyIntake.File(path: "in/\($0.name)", name: $0.name, bytes: $0.bytes) }
    let source = SurveyIntake.Source(path: "in", name: "in", isFolder: true)
    let known = SurveyIntake.KnownCities(
      path: "cities.xml", reading: RegistryReader.read(registry.bytes, file: "cities.xml"))
    let (intake, findings) = SurveyIntake.look(source, files: tables, criteria: criteria, given: nil, known: known)
    let taken = try #require(intake, "\(findings.map { "\($0.code.id) \($0.headline)" })")
    let reading = SurveyReader.read(taken, folder: "in", criteria: criteria) { path, _ throws(Diagnostic) -> [UInt8] in
      guard let file = tables.first(where: { $0.path == path }) else {
        throw Diagnostic(.tableEmpty, .stop, .plain("there is no \(path)"))
      }
      return file.bytes
    }
    let survey = try #require(reading.survey, "\(reading.diagnostics.map { "\($0.code.id) \($0.headline)" })")
    return (survey, reading.diagnostics)
  }

  /// Every cell that two surveys do not have in common: values, missing reasons and evidence, by city and column.
  ///
  /// A column that one of them lacks is one of questions that nobody was asked.
  static func differences(_ sent: Survey, _ back: Survey) -> [String] {
    var differences: [String] = []
    for (row, city) in sent.cities.enumerated() {
      guard let place = back.cities.firstIndex(where: { $0.id == city.id }) else {
        differences.append("\(city.id) is not there")
        continue
      }
      var keys = sent.columns.map(\.key)
      keys += back.columns.map(\.key).filter { key in !keys.contains(key) }
      for key in keys {
        let (first, second) = (cell(sent, key, row), cell(back, key, place))
        if first != second { differences.append("\(city.id) \(key.header): \(first) is \(second)") }
      }
    }
    if sent.cities.count != back.cities.count { differences.append("\(back.cities.count) cities") }
    return differences
  }

  private static func cell(_ survey: Survey, _ key: AnswerKey, _ row: Int) -> String {
    guard let column = survey.columns.first(where: { $0.key == key }) else { return "not asked" }
    let evidence = column.evidence?[row].map { " by \($0)" } ?? ""
    switch column.answers[row] {
    // A margin or a group that nobody was asked for, and one that nobody gave, are the same.
    case .missing(.notAsked), .missing(.noAnswer):
      return (key.isMargin ? "not asked" : key.group == nil ? "no answer" : "not asked") + evidence
    case .missing(let reason): return "\(reason)" + evidence
    case .value(let number, let basis): return "\(number) \(basis)" + evidence
    }
  }

  // MARK: Filling in

  /// What a city gave under a use of a column: the answer as text, or the reason.
  static func answer(_ survey: Survey, _ city: CityID, _ use: ColumnUse, _ write: (Double, AnswerKey) -> String)
    -> String
  {
    func column(_ key: AnswerKey) -> AnswerColumn? { survey.columns.first { $0.key == key } }
    guard let row = survey.cities.firstIndex(where: { $0.id == city }) else { return "" }
    func value(_ key: AnswerKey) -> String { column(key)?.answers[row].number.map { write($0, key) } ?? "" }
    switch use {
    case .value(let item, let group): return value(AnswerKey(item, group: group))
    case .sampleSize(let item, let group): return value(AnswerKey(item, group: group, isSampleSize: true))
    case .margin(let item): return value(AnswerKey(item, isMargin: true))
    case .evidence(let item): return column(AnswerKey(item))?.evidence?[row] ?? ""
    case .missing(let item, let group):
      guard let reason = column(AnswerKey(item, group: group))?.answers[row].missingReason, reason != .noAnswer else {
        return ""
      }
      return MissingWords.code(reason)
    default: return ""
    }
  }

  /// The rows of a sheet, or of a CSV file, as texts.
  static func rows(_ bytes: [UInt8], _ file: String, sheet: String? = nil) throws -> [[String]] {
    var findings = FindingList()
    let sources = try #require(TableDoor.open(bytes, file: file, options: TableOptions(), findings: &findings))
    let source = try #require(sheet == nil ? sources.first : sources.first { $0.sheet?.name == sheet })
    return source.withBytes { table in
      var found = FindingList()
      guard let opening = TableOpening.look(at: table, findings: &found) else { return [] }
      var rows = [opening.header]
      var cursor = opening.rows
      var row = TableRow()
      while cursor.next(into: &row) { rows.append(row.cells.map { opening.content(of: $0) }) }
      return rows
    }
  }
}
