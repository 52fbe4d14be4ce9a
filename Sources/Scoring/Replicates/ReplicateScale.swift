import AssessmentModel
import Numerics

extension ReplicatePlan {
  /// Normalisation: fills ``ReplicateWorkspace/leaves`` and ``ReplicateWorkspace/worstEnds``.
  ///
  /// ``DataColumns/leafChanged`` then marks the leaves of which a score may differ from the replicate before.
  package func runScale(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    let data = workspace.data
    let (scores, worstEnds) = unsafe (WorkColumn(workspace.leaves), WorkColumn(workspace.worstEnds))
    let isOtherRule = parameters.normalisation != data.lastNormalisation
    data.lastNormalisation = parameters.normalisation
    let isOrdinary = criteria.scores.isOrdinary
    for leaf in 0..<data.leafCount {
      let use = scaleRules.leaves[leaf]
      let indicator = use.indicator
      var rule = scaleRule(indicator, parameters.normalisation)
      let isAlternative = parameters.normalisation > 0 && choices.isNormalised[indicator]
      var isMoved = isOtherRule && choices.isNormalised[indicator]
      if choices.goalpostsVary, case .goalposts(var posts) = scaleRules.own[indicator].formula {
        posts.lower = parameters.lower[indicator]
        posts.upper = parameters.upper[indicator]
        if posts.lower != data.lastLower[leaf] || posts.upper != data.lastUpper[leaf] { isMoved = true }
        (data.lastLower[leaf], data.lastUpper[leaf]) = (posts.lower, posts.upper)
        if !isAlternative { rule.formula = .goalposts(posts) }
      }
      let needsScores = data.isFresh || data.changed[indicator] != 0 || isMoved
      data.leafChanged[leaf] = needsScores ? 1 : 0
      guard needsScores else { continue }
      let column = ScaleColumn(
        use: use, values: data.measured(leaf, use), scores: scores + leaf * data.count, memory: data.scaleMemory(leaf))
      scalePins.withColumn { pins in
        var listener = SilentScale(
          lower: data.learntLower + leaf, upper: data.learntUpper + leaf,
          pins: scalePins.isEmpty || isAlternative ? nil : pins + leaf * ScaleValue.allCases.count)
        column.run(rule.formula, scaleRules.steps, &listener)
        // Scores that stay on an ordinary range can all be reported.
        if !(isOrdinary && rule.formula.staysOnRange && use.hasOrdinaryRange) {
          column.dropUnreportable(criteria.scores, &listener)
        }
        if criteria.silenceLowersVerdict { worstEnds[leaf] = column.worstEnd(rule.ends, scaleRules.steps, &listener) }
      }
    }
    data.isFresh = false
  }

  /// The normalisation of an indicator, with a choice of normalisation.
  @inline(__always)
  func scaleRule(_ indicator: Int, _ choice: Int) -> ScaleRule {
    choice > 0 && choices.isNormalised[indicator] ? scaleRules.choices[choice - 1] : scaleRules.own[indicator]
  }
}

extension DataColumns {
  /// Where the scale of a leaf writes; each leaf keeps its own logarithms.
  fileprivate func scaleMemory(_ leaf: Int) -> ScaleMemory {
    ScaleMemory(
      count: count, usable: tallies, sorter: sorter, logarithmOf: logarithmOf + leaf * count,
      logarithm: logarithm + leaf * count)
  }

  /// The raw values a leaf takes.
  fileprivate func measured(_ leaf: Int, _ use: ScaleLeaf) -> Numbers {
    let level = values + use.indicator * count
    guard use.measuresGroups else { return level }
    let first = firstGroup[use.indicator]
    use.measure(
      level, groups: groups + first * count, number: firstGroup[use.indicator + 1] - first, count: count, to: column)
    return column
  }
}
