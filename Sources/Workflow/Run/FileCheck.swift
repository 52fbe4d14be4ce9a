internal import Analyses
internal import AssessmentModel
internal import CriteriaFiles
package import Diagnostics
internal import ReportFiles
import Schemas
internal import Scoring
internal import SurveyFiles
internal import Tables
internal import XMLStream

/// Finds out what a file is and checks it by the rules of its kind.
package struct FileCheck: Sendable {
  /// What came out for one file.
  package struct Result: Sendable {
    /// What it is.
    package var kind: CheckedKind
    /// What was understood.
    package var understood: Understanding
    /// Everything that was found.
    package var diagnostics: [Diagnostic]
    /// Whether the check was made, and the findings are what came of it, even those that stop others from using the file.
    package var isMade = false
    /// What tables without a description were taken for.
    package var intakes: [IntakeRecord] = []
    /// What the rows and values of a survey that were set aside do to its result; `nil` if nothing hangs on them.
    package var effects: FindingEffects?
  }

  private let criteria: String?
  private let registry: String?
  private let encoding: String?
  private let keep: String?
  private let workspace: Workspace

  /// Prepares checks; surveys are checked against `criteria`, the set they name, or the only one in reach.
  ///
  /// - Parameters:
  ///   - registry: the registry of the cities, for surveys without a description.
  ///   - encoding: the encoding of their texts.
  ///   - keep: the folder into which the description of a survey without one is written.
  package init(
    criteria: String?, registry: String? = nil, encoding: String? = nil, keep: String? = nil, workspace: Workspace
  ) {
    self.criteria = criteria
    self.registry = registry
    self.encoding = encoding
    self.keep = keep
    self.workspace = workspace
  }

  /// Checks a file, the criteria set or survey in a folder, or whether the report in a folder is whole.
  package func check(_ path: String) -> Result {
    var file = path
    if FolderListing.kind(of: path) == .folder {
      let inside = ["criteria.xml", "survey.xml"].map { PathText.join(path, $0) }
      guard let found = inside.first(where: { FolderListing.kind(of: $0) == .file }) else {
        do throws(Diagnostic) {
          try FolderListing.demand(path)
          if let folder = FolderCheck(path) { return checkFolder(folder) }
          guard criteria != nil else { return unknown(path, .run(.folderOfNothing, .text(path))) }
          if let bare = try BareSurvey.find(path), bare.entry.isFolder { return checkSurvey(path) }
        } catch {
          return Result(kind: .survey, understood: .nothing, diagnostics: [error])
        }
        return unknown(path, .run(.folderOfNothing, .text(path)))
      }
      file = found
    }
    let bytes: [UInt8]
    do { bytes = try InputFile.read(file) } catch {
      return Result(kind: .file, understood: .nothing, diagnostics: [error.diagnostic])
    }
    if let finding = ForeignFile.finding(on: file, bytes: bytes) {
      return Result(kind: .file, understood: .nothing, diagnostics: [finding])
    }
    if TableFormat.workbook(of: bytes) != nil || BareSurvey.isTable(file) { return checkData(file) }
    switch Self.rootName(of: bytes) {
    case "criteriaSet": return checkCriteria(bytes, file)
    case "survey": return checkSurvey(file)
    case "registry": return checkRegistry(bytes, file)
    case "responses": return checkData(file)
    case "assessment": return checkReport(bytes, file)
    case nil:
      let reading = XMLTree.read(bytes, file: file)
      if !reading.diagnostics.isEmpty {
        return Result(kind: .file, understood: .nothing, diagnostics: reading.diagnostics)
      }
      return unknown(file, .run(.noXML, .text(file)))
    case let root?:
      return unknown(file, .run(.otherXML, .text(file), .text(root)))
    }
  }

  private func checkFolder(_ folder: FolderCheck) -> Result {
    let (files, findings) = folder.check()
    return Result(
      kind: .report, understood: .files(files, areWhole: !findings.hasErrors), diagnostics: findings, isMade: true)
  }

  private func unknown(_ path: String, _ what: Statement) -> Result {
    let finding = Diagnostic(.kindNotKnown, .stop, what, at: InputLocation(file: path))
    return Result(kind: .file, understood: .nothing, diagnostics: [finding])
  }

  private func checkCriteria(_ bytes: [UInt8], _ file: String) -> Result {
    let reading = CriteriaReader.read(bytes, file: file)
    return Result(
      kind: .criteria,
      understood: reading.set.map { .criteria(indicators: $0.indicators.count, trees: $0.trees.count) } ?? .nothing,
      diagnostics: reading.diagnostics + Self.designFindings(reading.set))
  }

  /// What the analyses of a run would refuse: the same question is asked here and there.
  private static func designFindings(_ set: CriteriaSet?) -> [Diagnostic] {
    guard let set, let design = set.robustness else { return [] }
    return DesignSampler.findings(design, for: set)
  }

  private func checkRegistry(_ bytes: [UInt8], _ file: String) -> Result {
    let reading = RegistryReader.read(bytes, file: file)
    return Result(
      kind: .registry, understood: reading.registry.map { .cities($0.cities.count) } ?? .nothing,
      diagnostics: reading.diagnostics)
  }

  private func checkSurvey(_ file: String) -> Result {
    do throws(StoppedRun) {
      let inputs = try RunInputs.load(
        RunRequest(criteria: criteria, survey: file, registry: registry, encoding: encoding, keep: keep),
        workspace: workspace)
      let (effects, finding) = FindingEffects.check(inputs)
      var result = Result(
        kind: .survey, understood: .returns(inputs.survey.cities.count, criteria: inputs.criteria.id),
        diagnostics: inputs.diagnostics + (finding.map { [$0] } ?? []), intakes: inputs.intakes)
      result.effects = effects
      return result
    } catch {
      return Result(kind: .survey, understood: .nothing, diagnostics: error.diagnostics)
    }
  }

  /// A report of any size is read as a stream; nothing of it is used but its form.
  private func checkReport(_ bytes: [UInt8], _ file: String) -> Result {
    let schema: XMLSchema
    do { schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd") } catch {
      return Result(kind: .report, understood: .nothing, diagnostics: error.diagnostics)
    }
    var handler = FormOnly()
    let findings = XMLStreamReader.read(bytes, file: file, schema: schema, handler: &handler).all
    return Result(kind: .report, understood: .cities(handler.cities), diagnostics: findings)
  }

  /// Counts the cities of a report and keeps nothing. Cities are named in other parts too; each is assessed in one.
  private struct FormOnly: XMLEventHandler {
    private(set) var cities = 0
    private var isAmongCities = false
    mutating func startElement(_ tag: borrowing XMLStartTag) {
      if tag.isNamed("cities") { isAmongCities = true }
      if isAmongCities && tag.isNamed("city") { cities += 1 }
    }
    mutating func characters(_ text: Span<UInt8>) {}
    mutating func endElement(_ tag: borrowing XMLEndTag) { if tag.isNamed("cities") { isAmongCities = false } }
  }

  /// Data is checked through the survey.xml beside it, which says what its columns mean; a table without one by itself.
  private func checkData(_ file: String) -> Result {
    let description = PathText.join(PathText.parent(of: file), "survey.xml")
    guard FolderListing.kind(of: description) == .file else {
      if BareSurvey.isTable(file) { return checkSurvey(file) }
      return unknown(file, .run(.noDescription, .text(file)))
    }
    return checkSurvey(description)
  }

  /// Local name of the first element, found without parsing; `nil` if there is none in the first 64 KiB.
  static func rootName(of bytes: [UInt8]) -> String? {
    let window = bytes.prefix(1 << 16)
    var position = 0
    func starts(with text: StaticString) -> Bool {
      text.withUTF8Buffer { unsafe window[position...].starts(with: $0) }
    }
    while position < window.count {
      guard window[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      if starts(with: "<!--") {
        guard let end = window[position...].firstRange(of: Array("-->".utf8)) else { return nil }
        position = end.upperBound
      } else if starts(with: "<?") || starts(with: "<!") {
        guard let end = window[position...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        position = end + 1
      } else {
        let name = window[(position + 1)...].prefix { byte in
          (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x3A)
            || byte == 0x2D || byte == 0x5F || byte == 0x2E
        }
        let text = String(decoding: name, as: UTF8.self)
        return text.isEmpty ? nil : String(text.split(separator: ":").last ?? "")
      }
    }
    return nil
  }
}
