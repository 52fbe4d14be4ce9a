import AssessmentModel
import Glibc
import Numerics
import Scoring

/// The values an indicator can be moved to, a step at a time, upwards in its own direction.
struct StepOptions {
  /// One place on the ladder.
  struct Option {
    /// Number of steps from where the city is.
    let steps: Int
    /// The raw value; NaN where the answer is missing and stays so.
    let value: Double
    /// The scores of the indicator's leaves, in the order of ``StepOptions/leaves``.
    let scores: [Double]
  }

  let indicator: Int
  /// The city's value; `nil` if it is missing.
  let from: Double?
  /// The plan's leaves of the indicator.
  let leaves: [Int]
  /// Where it is, then what can be reached, by rising steps.
  var options: [Option]

  /// The ladders of the indicators that a city controls and may move.
  ///
  /// An indicator is left out whose only uses in the principal index fall, as better services would lower its score, and
  /// so are single moves that lower the principal score. An answer to a missing question is held against the one at the
  /// worse end, for which silence counts; it may lower the score that goes without it.
  static func all(_ row: CityRow, _ now: RescoredRow, in rescorer: CityRescorer) -> [StepOptions] {
    let top = rescorer.plan.principal
    return rescorer.subjects.indices.compactMap { position -> StepOptions? in
      let subject = rescorer.subjects[position]
      guard subject.isMovable, !row.states[position].isMissing || row.isSilent(position) else { return nil }
      // Without a score to compare, nothing may be moved that falls anywhere in the principal index.
      if now.nodes[top].isNaN && subject.fallsAnywhere { return nil }
      let leaves = subject.leaves
      let values = rescorer.ladder(position, row)
      guard !values.isEmpty else { return nil }
      let scores = rescorer.leafScores(position, leaves, values, row)
      var options = [
        Option(steps: 0, value: row.raw[position], scores: leaves.map { now.leaves[$0] })
      ]
      var reference = now.nodes[top]
      if row.raw[position].isNaN, let start = rescorer.start(position, row) {
        let worst = Option(steps: 0, value: start, scores: rescorer.leafScores(position, leaves, [start], row)[0])
        reference = rescorer.trial(row, now, leaves, worst, position)
      }
      for (number, value) in values.enumerated() {
        let option = Option(steps: number + 1, value: value, scores: scores[number])
        let score = rescorer.trial(row, now, leaves, option, position)
        if now.nodes[top].isNaN || !(score < reference - 1e-12) { options.append(option) }
      }
      guard options.count > 1 else { return nil }
      return StepOptions(
        indicator: position, from: row.raw[position].isNaN ? nil : row.raw[position], leaves: leaves, options: options)
    }
  }
}

extension CityRescorer {
  /// The values above a city's own in an indicator's direction, a step apart, the last at the end of the scale.
  ///
  /// Whole scales move in whole steps, options to the next better one. Other scales, and whole ones with more than
  /// ``mostLevels`` levels between the ends or on the way from the city's value, move in quarters of the goalposts'
  /// distance (on logarithmic goalposts, of the distance of the logarithms), or else of the range of the cities' values;
  /// from a value beyond the worse end, in quarters of the way to the better one. A missing answer starts at the worse
  /// end of the scale.
  func ladder(_ position: Int, _ row: CityRow) -> [Double] {
    let indicator = criteria.indicators[position]
    let rises = indicator.direction == .higherIsBetter
    let ends = stepEnds(position)
    guard let lower = ends.lower, let upper = ends.upper, lower < upper else { return [] }
    guard let start = start(position, row) else { return [] }
    let limit = rises ? upper : lower
    guard rises ? start < limit : start > limit else { return [] }
    if case .options(let options) = indicator.scale {
      let points = Set(options.map(\.points)).filter { rises ? $0 > start : $0 < start }
      return points.sorted { rises ? $0 < $1 : $0 > $1 }
    }
    var values: [Double] = []
    if indicator.scale.isWhole, upper - lower <= Self.mostLevels, abs(limit - start) <= Self.mostLevels {
      var value = start
      while rises ? value < limit : value > limit {
        let next = rises ? min(limit, (value + 1).rounded(.down)) : max(limit, (value - 1).rounded(.up))
        // Numbers so large that the next whole one is the same.
        guard next != value else { break }
        value = next
        values.append(value)
      }
      return values
    }
    var isLogarithmic = false
    if case .goalposts(let posts) = indicator.normalisation { isLogarithmic = posts.isLogarithmic }
    // Beyond the worse end there is further to go than the scale is wide.
    let isBeyond = rises ? start < lower : start > upper
    let width = isBeyond ? abs(limit - start) : upper - lower
    let ratio = isBeyond && !rises ? start / lower : upper / lower
    for step in 1...4 {
      let share = 0.25 * Double(step)
      // From the start or, on a logarithmic scale, from its lower end, where the start has no place on it.
      let place =
        isLogarithmic
        ? max(start, lower) * pow(ratio, rises ? share : -share)
        : start + (rises ? share : -share) * width
      let whole = indicator.scale.isWhole ? (rises ? place.rounded(.up) : place.rounded(.down)) : place
      // The last quarter arrives, whatever rounding makes of it.
      let value = isBeyond && step == 4 ? limit : rises ? min(limit, whole) : max(limit, whole)
      if let last = values.last, value == last { break }
      values.append(value)
      if value == limit { break }
    }
    return values
  }

