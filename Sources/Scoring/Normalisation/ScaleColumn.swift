import AssessmentModel
import Diagnostics
import Numerics

/// One leaf's raw values on their way onto the common scale, over memory that is there.
///
/// Each method is an extension that learns from ``values`` (or takes what is pinned) and then applies what it learnt.
/// NaN stands for a missing value and passes through every method.
struct ScaleColumn {
  let use: ScaleLeaf
  /// Raw values, NaN for missing.
  let values: WorkColumn<Double>
  /// Where the scores go.
  let scores: WorkColumn<Double>
  let memory: ScaleMemory

  var count: Int { memory.count }
  var column: UnsafeBufferPointer<Double> { unsafe values.buffer(count) }

  /// Writes every score anew.
  @inline(__always)
  func each(_ score: (Int) -> Double) { for city in 0..<count { scores[city] = score(city) } }

  /// Writes every score anew; those beyond all numbers are missing, with a finding each where `source` has a number.
  @inline(__always)
  func eachFinite(
    of source: WorkColumn<Double>, _ listener: inout some ScaleListener, _ score: (Int) -> Double
  ) {
    tell(of: source, &listener, score)
    for city in 0..<count {
      let found = score(city)
      scores[city] = found - found == 0 ? found : .nan
    }
  }

  /// A finding for every score beyond all numbers.
  @inline(__always)
  private func tell<Listener: ScaleListener>(
    of source: WorkColumn<Double>, _ listener: inout Listener, _ score: (Int) -> Double
  ) {
    guard Listener.isRecording else { return }
    for city in 0..<count where !score(city).isFinite && !source[city].isNaN { listener.find(.tooLarge(city: city)) }
  }

  /// A column without any score.
  func setMissing() { scores.update(repeating: .nan, count: count) }

  /// A learnt value that no number can hold makes the column missing, with a finding.
  func overflow(_ listener: inout some ScaleListener) {
    listener.find(.notComparable)
    setMissing()
  }

  /// A column that has nothing to be divided by is missing, with a finding.
  func withoutMeasure(_ fault: ScoringFact, _ listener: inout some ScaleListener) {
    listener.find(.nothingToDivideBy(fault))
    setMissing()
  }

  /// A constant column: the score for all, or missing values if `named` is NaN, with a finding either way.
  func constant(at value: Double, named: Double, score: Double, _ listener: inout some ScaleListener) {
    listener.find(.constant(value: value, score: named))
    each { values[$0].isNaN ? .nan : score }
  }

  /// Number and ends of the values.
  func extent() -> ColumnExtent { ColumnExtent(values, count) }

  /// The worst value in the leaf's own direction, learnt or pinned; NaN without any.
  func worst(_ listener: inout some ScaleListener) -> Double {
    let ends = extent().ends
    return use.flips ? listener.learn(.maximum, ends.upper) : listener.learn(.minimum, ends.lower)
  }

  /// Scores of the scale 0…1 on the indicator's range. Those that run beyond all numbers there are missing, with a
  /// finding each.
  func stretch(_ listener: inout some ScaleListener) {
    guard use.rangeWidth > 0 else { return }
    let (lower, width) = (use.rangeLower, use.rangeWidth)
    let source = scores
    guard width.isFinite else {
      let upper = use.rangeUpper
      return eachFinite(of: source, &listener) { lower * (1 - scores[$0]) + upper * scores[$0] }
    }
    eachFinite(of: source, &listener) { lower + width * scores[$0] }
  }

  /// Scores that run beyond all numbers in the reported range are missing, with a finding each.
  func dropUnreportable<Listener: ScaleListener>(_ range: ScoreRange, _ listener: inout Listener) {
    if Listener.isRecording {
      for city in 0..<count where !scores[city].isNaN && !range.reported(scores[city]).isFinite {
        listener.find(.tooLarge(city: city))
      }
    }
    range.dropUnreportable(scores, count)
  }
}

extension ScoreRange {
  /// Whether ordinary scores, below 1e100, are reported as numbers.
  var isOrdinary: Bool { max(abs(lower), abs(upper)) < 1e100 }

  /// Makes the scores missing that run beyond all numbers in the reported range; for ordinary scores one look. Returns
  /// whether any score is missing then.
  @discardableResult
  func dropUnreportable(_ scores: WorkColumn<Double>, _ count: Int) -> Bool {
    let found = ColumnKernel.automatic.look(at: scores, count: count, most: 1e100)
    if !found.isLarge && isOrdinary { return found.hasGap }
    for row in 0..<count where !reported(scores[row]).isFinite { scores[row] = .nan }
    return ColumnKernel.automatic.hasGap(in: scores, count: count)
  }
}
