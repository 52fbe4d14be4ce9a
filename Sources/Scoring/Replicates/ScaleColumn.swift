import AssessmentModel
import Glibc

/// One leaf on its way onto the common scale, over memory that is there: as ``NormalisationColumn``, without findings.
struct ScaleColumn {
  let leaf: Int
  let use: ScaleLeaf
  /// Raw values, NaN for missing.
  let values: UnsafePointer<Double>
  /// Where the scores go.
  let scores: UnsafeMutablePointer<Double>
  let data: DataColumns

  init(
    leaf: Int, use: ScaleLeaf, values: UnsafePointer<Double>, scores: UnsafeMutablePointer<Double>, data: DataColumns
  ) {
    self.leaf = leaf
    self.use = use
    self.values = values
    self.scores = scores
    self.data = data
  }

  var count: Int { data.count }
  var column: UnsafeBufferPointer<Double> { UnsafeBufferPointer(start: values, count: count) }

  func run(_ rule: ScaleRule, _ steps: [ScaleStep]) {
    learn(nil)
    switch rule {
    case .goalposts(let posts): goalposts(posts)
    case .minMax(let constant): line(constant: constant, fromLeader: false)
    case .leader(let constant): line(constant: constant, fromLeader: true)
    case .zScore(let center, let deviation, let constant):
      zScore(center: center, deviation: deviation, constant: constant)
    case .rank(let ties, let less):
      _ = ranks(ties)
      if less != 0 { each { scores[$0] - less } }
    case .percentileRank(let ties): percentileRanks(ties)
    case .reference(let city, let isCapped): reference(city, isCapped)
    case .target(let target, let isCapped): self.target(target, isCapped)
    case .fractionOfBest: fractionOfBest()
    case .categorical(let start, let number): categorical(start, number, steps)
    case .vector: vector()
    case .sum: shareOfSum()
    case .maximum: fractionOfMaximum()
    }
  }

  /// Writes every score anew.
  @inline(__always)
  func each(_ score: (Int) -> Double) { for city in 0..<count { scores[city] = score(city) } }

  /// Writes every score anew; those beyond all numbers are missing.
  @inline(__always)
  func eachFinite(_ score: (Int) -> Double) {
    for city in 0..<count {
      let found = score(city)
      scores[city] = found - found == 0 ? found : .nan
    }
  }

  /// A column without any score.
  func setMissing() { scores.update(repeating: .nan, count: count) }

  /// Notes the ends of the column as learnt; `nil` for none.
  func learn(_ extent: ColumnExtent?, lower: Bool = true, upper: Bool = true) {
    data.learntLower[leaf] = lower ? extent?.lower ?? .nan : .nan
    data.learntUpper[leaf] = upper ? extent?.upper ?? .nan : .nan
  }

  /// Number and ends of the values.
  func extent() -> ColumnExtent { ColumnExtent(values, count) }

  /// Scores of the scale 0…1 on the indicator's range.
  func stretch() {
    guard use.rangeWidth > 0 else { return }
    let (lower, width) = (use.rangeLower, use.rangeWidth)
    guard width.isFinite else {
      let upper = use.rangeUpper
      return eachFinite { lower * (1 - scores[$0]) + upper * scores[$0] }
    }
    eachFinite { lower + width * scores[$0] }
  }

  /// The score of a constant column; NaN leaves it missing.
  func setConstant(_ score: Double) { each { values[$0].isNaN ? .nan : score } }

  /// Straight between fixed limits; `isTurned` once more where distances are counted from the leader.
  func place(_ scale: LinearScale, fromLeader: Bool) {
    if fromLeader {
      let turned = !use.flips
      each { 1 - scale.place(values[$0], flips: turned).score }
    } else if use.flips {
      each { scale.place(values[$0], flips: true).score }
    } else {
      each { scale.place(values[$0], flips: false).score }
    }
  }
}

extension ScaleColumn {
  private func goalposts(_ posts: ScalePosts) {
    if !posts.isLogarithmic && posts.isTruncated {
      place(LinearScale(lower: posts.lower, upper: posts.upper), fromLeader: false)
      return stretch()
    }
    let lower = posts.isLogarithmic ? log(posts.lower) : posts.lower
    let width = (posts.isLogarithmic ? log(posts.upper) : posts.upper) - lower
    let flips = use.flips
    if posts.isLogarithmic { takeLogarithms() }
    let logarithms = data.logarithm + leaf * count
    for city in 0..<count {
      let value = values[city]
      var placed =
        if !posts.isLogarithmic { (value - lower) / width } else if value > 0 {
          (logarithms[city] - lower) / width
        } else { -Double.infinity }
      if posts.isTruncated { placed = min(max(placed, 0), 1) }
      let isScored = !value.isNaN && (posts.isTruncated || placed.isFinite)
      scores[city] = isScored ? (flips ? 1 - placed : placed) : .nan
    }
    stretch()
  }

  /// Logarithms of the values above 0, taken anew only where the value is another than the last time.
  private func takeLogarithms() {
    let known = data.logarithmOf + leaf * count
    let logarithms = data.logarithm + leaf * count
    for city in 0..<count where known[city].bitPattern != values[city].bitPattern {
      known[city] = values[city]
      logarithms[city] = values[city] > 0 ? log(values[city]) : -.infinity
    }
  }

  /// Min–max and distance to the leader.
  private func line(constant: Double, fromLeader: Bool) {
    let extent = extent()
    guard extent.present > 0 else { return setMissing() }
    learn(extent)
    guard !RoundingBand.isConstant(extent.lower, extent.upper) else {
      setConstant(use.isFalling ? 1 - constant : constant)
      return stretch()
    }
    place(LinearScale(lower: extent.lower, upper: extent.upper), fromLeader: fromLeader)
    stretch()
  }

  private func zScore(center: Double, deviation: Double, constant: Double) {
    let extent = extent()
    guard extent.present > 0, let found = ColumnStatistics.moments(column) else { return setMissing() }
    let isConstant = RoundingBand.isConstant(extent.lower, extent.upper)
    let mean = isConstant ? extent.lower : found.mean
    let spread = isConstant ? 0 : found.deviation
    guard mean.isFinite && spread.isFinite else { return setMissing() }
    guard spread > 0 else { return setConstant(use.isFalling ? 2 * center - constant : constant) }
    let sign = use.flips ? -1.0 : 1.0
    eachFinite { center + deviation * (sign * (values[$0] - mean) / spread) }
  }

  private func categorical(_ start: Int, _ number: Int, _ steps: [ScaleStep]) {
    steps.withUnsafeBufferPointer { steps in
      let falls = use.isFalling
      for city in 0..<count {
        var score = Double.nan
        for position in start..<start + number where values[city] >= steps[position].from - Comparison.tolerance {
          score = falls ? 1 - steps[position].points : steps[position].points
          break
        }
        scores[city] = score
      }
    }
  }
}
