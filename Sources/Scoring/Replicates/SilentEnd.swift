import AssessmentModel

/// The worse end of an indicator's raw scale, as ``SilenceRule/worstValue(_:)`` finds it.
struct SilentEnd: BitwiseCopyable {
  /// Where the end comes from, under one choice of normalisation.
  enum Source: UInt8 { case goalpost, fixed, learnt, learntAboveZero, unlearnt }

  var indicator: Int
  /// Whether the worse end is the upper one.
  var isUpper = false
  /// The bound of the scale; NaN for an open one.
  var bound = Double.nan
  /// The end in this replicate.
  var value = Double.nan

  /// - Parameter indicator: −1 for a subject that is not an indicator.
  init(_ plan: ReplicatePlan, indicator position: Int, _ memory: SilentEndMemory) {
    indicator = position
    guard position >= 0 else { return }
    let indicator = plan.criteria.indicators[position]
    let sense = plan.plan.leaves.first { $0.indicator == position }?.sense ?? .rising
    isUpper = indicator.flips(sense)
    bound = (isUpper ? indicator.scale.bounds.upper : indicator.scale.bounds.lower) ?? .nan
    let normalisations = [indicator.normalisation] + plan.choices.normalisations
    for (choice, normalisation) in normalisations.enumerated() {
      let isOwn = choice == 0 || !plan.choices.isNormalised[position]
      memory.set(
        position, choice, Self.source(isOwn ? indicator.normalisation : normalisation, isOwn, isUpper, position, plan))
    }
  }

  private static func source(
    _ normalisation: Normalisation, _ isOwn: Bool, _ isUpper: Bool, _ position: Int, _ plan: ReplicatePlan
  ) -> (Source, Double) {
    if case .goalposts(let posts) = normalisation {
      return isOwn ? (.goalpost, 0) : (.fixed, isUpper ? posts.upper : posts.lower)
    }
    let indicator = plan.criteria.indicators[position]
    for leaf in plan.plan.leaves where leaf.indicator == position && leaf.measure == .level {
      switch normalisation {
      case .minMax, .distanceToLeader: return (.learnt, 0)
      case .maximum: if isUpper { return (.learnt, 0) }
      case .fractionOfBest: if indicator.flips(leaf.sense) != isUpper { return (.learntAboveZero, 0) }
      case .distanceToTarget, .distanceToReference: if indicator.flips(leaf.sense) == isUpper { return (.learnt, 0) }
      default: break
      }
    }
    return (.unlearnt, 0)
  }
}

/// What the worse ends depend on besides: the choices of normalisation and of treatment.
struct SilentEndMemory {
  private let sources: UnsafeMutablePointer<SilentEnd.Source>
  private let posts: UnsafeMutablePointer<Double>
  private let normalisationCount: Int
  /// Whether an indicator is treated under a choice.
  private let isTreated: UnsafeMutablePointer<Bool>
  private let treatmentCount: Int

  init(_ plan: ReplicatePlan, _ arena: ReplicateArena) {
    let indicators = plan.criteria.indicators
    normalisationCount = plan.choices.normalisations.count + 1
    sources = arena.make(indicators.count * normalisationCount, .unlearnt)
    posts = arena.make(indicators.count * normalisationCount, 0)
    treatmentCount = plan.choices.treatments.count + 1
    isTreated = arena.copy(
      indicators.flatMap { indicator in
        [plan.criteria.treatment(of: indicator) != .none] + plan.choices.treatments.map { $0 != .none }
      })
  }

  func set(_ indicator: Int, _ choice: Int, _ entry: (source: SilentEnd.Source, post: Double)) {
    sources[indicator * normalisationCount + choice] = entry.source
    posts[indicator * normalisationCount + choice] = entry.post
  }

  /// Finds the end of this replicate.
  func find(
    _ end: inout SilentEnd, _ plan: borrowing ReplicatePlan, _ parameters: borrowing ReplicateParameters,
    _ workspace: ReplicateWorkspace
  ) {
    let (indicator, isUpper, count) = (end.indicator, end.isUpper, workspace.cityCount)
    guard end.bound.isNaN else {
      end.value = end.bound
      return
    }
    var found = Double.nan
    if !isTreated[indicator * treatmentCount + parameters.treatment] {
      let place = indicator * normalisationCount + parameters.normalisation
      switch sources[place] {
      case .goalpost: found = isUpper ? parameters.upper[indicator] : parameters.lower[indicator]
      case .fixed: found = posts[place]
      case .learnt, .learntAboveZero:
        let least = sources[place] == .learnt ? -Double.infinity : 0
        for city in 0..<count {
          let value = workspace.values[indicator * count + city]
          guard value > least else { continue }
          found = found.isNaN ? value : isUpper ? max(found, value) : min(found, value)
        }
      case .unlearnt: break
      }
    }
    if found.isNaN { found = rawEnd(indicator, isUpper, plan, parameters, workspace) }
    end.value = found.isNaN ? 0 : found
  }

  private func rawEnd(
    _ indicator: Int, _ isUpper: Bool, _ plan: borrowing ReplicatePlan, _ parameters: borrowing ReplicateParameters,
    _ workspace: ReplicateWorkspace
  ) -> Double {
    let count = workspace.cityCount
    var found = Double.nan
    plan.indicators.columns[indicator].numbers.withUnsafeBufferPointer { numbers in
      parameters.answers.withUnsafeBufferPointer { answers in
        for city in 0..<count where numbers[city] == numbers[city] {
          let value = plan.choices.answersVary ? answers[indicator * count + city] : numbers[city]
          found = found.isNaN ? value : isUpper ? max(found, value) : min(found, value)
        }
      }
    }
    return found
  }
}
