internal import Analyses
package import AssessmentModel
package import Diagnostics
package import Scoring

/// What would change a city's result, and how firmly it stands: the questions that the command line asks.
package struct CityOutlook: Sendable {
  /// The result.
  package let assessment: Assessment
  private let builder: ExplanationBuilder
  private let limit: WorkLimit

  /// Prepares the questions.
  ///
  /// - Parameters:
  ///   - box: how far weights move for the rank range, as a share of each.
  ///   - limit: how much an answer may take.
  package init(_ assessment: Assessment, box: Double = 0.25, limit: WorkLimit = .command) {
    self.assessment = assessment
    self.limit = limit
    builder = ExplanationBuilder(assessment, box: box)
  }

  /// Where a city would stand with changed answers.
  package func whatIf(_ city: Int, _ changes: [AnswerChange]) -> WhatIfResult {
    builder.whatIf.result(of: city, changes: changes)
  }

  /// What it would take for a city to reach the verdict or class named, or the next better one.
  ///
  /// - Throws: a ``Diagnostic`` for an unknown target, or more work than the limit allows.
  package func path(_ city: Int, to name: String?) throws(Diagnostic) -> ImprovementPath {
    try require(WorkEstimate.path(of: assessment), .stepsOfCity)
    guard let name else { return builder.path(of: city) }
    let criteria = assessment.criteria
    let wanted = name.lowercased()
    if let verdict = criteria.verdicts.firstIndex(where: { $0.id.lowercased() == wanted }) {
      guard case .conditions = criteria.verdicts[verdict].trigger else {
        throw Diagnostic(.targetUnknown, .stop, .run(.noTarget, .text(criteria.verdicts[verdict].id)))
      }
      return builder.path(of: city, to: .verdict(verdict))
    }
    let classes = criteria.classes?.classes ?? []
    if let level = classes.firstIndex(where: { $0.id.lowercased() == wanted }) {
      return builder.path(of: city, to: .level(level))
    }
    let near = NearMiss.statement(for: name, among: criteria.verdicts.map(\.id) + classes.map(\.id))
    throw Diagnostic(
      .targetUnknown, .stop, .run(.targetUnknown, .text(name), .text(criteria.id)).asking(near))
  }

  /// A path with the share of the replicates in which its least change leads where it should, and what was found on the
  /// way; as it was if the criteria set names no design, or the run is not repeated.
  package static func examined(
    _ path: ImprovementPath, of run: AssessmentRun, threads: Int, limit: WorkLimit = .command
  ) -> (path: ImprovementPath, findings: [Diagnostic]) {
    guard let design = Analyses.repeated(run) else { return (path, []) }
    do throws(AnalysisFailure) {
      let examined = try HoldingShare(design, threads: threads, limit: limit).inFiles.examine(
        path, in: run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey)
      return (examined, [])
    } catch {
      guard case .failed(let findings) = error else { return (path, []) }
      // A path stands without its share.
      return (
        path,
        findings.map { finding in
          var finding = finding
          if finding.code == .workTooLarge { finding.severity = .note }
          return finding
        }
      )
    }
  }

  private func require(_ work: WorkEstimate, _ fact: ScoringFact) throws(Diagnostic) {
    let what = Statement.scoring(fact, .number(assessment.criteria.indicators.count))
    if let finding = work.finding(what, limit: limit, .stop) { throw finding }
  }

  /// The nearest tipping weights, the rank range and the bounds from missing answers.
  ///
  /// - Throws: a ``Diagnostic`` for more work than the limit allows.
  package func stability(
    _ city: Int
  ) throws(Diagnostic) -> (tipping: [TippingWeight], range: RankRange?, bounds: MissingAnswerBounds?) {
    try require(WorkEstimate.stability(of: assessment), .shiftsOfCity)
    return (builder.tippingWeights(of: city), builder.rankRange(of: city), builder.bounds(of: city))
  }
}
