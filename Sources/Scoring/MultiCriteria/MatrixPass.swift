import AssessmentModel
import Numerics

extension DecisionMatrix {
  /// Calls `body` with each column that weighs, and its values.
  func forEachColumn(_ body: (DecisionColumn, UnsafeBufferPointer<Double>) -> Void) {
    unsafe values.withUnsafeBufferPointer { values in
      for (position, column) in columns.enumerated() where column.weight > 0 {
        unsafe body(column, UnsafeBufferPointer(rebasing: values[position * count..<(position + 1) * count]))
      }
    }
  }

  /// Indicators that weigh and have one value in all rows, in the order of the columns.
  var constantIndicators: [IndicatorID] {
    var constant: [IndicatorID] = []
    unsafe forEachColumn { column, values in
      let range = unsafe ColumnRange(values)
      if range.isConstant, !values.isEmpty { constant.append(column.indicator) }
    }
    return constant
  }
}

/// What a method gives: scores as reported, and the numbers by which rows are ordered, more being better.
struct MethodScores {
  /// NaN for no score.
  var scores: [Double]
  /// NaN for no rank.
  var order: [Double]
  var vikor: VikorScores?
  var flows: PrometheeFlows?

  init(_ scores: [Double], order: [Double]? = nil, vikor: VikorScores? = nil, flows: PrometheeFlows? = nil) {
    self.scores = scores
    self.order = order ?? scores
    self.vikor = vikor
    self.flows = flows
  }
}
