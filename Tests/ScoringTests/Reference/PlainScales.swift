import AssessmentModel
import Glibc
import ScoringSupport

/// Every normalisation written down plainly from its formula: slow, and for ordinary numbers only.
struct PlainScale {
  let method: Normalisation
  let isHigherBetter: Bool
  let isFalling: Bool
  let range: OutputRange
  /// The value of the reference city.
  var reference: Double?

  /// More of `s` is better.
  private var flips: Bool { isHigherBetter == isFalling }

  func scores(_ values: [Double?]) -> [Double?] {
    let x = values.compactMap { $0 }
    guard !x.isEmpty else { return values }
    let s = x.map { flips ? -$0 : $0 }
    let (low, high) = (s.min() ?? 0, s.max() ?? 0)
    func each(_ score: (Double) -> Double?) -> [Double?] { values.map { $0.flatMap(score) } }
    func turned(_ value: Double) -> Double { flips ? -value : value }
    switch method {
    case .goalposts(let posts): return each { goalpost($0, posts).map(stretched) }
    case .minMax(let constant), .distanceToLeader(let constant):
      return each { low == high ? own(constant) : stretched((turned($0) - low) / (high - low)) }
    case .zScore(let center, let deviation, let constant):
      let mean = s.reduce(0, +) / Double(s.count)
      let squares = s.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = s.count > 1 ? (squares / Double(s.count - 1)).squareRoot() : 0
      return each { value in
        if low == high { return constant.map { isFalling ? 2 * center - $0 : $0 } }
        return center + deviation * (turned(value) - mean) / spread
      }
    case .rank(let ties): return each { rank(turned($0), s, ties) }
    case .borda(let ties): return each { rank(turned($0), s, ties) - 1 }
    case .percentileRank(let ties):
      return each { s.count > 1 ? stretched((rank(turned($0), s, ties) - 1) / Double(s.count - 1)) : nil }
    case .distanceToReference(_, let isCapped):
      guard let r = reference.map(turned), r > low else { return each { _ in nil } }
      return each { capped(1 - (r - turned($0)) / (r - low), isCapped) }
    case .distanceToTarget(let target, let isCapped):
      guard turned(target) > low else { return each { _ in nil } }
      return each { capped((turned($0) - low) / (turned(target) - low), isCapped) }
    case .fractionOfBest:
      if flips {
        let best = x.filter { $0 > 0 }.min()
        return each { value in value > 0 ? best.map { $0 / value } : nil }
      }
      let best = x.filter { $0 >= 0 }.max() ?? 0
      return each { $0 >= 0 && best > 0 ? $0 / best : nil }
    case .categorical(let steps):
      return each { value in
        let met = steps.filter { $0.from.map { value >= $0 } ?? true }
        let step = met.max { ($0.from ?? -.infinity) < ($1.from ?? -.infinity) }
        return step.map { isFalling ? 1 - $0.points : $0.points }
      }
    case .vector:
      let length = x.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return each { length > 0 ? (flips ? 1 - $0 / length : $0 / length) : nil }
    case .sum:
      if flips {
        let whole = x.filter { $0 > 0 }.reduce(0) { $0 + 1 / $1 }
        return each { $0 > 0 ? 1 / $0 / whole : nil }
      }
      let whole = x.filter { $0 >= 0 }.reduce(0, +)
      return each { $0 >= 0 && whole > 0 ? $0 / whole : nil }
    case .maximum:
      let largest = x.max() ?? 0
      return each { largest > 0 ? (flips ? 1 - $0 / largest : $0 / largest) : nil }
    }
  }

  private func goalpost(_ value: Double, _ posts: Goalposts) -> Double? {
    var place: Double
    if posts.isLogarithmic {
      if value <= 0, !posts.isTruncated { return nil }
      place = value <= 0 ? 0 : log(value / posts.lower) / log(posts.upper / posts.lower)
    } else {
      place = (value - posts.lower) / (posts.upper - posts.lower)
    }
    if posts.isTruncated { place = min(1, max(0, place)) }
    return flips ? 1 - place : place
  }

  private func own(_ constant: Double?) -> Double? { constant.map { stretched(isFalling ? 1 - $0 : $0) } }

  private func stretched(_ score: Double) -> Double { range.lower + (range.upper - range.lower) * score }

  private func capped(_ score: Double, _ isCapped: Bool) -> Double { isCapped ? min(1, score) : score }

  private func rank(_ value: Double, _ all: [Double], _ ties: RankTies) -> Double {
    let (less, equal) = (Double(all.count { $0 < value }), Double(all.count { $0 == value }))
    switch ties {
    case .lowest: return less + 1
    case .average: return less + (1 + equal) / 2
    }
  }
}
