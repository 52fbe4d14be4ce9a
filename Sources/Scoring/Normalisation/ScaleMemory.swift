import Numerics

/// Where the scales write on the way, for columns of so many cities.
struct ScaleMemory {
  let count: Int
  /// The values that a scale can take.
  let usable: WorkColumn<Double>
  let sorter: DataSorter
  /// Values whose logarithms are known, NaN for none yet, and those logarithms.
  let logarithmOf: WorkColumn<Double>
  let logarithm: WorkColumn<Double>

  /// Memory over what another holds.
  init(
    count: Int, usable: WorkColumn<Double>, sorter: DataSorter, logarithmOf: WorkColumn<Double>,
    logarithm: WorkColumn<Double>
  ) {
    self.count = count
    self.usable = usable
    self.sorter = sorter
    self.logarithmOf = logarithmOf
    self.logarithm = logarithm
  }

  init(count: Int, _ memory: ReplicateMemory) {
    self.init(
      count: count, usable: memory.numbers(count), sorter: DataSorter(count, memory),
      logarithmOf: memory.numbers(count), logarithm: memory.numbers(count))
  }
}
