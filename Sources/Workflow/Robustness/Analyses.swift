internal import Analyses
package import AssessmentModel
package import Diagnostics
package import Numerics
package import Scoring

/// What reports show beyond the assessment: how sure the ranking is, where that comes from, and what follows from the
/// gaps.
package struct Analyses: Sendable {
  /// How sure the ranking is; `nil` if the criteria set names no design, or it could not be carried out.
  package private(set) var uncertainty: UncertaintyAnalysis?
  /// What the uncertainty comes from; `nil` likewise, or if the design asks for none.
  package private(set) var sensitivity: SensitivityAnalysis?
  /// Programmes and mentors; `nil` if the criteria set names neither.
  package private(set) var recommendations: Recommendations?
  /// What is explained about each city; `nil` for more than ``mostRepeated`` cities, or if it is not asked for.
  package private(set) var explanations: [CityExplanation]?
  /// Whether reports show how the parts of the index go together.
  package private(set) var showsCoherence = true
  /// What was found on the way.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Up to this many cities, a run is repeated for its reports, and they say what it would take for each city; above,
  /// `feasibility robustness` and `feasibility path` do.
  package static let mostRepeated = 500

  /// How many times the run would be repeated; 0 if it is not.
  package static func replicates(of run: AssessmentRun) -> Int {
    guard let design = repeated(run) else { return 0 }
    return design.replicates + (design.sensitivitySample ?? 0) * (design.inputs.count + 2)
  }

  /// Works everything out.
  ///
  /// A design that cannot be carried out is a finding, and the reports do without it.
  ///
  /// - Parameters:
  ///   - run: what is repeated.
  ///   - repeats: whether the run is repeated at all.
  ///   - explains: whether cities are explained and recommendations made; tables have no place for them.
  ///   - limit: how much each analysis may take; one that would take more is left out, with a note.
  ///   - threads: most threads; the result is the same with any number.
  ///   - control: told of every replicate done; may stop the work.
  /// - Throws: ``InterruptedRun`` if it was stopped.
  package init(
    _ run: AssessmentRun, repeats: Bool, explains: Bool = true, limit: WorkLimit = .report, threads: Int,
    control: RunControl
  ) throws(InterruptedRun) {
    let criteria = run.inputs.criteria
    if explains, criteria.mentors != nil || !criteria.programmes.isEmpty {
      let builder = RecommendationBuilder(run.assessment, mostMatched: Self.mostRepeated)
      let (result, findings) = builder.build()
      recommendations = result
      diagnostics += findings
    }
    let count = run.assessment.cities.count
    showsCoherence = count <= ReportFolder.mostAnalysed
    if explains, showsCoherence, let excess = CoherenceRun.excess(run.assessment, limit, .note) {
      showsCoherence = false
      diagnostics.append(excess)
    }
    let explaining = WorkEstimate.explanation(of: run.assessment).repeated(Double(count))
    let tooMuch = explaining.finding(
      .scoring(.changesOfCities, .number(count), .number(run.assessment.criteria.indicators.count)), limit: limit, .note
    )
    if explains, count <= Self.mostRepeated, let tooMuch {
      diagnostics.append(tooMuch)
    } else if explains, count <= Self.mostRepeated {
      explanations = try Self.explain(run.assessment, threads: threads, control: control)
    }
    if repeats, criteria.robustness != nil { diagnostics += Self.findings(run) }
    guard repeats, let design = Self.repeated(run) else { return }
    let (previous, countries) = (run.inputs.previous?.survey, run.inputs.countries?.survey)
    do throws(AnalysisFailure) {
      if let excess = WorkEstimate.uncertainty(design, of: run.assessment, threads: threads).finding(
        .scoring(.replicatesOfCities, .number(design.replicates), .number(count)), limit: limit, .note)
      {
        throw .failed([excess])
      }
      uncertainty = try UncertaintyAnalyser(design, threads: threads, limit: .unlimited).inFiles
        .analyse(run.assessment, previous: previous, countries: countries, control: control)
      try examinePaths(run, design, threads: threads, control: control)
      if design.sensitivitySample != nil {
        let analyser = SensitivityAnalyser(design, threads: threads, limit: .unlimited).inFiles
        if let excess = WorkEstimate.sensitivity(design, of: run.assessment, threads: threads).finding(
          .scoring(.runsOfCities, .number(analyser.runs), .number(count)), limit: limit, .note)
        {
          throw .failed([excess])
        }
        sensitivity =
          try analyser
          .analyse(run.assessment, previous: previous, countries: countries, control: control)
      }
    } catch {
      switch error {
      case .stopped: throw InterruptedRun()
      case .failed(let findings): diagnostics += findings
      }
    }
  }

  /// Says of each city's least change in how many replicates it leads where it should, where one analysis tells it for all.
  private mutating func examinePaths(
    _ run: AssessmentRun, _ design: RobustnessDesign, threads: Int, control: RunControl
  ) throws(AnalysisFailure) {
    guard let found = explanations else { return }
    let quiet = RunControl(advance: { _ in }, isStopped: control.isStopped)
    let examined = try HoldingShare(design, threads: threads, limit: .unlimited).inFiles.examine(
      all: found.map(\.path), in: run.assessment, previous: run.inputs.previous?.survey,
      countries: run.inputs.countries?.survey, control: quiet)
    guard let examined else { return }
    for (place, path) in examined.enumerated() { explanations?[place].path = path }
  }

  /// Why a design is not carried out, where the user could have expected it.
  static func findings(_ run: AssessmentRun) -> [Diagnostic] {
    guard run.inputs.criteria.robustness != nil else { return [] }
    let count = run.assessment.cities.count
    guard count > mostRepeated else { return [] }
    return [Diagnostic(.tooManyToRepeat, .note, .run(.tooManyToRepeat, .number(count), .number(mostRepeated)))]
  }

  /// The explanations of all cities, a block a city.
  private static func explain(
    _ assessment: Assessment, threads: Int, control: RunControl
  ) throws(InterruptedRun) -> [CityExplanation] {
    let builder = ExplanationBuilder(assessment)
    let quiet = RunControl(advance: { _ in }, isStopped: control.isStopped)
    let workers = ParallelBlocks.run(
      blocks: assessment.cities.count, threads: threads, control: quiet, makeWorker: { Explained() },
      body: { worker, city in worker.found.append((city, builder.explanation(of: city))) })
    guard let workers else { throw InterruptedRun() }
    return workers.flatMap(\.found).sorted { $0.city < $1.city }.map(\.explanation)
  }

  /// What one thread explained.
  private final class Explained {
    var found: [(city: Int, explanation: CityExplanation)] = []
  }

  /// The design by which a run is repeated. Very many cities leave it out, and so does a survey that ranks nobody.
  static func repeated(_ run: AssessmentRun) -> RobustnessDesign? {
    let assessment = run.assessment
    guard assessment.cities.count <= mostRepeated,
      assessment.cities.indices.contains(where: { assessment.rank(of: $0) != nil })
    else { return nil }
    return run.inputs.criteria.robustness
  }
}
