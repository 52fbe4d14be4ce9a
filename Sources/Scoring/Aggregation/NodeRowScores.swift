import Glibc
import Numerics

/// Scores of the row at hand by what was learnt: one function a rule, as the reference's fits have them.
extension NodeMachine {
  /// Mazziotta and Pareto's mean with its penalty.
  func balance(_ slots: Range<Int>, _ rule: NodeRule, _ cells: WorkColumn<Double>) -> Double {
    let origin: Double = rule.isAdjusted ? 70 : 100
    var sum = 0.0
    for slot in slots { sum += standard(slot, cells[slot - slots.lowerBound], origin) }
    let count = Double(slots.count)
    let mean = sum / count
    var squares = 0.0
    for slot in slots {
      let offset = standard(slot, cells[slot - slots.lowerBound], origin) - mean
      squares += offset * offset
    }
    let penalty = squares / count / mean
    return rule.isNegative ? mean + penalty : mean - penalty
  }

  private func standard(_ slot: Int, _ value: Double, _ origin: Double) -> Double {
    origin + childFits[slot].scale * (value - childFits[slot].low)
  }

  /// TOPSIS.
  func closeness(_ slots: Range<Int>, _ cells: WorkColumn<Double>) -> Double {
    var toBest = 0.0
    var toWorst = 0.0
    for slot in slots where childFits[slot].scale > 0 {
      let (fit, value) = (childFits[slot], cells[slot - slots.lowerBound])
      let above = fit.share * (value / fit.scale - fit.low / fit.scale)
      let below = fit.share * (fit.high / fit.scale - value / fit.scale)
      toWorst += above * above
      toBest += below * below
    }
    return toWorst.squareRoot() / (toBest.squareRoot() + toWorst.squareRoot())
  }

  /// VIKOR.
  func compromise(
    _ slots: Range<Int>, _ rule: NodeRule, _ fit: Fit, _ cells: WorkColumn<Double>
  ) -> Double {
    let (sum, largest) = regrets(slots, cells)
    let places = (Self.place(sum, fit.sums), Self.place(largest, fit.regrets))
    return 1 - rule.first * places.0 - (1 - rule.first) * places.1
  }

  /// `S` and `R` of the row at hand; NaN where a child is missing.
  func regrets(_ slots: Range<Int>, _ cells: WorkColumn<Double>) -> (sum: Double, largest: Double) {
    var sum = 0.0
    var largest = 0.0
    for slot in slots {
      let (fit, value) = (childFits[slot], cells[slot - slots.lowerBound])
      guard value == value else { return (.nan, .nan) }
      guard !RoundingBand.isConstant(fit.low, fit.high) else { continue }
      let half = fit.high / 2 - fit.low / 2
      let regret = fit.share * ((fit.high / 2 - value / 2) / half)
      sum += regret
      largest = max(largest, regret)
    }
    return (sum, largest)
  }

  private static func place(_ value: Double, _ range: (best: Double, worst: Double)) -> Double {
    RoundingBand.isConstant(range.best, range.worst) ? 0 : (value - range.best) / (range.worst - range.best)
  }

  /// The weighted product; NaN where a child is 0 or less.
  func product(_ slots: Range<Int>, _ cells: WorkColumn<Double>) -> Double {
    var sum = 0.0
    for slot in slots {
      guard cells[slot - slots.lowerBound] > 0 else { return .nan }
      sum += childFits[slot].share * (log(cells[slot - slots.lowerBound]) - log(childFits[slot].high))
    }
    return exp(sum)
  }
}
