import Numerics

/// Where the scales write on the way, for columns of so many cities.
struct ScaleMemory {
  let count: Int
  /// The values that a scale can take.
  let usable: UnsafeMutablePointer<Double>
  let sorter: DataSorter
  /// Values whose logarithms are known, NaN for none yet, and those logarithms.
  let logarithmOf: UnsafeMutablePointer<Double>
  let logarithm: UnsafeMutablePointer<Double>

  /// Memory over what another holds.
  init(
    count: Int, usable: UnsafeMutablePointer<Double>, sorter: DataSorter, logarithmOf: UnsafeMutablePointer<Double>,
    logarithm: UnsafeMutablePointer<Double>
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
