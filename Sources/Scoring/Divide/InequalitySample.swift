import AssessmentModel
import Glibc
import Numerics

/// Values with what several measures of inequality share: the mean, the rising order, the logarithms.
struct InequalitySample {
  let values: [Double]
  let mean: Double
  /// Whether all values are one but for rounding (``RoundingBand``): then nothing is unequal, to the last bit.
  private let isConstant: Bool
  private let sorted: [Double]
  /// Minus infinity for a value of 0.
  private let logarithms: [Double]

  /// `nil` without values, with a negative value, or with a mean that is not a positive finite number.
  init?(_ values: [Double]) {
    guard values.allSatisfy({ $0 >= 0 }) else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    guard mean > 0, mean.isFinite else { return nil }
    self.values = values
    self.mean = mean
    sorted = RadixSort.rising(values)
    isConstant = RoundingBand.isConstant(values)
    logarithms = values.map { log($0) }
  }

  private var count: Double { Double(values.count) }
  private var hasZero: Bool { sorted[0] == 0 }

  func variation(isSample: Bool) -> Double? {
    guard !isSample || values.count > 1 else { return nil }
    if isConstant { return 0 }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return ((squares / (isSample ? count - 1 : count)).squareRoot() / mean).finite
  }

  var gini: Double? {
    if isConstant { return 0 }
    var sum = 0.0
    for (position, value) in sorted.enumerated() { sum += Double(position + 1) * value }
    return (2 * sum / (count * count * mean) - (count + 1) / count).finite
  }

  func theilT(_ parts: [[Int]]) -> Inequality.Decomposition? {
    precondition(parts.reduce(0) { $0 + $1.count } == values.count, "one group a value")
    if isConstant { return .init(total: 0, between: 0, within: 0) }
    var between = 0.0
    var within = 0.0
    for part in parts {
      let own = mean(of: part)
      guard own > 0 else { continue }
      let share = Double(part.count) * own / (count * mean)
      between += share * log(own / mean)
      within += share * theilT(over: part, own)
    }
    return finite(theilT(over: values.indices, mean), between, within)
  }

  func theilL(_ parts: [[Int]]) -> Inequality.Decomposition? {
    precondition(parts.reduce(0) { $0 + $1.count } == values.count, "one group a value")
    guard !hasZero else { return nil }
    if isConstant { return .init(total: 0, between: 0, within: 0) }
    var between = 0.0
    var within = 0.0
    for part in parts {
      let own = mean(of: part)
      let share = Double(part.count) / count
      between += share * log(mean / own)
      within += share * theilL(over: part, own)
    }
    return finite(theilL(over: values.indices, mean), between, within)
  }

  /// The parts of a measure; `nil` where one of them is no finite number.
  private func finite(_ total: Double, _ between: Double, _ within: Double) -> Inequality.Decomposition? {
    guard total.isFinite, between.isFinite, within.isFinite else { return nil }
    return .init(total: total, between: between, within: within)
  }

  func atkinson(_ epsilon: Double) -> Double? {
    precondition(epsilon > 0, "the Atkinson index needs ε above 0")
    if isConstant { return 0 }
    if epsilon >= 1, hasZero { return 1 }
    let power = 1 - epsilon
    let sum: Double
    switch power {
    case 0: return (1 - exp(logarithms.reduce(0, +) / count) / mean).finite
    case 0.5: sum = values.reduce(0) { $0 + ($1 / mean).squareRoot() }
    case -1: sum = values.reduce(0) { $0 + mean / $1 }
    default: sum = values.reduce(0) { $0 + pow($1 / mean, power) }
    }
    return (1 - pow(sum / count, 1 / power)).finite
  }

  var fifths: Double? {
    let bottom = firstFifth(of: sorted)
    return bottom > 0 ? (firstFifth(of: sorted.reversed()) / bottom).finite : nil
  }

  var percentile80To20: Double? {
    guard let low = Quantile.type7(0.2, of: sorted), let high = Quantile.type7(0.8, of: sorted), low > 0
    else { return nil }
    return (high / low).finite
  }

  private func mean(of part: [Int]) -> Double { part.reduce(0) { $0 + values[$1] } / Double(part.count) }

  private func theilT(over positions: some Collection<Int>, _ mean: Double) -> Double {
    let center = log(mean)
    return positions.reduce(0) { sum, position in
      let value = values[position]
      return value > 0 ? sum + value / mean * (logarithms[position] - center) : sum
    } / Double(positions.count)
  }

  private func theilL(over positions: some Collection<Int>, _ mean: Double) -> Double {
    let center = log(mean)
    return positions.reduce(0) { $0 + (center - logarithms[$1]) } / Double(positions.count)
  }

  private func firstFifth(of ordered: some Sequence<Double>) -> Double {
    var left = count / 5
    var sum = 0.0
    for value in ordered {
      guard left > 0 else { break }
      sum += min(1, left) * value
      left -= 1
    }
    return sum
  }
}

extension Double {
  /// The number, or `nil` if it is none: what overflows has no value.
  var finite: Double? { isFinite ? self : nil }
}
