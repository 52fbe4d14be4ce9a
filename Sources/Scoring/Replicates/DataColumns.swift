import AssessmentModel

/// Memory of a workspace's data and scale steps, and what it remembers of the replicate before: a column whose inputs
/// did not change since then is still right and is not worked out again.
package final class DataColumns {
  typealias Numbers = UnsafeMutablePointer<Double>
  typealias Marks = UnsafeMutablePointer<UInt8>

  let count: Int
  let indicatorCount: Int
  let leafCount: Int
  private let memory = ReplicateMemory()

  /// Whether no replicate has run yet, so that nothing is remembered.
  var isFresh = true
  /// Raw values, NaN for missing, and their states.
  let raw: Numbers
  let rawStates: Marks
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
  let firstGroup: UnsafeMutablePointer<Int>

  /// 1 for the cities that are screened out.
  package let screenedCities: UnsafeMutablePointer<UInt8>
  /// 1 for the indicators that screening or the replicate's parameters leave out.
  package let leftOut: UnsafeMutablePointer<UInt8>
  /// 1 for the indicators of which a value may differ from the replicate before, step by step.
  let changed: Marks
  /// 1 for the leaves of which a score may differ from the replicate before.
  package let leafChanged: UnsafeMutablePointer<UInt8>
  /// Smallest and largest value that each leaf's scale learnt; NaN where it learnt none.
  package let learntLower: UnsafeMutablePointer<Double>
  package let learntUpper: UnsafeMutablePointer<Double>

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

  // For the steps to write on.
  let column: Numbers
  let sums: Numbers
  let tallies: Numbers
  let lineLower: Numbers
  let lineUpper: Numbers
  let places: Numbers
  let found: UnsafeMutablePointer<Int>
  let sorter: DataSorter
  let nodeWeights: Numbers
  let leafWeights: Numbers
  /// Values whose logarithm is known, and the logarithm: one column a leaf.
  let logarithmOf: Numbers
  let logarithm: Numbers

  init(_ plan: ReplicatePlan, values: UnsafeMutableBufferPointer<Double>, states: UnsafeMutableBufferPointer<UInt8>) {
    count = plan.cityCount
    indicatorCount = plan.criteria.indicators.count
    leafCount = plan.plan.leaves.count
    let cells = count * indicatorCount
    guard let values = values.baseAddress, let states = states.baseAddress else {
      preconditionFailure("a workspace has memory for its values")
    }
    let rules = plan.dataRules
    self.values = values
    self.states = states
    raw = memory.numbers(cells)
    rawStates = memory.marks(cells)
    filled = rules.treatsAnything ? memory.numbers(cells) : values
    observed = rules.fillsAnything ? memory.numbers(cells) : filled
    observedStates = rules.fillsAnything ? memory.marks(cells) : states
    rawGroups = memory.numbers(count * plan.groups.count)
    groups = memory.numbers(count * plan.groups.count)
    firstGroup = memory.integers(indicatorCount + 1)
    screenedCities = memory.marks(count)
    leftOut = memory.marks(indicatorCount)
    changed = memory.marks(indicatorCount)
    leafChanged = memory.marks(leafCount)
    learntLower = memory.numbers(leafCount)
    learntUpper = memory.numbers(leafCount)
    lastAnswers = memory.numbers(plan.choices.answersVary ? cells : 0)
    lastScreened = memory.marks(count)
    lastLeftOut = memory.marks(indicatorCount)
    lastFixed = memory.marks(indicatorCount)
    lastLower = memory.numbers(leafCount)
    lastUpper = memory.numbers(leafCount)
    let longest = max(count, indicatorCount, leafCount)
    column = memory.numbers(longest)
    sums = memory.numbers(longest)
    tallies = memory.numbers(longest)
    lineLower = memory.numbers(indicatorCount)
    lineUpper = memory.numbers(indicatorCount)
    places = memory.numbers(rules.mostNeighbours > 0 ? cells : 0)
    // A file may ask for more neighbours than there are cities.
    found = memory.integers(min(rules.mostNeighbours, count) + 1)
    sorter = DataSorter(longest, memory)
    nodeWeights = memory.numbers(plan.plan.nodes.count)
    leafWeights = memory.numbers(leafCount)
    logarithmOf = memory.numbers(count * leafCount)
    logarithm = memory.numbers(count * leafCount)
    fill(plan)
  }

  private func fill(_ plan: ReplicatePlan) {
    for (indicator, column) in plan.indicators.columns.enumerated() {
      for city in 0..<count {
        raw[indicator * count + city] = column.numbers[city]
        rawStates[indicator * count + city] = column.states[city]
      }
    }
    for (position, group) in plan.groups.enumerated() {
      for city in 0..<count { rawGroups[position * count + city] = group.values.numbers[city] }
    }
    for indicator in 0...indicatorCount {
      firstGroup[indicator] = plan.groups.firstIndex { $0.indicator >= indicator } ?? plan.groups.count
    }
  }
}
