public import AssessmentModel

/// How firmly a path leads where it should: the share of the replicates in which the city reaches the target once its
/// steps are made.
public struct HoldingShare: Sendable {
  private let design: RobustnessDesign
  private let threads: Int
  private let limit: WorkLimit

  /// Prepares the replicates of a design.
  public init(_ design: RobustnessDesign, threads: Int = 1, limit: WorkLimit = .command) {
    self.design = design
    self.threads = threads
    self.limit = limit
  }

  /// Puts the share into the least change of a path that has one.
  ///
  /// The city's answers are those that the steps lead to, all others are as they were; then everything that the design
  /// varies is drawn as in the uncertainty analysis. Reached is the target or anything better.
  ///
  /// - Parameters:
  ///   - assessment: made without pinned values; it ranks some city.
  ///   - previous: the previous edition, as given to the assessment.
  ///   - countries: values of countries, as given to the assessment.
  ///   - control: told of every replicate done; may stop the run.
  /// - Throws: as ``UncertaintyAnalyser/analyse(_:previous:countries:control:)``.
  public func examine(
    _ path: ImprovementPath, in assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil,
    control: RunControl = .none
  ) throws(AnalysisFailure) -> ImprovementPath {
    guard let least = path.leastChange, path.target != nil || path.targetLevel != nil else { return path }
    let analyser = UncertaintyAnalyser(design, threads: threads, limit: limit)
    // Checks the design, and that there is something to compare.
    _ = try analyser.prepare(assessment, previous: previous, countries: countries)
    var indicators = assessment.indicators
    for step in least.steps { indicators.columns[step.indicator][path.city] = .value(step.to, .reported) }
    let setup = UncertaintySetup(
      assessment, design, previous: previous, countries: countries, replacing: indicators)
    let city = try analyser.analyse(setup, control: control).cities[path.city]
    var examined = path
    examined.leastChange?.holdingShare = Self.share(of: city, path, assessment.criteria)
    return examined
  }

  private static func share(
    of city: CityUncertainty, _ path: ImprovementPath, _ criteria: CriteriaSet
  ) -> Double {
    if let target = path.target {
      let wanted = PathGoal.place(target, in: criteria)
      return city.verdictShares.indices.reduce(0) { sum, verdict in
        verdict == target || PathGoal.place(verdict, in: criteria) > wanted ? sum + city.verdictShares[verdict] : sum
      }
    }
    return city.classShares.prefix((path.targetLevel ?? -1) + 1).reduce(0, +)
  }
}