  /// Where an indicator's ladder starts: the city's value, or the worse end of the scale if it is missing.
  func start(_ position: Int, _ row: CityRow) -> Double? {
    guard row.raw[position].isNaN else { return row.raw[position] }
    let ends = stepEnds(position)
    return criteria.indicators[position].direction == .higherIsBetter ? ends.lower : ends.upper
  }

  /// Most levels of a whole scale that is moved level by level.
  static let mostLevels = 40.0

  /// Between which raw values an indicator is moved: the goalposts, or the scale's ends, or the cities' values.
  private func stepEnds(_ position: Int) -> (lower: Double?, upper: Double?) {
    let indicator = criteria.indicators[position]
    let bounds = indicator.scale.bounds
    if case .goalposts(let posts) = indicator.normalisation, criteria.treatment(of: indicator) == .none {
      let isCut = posts.isTruncated
      let lower = max(posts.lower, bounds.lower ?? -.infinity)
      let upper = min(posts.upper, bounds.upper ?? .infinity)
      return indicator.scale.isWhole && isCut ? (lower.rounded(.down), upper.rounded(.up)) : (lower, upper)
    }
    if indicator.scale.isWhole, let lower = bounds.lower, let upper = bounds.upper { return (lower, upper) }
    let found = ColumnStatistics.extremes(assessment.indicators.columns[position].numbers)
    return (found?.lower, found?.upper)
  }

  /// Scores of an indicator's leaves at some raw values: one list a value.
  func leafScores(_ position: Int, _ leaves: [Int], _ values: [Double], _ row: CityRow) -> [[Double]] {
    guard isLocal, isPlain else {
      return values.map { value in
        var changed = row
        changed.set(position, .value(value, .reported))
        let all = self.leaves(changed)
        return leaves.map { all[$0] }
      }
    }
    let treated = RowData.Treated(city: row.city, values: row.raw, groups: row.groups)
    let columns = leaves.map { scales.scores($0, values, treated) }
    return values.indices.map { value in columns.map { $0[value] } }
  }

  /// Whether raw values are normalised as they are.
  var isPlain: Bool { assessment.treated == nil }

  /// The principal score with one indicator moved.
  func trial(
    _ row: CityRow, _ now: RescoredRow, _ leaves: [Int], _ option: StepOptions.Option, _ indicator: Int
  ) -> Double {
    var values = now.leaves
    if isLocal {
      for (leaf, score) in zip(leaves, option.scores) { values[leaf] = score }
    } else {
      var changed = row
      changed.set(indicator, .value(option.value, .reported))
      values = self.leaves(changed)
    }
    var nodes = now.nodes
    scorer.fill(&nodes, values, needed: principalNodes, member: row.city)
    return nodes[plan.principal]
  }
}
