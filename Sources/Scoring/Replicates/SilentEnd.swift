import AssessmentModel
import Numerics

/// An end of an indicator's raw scale. An open scale ends at the goalpost, or else at the bound learnt from the cities,
/// which is their worst or best value; 0 if no city has any. Where outliers are treated, goalposts and bounds stand on
/// another scale than the raw values, and the cities' own extreme counts.
struct SilentEnd: BitwiseCopyable {
  let indicator: Int
  let isUpper: Bool
  /// The bound of the scale; NaN for an open one.
  private let bound: Double

  init(_ indicator: Int, isUpper: Bool, _ criteria: CriteriaSet) {
    self.indicator = indicator
    self.isUpper = isUpper
    let bounds = criteria.indicators[indicator].scale.bounds
    bound = (isUpper ? bounds.upper : bounds.lower) ?? .nan
  }

  /// The end that lowers the index: by direction, and by the sense of the indicator's use in the first tree that uses it.
  init(worseOf indicator: Int, _ criteria: CriteriaSet, _ plan: AssessmentPlan) {
    let sense = plan.leaves.first { $0.indicator == indicator }?.sense ?? .rising
    self.init(indicator, isUpper: criteria.indicators[indicator].flips(sense), criteria)
  }

  /// Where it lies.
  ///
  /// - Parameters:
  ///   - isTreated: whether outliers of the indicator are treated.
  ///   - goalposts: those in force, if it is scaled by any.
  ///   - raw: the raw values of the cities, NaN for missing.
  ///   - learnt: the bound that was learnt; NaN for none.
  func value(
    isTreated: Bool, goalposts: (lower: Double, upper: Double)?, raw: UnsafeBufferPointer<Double>,
    learnt: () -> Double
  ) -> Double {
    guard bound.isNaN else { return bound }
    if !isTreated {
      if let goalposts { return isUpper ? goalposts.upper : goalposts.lower }
      let learnt = learnt()
      if !learnt.isNaN { return learnt }
    }
    var end = Double.nan
    for place in raw.indices {
      let value = unsafe raw[place]
      if value.isNaN { continue }
      end = end.isNaN ? value : isUpper ? max(end, value) : min(end, value)
    }
    return end.isNaN ? 0 : end
  }

  /// Where it lies by what the normalisation of an assessment learnt.
  func value(_ criteria: CriteriaSet, _ indicators: IndicatorMatrix, _ learnt: [LearntValue]) -> Double {
    let own = criteria.indicators[indicator]
    var goalposts: (lower: Double, upper: Double)?
    if case .goalposts(let posts) = own.normalisation { goalposts = (posts.lower, posts.upper) }
    let isTreated = criteria.treatment(of: own) != .none
    return unsafe indicators.columns[indicator].numbers.withUnsafeBufferPointer { raw in
      unsafe value(isTreated: isTreated, goalposts: goalposts, raw: raw) {
        let name = isUpper ? "maximum" : "minimum"
        return learnt.first { $0.name == name && $0.subject == own.id.rawValue }?.value ?? .nan
      }
    }
  }
}

/// What the ends of open scales depend on in replicates.
struct SilentEndRules {
  /// Whether an indicator is treated, for each choice of treatment.
  private let isTreated: [Bool]
  private let choiceCount: Int
  /// For each indicator the leaves that take its level.
  private let leaves: [[Int]]

  init(_ plan: ReplicatePlan) {
    choiceCount = plan.choices.treatments.count + 1
    isTreated = plan.criteria.indicators.flatMap { indicator in
      [plan.criteria.treatment(of: indicator) != .none] + plan.choices.treatments.map { $0 != .none }
    }
    leaves = plan.criteria.indicators.indices.map { indicator in
      plan.plan.leaves.indices.filter { leaf in
        plan.plan.leaves[leaf].indicator == indicator && plan.plan.leaves[leaf].measure == .level
      }
    }
  }

  /// Where an end lies in this replicate.
  func value(
    _ end: SilentEnd, _ plan: borrowing ReplicatePlan, _ parameters: borrowing ReplicateParameters,
    _ data: DataColumns
  ) -> Double {
    let indicator = end.indicator
    var goalposts: (lower: Double, upper: Double)?
    if case .goalposts(let posts) = plan.scaleRule(indicator, parameters.normalisation).formula {
      let isOwn = parameters.normalisation == 0 || !plan.choices.isNormalised[indicator]
      goalposts =
        isOwn && plan.choices.goalpostsVary
        ? (parameters.lower[indicator], parameters.upper[indicator]) : (posts.lower, posts.upper)
    }
    let raw = unsafe (data.raw + indicator * data.count).buffer(data.count)
    return unsafe end.value(
      isTreated: isTreated[indicator * choiceCount + parameters.treatment], goalposts: goalposts, raw: raw
    ) {
      for position in leaves[indicator].indices {
        let leaf = leaves[indicator][position]
        let learnt = end.isUpper ? data.learntUpper[leaf] : data.learntLower[leaf]
        if !learnt.isNaN { return learnt }
      }
      return .nan
    }
  }
}
