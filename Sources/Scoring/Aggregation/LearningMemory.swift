import Numerics

/// Memory for what nodes learn from all cities; next to nothing where no node does.
struct LearningMemory {
  /// Positions of the complete rows.
  let rows: WorkColumn<Int>
  /// The complete rows of the children that count, column by column.
  let columns: WorkColumn<Double>
  /// The same, standardised.
  let standardised: WorkColumn<Double>
  let spreads: WorkColumn<Spread>
  /// Weights on the way.
  let found: WorkColumn<Double>
  /// Correlations, and their eigenvectors, row by row.
  let matrix: WorkColumn<Double>
  let vectors: WorkColumn<Double>
  /// Columns that are not constant.
  let varied: WorkColumn<Int>
  /// Columns of `vectors` by falling eigenvalue.
  let order: WorkColumn<Int>
  /// For each child that counts, its values in rising order, and their running sums.
  let sorted: WorkColumn<Double>
  let sums: WorkColumn<Double>
  /// For each node, the rows of its frontier in units of the children's scales, row by row.
  let frontier: WorkColumn<Double>
  /// For each child, its mean part of the cities' scores.
  let parts: WorkColumn<Double>
  let sorter: EntrySorter?
  /// The most rows of a frontier; `nil` where no node has one.
  let frontierRows: Int?

  /// - Parameters:
  ///   - count: number of cities.
  ///   - pinnedRows: the most rows of a pinned frontier.
  init(
    _ operations: [NodeOperation], _ alternatives: [NodeRule], count: Int, childCount: Int, pinnedRows: Int,
    _ memory: ReplicateMemory
  ) {
    let others = operations.contains { $0.takesAlternatives } ? alternatives : []
    let rules = operations.map(\.rule) + others
    let learns = operations.contains { $0.weighting != .given } || rules.contains { $0.kind.learns }
    let correlates = operations.contains { $0.weighting == .critic || $0.weighting == .principalComponent }
    let outranks = rules.contains { $0.kind == .fitted(.promethee) }
    let benefits = rules.contains { $0.kind == .fitted(.benefitOfTheDoubt) }
    let width = operations.map(\.count).max() ?? 0
    rows = memory.take(learns ? count : 0, 0)
    columns = memory.take(learns ? width * count : 0, 0)
    standardised = memory.take(correlates ? width * count : 0, 0)
    spreads = memory.take(learns ? width : 0, Spread())
    found = memory.take(learns ? width : 0, 0)
    matrix = memory.take(correlates ? width * width : 0, 0)
    vectors = memory.take(correlates ? width * width : 0, 0)
    varied = memory.take(correlates ? width : 0, 0)
    order = memory.take(correlates ? width : 0, 0)
    sorted = memory.take(outranks ? childCount * count : 0, 0)
    sums = memory.take(outranks ? childCount * (count + 1) : 0, 0)
    let most = max(count, pinnedRows)
    frontierRows = benefits ? most : nil
    frontier = memory.take(benefits ? childCount * most : 0, 0)
    parts = memory.take(benefits ? width : 0, 0)
    sorter = outranks || benefits ? EntrySorter(count: count, memory) : nil
  }
}

/// Mean and spread of a column without gaps, as `ColumnSpread` has them.
struct Spread: BitwiseCopyable {
  var mean = Double.nan
  var deviation = 0.0
  var lowest = Double.infinity
  var highest = -Double.infinity

  /// An empty column.
  init() {}

  /// - Parameter standardised: takes the values less their mean in units of the deviation, if asked for.
  init(_ column: WorkColumn<Double>, _ count: Int, standardised: WorkColumn<Double>? = nil) {
    for row in 0..<count {
      lowest = min(lowest, column[row])
      highest = max(highest, column[row])
    }
    guard !RoundingBand.isConstant(lowest, highest) else {
      mean = count == 0 ? .nan : lowest
      if let standardised { for row in 0..<count { standardised[row] = 0 } }
      return
    }
    let unit = max(abs(lowest), abs(highest))
    var sum = 0.0
    for row in 0..<count { sum += column[row] / unit }
    let centre = sum / Double(count)
    mean = centre * unit
    var width = 0.0
    for row in 0..<count { width = max(width, abs(column[row] / unit - centre)) }
    guard width > 0 else {
      if let standardised { for row in 0..<count { standardised[row] = 0 } }
      return
    }
    var squares = 0.0
    for row in 0..<count {
      let offset = (column[row] / unit - centre) / width
      squares += offset * offset
    }
    let spread = (squares / Double(count)).squareRoot()
    deviation = spread * width * unit
    if let standardised {
      for row in 0..<count { standardised[row] = (column[row] / unit - centre) / width / spread }
    }
  }

  /// Whether all values are the same but for rounding.
  var isConstant: Bool { deviation == 0 }
}
