internal import AssessmentModel
internal import Diagnostics
package import SurveyFiles

/// What a survey without a description was taken for, and where its description was kept.
package struct IntakeRecord: Sendable {
  /// What was taken for what.
  package var account: IntakeAccount
  /// Paths of the files that `--keep` wrote.
  package var kept: [String] = []
  /// The description that says the same.
  let head: SurveyHead
}

/// Reads surveys without a description, and keeps descriptions of them.
struct IntakeRun {
  let bare: BareSurvey
  let request: RunRequest
  let criteria: CriteriaSet
  let ledger: InputLedger
  let workspace: Workspace

  /// The survey, what it was taken for, and what was found.
  ///
  /// - Parameter keep: the folder into which the description is written.
  func read(keep: String?) throws(StoppedRun) -> (survey: Survey, record: IntakeRecord, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let files = try files(&findings)
    let cities = try cities(&findings)
    let source = SurveyIntake.Source(
      path: bare.entry.path, name: bare.entry.isFolder ? bare.entry.id : FileStem.of(bare.entry.path),
      isFolder: bare.entry.isFolder)
    let (found, refused) = SurveyIntake.look(
      source, files: files, criteria: criteria, given: cities.given, known: cities.known, leftOut: bare.leftOut)
    guard let intake = found else { throw StoppedRun(findings + refused) }
    if !intake.isRegistryMade, let path = (cities.given ?? cities.known)?.path {
      do { _ = try ledger.load(path, role: "registry") } catch { throw StoppedRun(findings + [error]) }
    }
    let bytes = Dictionary(
      files.map { (PathText.normalised($0.path), $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let reading = SurveyReader.read(
      intake, folder: bare.entry.folder, criteria: criteria,
      load: { (path, role) throws(Diagnostic) in
        if let known = bytes[PathText.normalised(path)] { return known }
        return try ledger.load(path, role: role)
      })
    findings += reading.diagnostics
    guard let survey = reading.survey else { throw StoppedRun(findings) }
    var record = IntakeRecord(account: intake.account, head: intake.head)
    if let keep {
      let registry = intake.isRegistryMade ? nil : (cities.given ?? cities.known)?.path
      do throws(Diagnostic) { record.kept = try write(intake, files, registry: registry, to: keep) } catch {
        throw StoppedRun(findings + [error])
      }
    }
    return (survey, record, findings)
  }

  /// The tables; of a folder, those that can be read at all.
  private func files(_ findings: inout [Diagnostic]) throws(StoppedRun) -> [SurveyIntake.File] {
    if let finding = bare.leftOutFinding { findings.append(finding) }
    var files: [SurveyIntake.File] = []
    for file in bare.files {
      do throws(Diagnostic) {
        let bytes = try ledger.load(file.path, role: "data")
        files.append(
          SurveyIntake.File(path: file.path, name: file.name, bytes: bytes, encoding: request.encoding))
      } catch {
        guard bare.entry.isFolder else { throw StoppedRun(findings + [error]) }
        findings.append(SurveyIntake.skipped(.init(path: file.path, name: file.name, bytes: []), error))
      }
    }
    return files
  }

  /// The registry that was named, or else the one in reach, which is entered among the inputs only if it is used.
  private func cities(_ findings: inout [Diagnostic]) throws(StoppedRun) -> KnownRegistry.Cities {
    if let path = request.registry { return (try KnownRegistry.given(path), nil) }
    return (nil, KnownRegistry.inReach(workspace, findings: &findings))
  }

  /// Writes survey.xml, the registry and copies of the tables into a new folder.
  private func write(
    _ intake: SurveyIntake, _ files: [SurveyIntake.File], registry: String?, to path: String
  ) throws(Diagnostic) -> [String] {
    let folder = try NewFolder(path)
    let kept = KeptSurvey(intake, files: files.map(\.name), criteria: criteria.id)
    let href = try KnownRegistry.refer(to: registry, from: folder) { kept.writeRegistry(to: $0) }
    for (file, name) in zip(files, kept.names) { try folder.file(name) { $0.append(bytes: file.bytes) } }
    try folder.file("survey.xml") { kept.writeDescription(registry: href, to: $0) }
    try folder.commit()
    return folder.files
  }
}
