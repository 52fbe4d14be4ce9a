package import AssessmentModel
package import Diagnostics
internal import ReportPages
internal import SurveyFiles
internal import SurveyTools

/// `questionnaire`: the questions of a criteria set as files that cities, or survey tools, can be given.
package struct QuestionnaireRun: Sendable {
  /// What the command is called where folders name who wrote them.
  static let command = "questionnaire"

  /// What is asked for.
  package struct Request: Sendable {
    /// The criteria set.
    package var criteria: String?
    /// The survey of the last edition.
    package var survey: String?
    /// The registry of the cities; without it, `Surveys/cities.xml` in reach.
    package var registry: String?
    /// The cities, by any name; empty for those of the survey, or for a questionnaire that anybody may fill in.
    package var cities: [String]
    /// Whether every city of the registry is meant.
    package var isForAll: Bool
    /// The languages of the texts, the first one first.
    package var languages: [Language]

    /// A request.
    package init(
      criteria: String? = nil, survey: String? = nil, registry: String? = nil, cities: [String] = [],
      isForAll: Bool = false, languages: [Language] = [.english]
    ) {
      self.criteria = criteria
      self.survey = survey
      self.registry = registry
      self.cities = cities
      self.isForAll = isForAll
      self.languages = languages
    }
  }

  private let questionnaire: Questionnaire
  private let inputs: [String]
  /// What was found while reading.
  package let diagnostics: [Diagnostic]

  /// Reads the criteria set, and the survey of the last edition if one is named.
  ///
  /// - Throws: ``StoppedRun`` if either cannot be used, or a city is not known.
  package init(_ request: Request, workspace: Workspace) throws(StoppedRun) {
    var findings: [Diagnostic] = []
    var inputs: [String] = []
    let criteria: CriteriaSet
    var survey: Survey?
    if let wanted = request.survey {
      let loaded = try RunInputs.load(
        RunRequest(criteria: request.criteria, survey: wanted, registry: request.registry), workspace: workspace)
      criteria = loaded.criteria
      survey = loaded.survey
      inputs = loaded.paths
    } else {
      let found = try RunInputs.criteria(request.criteria, workspace: workspace)
      criteria = found.set
      findings = found.diagnostics
      inputs = [found.entry.path]
    }
    let cities = try QuestionnaireCities.find(request, survey, workspace, &inputs)
    questionnaire = Questionnaire(
      criteria, languages: request.languages, cities: cities, earlier: survey.map(EarlierAnswers.init))
    self.inputs = inputs
    diagnostics = findings
  }

  /// Writes the questionnaire: one file for all cities where the path ends as the format's files do, and else a folder with
  /// a file a city; all files or none.
  ///
  /// - Returns: the paths of the files, and what was found on the way.
  /// - Throws: a ``Diagnostic`` if the path cannot be used, or the format cannot carry a question.
  package func write(_ format: QuestionnaireFormat, to path: String) throws(Diagnostic) -> WrittenFiles {
    if path.lowercased().hasSuffix("." + format.ending) {
      let file = try AtomicFile.making(path, apart: inputs)
      let made = try content(questionnaire, format, path)
      file.sink.append(bytes: made.bytes)
      try file.commit()
      return WrittenFiles(paths: [path], diagnostics: gaps(path) + made.findings)
    }
    let folder = try OutputFolder(path, for: Self.command, apart: inputs)
    var findings = gaps(folder.path)
    var names: Set<String> = []
    for (name, part) in parts(format, &names) {
      let made = try content(part, format, PathText.join(folder.path, name))
      findings += made.findings
      try folder.file(name) { $0.append(bytes: made.bytes) }
    }
    let written = try folder.finish()
    return WrittenFiles(paths: written.paths, diagnostics: findings + written.diagnostics)
  }

  private func gaps(_ path: String) -> [Diagnostic] { questionnaire.gaps(at: InputLocation(file: path)) }

  /// The files of a folder: one a city, or a single one that serves all.
  private func parts(
    _ format: QuestionnaireFormat, _ names: inout Set<String>
  ) -> [(name: String, questionnaire: Questionnaire)] {
    guard !format.isOfTool, !questionnaire.cities.isEmpty else {
      return [("\(questionnaire.criteria.id).\(format.ending)", questionnaire)]
    }
    var parts: [(name: String, questionnaire: Questionnaire)] = []
    for city in questionnaire.cities {
      let stem = FileStem.of(CityWorkbooks.fileName(city.id, taken: &names))
      parts.append(("\(stem).\(format.ending)", questionnaire.addressed(to: [city])))
    }
    return parts
  }

  private func content(
    _ questionnaire: Questionnaire, _ format: QuestionnaireFormat, _ file: String
  ) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    let sink = ByteSink()
    switch format {
    case .xlsx: return try QuestionnaireWorkbook(questionnaire).bytes(file: file)
    case .csv:
      questionnaire.writeTable(to: sink)
      return (sink.bytes, [])
    case .html:
      QuestionnairePage(questionnaire).write(to: sink)
      return (sink.bytes, [])
    case .xlsform:
      let form = try XLSForm(questionnaire, file: file)
      let made = try form.bytes(file: file)
      return (made.bytes, form.findings + made.findings)
    case .lss:
      let structure = try LimeSurveyStructure(questionnaire, file: file)
      structure.write(to: sink)
      return (sink.bytes, structure.findings)
    }
  }
}
