public import AssessmentModel
public import Diagnostics
import Tables
import XMLStream

/// Fetches a file that a survey names: its path and what it is for (`registry`, `data`). The caller records digests.
public typealias FileLoader = (_ path: String, _ role: String) throws(Diagnostic) -> [UInt8]

/// What reading a survey gave.
public struct SurveyReading: Sendable {
  /// The survey; `nil` if any finding stops.
  public var survey: Survey?
  /// What was found wrong, or worth knowing, in the order of the files.
  public var diagnostics: [Diagnostic]

  /// Creates a reading.
  public init(survey: Survey?, diagnostics: [Diagnostic]) {
    self.survey = survey
    self.diagnostics = diagnostics
  }
}

/// Reads surveys: a folder with `survey.xml`, which says where the data lies and how it is to be read.
///
/// Nothing is half-read and nothing is guessed: every problem is reported with its place; a bad value becomes missing
/// (`invalid`); a row that cannot be used sets its city aside, named; a file that cannot be used stops the survey.
public enum SurveyReader {
  /// Reads `survey.xml`.
  ///
  /// - Parameter file: the path as the user named it, for findings.
  /// - Returns: the head, or `nil` if a finding stops; and the findings.
  public static func head(_ bytes: [UInt8], file: String) -> (SurveyHead?, [Diagnostic]) {
    let document = XMLTree.read(bytes, file: file)
    guard let root = document.root else { return (nil, document.diagnostics) }
    var reader = HeadReader(file: file)
    let head = reader.read(root)
    return (head, document.diagnostics + reader.findings.all)
  }

  /// Reads the registry and the data of a survey and types the values by a criteria set's items.
  ///
  /// Values are typed by the items' scales; levels without evidence rest on self-report. Items without a column were
  /// not asked. A city that has several rows keeps the first. Columns come out in the order of the criteria set.
  /// For `origin="country-proxy"` each city takes its country's row, every value so marked, and stands where the
  /// country's row stands; cities without such a row have returned nothing.
  ///
  /// - Parameters:
  ///   - folder: the path of the survey's folder, from which references are resolved.
  ///   - load: fetches files; what it throws is reported as a finding.
  /// - Complexity: O(bytes); 9 bytes a cell beside the bytes of one file at a time.
  public static func read(
    _ head: SurveyHead, folder: String, criteria: CriteriaSet, load: FileLoader
  ) -> SurveyReading {
    var findings: [Diagnostic] = []
    if let wanted = head.description.criteria, wanted != criteria.id {
      findings.append(
        Diagnostic(
          .surveyForOtherCriteria, .note, .survey(.surveyForOther, .text("\(wanted)"), .text("\(criteria.id)")),
          at: InputLocation(file: head.file)))
    }
    let reading = registry(head, folder: folder, load: load, findings: &findings)
    return read(head, folder: folder, criteria: criteria, registry: reading, findings: findings, load: load)
  }

  /// Reads the data of a survey whose registry is known; what was found in the registry is not said again.
  ///
  /// - Complexity: that of ``read(_:folder:criteria:load:)``.
  package static func read(
    _ head: SurveyHead, folder: String, criteria: CriteriaSet, registry: RegistryReading, load: FileLoader
  ) -> SurveyReading {
    read(head, folder: folder, criteria: criteria, registry: registry, findings: [], load: load)
  }

  /// Reads the data of a survey whose registry is known.
  ///
  /// - Parameters:
  ///   - findings: what was found before.
  ///   - opened: tables that were opened before, by the path of their file.
  static func read(
    _ head: SurveyHead, folder: String, criteria: CriteriaSet, registry reading: RegistryReading?,
    findings: [Diagnostic], opened: [String: [TableSource]] = [:], load: FileLoader
  ) -> SurveyReading {
    var findings = findings
    guard let registry = reading?.registry, let index = reading?.index else {
      return SurveyReading(survey: nil, diagnostics: findings)
    }
    let units = UnitList(index, code: head.proxies?.code)
    var context = ReadingContext(
      head: head, table: ReturnTable(plan: QuestionPlan(criteria), unitCount: units.count), lookup: units.lookup)
    let files = head.proxies.map { [$0.data] } ?? head.data
    MissingCodeChecks.note(head, context.table.plan, in: &context.findings)
    var tables = OpenedTables(opened)
    for file in files { read(file, folder: folder, load: load, tables: &tables, context: &context) }
    context.noteItemsNotAsked()
    findings += context.findings.all
    guard !findings.hasStop else { return SurveyReading(survey: nil, diagnostics: findings) }
    var survey = units.survey(head: head, registry: registry, context: context, findings: &findings)
    findings += PlausibilityPass.examine(&survey, criteria)
    // Changes are found later, where there is a previous survey.
    var acknowledged = AcknowledgedFindings(head.acknowledgements.filter { $0.code != .changeBeyondRule }, index)
    acknowledged.mark(&findings)
    survey.diagnostics = findings
    return SurveyReading(survey: survey, diagnostics: findings)
  }

