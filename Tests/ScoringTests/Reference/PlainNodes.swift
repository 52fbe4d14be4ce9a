import AssessmentModel
import Glibc
import ScoringSupport

/// Every aggregation and every learnt weighting written down plainly from its formula, over rows of children.
struct PlainNode {
  let aggregation: Aggregation
  let weights: [Double]
  let rows: [[Double?]]

  private var complete: [[Double]] { rows.filter { !$0.contains(nil) }.map { $0.compactMap { $0 } } }

  private func column(_ child: Int) -> [Double] { complete.map { $0[child] } }

  private var shares: [Double] {
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  var scores: [Double?] {
    rows.indices.map { row in
      let present = zip(rows[row], weights).compactMap { cell, weight in cell.map { (value: $0, weight: weight) } }
      guard !present.isEmpty else { return nil }
      let score = present.count == weights.count ? whole(row, present.map(\.value)) : nil
      return (score ?? part(present) ?? copeland(row)).flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// Means and other rules of one row, gaps left out.
  private func part(_ present: [(value: Double, weight: Double)]) -> Double? {
    let weight = present.reduce(0) { $0 + $1.weight }
    func mean(_ value: (Double) -> Double) -> Double { present.reduce(0) { $0 + $1.weight * value($1.value) } / weight }
    func lifted(_ value: Double, _ zero: ZeroRule) -> Double {
      if case .floor(let floor) = zero { floor + (1 - floor) * value } else { value }
    }
    switch aggregation {
    case .arithmetic: return mean { $0 }
    case .geometric(let zero): return exp(mean { log(lifted($0, zero)) })
    case .harmonic(let zero): return 1 / mean { 1 / lifted($0, zero) }
    case .powerMean(let exponent, let zero):
      if exponent == 0 { return exp(mean { log(lifted($0, zero)) }) }
      return pow(mean { pow(exponent < 0 ? lifted($0, zero) : $0, exponent) }, 1 / exponent)
    case .minimum: return present.map(\.value).min()
    case .maximum: return present.map(\.value).max()
    case .orderedWeighted(let places):
      let pairs = zip(present.map(\.value).sorted(by: >), places)
      return pairs.reduce(0) { $0 + $1.0 * $1.1 } / pairs.reduce(0) { $0 + $1.1 }
    case .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct: return nil
    }
  }

  /// Rules that hold a complete row against the others.
  private func whole(_ row: Int, _ x: [Double]) -> Double? {
    let children = weights.indices
    let (low, high) = (children.map { column($0).min() ?? 0 }, children.map { column($0).max() ?? 0 })
    switch aggregation {
    case .mazziottaPareto(let form):
      let z = children.map { child -> Double in
        // A column of one value stands at 100 for all.
        if low[child] == high[child] { return 100 }
        if form.isAdjusted { return 70 + 60 * (x[child] - low[child]) / (high[child] - low[child]) }
        return 100 + 10 * (x[child] - Self.mean(column(child))) / Self.deviation(column(child))
      }
      let (mean, deviation) = (Self.mean(z), Self.deviation(z))
      return form.isNegative ? mean + deviation * deviation / mean : mean - deviation * deviation / mean
    case .topsis:
      var (best, worst) = (0.0, 0.0)
      for child in children {
        let factor = shares[child] / column(child).reduce(0) { $0 + $1 * $1 }.squareRoot()
        best += pow(factor * (high[child] - x[child]), 2)
        worst += pow(factor * (x[child] - low[child]), 2)
      }
      return worst.squareRoot() / (best.squareRoot() + worst.squareRoot())
    case .vikor(let group):
      func regrets(_ x: [Double]) -> [Double] {
        children.map { high[$0] == low[$0] ? 0 : shares[$0] * (high[$0] - x[$0]) / (high[$0] - low[$0]) }
      }
      let all = complete.map(regrets)
      let (sums, largest) = (all.map { $0.reduce(0, +) }, all.map { $0.max() ?? 0 })
      func place(_ value: Double, _ values: [Double]) -> Double {
        let (least, most) = (values.min() ?? 0, values.max() ?? 0)
        return least == most ? 0 : (value - least) / (most - least)
      }
      let own = regrets(x)
      return 1 - group * place(own.reduce(0, +), sums) - (1 - group) * place(own.max() ?? 0, largest)
    case .promethee(let function):
      func preference(_ difference: Double) -> Double {
        switch function {
        case .usual: return difference > 0 ? 1 : 0
        case .linear(let q, let p):
          return difference <= q ? 0 : difference >= p ? 1 : (difference - q) / (p - q)
        }
      }
      var flow = 0.0
      for other in complete {
        for child in children {
          flow += shares[child] * (preference(x[child] - other[child]) - preference(other[child] - x[child]))
        }
      }
      return complete.count > 1 ? (flow / Double(complete.count - 1) + 1) / 2 : nil
    case .weightedProduct: return children.reduce(1) { $0 * pow(x[$1] / high[$1], shares[$1]) }
    case .arithmetic, .geometric, .harmonic, .powerMean, .minimum, .maximum, .orderedWeighted, .copeland: return nil
    }
  }

  private func copeland(_ row: Int) -> Double? {
    guard case .copeland = aggregation else { return nil }
    var (balance, comparisons) = (0, 0)
    for other in rows.indices where other != row {
      var (ahead, shared) = (0.0, 0.0)
      for child in weights.indices {
        guard let own = rows[row][child], let theirs = rows[other][child] else { continue }
        shared += weights[child]
        ahead += own > theirs ? weights[child] : own == theirs ? weights[child] / 2 : 0
      }
      guard shared > 0 else { continue }
      comparisons += 1
      if ahead / shared > 0.5 + 1e-9 { balance += 1 }
      if ahead / shared < 0.5 - 1e-9 { balance -= 1 }
    }
    return comparisons > 0 ? Double(balance + comparisons) / Double(2 * comparisons) : nil
  }

  static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  static func deviation(_ values: [Double]) -> Double {
    let mean = mean(values)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
  }

  /// Weights learnt from complete columns of which each varies.
  static func weights(_ weighting: Weighting, _ columns: [[Double]]) -> [Double] {
    let r: [[Double]] = columns.map { left in
      columns.map { right -> Double in
        let (a, b) = (mean(left), mean(right))
        return mean(zip(left, right).map { ($0 - a) * ($1 - b) }) / deviation(left) / deviation(right)
      }
    }
    let raw: [Double]
    switch weighting {
    case .entropy:
      raw = columns.map { column -> Double in
        let total = column.reduce(0, +)
        let shares = column.map { $0 / total }.filter { $0 > 0 }
        return 1 + shares.reduce(0) { $0 + $1 * log($1) } / log(Double(column.count))
      }
    case .critic: raw = columns.indices.map { row in deviation(columns[row]) * r[row].reduce(0) { $0 + 1 - $1 } }
    case .standardDeviation: raw = columns.map(deviation)
    case .principalComponent:
      var vector = columns.indices.map { 1 + 0.1 * Double($0) }
      for _ in 0..<6000 {
        let next = r.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
        let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
        vector = next.map { $0 / length }
      }
      raw = vector.map { $0 * $0 }
    case .shares, .relative, .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid,
      .benefitOfTheDoubt:
      preconditionFailure("these weights are not learnt for all cities at once")
    }
    let total = raw.reduce(0, +)
    return raw.map { $0 / total }
  }
}
