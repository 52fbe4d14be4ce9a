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
  package let entries: UnsafeMutablePointer<Entry>
  private let spare: UnsafeMutablePointer<Entry>
  private static let run = 12

  package init(_ capacity: Int, _ memory: ReplicateMemory) {
    unsafe entries = memory.take(capacity, Entry(key: 0, city: 0))
    unsafe spare = memory.take(capacity, Entry(key: 0, city: 0))
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
    var (source, target) = unsafe (entries, spare)
    var width = Self.run
    while width < count {
      var start = 0
      while start < count {
        unsafe merge(source, target, start, min(start + width, count), min(start + 2 * width, count))
        start += 2 * width
      }
      unsafe (source, target) = (target, source)
      width *= 2
    }
    if unsafe source != entries { unsafe entries.update(from: source, count: count) }
  }

  private func insert(_ start: Int, _ end: Int) {
    var next = start + 1
    while next < end {
      let entry = unsafe entries[next]
      var place = next
      while unsafe place > start && entries[place - 1].key > entry.key {
        unsafe entries[place] = entries[place - 1]
        place -= 1
      }
      unsafe entries[place] = entry
      next += 1
    }
  }

  private func merge(
    _ source: UnsafeMutablePointer<Entry>, _ target: UnsafeMutablePointer<Entry>, _ start: Int, _ middle: Int,
    _ end: Int
  ) {
    var (left, right) = (start, middle)
    var place = start
    while place < end {
      let takesLeft = unsafe left < middle && (right >= end || source[left].key <= source[right].key)
      unsafe target[place] = source[takesLeft ? left : right]
      if takesLeft { left += 1 } else { right += 1 }
      place += 1
    }
  }
}
