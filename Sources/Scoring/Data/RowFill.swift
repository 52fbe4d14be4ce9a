import AssessmentModel

/// Fills gaps from the city's own other values: each column is put on 0…1 between its smallest and largest value, turned
/// round where less is better, and the city's mean or median is put back onto the gap's column.
///
/// A column in which all values are equal but for rounding says nothing about a city's standing and is left out; a gap in such a column
/// takes that value. A city without any other value keeps its gap.
struct RowFill {
  /// The ends of a column.
  struct Scale {
    var lower: Double
    var upper: Double

    /// Where a value lies, 0…1; NaN for NaN.
    func place(_ value: Double, flips: Bool) -> Double {
      // halves keep the width of the widest columns finite
      let place = (0.5 * value - 0.5 * lower) / (0.5 * upper - 0.5 * lower)
      return flips ? 1 - place : place
    }

    /// The value at a place.
    func value(at place: Double, flips: Bool) -> Double {
      let place = flips ? 1 - place : place
      return lower * (1 - place) + upper * place
    }

    var isConstant: Bool { RoundingBand.isConstant(lower, upper) }
  }

  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let indicators: IndicatorMatrix
  private(set) var learnt: [LearntValue] = []
  private var scales: [Int: Scale?] = [:]

  init(criteria: CriteriaSet, plan: AssessmentPlan, indicators: IndicatorMatrix) {
    self.criteria = criteria
    self.plan = plan
    self.indicators = indicators
  }

  mutating func fill(
    _ column: inout AnswerVector, _ indicator: Int, _ gaps: [Int], _ scope: RowScope, _ pins: inout Pins,
    _ average: ([Double]) -> Double?
  ) {
    guard !gaps.isEmpty, let own = scale(indicator, &pins) else { return }
    let (flips, others) = company(of: indicator, scope)
    let scaled = others.compactMap { other -> (values: [Double], scale: Scale, flips: Bool)? in
      guard let scale = scale(other.indicator, &pins), !scale.isConstant else { return nil }
      return (indicators.columns[other.indicator].numbers, scale, other.flips)
    }
    for city in gaps {
      if own.isConstant {
        column.fill(city, own.lower)
        continue
      }
      let places = scaled.map { $0.scale.place($0.values[city], flips: $0.flips) }.filter { !$0.isNaN }
      column.fill(city, average(places).map { own.value(at: $0, flips: flips) })
    }
  }

  /// Whether the indicator is turned round, and the columns that fill its gaps: those under the same node of the
  /// principal index, turned the way they count there, or all.
  func company(of indicator: Int, _ scope: RowScope) -> (flips: Bool, [(indicator: Int, flips: Bool)]) {
    switch scope {
    case .row:
      let flips = criteria.indicators.map { $0.direction == .lowerIsBetter }
      return (flips[indicator], flips.indices.filter { $0 != indicator }.map { ($0, flips[$0]) })
    case .siblings:
      let isPrincipal = plan.reach(from: [plan.principal]).leaves
      let leaf =
        plan.leaves.indices.first { isPrincipal[$0] && plan.leaves[$0].indicator == indicator }
        ?? plan.leaves.indices.first { plan.leaves[$0].indicator == indicator }
      guard let leaf else { return (false, []) }
      let own = plan.leaves[leaf]
      let others = plan.leaves.filter { $0.parent == own.parent && $0.indicator != indicator }
      return (
        criteria.indicators[indicator].flips(own.sense),
        others.map { ($0.indicator, criteria.indicators[$0.indicator].flips($0.sense)) }
      )
    }
  }

  /// The ends of a column, pinned or learnt; `nil` for a column without values.
  mutating func scale(_ indicator: Int, _ pins: inout Pins) -> Scale? {
    if let known = scales[indicator] { return known }
    let subject = criteria.indicators[indicator].id.rawValue
    let found = ColumnStatistics.extremes(indicators.columns[indicator].numbers)
    var scale: Scale?
    if let lower = pins.value("imputation minimum", of: subject) ?? found?.lower,
      let upper = pins.value("imputation maximum", of: subject) ?? found?.upper
    {
      scale = Scale(lower: lower, upper: upper)
      learnt.append(LearntValue("imputation minimum", of: subject, lower))
      learnt.append(LearntValue("imputation maximum", of: subject, upper))
    }
    scales[indicator] = .some(scale)
    return scale
  }
}
