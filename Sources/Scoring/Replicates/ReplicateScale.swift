import AssessmentModel

extension ReplicatePlan {
  /// Normalisation: fills ``ReplicateWorkspace/leaves`` and ``ReplicateWorkspace/worstEnds``.
  ///
  /// ``DataColumns/leafChanged`` then marks the leaves of which a score may differ from the replicate before.
  package func runScale(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    let data = workspace.data
    guard let scores = workspace.leaves.baseAddress, let worstEnds = workspace.worstEnds.baseAddress else { return }
    let isOtherRule = parameters.normalisation != data.lastNormalisation
    data.lastNormalisation = parameters.normalisation
    for leaf in 0..<data.leafCount {
      let use = scaleRules.leaves[leaf]
      let indicator = use.indicator
      var rule = scaleRule(indicator, parameters.normalisation)
      var isMoved = isOtherRule && choices.isNormalised[indicator]
      if choices.goalpostsVary, case .goalposts(var posts) = scaleRules.own[indicator] {
        posts.lower = parameters.lower[indicator]
        posts.upper = parameters.upper[indicator]
        if posts.lower != data.lastLower[leaf] || posts.upper != data.lastUpper[leaf] { isMoved = true }
        (data.lastLower[leaf], data.lastUpper[leaf]) = (posts.lower, posts.upper)
        if parameters.normalisation == 0 || !choices.isNormalised[indicator] { rule = .goalposts(posts) }
      }
      let needsScores = data.isFresh || data.changed[indicator] != 0 || isMoved
      data.leafChanged[leaf] = needsScores ? 1 : 0
      guard needsScores else { continue }
      let column = ScaleColumn(
        use: use, values: data.measured(leaf, use), scores: scores + leaf * data.count, memory: data.scaleMemory(leaf))
      var listener = SilentScale(lower: data.learntLower + leaf, upper: data.learntUpper + leaf)
      column.run(rule, scaleRules.steps, &listener)
      column.dropUnreportable(criteria.scores, &listener)
      if criteria.silenceLowersVerdict { worstEnds[leaf] = column.worstEnd(rule, scaleRules.steps, &listener) }
    }
    data.isFresh = false
  }
}

extension DataColumns {
  /// Where the scale of a leaf writes; each leaf keeps its own logarithms.
  fileprivate func scaleMemory(_ leaf: Int) -> ScaleMemory {
    ScaleMemory(
      count: count, usable: tallies, sorter: sorter, logarithmOf: logarithmOf + leaf * count,
      logarithm: logarithm + leaf * count)
  }

  /// The raw values a leaf takes: the level, or the mean of level and worse of level and worst measured group.
  fileprivate func measured(_ leaf: Int, _ use: ScaleLeaf) -> Numbers {
    let level = values + use.indicator * count
    guard use.measuresGroups else { return level }
    let first = firstGroup[use.indicator]
    ColumnKernel.automatic.measure(
      level, groups: groups + first * count, number: firstGroup[use.indicator + 1] - first,
      isHigherBetter: use.isHigherBetter, count: count, to: column)
    return column
  }
}
