/// A value with the row it stands in.
struct SortedValue {
  var value: Double
  var row: Int32
}

/// Sorts the columns of one matrix.
struct ColumnSorter {
  private var entries: [SortedValue] = []

  init(count: Int) { entries.reserveCapacity(count) }

  /// The values in rising order, equals in the order of their rows.
  ///
  /// - Complexity: O(n) for many rows, else O(n log n).
  mutating func sort(_ values: UnsafeBufferPointer<Double>) -> [SortedValue] {
    entries.removeAll(keepingCapacity: true)
    for row in values.indices { entries.append(SortedValue(value: values[row], row: Int32(row))) }
    return RadixSort.sorted(entries) { $0.value.risingKey }
  }
}
