package import AssessmentModel
internal import CriteriaFiles
package import Diagnostics
internal import SurveyFiles

/// Everything a run reads, read once: the criteria set, the survey with its registry, and the book of files.
package struct RunInputs: Sendable {
  /// Where the criteria set was found.
  package var criteriaEntry: Workspace.Entry
  /// The criteria set.
  package var criteria: CriteriaSet
  /// Where the survey was found.
  package var surveyEntry: Workspace.Entry
  /// The survey.
  package var survey: Survey
  /// The survey of the previous edition, if one was named.
  package var previous: Supplement?
  /// The survey of countries, if one was named.
  package var countries: Supplement?
  /// The survey whose learnt values are applied, if one was named.
  package var pinned: Supplement?
  /// The criteria set to compare with, if one was named.
  package var against: CriteriaSet?
  /// The files read, with digests.
  package var files: [Provenance.Input]
  /// The paths of the files read.
  package var paths: [String]
  /// What files are called in reports; the surveys go by these names, findings by the paths that the user knows.
  package var names: PublicNames
  /// What was found while reading criteria and survey.
  package var diagnostics: [Diagnostic]
  /// What was chosen without being named, in words; empty if all was named.
  package var choices: [String]

  /// Finds and reads a criteria set and a survey.
  ///
  /// Without a name, the only one in reach is taken; a survey that names its criteria set settles that choice too.
  ///
  /// - Throws: ``StoppedRun`` with every finding if either cannot be used.
  package static func load(criteria: String?, survey: String?, workspace: Workspace) throws(StoppedRun) -> RunInputs {
    try load(RunRequest(criteria: criteria, survey: survey), workspace: workspace)
  }

  /// A further survey that is read with the same criteria set.
  package struct Supplement: Sendable {
    /// Where it was found.
    package var entry: Workspace.Entry
    /// The survey.
    package var survey: Survey
  }

  /// Finds and reads everything that a request names.
  ///
  /// - Throws: ``StoppedRun`` with every finding if any of it cannot be used.
  package static func load(_ request: RunRequest, workspace: Workspace) throws(StoppedRun) -> RunInputs {
    let (wanted, wantedSurvey) = (request.criteria, request.survey)
    var choices: [String] = []
    let surveyEntry = try find(.survey, wantedSurvey, workspace)
    let ledger = InputLedger(names: PublicNames(survey: surveyEntry.folder))
    if wantedSurvey == nil { choices.append("survey \(surveyEntry.id), the only one in reach") }
    let (head, headFindings) = try readHead(surveyEntry, ledger)
    let criteriaEntry: Workspace.Entry
    if wanted == nil, let named = head.description.criteria {
      criteriaEntry = try find(.criteria, named, workspace)
      choices.append("criteria set \(criteriaEntry.id), which the survey names")
    } else {
      criteriaEntry = try find(.criteria, wanted, workspace)
      if wanted == nil { choices.append("criteria set \(criteriaEntry.id), the only one in reach") }
    }
    let (criteria, criteriaFindings) = try readCriteria(criteriaEntry, ledger)
    var findings = headFindings + criteriaFindings
    var against: CriteriaSet?
    if let wanted = request.against {
      let (set, found) = try readCriteria(try find(.criteria, wanted, workspace), ledger)
      against = set
      findings += found
    }
    let asked = against.map(criteria.asking) ?? criteria
    let reading = SurveyReader.read(
      head, folder: surveyEntry.folder, criteria: asked,
      load: { (path, role) throws(Diagnostic) in try ledger.load(path, role: role) })
    findings += reading.diagnostics
    guard var survey = reading.survey else { throw StoppedRun(findings) }
    if let excess = StudySize.finding(criteria, cities: survey.cities.count, at: surveyEntry.path) {
      throw StoppedRun(findings + [excess])
    }
    let previous = try supplement(request.previous, asked, ledger, workspace, &findings)
    if let previous {
      let changes = SurveyReader.changes(survey, from: previous.survey, asked)
      survey.diagnostics += changes
      findings += changes
    }
    let countries = try supplement(request.countries, asked, ledger, workspace, &findings)
    let pinned = try supplement(request.pinned, asked, ledger, workspace, &findings)
    return RunInputs(
      criteriaEntry: criteriaEntry, criteria: criteria, surveyEntry: surveyEntry,
      survey: ledger.names.published(survey), previous: previous, countries: countries, pinned: pinned,
      against: against, files: ledger.inputs, paths: ledger.paths, names: ledger.names, diagnostics: findings,
      choices: choices)
  }

  private static func supplement(
    _ wanted: String?, _ criteria: CriteriaSet, _ ledger: InputLedger, _ workspace: Workspace,
    _ findings: inout [Diagnostic]
  ) throws(StoppedRun) -> Supplement? {
    guard let wanted else { return nil }
    let entry = try find(.survey, wanted, workspace)
    let (head, headFindings) = try readHead(entry, ledger)
    let reading = SurveyReader.read(
      head, folder: entry.folder, criteria: criteria,
      load: { (path, role) throws(Diagnostic) in try ledger.load(path, role: role) })
    findings += headFindings + reading.diagnostics
    guard let survey = reading.survey else { throw StoppedRun(findings) }
    return Supplement(entry: entry, survey: ledger.names.published(survey))
  }

  /// Finds and reads a criteria set alone.
  package static func criteria(_ wanted: String?, workspace: Workspace) throws(StoppedRun)
    -> (entry: Workspace.Entry, set: CriteriaSet, diagnostics: [Diagnostic])
  {
    let entry = try find(.criteria, wanted, workspace)
    let (set, findings) = try readCriteria(entry, InputLedger())
    return (entry, set, findings)
  }

  private static func find(_ kind: Workspace.Kind, _ wanted: String?, _ workspace: Workspace) throws(StoppedRun)
    -> Workspace.Entry
  {
    do { return try workspace.find(kind, wanted) } catch { throw StoppedRun([error]) }
  }

  private static func readHead(_ entry: Workspace.Entry, _ ledger: InputLedger) throws(StoppedRun)
    -> (SurveyHead, [Diagnostic])
  {
    do {
      let bytes = try ledger.load(entry.path, role: "survey")
      if let finding = SourceRefusal.finding(onFile: entry.path, bytes: bytes, as: .survey) { throw finding }
      let (head, findings) = SurveyReader.head(bytes, file: entry.path)
      guard let head else { throw StoppedRun(findings) }
      return (head, findings)
    } catch let finding as Diagnostic { throw StoppedRun([finding]) } catch let stopped as StoppedRun {
      throw stopped
    } catch { throw StoppedRun([]) }
  }

  private static func readCriteria(_ entry: Workspace.Entry, _ ledger: InputLedger) throws(StoppedRun)
    -> (CriteriaSet, [Diagnostic])
  {
    let bytes: [UInt8]
    do { bytes = try ledger.load(entry.path, role: "criteria") } catch { throw StoppedRun([error]) }
    if let finding = SourceRefusal.finding(onFile: entry.path, bytes: bytes, as: .criteria) {
      throw StoppedRun([finding])
    }
    let reading = CriteriaReader.read(bytes, file: entry.path)
    guard let set = reading.set else { throw StoppedRun(reading.diagnostics) }
    return (set, reading.diagnostics)
  }
}

extension CriteriaSet {
  /// The set with the items of another added to its own, so that a survey is read for both.
  fileprivate func asking(_ other: CriteriaSet) -> CriteriaSet {
    var set = self
    let own = Set(indicators.flatMap(\.items).map(\.id))
    for indicator in other.indicators {
      let items = indicator.items.filter { !own.contains($0.id) }
      guard let first = items.first else { continue }
      var extra = indicator
      extra.id = IndicatorID(first.id.rawValue)
      extra.items = items
      set.indicators.append(extra)
    }
    return set
  }
}
