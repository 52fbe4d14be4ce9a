internal import AssessmentModel
internal import Deliveries
package import Diagnostics
package import Mappings
internal import SurveyFiles

/// Makes a survey of deliveries by mappings: whose answers stand where, what was replaced, from which bytes.
package struct MappedImportRun: Sendable {
  /// What a run is asked for.
  package struct Request: Sendable {
    /// The mappings; each file is read by the one that knows most of its questions.
    package var mappings: [String]
    /// The criteria set; `nil` for the one that the mappings name.
    package var criteria: String?
    /// The registry; `nil` for the one in reach.
    package var registry: String?
    /// The edition; `nil` for a year in the folder's name.
    package var edition: String?
    /// Whether the answers are made up.
    package var isSynthetic: Bool
    /// A rule for several returns of a city that goes before that of the mappings.
    package var returns: ReturnRule?

    /// A request.
    package init(
      mappings: [String], criteria: String? = nil, registry: String? = nil, edition: String? = nil,
      isSynthetic: Bool = false, returns: ReturnRule? = nil
    ) {
      (self.mappings, self.criteria, self.registry, self.edition) = (mappings, criteria, registry, edition)
      (self.isSynthetic, self.returns) = (isSynthetic, returns)
    }
  }

  /// What was written.
  package struct Outcome: Sendable {
    /// The files.
    package let files: [String]
    /// The criteria set, as it was named, or its id.
    package let criteria: String
    /// How many returns there were, of how many cities, with how many answers, of which how many have a value.
    package let returns: Int
    package let cities: Int
    package let answers: Int
    package let answered: Int
    /// How many answers were replaced, or contradict one another.
    package let replaced: Int
    /// What was found, first in the deliveries, then in reading the survey that was made.
    package let findings: [Diagnostic]
  }

  private struct OpenedMapping {
    let path: String
    let mapping: DeliveryMapping
    let targets: MappingTargets
  }

  private let request: Request

  /// Prepares a run.
  package init(_ request: Request) { self.request = request }

  /// Reads, merges and writes a new folder with `survey.xml`, `responses.csv`, `mapping.xml`, and `replaced.csv` and
  /// `registry.xml` where there is need.
  ///
  /// - Throws: ``StoppedRun`` with all findings if anything stops; nothing is written then.
  package func write(_ look: DeliveryLook, to path: String, workspace: Workspace = Workspace()) throws(StoppedRun)
    -> Outcome
  {
    var findings = FindingList()
    for entry in look.entries { findings.append(contentsOf: entry.findings) }
    var files: [(path: String, mapping: DeliveryMapping)] = []
    for path in request.mappings {
      let reading = try MappingFiles.read(path)
      findings.append(reading.findings)
      files.append((path, reading.mapping))
    }
    let wanted = request.criteria ?? files.first?.mapping.criteria
    let found = try RunInputs.criteria(wanted, workspace: workspace)
    findings.append(contentsOf: found.diagnostics)
    for file in files where file.mapping.criteria != found.set.id {
      findings.append(MappingFiles.other(file.mapping, found.set.id, file.path))
    }
    let targets = AnswerTargets(found.set)
    var mappings: [OpenedMapping] = []
    for file in files {
      let own = MappingTargets(file.mapping, targets, findings: &findings)
      mappings.append(OpenedMapping(path: file.path, mapping: file.mapping, targets: own))
    }
    if findings.hasStop { throw StoppedRun(findings.all) }
    var returns: [MappedReturn] = []
    var delivered: [DeliveredFile] = []
    for entry in look.entries {
      guard let delivery = entry.delivery else { continue }
      guard let mapping = Self.fitting(delivery, mappings) else {
        findings.append(
          Diagnostic(
            .mappingNotForDelivery, .stop, .delivery(.noMappingFits), at: InputLocation(file: entry.file),
            mend: .delivery(.mappingPropose)))
        continue
      }
      let reading = ReturnReading(delivery, by: mapping.mapping, mapping.targets, mappingFile: mapping.path)
      findings.append(reading.findings)
      returns += reading.returns
      delivered.append(
        DeliveredFile(file: entry.file, sha256: entry.digest, profile: delivery.profile.rawValue))
    }
    if findings.hasStop { throw StoppedRun(findings.all) }
    return try write(
      returns, delivered, mappings, found.set, targets, to: path, workspace: workspace, findings: &findings)
  }

  /// The mapping that knows most questions of a delivery; `nil` if none knows any that is read.
  private static func fitting(_ delivery: Delivery, _ mappings: [OpenedMapping]) -> OpenedMapping? {
    let known = mappings.map { FormChanges($0.mapping, delivery).same.count }
    guard let most = known.max(), most > 0 else { return nil }
    return zip(mappings, known).first { $1 == most }?.0
  }

  private func write(
    _ returns: [MappedReturn], _ delivered: [DeliveredFile], _ mappings: [OpenedMapping], _ criteria: CriteriaSet,
    _ targets: AnswerTargets, to path: String, workspace: Workspace, findings: inout FindingList
  ) throws(StoppedRun) -> Outcome {
    var further: [Diagnostic] = []
    let given = try request.registry.map { path throws(StoppedRun) in try KnownRegistry.given(path) }
    let known = given == nil ? KnownRegistry.inReach(workspace, findings: &further) : nil
    let name = PathText.name(of: PathText.normalised(path))
    let cities = NamedCities(
      returns.map { one in
        let index = (given ?? known)?.reading.index
        return (one.city.first { index?.position(of: $0) != nil } ?? one.city[0], one.place)
      }, given: given, known: known, id: ImportRun.name(for: path), title: name)
    further += cities.findings
    let rule = request.returns ?? mappings.first?.mapping.returns ?? .ask
    let merging = ReturnMerging(
      returns, rule: rule, decisions: mappings.flatMap(\.mapping.decisions), cities: cities.reading.index,
      targets: targets)
    findings.append(contentsOf: further)
    findings.append(merging.findings)
    if merging.answers.isEmpty {
      findings.append(
        Diagnostic(
          .returnWithoutCity, .stop, .delivery(.noReturns), at: InputLocation(file: delivered.first?.file ?? path)))
      throw StoppedRun(findings.all)
    }
    var description = SurveyDescription(
      id: ImportRun.name(for: path), title: LocalizedText(name),
      edition: request.edition ?? Self.year(name) ?? "unnamed",
      origin: request.isSynthetic ? .synthetic : .real, criteria: criteria.id)
    description.deliveries = delivered
    let survey = MappedSurvey(description: description, answers: merging.answers, replaced: merging.replaced)
    let files: [String]
    let read: [Diagnostic]
    do throws(Diagnostic) {
      let folder = try NewFolder(path)
      let registry = cities.isMade ? nil : (given ?? known)?.path
      let href = try KnownRegistry.refer(to: registry, from: folder) { cities.write(to: $0) }
      let (head, answers) = (ByteSink(), ByteSink())
      survey.writeDescription(registry: href, to: head)
      survey.writeAnswers(to: answers)
      try folder.file(MappedSurvey.answersFile) { $0.append(bytes: answers.bytes) }
      if !merging.replaced.isEmpty { try folder.file(MappedSurvey.replacedFile) { survey.writeReplaced(to: $0) } }
      for (number, mapping) in mappings.enumerated() {
        try folder.file(number == 0 ? "mapping.xml" : "mapping-\(number + 1).xml") { mapping.mapping.write(to: $0) }
      }
      try folder.file("survey.xml") { $0.append(bytes: head.bytes) }
      read = try Self.check(
        head.bytes, answers.bytes, registry: cities.reading, folder: folder.path, criteria: criteria)
      try folder.commit()
      files = folder.files
    } catch { throw StoppedRun(findings.all + [error]) }
    let rows = merging.answers.flatMap(\.rows)
    return Outcome(
      files: files, criteria: request.criteria ?? criteria.id, returns: returns.count, cities: merging.answers.count,
      answers: rows.count,
      answered: rows.count { !$0.value.isEmpty }, replaced: merging.replaced.count,
      findings: findings.all + read)
  }

  /// What every run will find in the survey, at the places where the answers stood.
  ///
  /// - Throws: the first finding that stops; the folder must not appear then.
  private static func check(
    _ head: [UInt8], _ answers: [UInt8], registry: RegistryReading, folder: String, criteria: CriteriaSet
  ) throws(Diagnostic) -> [Diagnostic] {
    let file = PathText.join(folder, "survey.xml")
    let (description, found) = SurveyReader.head(head, file: file)
    guard let description else { throw found.first { $0.severity == .stop } ?? found[0] }
    let reading = SurveyReader.read(description, folder: folder, criteria: criteria, registry: registry) {
      _, _ throws(Diagnostic) -> [UInt8] in answers
    }
    if let stop = reading.diagnostics.first(where: { $0.severity == .stop }) { throw stop }
    return found + reading.diagnostics
  }

  private static func year(_ name: String) -> String? {
    let years = name.split(whereSeparator: { !("0"..."9").contains($0) }).filter {
      $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
    return years.count == 1 ? String(years[0]) : nil
  }
}