  /// Marks changes from the previous survey that the description acknowledges.
  package static func acknowledge(_ changes: inout [Diagnostic], by head: SurveyHead, _ registry: CityRegistry) {
    let own = head.acknowledgements.filter { $0.code == .changeBeyondRule }
    guard !own.isEmpty else { return }
    var acknowledged = AcknowledgedFindings(own, CityIndex(registry))
    acknowledged.mark(&changes)
  }

  private static func registry(
    _ head: SurveyHead, folder: String, load: FileLoader, findings: inout [Diagnostic]
  ) -> RegistryReading? {
    let path = SurveyPath.resolve(head.registry.href, in: folder)
    do throws(Diagnostic) {
      let reading = RegistryReader.read(try load(path, "registry"), file: path)
      findings += reading.diagnostics
      return reading
    } catch {
      findings.append(error)
      return nil
    }
  }

  private static func read(
    _ data: DataFile, folder: String, load: FileLoader, tables: inout OpenedTables, context: inout ReadingContext
  ) {
    let path = SurveyPath.resolve(data.reference.href, in: folder)
    let bytes: [UInt8]
    do throws(Diagnostic) {
      bytes = try load(path, "data")
    } catch {
      context.findings.append(error)
      return
    }
    context.fileNames.append(path)
    context.sheets.append(nil)
    context.cityColumn = data.cityColumn ?? context.head.cityColumn
    context.fixedCity = data.city
    let source = data.layout == .xml ? nil : table(data, bytes, path: path, tables: &tables, context: &context)
    guard data.layout == .xml || source != nil else { return }
    ColumnForms.read(
      &context, pin: data.numbers.over(context.head.numbers), isShared: data.layout == .long || data.layout == .xml
    ) { read(data, bytes, source, path: path, context: &$0) }
  }

  private static func read(
    _ data: DataFile, _ bytes: [UInt8], _ source: TableSource?, path: String,
    context: inout ReadingContext
  ) {
    let number = UInt16(clamping: context.fileNames.count - 1)
    guard let source else {
      ReturnsReader.read(bytes, path: path, file: number, context: &context)
      return
    }
    let options = options(data, context)
    source.withBytes { table in
      guard let opening = TableOpening.look(at: table, options: options, findings: &context.findings) else { return }
      switch data.layout {
      case .wide: WideReader.read(opening, file: number, context: &context)
      case .across: AcrossReader.read(opening, file: number, context: &context)
      case .long, .xml: LongReader.read(opening, file: number, context: &context)
      }
    }
  }

  /// What is known of a table: what the survey says, and the headers that are asked for.
  static func options(_ data: DataFile, _ context: ReadingContext) -> TableOptions {
    let names = HeaderNames(context, isLong: data.layout == .long || data.layout == .across)
    var options = TableOptions(delimiter: data.delimiter, encoding: data.encoding)
    let cities = data.layout == .across ? context.lookup.cities : nil
    options.isHeader = { names.use(of: $0) != nil || names.isCity($0) || cities?.position(of: $0) != nil }
    return options
  }

  /// The table of a file that holds the answers.
  static func table(
    _ data: DataFile, _ bytes: [UInt8], path: String, tables: inout OpenedTables, context: inout ReadingContext
  ) -> TableSource? {
    let options = options(data, context)
    guard let sources = tables.open(bytes, path: path, options: options, findings: &context.findings) else {
      return nil
    }
    if let wanted = data.sheet {
      return OpenedTables.sheet(wanted, among: sources, data: data, findings: &context.findings)
    }
    return TableDoor.choose(among: sources, options: options, findings: &context.findings)
  }
}
