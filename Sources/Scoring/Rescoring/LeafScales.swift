import AssessmentModel
import Numerics

/// The scale of each leaf with what the assessment learnt, applied to single values.
package struct LeafScales {
  private let assessment: Assessment
  private let rules: ScaleRules
  private let frozen: [FrozenScale]
  /// For each leaf the values that it takes of all cities, where its scale ranks them.
  private let ranked: [Int: [Double]]
  /// For each leaf the group columns that it looks at.
  private let groups: [[Int]]
  /// The lower end of each leaf's scores, as for the silence rule.
  package let worstEnds: [Double]
  /// The upper end of each leaf's scores, its mirror image.
  package let bestEnds: [Double]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    var pins = Pins(assessment.records.flatMap(\.learnt))
    let plan = assessment.plan
    let rules = ScaleRules(
      criteria: assessment.criteria, survey: assessment.survey, plan: plan, groups: assessment.groups)
    self.rules = rules
    groups = plan.leaves.map { leaf in
      guard leaf.measure == .levelAndWorstGroup else { return [] }
      return assessment.groups.indices.filter { assessment.groups[$0].indicator == leaf.indicator }
    }
    var ranked: [Int: [Double]] = [:]
    var frozen: [FrozenScale] = []
    var (worst, best): ([Double], [Double]) = ([], [])
    for (position, leaf) in plan.leaves.enumerated() {
      let indicator = assessment.criteria.indicators[leaf.indicator]
      if indicator.normalisation.traits.ranks { ranked[position] = assessment.scored.columns[leaf.indicator].numbers }
      var listener = FrozenScale(leaf, indicator, &pins)
      let rule = rules.own[leaf.indicator]
      Self.withColumn(rules.leaves[position], assessment.normalised.columns[position].numbers) { column in
        column.scores.update(from: column.values, count: column.count)
        worst.append(column.worstEnd(rule.ends, rules.steps, &listener))
        best.append(column.bestEnd(rule.ends, rules.steps))
      }
      frozen.append(listener)
    }
    self.ranked = ranked
    self.frozen = frozen
    (worstEnds, bestEnds) = (worst, best)
  }

  private static func withColumn(_ use: ScaleLeaf, _ values: [Double], _ body: (ScaleColumn) -> Void) {
    let owner = ReplicateMemory()
    let scores = owner.numbers(values.count)
    values.withColumn { column in
      body(
        ScaleColumn(use: use, values: column, scores: scores, memory: ScaleMemory(count: values.count, owner)))
    }
  }

  /// Number of values scaled at a time.
  private static let most = 32

  /// The score of a leaf for a row; NaN for missing.
  func score(_ leaf: Int, _ row: RowData.Treated) -> Double {
    scores(leaf, [row.values[assessment.plan.leaves[leaf].indicator]], row)[0]
  }

  /// The scores of a leaf for a row, if its indicator had these values after treatment.
  package func scores(_ leaf: Int, _ levels: [Double], _ row: RowData.Treated) -> [Double] {
    let values = levels.map { measured($0, groups[leaf], row, rules.leaves[leaf]) }
    guard values.contains(where: { !$0.isNaN }) else { return values }
    if var others = ranked[leaf] {
      return values.map { value in
        others[row.city] = value
        return scaled(leaf, others)[row.city]
      }
    }
    return stride(from: 0, to: values.count, by: Self.most).flatMap { start in
      scaled(leaf, Array(values[start..<min(start + Self.most, values.count)]))
    }
  }

  /// Values on the scale of a leaf, with what it learnt.
  private func scaled(_ leaf: Int, _ values: [Double]) -> [Double] {
    var rule = rules.own[rules.leaves[leaf].indicator]
    // The reference city's value is among what was learnt; it does not stand in these rows.
    if case .reference(city: _, let isCapped) = rule.formula {
      rule.formula = .reference(city: -1, isCapped: isCapped)
    }
    var listener = frozen[leaf]
    var scores: [Double] = []
    Self.withColumn(rules.leaves[leaf], values) { column in
      column.run(rule.formula, rules.steps, &listener)
      scores = column.scores.array(column.count)
    }
    return scores
  }

  /// What the leaf takes, if its indicator had this value.
  private func measured(_ level: Double, _ groups: [Int], _ row: RowData.Treated, _ use: ScaleLeaf) -> Double {
    guard !groups.isEmpty else { return level }
    var result = [level]
    [level].withColumn { level in
      groups.map { row.groups[$0] }.withColumn { values in
        result.withMutableColumn { use.measure(level, groups: values, number: groups.count, count: 1, to: $0) }
      }
    }
    return result[0]
  }
}
