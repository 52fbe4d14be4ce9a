import AssessmentModel
package import Numerics

/// Memory of a workspace's data and scale steps, and what it remembers of the replicate before: a column whose inputs
/// did not change since then is still right and is not worked out again.
package final class DataColumns {
  typealias Numbers = WorkColumn<Double>
  typealias Marks = WorkColumn<UInt8>

  let count: Int
  let indicatorCount: Int
  let leafCount: Int
  /// Number of group columns.
  let groupCount: Int
  /// The cities whose gaps are filled.
  var asked: Range<Int>
  private let memory = ReplicateMemory()
  private let hasBlanks: Bool

  /// Whether no replicate has run yet, so that nothing is remembered.
  var isFresh = true
  /// Raw values, NaN for missing, and their states.
  let raw: Numbers
  let rawStates: Marks
  /// All bits set where an answer is missing, so that a number with them is none; without memory where answers do not vary.
  let blanks: WorkColumn<UInt64>
  /// Raw values and states after screening. Where no rule fills gaps, this is the same memory as the next.
  let observed: Numbers
  let observedStates: Marks
  /// Values and states after imputation. Where no rule treats outliers, the values are the same memory as the next.
  let filled: Numbers
  let states: Marks
  /// Values after treatment: ``ReplicateWorkspace/values``.
  let values: Numbers
  /// Group values before and after treatment: one column a group column of the plan.
  let rawGroups: Numbers
  let groups: Numbers
  /// Position of each indicator's first group column; one more than there are indicators.
  let firstGroup: WorkColumn<Int>

  /// 1 for the cities that are screened out.
  package let screenedCities: WorkColumn<UInt8>
  /// 1 for the indicators that screening or the replicate's parameters leave out.
  package let leftOut: WorkColumn<UInt8>
  /// 1 for the indicators of which a value may differ from the replicate before, step by step.
  let changed: Marks
  /// 1 for the leaves of which a score may differ from the replicate before.
  package let leafChanged: WorkColumn<UInt8>
  /// Smallest and largest value that each leaf's scale learnt; NaN where it learnt none.
  package let learntLower: WorkColumn<Double>
  package let learntUpper: WorkColumn<Double>

  // What the replicate before was run with.
  let lastAnswers: Numbers
  let lastScreened: Marks
  let lastLeftOut: Marks
  let lastFixed: Marks
  let lastLower: Numbers
  let lastUpper: Numbers
  var lastImputation = 0
  var lastTreatment = 0
  var lastNormalisation = 0

  // What screening found; without memory where nothing is screened.
  /// For each indicator the share of cities with a value; NaN for one that has no weight.
  let indicatorShares: Numbers
  /// For each city its share of values, and of values that are not 0.
  let availability: Numbers
  let nonZero: Numbers
  /// For each part of the principal index each city's share of the weight, and whether a child of a node is such a part.
  let partAvailability: Numbers
  let isTallied: Marks

  // For the steps to write on.
  let column: Numbers
  let sums: Numbers
  let tallies: Numbers
  let lines: WorkColumn<RowScale>
  let places: Numbers
  let found: WorkColumn<Int>
  let sorter: DataSorter
  let shares: Numbers
  let nodeWeights: Numbers
  let leafWeights: Numbers
  /// Values whose logarithm is known, and the logarithm: one column a leaf.
  let logarithmOf: Numbers
  let logarithm: Numbers

  /// Memory for columns of so many cities.
  ///
  /// - Parameters:
  ///   - groups: group columns in the order of their indicators.
  ///   - leafCount: leaves that come onto their scales here; none where the data steps alone run.
  ///   - values: memory of the values after treatment, and of the states; taken if it is `nil`.
  init(
    _ rules: DataRules, count: Int, groups: [GroupColumn] = [], leafCount: Int = 0,
    values: WorkColumn<Double>? = nil, states: WorkColumn<UInt8>? = nil
  ) {
    self.count = count
    indicatorCount = rules.fills.count
    self.leafCount = leafCount
    groupCount = groups.count
    asked = 0..<count
    let cells = count * indicatorCount
    self.values = values ?? memory.numbers(cells)
    self.states = states ?? memory.marks(cells)
    raw = memory.numbers(cells)
    rawStates = memory.marks(cells)
    blanks = memory.take(rules.answersVary ? cells : 0, 0)
    hasBlanks = rules.answersVary
    filled = rules.treatsAnything ? memory.numbers(cells) : self.values
    observed = rules.fillsAnything ? memory.numbers(cells) : filled
    observedStates = rules.fillsAnything ? memory.marks(cells) : self.states
    rawGroups = memory.numbers(count * groups.count)
    self.groups = memory.numbers(count * groups.count)
    firstGroup = memory.integers(indicatorCount + 1)
    screenedCities = memory.marks(count)
    leftOut = memory.marks(indicatorCount)
    changed = memory.marks(indicatorCount)
    leafChanged = memory.marks(leafCount)
    learntLower = memory.numbers(leafCount)
    learntUpper = memory.numbers(leafCount)
    lastAnswers = memory.numbers(rules.answersVary ? cells : 0)
    lastScreened = memory.marks(count)
    lastLeftOut = memory.marks(indicatorCount)
    lastFixed = memory.marks(indicatorCount)
    lastLower = memory.numbers(leafCount)
    lastUpper = memory.numbers(leafCount)
    let screening = rules.screening
    indicatorShares = memory.numbers(screening == nil ? 0 : indicatorCount)
    availability = memory.numbers(screening == nil ? 0 : count)
    nonZero = memory.numbers(screening == nil ? 0 : count)
    partAvailability = memory.numbers((screening?.parts.count ?? 0) * count)
    isTallied = memory.marks(screening?.childCount ?? 0)
    shares = memory.numbers(screening?.childCount ?? 0)
    nodeWeights = memory.numbers(screening == nil ? 0 : rules.nodeCount)
    leafWeights = memory.numbers(screening == nil ? 0 : rules.leafCount)
    let longest = max(count, indicatorCount, rules.leafCount)
    column = memory.numbers(longest)
    sums = memory.numbers(longest)
    tallies = memory.numbers(longest)
    lines = memory.take(indicatorCount, .none)
    places = memory.numbers(rules.mostNeighbours > 0 ? cells : 0)
    // A file may ask for more neighbours than there are cities.
    found = memory.integers(min(rules.mostNeighbours, count) + 1)
    sorter = DataSorter(longest, memory)
    logarithmOf = memory.numbers(count * leafCount)
    logarithm = memory.numbers(count * leafCount)
    take(groups)
  }

  /// Takes raw values over, column by column.
  func take(_ indicators: IndicatorMatrix) {
    for (indicator, column) in indicators.columns.enumerated() {
      for city in 0..<count {
        raw[indicator * count + city] = column.numbers[city]
        rawStates[indicator * count + city] = column.states[city]
        if hasBlanks { blanks[indicator * count + city] = column.states[city].isMissing ? ~0 : 0 }
      }
    }
  }

  private func take(_ columns: [GroupColumn]) {
    for (position, group) in columns.enumerated() {
      for city in 0..<count { rawGroups[position * count + city] = group.values.numbers[city] }
    }
    for indicator in 0...indicatorCount {
      firstGroup[indicator] = columns.firstIndex { $0.indicator >= indicator } ?? columns.count
    }
  }
}
