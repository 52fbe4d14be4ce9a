import AssessmentModel

/// The scale of each leaf with what the assessment learnt, applied to single values.
struct LeafScales {
  private let assessment: Assessment
  private let pins: Pins
  /// For each leaf the values that it takes of all cities, where its scale ranks them.
  private let ranked: [Int: [Double]]
  /// For each leaf the group columns that it looks at.
  private let groups: [[Int]]
  /// The lower end of each leaf's scores, as for the silence rule.
  let worstEnds: [Double]
  /// The upper end of each leaf's scores, its mirror image.
  let bestEnds: [Double]
  private let stubs: Survey

  init(_ assessment: Assessment) {
    self.assessment = assessment
    var pins = Pins(assessment.records.flatMap(\.learnt))
    self.pins = pins
    let plan = assessment.plan
    let stub = (0..<Self.most).map { City(id: CityID("\($0)"), name: .empty) }
    stubs = Survey(
      description: assessment.survey.description,
      registry: CityRegistry(id: "", title: .empty, regions: [], groups: [], cities: []), cities: stub,
      locations: stub.map { _ in ReturnLocation(file: 0, record: 0, line: 0) }, columns: [], files: [])
    groups = plan.leaves.map { leaf in
      guard leaf.measure == .levelAndWorstGroup else { return [] }
      return assessment.groups.indices.filter { assessment.groups[$0].indicator == leaf.indicator }
    }
    var ranked: [Int: [Double]] = [:]
    var (worst, best): ([Double], [Double]) = ([], [])
    for (position, leaf) in plan.leaves.enumerated() {
      let indicator = assessment.criteria.indicators[leaf.indicator]
      let values = assessment.scored.columns[leaf.indicator].numbers
      if indicator.normalisation.ranks { ranked[position] = values }
      let scores = assessment.normalised.columns[position].numbers
      var column = NormalisationColumn(leaf, indicator, values: [], survey: stubs)
      worst.append(column.worstEnd(of: scores, &pins))
      best.append(column.bestEnd(of: scores))
    }
    self.ranked = ranked
    (worstEnds, bestEnds) = (worst, best)
  }

  /// Number of values scaled at a time.
  private static let most = 32

  /// The score of a leaf for a row; NaN for missing.
  func score(_ leaf: Int, _ row: RowData.Treated) -> Double {
    scores(leaf, [row.values[assessment.plan.leaves[leaf].indicator]], row)[0]
  }

  /// The scores of a leaf for a row, if its indicator had these values after treatment.
  func scores(_ leaf: Int, _ levels: [Double], _ row: RowData.Treated) -> [Double] {
    let use = assessment.plan.leaves[leaf]
    let indicator = assessment.criteria.indicators[use.indicator]
    let values = levels.map { measured($0, groups[leaf], row, indicator) }
    guard values.contains(where: { !$0.isNaN }) else { return values }
    var pins = pins
    if var others = ranked[leaf] {
      return values.map { value in
        others[row.city] = value
        var column = NormalisationColumn(use, indicator, values: others, survey: assessment.survey)
        return NormalisationStep.scores(&column, by: indicator.normalisation, &pins)[row.city]
      }
    }
    var scores: [Double] = []
    for start in stride(from: 0, to: values.count, by: Self.most) {
      let part = Array(values[start..<min(start + Self.most, values.count)])
      var column = NormalisationColumn(use, indicator, values: part, survey: stubs)
      scores += NormalisationStep.scores(&column, by: indicator.normalisation, &pins)
    }
    return scores
  }

  /// The mean of the level and of the worse of level and worst measured group, where the use takes it.
  private func measured(_ level: Double, _ groups: [Int], _ row: RowData.Treated, _ indicator: Indicator) -> Double {
    guard !groups.isEmpty else { return level }
    var worst = level
    for group in groups {
      let value = row.groups[group]
      if indicator.direction == .higherIsBetter ? value < worst : value > worst { worst = value }
    }
    return 0.5 * (level + worst)
  }
}

extension Normalisation {
  /// Whether a value's score is its place among the cities' values.
  var ranks: Bool {
    switch self {
    case .rank, .borda, .percentileRank: true
    case .goalposts, .minMax, .zScore, .distanceToLeader, .distanceToReference, .distanceToTarget, .fractionOfBest,
      .categorical, .vector, .sum, .maximum:
      false
    }
  }
}

extension NormalisationColumn {
  /// The upper end of a leaf's scores, at which a missing answer may be tried: the mirror image of
  /// ``worstEnd(of:_:)``.
  func bestEnd(of scores: [Double]) -> Double {
    let highest = ColumnStatistics.extremes(scores)?.upper
    switch indicator.normalisation {
    case .goalposts(let posts):
      return posts.isTruncated ? indicator.range.upper : max(indicator.range.upper, highest ?? 0)
    case .minMax, .percentileRank, .distanceToLeader: return indicator.range.upper
    case .rank: return Double(scores.count { !$0.isNaN } + 1)
    case .borda: return Double(scores.count { !$0.isNaN })
    case .categorical(let steps):
      let points = steps.map(\.points)
      return (isFalling ? points.min().map { 1 - $0 } : points.max()) ?? .nan
    case .zScore, .distanceToReference, .distanceToTarget, .fractionOfBest, .vector, .sum, .maximum:
      return highest ?? .nan
    }
  }
}
