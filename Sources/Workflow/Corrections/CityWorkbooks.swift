package import AssessmentModel
package import Diagnostics
internal import SurveyFiles

/// `check SURVEY --workbooks FOLDER`: a workbook for each city, to be sent to it, corrected there, and read in again.
package struct CityWorkbooks: Sendable {
  /// What was written.
  package struct Written: Sendable {
    /// The folder.
    package var folder: String
    /// Number of workbooks.
    package var workbooks: Int
    /// Number of cities that returned something.
    package var cities: Int
    /// Number of cities without findings, for which nothing was written.
    package var without: Int
    /// What was found on the way.
    package var diagnostics: [Diagnostic]
  }

  private let inputs: RunInputs
  private let language: Language?
  private let isForAll: Bool

  /// Reads a survey.
  ///
  /// - Parameters:
  ///   - language: the language of every workbook; `nil` for that of the city's country where the program speaks it, and
  ///     else English.
  ///   - isForAll: whether cities without findings get a workbook too.
  /// - Throws: ``StoppedRun`` if the survey cannot be used.
  package init(
    _ request: RunRequest, language: Language?, isForAll: Bool, workspace: Workspace
  ) throws(StoppedRun) {
    inputs = try RunInputs.load(request, workspace: workspace)
    self.language = language
    self.isForAll = isForAll
  }

  /// Writes the workbooks, all or none; each is named by its city's id.
  ///
  /// A city whose rows were all set aside gets a workbook without answers. Names that the registry does not know get none,
  /// which is said.
  ///
  /// - Throws: a ``Diagnostic`` if the folder cannot be used.
  /// - Complexity: O(bytes of the survey + cells written).
  package func write(to folder: String) throws(Diagnostic) -> Written {
    let output = try OutputFolder(folder, for: "check", apart: inputs.paths)
    var written = Written(
      folder: output.path, workbooks: 0, cities: inputs.survey.cities.count, without: 0, diagnostics: [])
    guard inputs.survey.description.origin != .countryProxy else {
      written.diagnostics.append(
        Diagnostic(
          .workbooksOfProxies, .note, .run(.workbooksOfProxies, .text(inputs.survey.description.id)),
          at: InputLocation(file: inputs.surveyEntry.path)))
      return written
    }
    let ledger = InputLedger()
    let texts = SurveyReader.writtenAnswers(
      inputs.survey, cities: inputs.survey.cities.indices, head: inputs.head, folder: inputs.surveyEntry.folder,
      criteria: inputs.criteria,
      load: { (path, role) throws(Diagnostic) in try ledger.load(path, role: role) })
    written.diagnostics += texts.findings
    let findings = CityFindings(inputs.survey, written: texts)
    written.diagnostics += notes(findings)
    let source = CityWorkbook.Source(
      inputs.survey, criteria: inputs.criteria, written: texts, cityColumn: inputs.head.cityColumn)
    var names: Set<String> = []
    for (city, position) in cities(findings) {
      let entries = findings.ofCity[city.id] ?? []
      if entries.isEmpty, !isForAll {
        written.without += 1
        continue
      }
      let workbook = CityWorkbook(
        source: source, city: city, position: position, entries: entries,
        words: CorrectionWords(
          language: language ?? Self.language(of: city), cityHint: inputs.head.cityColumn))
      let name = Self.fileName(city.id, taken: &names)
      let made = try workbook.bytes(file: PathText.join(output.path, name))
      written.diagnostics += made.findings
      try output.file(name) { $0.append(bytes: made.bytes) }
      written.workbooks += 1
    }
    written.diagnostics += try output.commit()
    return written
  }

  /// The cities that returned something, in file order, then those of which nothing could be read.
  private func cities(_ findings: CityFindings) -> [(city: City, position: Int?)] {
    let survey = inputs.survey
    let known = Set(survey.cities.map(\.id))
    let others = survey.registry.cities.filter { !known.contains($0.id) && findings.ofCity[$0.id] != nil }
    return survey.cities.enumerated().map { ($0.element, $0.offset) } + others.map { ($0, nil) }
  }

  private func notes(_ findings: CityFindings) -> [Diagnostic] {
    let place = InputLocation(file: inputs.surveyEntry.path)
    var notes: [Diagnostic] = []
    if !findings.unknown.isEmpty {
      let shown = FactValue.list(findings.unknown.prefix(5).map(FactValue.quoted))
      let count = findings.unknown.count
      notes.append(
        Diagnostic(
          .workbookForNoCity, .note,
          count == 1
            ? .run(.workbookForNoCity, shown)
            : .run(count > 5 ? .workbooksForNoCityCut : .workbooksForNoCity, .number(count), shown),
          at: place))
    }
    if findings.isCut {
      notes.append(
        Diagnostic(
          .workbooksNotAllFindings, .note, .run(.notAllFindings), at: place,
          mend: .run(.sendWorkbooks)))
    }
    return notes
  }

  /// The language of a city's country, where the program speaks it.
  static func language(of city: City) -> Language {
    switch city.iso3 {
    case "KOR", "PRK": .korean
    default: .english
    }
  }

  /// A file for a city's id: letters, digits, `-`, `_` and points inside, each name once whatever the case.
  static func fileName(_ id: CityID, taken: inout Set<String>) -> String {
    var name = String(
      id.rawValue.unicodeScalars.prefix(100).map { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_.".unicodeScalars.contains(scalar)
          ? Character(scalar) : "_"
      })
    if name.isEmpty || name.hasPrefix(".") { name = "_" + name }
    var number = 1
    while true {
      let candidate = name + (number == 1 ? "" : "-\(number)")
      if taken.insert(candidate.lowercased()).inserted { return candidate + ".xlsx" }
      number += 1
    }
  }
}
