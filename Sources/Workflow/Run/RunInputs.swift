package import AssessmentModel
internal import CriteriaFiles
package import Diagnostics
package import SurveyFiles

/// Everything a run reads, read once: the criteria set, the survey with its registry, and the book of files.
package struct RunInputs: Sendable {
  /// Where the criteria set was found.
  package var criteriaEntry: Workspace.Entry
  /// The criteria set.
  package var criteria: CriteriaSet
  /// Where the survey was found.
  package var surveyEntry: Workspace.Entry
  /// What the survey says of itself and its data.
  package var head: SurveyHead
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
  /// What was chosen without being named; empty if all was named.
  package var choices: [RunChoice]
  /// What surveys without a description were taken for, the main one first.
  package var intakes: [IntakeRecord] = []
  /// The registry that was named for surveys without a description.
  package var registry: String?

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
    /// What it was taken for, if it has no description.
    var intake: IntakeRecord?
  }

  /// Finds and reads everything that a request names.
  ///
  /// - Throws: ``StoppedRun`` with every finding if any of it cannot be used.
  package static func load(_ request: RunRequest, workspace: Workspace) throws(StoppedRun) -> RunInputs {
    let (wanted, wantedSurvey) = (request.criteria, request.survey)
    var choices: [RunChoice] = []
    let bare = try findBare(wantedSurvey)
    if bare == nil, let path = request.keep { throw StoppedRun([inVain("--keep", path)]) }
    let surveyEntry = if let bare { bare.entry } else { try find(.survey, wantedSurvey, workspace) }
    let ledger = InputLedger(names: PublicNames(survey: surveyEntry.folder))
    if wantedSurvey == nil { choices.append(.onlySurvey(surveyEntry.id)) }
    let described = bare == nil ? try readHead(surveyEntry, ledger) : nil
    let criteriaEntry: Workspace.Entry
    if wanted == nil, let named = described?.head.description.criteria {
      criteriaEntry = try find(.criteria, named, workspace)
      choices.append(.namedCriteria(criteriaEntry.id))
    } else {
      criteriaEntry = try find(.criteria, wanted, workspace)
      if wanted == nil { choices.append(.onlyCriteria(criteriaEntry.id)) }
    }
    let (criteria, criteriaFindings) = try readCriteria(criteriaEntry, ledger)
    var findings = (described?.findings ?? []) + criteriaFindings
    var against: CriteriaSet?
    if let wanted = request.against {
      let (set, found) = try readCriteria(try find(.criteria, wanted, workspace), ledger)
      against = set
      findings += found
    }
    let asked = against.map(criteria.asking) ?? criteria
    var (survey, intake) = try read(
      bare, described?.head, surveyEntry, Sources(request, asked, ledger, workspace), keep: request.keep, &findings)
    if let excess = StudySize.finding(criteria, cities: survey.cities.count, at: surveyEntry.path) {
      throw StoppedRun(findings + [excess])
    }
    let sources = Sources(request, asked, ledger, workspace)
    let previous = try supplement(request.previous, sources, &findings)
    if let previous {
      var changes = SurveyReader.changes(survey, from: previous.survey, asked)
      if let head = described?.head { SurveyReader.acknowledge(&changes, by: head, survey.registry) }
      survey.diagnostics += changes
      findings += changes
    }
    let countries = try supplement(request.countries, sources, &findings)
    let pinned = try supplement(request.pinned, sources, &findings)
    let intakes = [intake, previous?.intake, countries?.intake, pinned?.intake].compactMap(\.self)
    guard let head = described?.head ?? intake?.head else { throw StoppedRun(findings) }
    if intakes.isEmpty, let path = request.registry { throw StoppedRun([inVain("--registry", path)]) }
    if intakes.isEmpty, let name = request.encoding { throw StoppedRun([inVain("--encoding", name)]) }
    return RunInputs(
      criteriaEntry: criteriaEntry, criteria: criteria, surveyEntry: surveyEntry, head: head,
      survey: ledger.names.published(survey), previous: previous, countries: countries, pinned: pinned,
      against: against, files: ledger.inputs, paths: ledger.paths, names: ledger.names, diagnostics: findings,
      choices: choices, intakes: intakes, registry: request.registry)
  }

  /// What reading a survey takes beside the survey.
  private struct Sources {
    let request: RunRequest
    let criteria: CriteriaSet
    let ledger: InputLedger
    let workspace: Workspace

    init(_ request: RunRequest, _ criteria: CriteriaSet, _ ledger: InputLedger, _ workspace: Workspace) {
      (self.request, self.criteria, self.ledger, self.workspace) = (request, criteria, ledger, workspace)
    }
  }

  /// Reads the answers, by the survey's description or without one.
  private static func read(
    _ bare: BareSurvey?, _ head: SurveyHead?, _ entry: Workspace.Entry, _ sources: Sources, keep: String?,
    _ findings: inout [Diagnostic]
  ) throws(StoppedRun) -> (survey: Survey, intake: IntakeRecord?) {
    if let bare {
      let run = IntakeRun(
        bare: bare, request: sources.request, criteria: sources.criteria, ledger: sources.ledger,
        workspace: sources.workspace)
      do throws(StoppedRun) {
        let (survey, record, found) = try run.read(keep: keep)
        findings += found
        return (survey, record)
      } catch { throw StoppedRun(findings + error.diagnostics) }
    }
    guard let head else { throw StoppedRun(findings) }
    let reading = SurveyReader.read(
      head, folder: entry.folder, criteria: sources.criteria,
      load: { (path, role) throws(Diagnostic) in try sources.ledger.load(path, role: role) })
    findings += reading.diagnostics
    guard let survey = reading.survey else { throw StoppedRun(findings) }
    return (survey, nil)
  }

  private static func supplement(
    _ wanted: String?, _ sources: Sources, _ findings: inout [Diagnostic]
  ) throws(StoppedRun) -> Supplement? {
    guard let wanted else { return nil }
    let bare = try findBare(wanted)
    let entry = if let bare { bare.entry } else { try find(.survey, wanted, sources.workspace) }
    let described = bare == nil ? try readHead(entry, sources.ledger) : nil
    findings += described?.findings ?? []
    let (survey, intake) = try read(bare, described?.head, entry, sources, keep: nil, &findings)
    return Supplement(entry: entry, survey: sources.ledger.names.published(survey), intake: intake)
  }

  private static func findBare(_ wanted: String?) throws(StoppedRun) -> BareSurvey? {
    do { return try BareSurvey.find(wanted) } catch { throw StoppedRun([error]) }
  }

  /// The finding on an option that is for surveys without a description alone.
  private static func inVain(_ option: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .intakeOptionInVain, .stop, .run(.optionInVain, .text(option), .text(path)),
      mend: .run(.leaveOptionOut))
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
    -> (head: SurveyHead, findings: [Diagnostic])
  {
    let bytes: [UInt8]
    do throws(Diagnostic) { bytes = try ledger.load(entry.path, role: "survey") } catch { throw StoppedRun([error]) }
    if let finding = SourceRefusal.finding(onFile: entry.path, bytes: bytes, as: .survey) {
      throw StoppedRun([finding])
    }
    let (head, findings) = SurveyReader.head(bytes, file: entry.path)
    guard let head else { throw StoppedRun(findings) }
    return (head, findings)
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
