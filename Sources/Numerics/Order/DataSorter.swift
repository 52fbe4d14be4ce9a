/// Sorts in memory of its own: short runs by insertion, then merging.
@safe package struct DataSorter {
  /// A key and whose it is.
  package struct Entry: BitwiseCopyable {
    package var key: UInt64
    package var city: Int

    @inlinable
    package init(key: UInt64, city: Int) { (self.key, self.city) = (key, city) }
  }

  /// What is sorted: the caller writes here and reads here.
  package let entries: WorkColumn<Entry>
  private let spare: WorkColumn<Entry>
  private static let run = 12

  package init(_ capacity: Int, _ memory: ReplicateMemory) {
    entries = memory.take(capacity, Entry(key: 0, city: 0))
    spare = memory.take(capacity, Entry(key: 0, city: 0))
  }

  /// Puts the first entries in rising order of their keys, equals in their given order.
  ///
  /// - Complexity: O(n log n).
  package func sort(_ count: Int) {
    var start = 0
    while start < count {
      insert(start, min(start + Self.run, count))
      start += Self.run
    }
    var (source, target) = (entries, spare)
    var width = Self.run
    while width < count {
      var start = 0
      while start < count {
        merge(source, target, start, min(start + width, count), min(start + 2 * width, count))
        start += 2 * width
      }
      (source, target) = (target, source)
      width *= 2
    }
    if unsafe source.base != entries.base { entries.update(from: source, count: count) }
  }

  private func insert(_ start: Int, _ end: Int) {
    var next = start + 1
    while next < end {
      let entry = entries[next]
      var place = next
      while place > start && entries[place - 1].key > entry.key {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
      next += 1
    }
  }

  private func merge(
    _ source: WorkColumn<Entry>, _ target: WorkColumn<Entry>, _ start: Int, _ middle: Int,
    _ end: Int
  ) {
    var (left, right) = (start, middle)
    var place = start
    while place < end {
      let takesLeft = left < middle && (right >= end || source[left].key <= source[right].key)
      target[place] = source[takesLeft ? left : right]
      if takesLeft { left += 1 } else { right += 1 }
      place += 1
    }
  }
}
