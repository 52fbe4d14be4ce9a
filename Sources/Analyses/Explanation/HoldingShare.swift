public import AssessmentModel
public import Numerics
public import Scoring

/// How firmly a path leads where it should: the share of the replicates in which the city reaches the target once its
/// steps are made.
public struct HoldingShare: Sendable {
  private let design: RobustnessDesign
  private let threads: Int
  private let limit: WorkLimit
  /// How findings write the methods that replicates choose.
  package var notation = ChoiceNotation.names

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
  ///   - assessment: it ranks some city; what was pinned for it stays pinned.
  ///   - previous: the previous edition, as given to the assessment.
  ///   - countries: values of countries, as given to the assessment.
  ///   - control: told of every replicate done; may stop the run.
  /// - Throws: as ``UncertaintyAnalyser/analyse(_:previous:countries:control:)``.
  public func examine(
    _ path: ImprovementPath, in assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil,
    control: RunControl = .none
  ) throws(AnalysisFailure) -> ImprovementPath {
    guard let least = path.leastChange, path.target != nil || path.targetLevel != nil else { return path }
    var analyser = UncertaintyAnalyser(design, threads: threads, limit: limit)
    analyser.notation = notation
    // Checks the design, and that there is something to compare.
    _ = try analyser.prepare(assessment, previous: previous, countries: countries)
    var indicators = assessment.indicators
    for step in least.steps { indicators.columns[step.indicator][path.city] = .value(step.to, .reported) }
    let setup = UncertaintySetup(
      assessment, design, previous: previous, countries: countries, replacing: indicators,
      notation: notation)
    let city = try analyser.analyse(setup, control: control).cities[path.city]
    var examined = path
    examined.leastChange?.holdingShare = Self.share(of: city, path, assessment.criteria)
    return examined
  }

  /// Puts the shares into the least changes of many paths, one a city, with one analysis for all of them.
  ///
  /// In each replicate every city has taken its own steps at once. That gives what ``examine(_:in:previous:countries:control:)``
  /// gives one by one, as long as no city's result hangs on the answers of another; where it may (``standsAlone(_:)``),
  /// `nil` is returned, and the shares have to be asked for one by one.
  ///
  /// - Throws: as ``UncertaintyAnalyser/analyse(_:previous:countries:control:)``.
  public func examine(
    all paths: [ImprovementPath], in assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil,
    control: RunControl = .none
  ) throws(AnalysisFailure) -> [ImprovementPath]? {
    guard standsAlone(assessment.criteria) else { return nil }
    let open = paths.indices.filter {
      paths[$0].leastChange != nil && (paths[$0].target != nil || paths[$0].targetLevel != nil)
    }
    guard !open.isEmpty else { return paths }
    var analyser = UncertaintyAnalyser(design, threads: threads, limit: limit)
    analyser.notation = notation
    _ = try analyser.prepare(assessment, previous: previous, countries: countries)
    var indicators = assessment.indicators
    for place in open {
      for step in paths[place].leastChange?.steps ?? [] {
        indicators.columns[step.indicator][paths[place].city] = .value(step.to, .reported)
      }
    }
    let setup = UncertaintySetup(
      assessment, design, previous: previous, countries: countries, replacing: indicators,
      notation: notation)
    let cities = try analyser.analyse(setup, control: control).cities
    var examined = paths
    for place in open {
      examined[place].leastChange?.holdingShare = Self.share(
        of: cities[paths[place].city], paths[place], assessment.criteria)
    }
    return examined
  }

  /// Whether each city's scores, class and verdict hang on its own answers alone, whatever the design draws: fixed limits,
  /// stated weights, rules that look at one city, nothing filled, screened or treated.
  public func standsAlone(_ criteria: CriteriaSet) -> Bool {
    let plan = PlanCompiler.compile(criteria)
    let hasFixedScales = criteria.indicators.allSatisfy { indicator in
      let isFixed = if case .goalposts = indicator.normalisation { true } else { false }
      return isFixed && (indicator.imputation ?? criteria.imputation) == .none
        && (indicator.treatment ?? criteria.treatment) == .none
    }
    let hasOwnRules = plan.nodes.allSatisfy { node in
      !node.weighting.isLearnt && node.rescaling == nil && !node.aggregation.traits.learns
    }
    let drawsOwnRules = design.inputs.allSatisfy { input in
      switch input.variation {
      case .weights, .goalposts, .dropping, .answers: true
      case .aggregation(_, let alternatives): !alternatives.contains(where: \.traits.learns)
      case .normalisation, .imputation, .treatment: false
      }
    }
    return criteria.screening == nil && hasFixedScales && hasOwnRules && drawsOwnRules
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
