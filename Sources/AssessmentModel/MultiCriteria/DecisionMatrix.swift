/// One column of a decision matrix: an indicator with direction and weight.
public struct DecisionColumn: Sendable, Hashable {
  /// The indicator.
  public var indicator: IndicatorID
  /// Which way it counts: the indicator's direction and the sense of its use combined.
  public var direction: Direction
  /// Its weight, a share of the sum of all weights.
  public var weight: Double

  /// Creates a column.
  public init(_ indicator: IndicatorID, _ direction: Direction = .higherIsBetter, weight: Double) {
    self.indicator = indicator
    self.direction = direction
    self.weight = weight
  }
}

/// A complete matrix of raw values: what multi-criteria methods rank.
public struct DecisionMatrix: Sendable, Hashable {
  /// The columns; their weights sum to 1.
  public let columns: [DecisionColumn]
  /// Number of rows (cities).
  public let count: Int
  /// The values, column after column, each column times its ``scales``.
  package let values: [Double]
  /// The power of two by which each column was multiplied so that squares and differences neither overflow nor vanish;
  /// 1 for all but columns of extreme size. No method here depends on a column's unit.
  package let scales: [Double]

  /// Creates a matrix.
  ///
  /// - Parameters:
  ///   - columns: the columns, with weights ≥ 0 of a positive sum; they are divided by it.
  ///   - values: one list of finite numbers a column, all of one length.
  /// - Complexity: O(rows × columns).
  public init(_ columns: [DecisionColumn], values: [[Double]]) {
    precondition(columns.count == values.count, "one list of values a column")
    precondition(columns.allSatisfy { $0.weight >= 0 && $0.weight.isFinite }, "weights are finite and not negative")
    let total = columns.reduce(0) { $0 + $1.weight }
    precondition(columns.isEmpty || total > 0 && total.isFinite, "the weights need a positive sum")
    self.columns = columns.map { DecisionColumn($0.indicator, $0.direction, weight: $0.weight / total) }
    let count = values.first?.count ?? 0
    self.count = count
    var flat: [Double] = []
    flat.reserveCapacity(count * columns.count)
    var scales: [Double] = []
    for column in values {
      precondition(column.count == count, "columns of one length")
      let largest = column.reduce(0) { max($0, $1.magnitude) }
      precondition(largest.isFinite && !column.contains { $0.isNaN }, "a decision matrix holds finite numbers")
      let scale = Self.scale(largest)
      flat += scale == 1 ? column : column.map { $0 * scale }
      scales.append(scale)
    }
    self.values = flat
    self.scales = scales
  }

  private init(columns: [DecisionColumn], count: Int, values: [Double], scales: [Double]) {
    self.columns = columns
    self.count = count
    self.values = values
    self.scales = scales
  }

  /// The raw value of a row in a column.
  public func value(_ row: Int, _ column: Int) -> Double { values[column * count + row] / scales[column] }

  /// The matrix without one row.
  ///
  /// - Complexity: O(rows × columns).
  public func without(row: Int) -> DecisionMatrix {
    precondition((0..<count).contains(row), "no such row")
    var rest: [Double] = []
    rest.reserveCapacity((count - 1) * columns.count)
    for column in columns.indices {
      let start = column * count
      rest += values[start..<start + row]
      rest += values[start + row + 1..<start + count]
    }
    return DecisionMatrix(columns: columns, count: count - 1, values: rest, scales: scales)
  }

  private static func scale(_ largest: Double) -> Double {
    guard largest > 0 else { return 1 }
    let exponent = largest.exponent
    if exponent > 400 { return Double(sign: .plus, exponent: 400 - Int(exponent), significand: 1) }
    if exponent < -400 { return Double(sign: .plus, exponent: min(1000, -400 - Int(exponent)), significand: 1) }
    return 1
  }
}
