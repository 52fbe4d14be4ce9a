import AssessmentModel
import Numerics

/// PROMETHEE I and II; see ``RankingMethod/promethee(_:)``.
enum Promethee {
  /// - Complexity: O(columns · rows · log rows), for either preference function.
  static func run(_ matrix: DecisionMatrix, _ preference: PreferenceFunction) -> MethodScores {
    var flows = FlowSums(count: matrix.count)
    var sorter = ColumnSorter(count: matrix.count)
    unsafe matrix.forEachColumn { column, values in
      // A column that is constant but for rounding prefers nobody.
      guard unsafe !ColumnRange(values).isConstant else { return }
      unsafe sorter.sort(values) { sorted in
        switch preference {
        case .usual: unsafe flows.addUsual(sorted, column)
        case .linear(let indifference, let threshold):
          let range = unsafe (sorted.last?.value ?? 0) - (sorted.first?.value ?? 0)
          unsafe flows.addLinear(sorted, column, indifference: indifference * range, threshold: threshold * range)
        }
      }
    }
    return flows.result
  }
}

/// The flows of all rows, summed column by column.
///
/// A row's flow over one column needs only its place among the sorted values: how many lie clearly below it, and the sum
/// of those between the thresholds. Both come from pointers that move up with the row and from running sums, so that no
/// pair is ever looked at.
struct FlowSums {
  private var positive: [Double]
  private var negative: [Double]
  private var sums: PrefixSums

  init(count: Int) {
    positive = [Double](repeating: 0, count: count)
    negative = positive
    sums = PrefixSums(count: count)
  }

  /// The usual function: the share of rows that are strictly worse, and strictly better.
  mutating func addUsual(_ sorted: UnsafeBufferPointer<SortedValue>, _ column: DecisionColumn) {
    let isHigher = column.direction == .higherIsBetter
    unsafe positive.withUnsafeMutableBufferPointer { positive in
      unsafe negative.withUnsafeMutableBufferPointer { negative in
        var start = 0
        while start < sorted.count {
          let value = unsafe sorted[start].value
          var end = start + 1
          while unsafe end < sorted.count && sorted[end].value == value { end += 1 }
          let below = Double(start) * column.weight
          let above = Double(sorted.count - end) * column.weight
          for position in start..<end {
            let row = unsafe Int(sorted[position].row)
            unsafe positive[row] += isHigher ? below : above
            unsafe negative[row] += isHigher ? above : below
          }
          start = end
        }
      }
    }
  }

  /// The linear function: 0 up to `indifference`, 1 beyond `threshold`, `(d − q)/(p − q)` between; `p = q` is a step.
  mutating func addLinear(
    _ sorted: UnsafeBufferPointer<SortedValue>, _ column: DecisionColumn, indifference: Double, threshold: Double
  ) {
    precondition(0 <= indifference && indifference <= threshold, "0 ≤ indifference ≤ threshold is required")
    let isHigher = column.direction == .higherIsBetter
    let width = threshold - indifference
    unsafe sums.fill(sorted)
    let origin = sums.origin
    // Rows below `full` count 1, those from there up to `part` in proportion; and the same from above.
    var full = 0
    var part = 0
    var fullAbove = 0
    var partAbove = 0
    for position in sorted.indices {
      let value = unsafe sorted[position].value
      while unsafe part < position && value - sorted[part].value > indifference { part += 1 }
      while unsafe full < part && value - sorted[full].value > threshold { full += 1 }
      partAbove = max(partAbove, position + 1)
      while unsafe partAbove < sorted.count && sorted[partAbove].value - value <= indifference { partAbove += 1 }
      fullAbove = max(fullAbove, partAbove)
      while unsafe fullAbove < sorted.count && sorted[fullAbove].value - value <= threshold { fullAbove += 1 }
      var below = Double(full)
      var above = Double(sorted.count - fullAbove)
      if width > 0 {
        let place = value - origin
        if part > full {
          below += (Double(part - full) * (place - indifference) - sums.between(full, part)) / width
        }
        if fullAbove > partAbove {
          above += (sums.between(partAbove, fullAbove) - Double(fullAbove - partAbove) * (place + indifference)) / width
        }
      }
      let row = unsafe Int(sorted[position].row)
      positive[row] += (isHigher ? below : above) * column.weight
      negative[row] += (isHigher ? above : below) * column.weight
    }
  }

  /// Flows per comparison; a single row was compared with none and has none.
  var result: MethodScores {
    let divisor = Double(max(1, positive.count - 1))
    let plus = positive.map { $0 / divisor }
    let minus = negative.map { $0 / divisor }
    return MethodScores(
      zip(plus, minus).map { $0 - $1 },
      flows: PrometheeFlows(positive: Column(numbers: plus), negative: Column(numbers: minus)))
  }
}
