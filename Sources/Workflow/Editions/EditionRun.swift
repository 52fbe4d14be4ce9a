internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import ReportFiles
internal import Scoring
internal import Tables

/// Two editions read, assessed by both methods, and compared.
package struct EditionRun: Sendable {
  /// The old edition by the old method.
  package let before: Assessment
  /// The new edition by the new method.
  package let after: Assessment
  /// City by city.
  package let comparison: EditionComparison
  /// What was found in either edition.
  package let diagnostics: [Diagnostic]
  /// What was chosen without being named.
  package let choices: [RunChoice]
  /// What surveys without a description were taken for.
  package let intakes: [IntakeRecord]
  private let paths: [String]

  /// Reads and compares.
  ///
  /// - Parameters:
  ///   - before: the old edition and its criteria set.
  ///   - after: the new edition and its criteria set; without one, the old edition's set.
  ///   - isPinned: whether the new edition is assessed with what the old one learnt.
  /// - Throws: ``StoppedRun`` if either cannot be used.
  package init(
    before: RunRequest, after: RunRequest, isPinned: Bool, workspace: Workspace
  ) throws(StoppedRun) {
    // Each edition is read for the items of both sets, as each is scored by both methods.
    var first = before
    first.against = after.criteria
    let old = try RunInputs.load(first, workspace: workspace)
    var request = after
    if request.criteria == nil { request.criteria = old.criteriaEntry.path }
    request.against = old.criteriaEntry.path
    let new = try RunInputs.load(request, workspace: workspace)
    let comparer = EditionComparer(before: old.criteria, after: new.criteria, isPinned: isPinned)
    let result = comparer.compare(
      old.survey, new.survey, engine: EngineVersion.name, countries: new.countries?.survey)
    (self.before, self.after, comparison) = (result.before, result.after, result.comparison)
    var findings = old.diagnostics
    findings += new.diagnostics.filter { !old.diagnostics.contains($0) }
    if !comparison.itemsOnOtherScales.isEmpty {

      findings.append(
        Diagnostic(
          .itemOnOtherScale, .note, .run(.itemsOnOtherScales, .texts(comparison.itemsOnOtherScales.map(\.rawValue))),
          at: InputLocation(file: new.criteriaEntry.path)))
    }
    diagnostics = findings + result.before.diagnostics + result.after.diagnostics
    choices = old.choices + new.choices
    intakes = old.intakes + new.intakes
    paths = old.paths + new.paths
  }

  /// Writes the changes as a table, a workbook if the name ends in `.xlsx`; it appears whole or not at all.
  ///
  /// - Returns: what the file could not hold.
  package func write(to path: String, _ style: CSVStyle = .point) throws(Diagnostic) -> [Diagnostic] {
    let scores = after.criteria.scores
    let table = WrittenTable(
      "editions", csv: { EditionCSV.write(comparison, scores: scores, into: $0) },
      sheet: { EditionCSV.write(comparison, scores: scores, into: $0) })
    return try TableFile.write(table, to: path, style, apart: paths)
  }
}
