import AssessmentModel

/// The worse end of an indicator's raw scale, as ``SilenceRule/worstValue(_:)`` finds it.
struct SilentEnd: BitwiseCopyable {
  /// −1 for a subject that is not an indicator.
  var indicator: Int
  /// Whether the worse end is the upper one.
  var isUpper = false
  /// The bound of the scale; NaN for an open one.
  var bound = Double.nan
  /// The end in this replicate.
  var value = Double.nan

  init(_ plan: ReplicatePlan, indicator position: Int) {
    indicator = position
    guard position >= 0 else { return }
    let indicator = plan.criteria.indicators[position]
    let sense = plan.plan.leaves.first { $0.indicator == position }?.sense ?? .rising
    isUpper = indicator.flips(sense)
    bound = (isUpper ? indicator.scale.bounds.upper : indicator.scale.bounds.lower) ?? .nan
  }
}

/// What the worse ends of open scales depend on.
struct SilentEndRules {
  /// Whether an indicator is treated, for each choice of treatment.
  private let isTreated: UnsafeMutablePointer<Bool>
  private let choiceCount: Int
  /// For each leaf whether it takes its indicator's level.
  private let takesLevel: UnsafeMutablePointer<Bool>

  init(_ plan: ReplicatePlan, _ memory: ReplicateMemory) {
    choiceCount = plan.choices.treatments.count + 1
    isTreated = memory.copy(
      plan.criteria.indicators.flatMap { indicator in
        [plan.criteria.treatment(of: indicator) != .none] + plan.choices.treatments.map { $0 != .none }
      })
    takesLevel = memory.copy(plan.plan.leaves.map { $0.measure == .level })
  }

  /// Finds the end of this replicate.
  func find(
    _ end: inout SilentEnd, _ plan: borrowing ReplicatePlan, _ parameters: borrowing ReplicateParameters,
    _ workspace: ReplicateWorkspace
  ) {
    let (indicator, data) = (end.indicator, workspace.data)
    end.value = end.bound
    guard end.value.isNaN else { return }
    if !isTreated[indicator * choiceCount + parameters.treatment] {
      if case .goalposts(let posts) = plan.scaleRule(indicator, parameters.normalisation).formula {
        let isOwn = parameters.normalisation == 0 || !plan.choices.isNormalised[indicator]
        if isOwn && plan.choices.goalpostsVary {
          end.value = end.isUpper ? parameters.upper[indicator] : parameters.lower[indicator]
        } else {
          end.value = end.isUpper ? posts.upper : posts.lower
        }
        return
      }
      for leaf in 0..<data.leafCount where takesLevel[leaf] && workspace.nodes.leafIndicator[leaf] == indicator {
        end.value = end.isUpper ? data.learntUpper[leaf] : data.learntLower[leaf]
        if !end.value.isNaN { return }
      }
    }
    for cell in indicator * data.count..<(indicator + 1) * data.count where !data.raw[cell].isNaN {
      let value = data.raw[cell]
      end.value = end.value.isNaN ? value : end.isUpper ? max(end.value, value) : min(end.value, value)
    }
    if end.value.isNaN { end.value = 0 }
  }
}
