/// A score with the city it belongs to.
package struct ScoreEntry: BitwiseCopyable {
  package var score: Double
  package var city: Int32

  @inlinable
  package init(score: Double = 0, city: Int32 = 0) { (self.score, self.city) = (score, city) }
}

/// Sorts entries in place by falling score, equals by rising city. None of the scores may be NaN.
///
/// This order is total, so the result does not depend on the order at the start; entries that are nearly in order, as
/// from one replicate to the next, take little more than one pass.
@safe package struct EntrySorter {
  private let spare: WorkColumn<ScoreEntry>
  private let count: Int
  /// Room for entries to be sorted.
  package let entries: WorkColumn<ScoreEntry>

  /// - Parameter count: most entries.
  package init(count: Int, _ memory: ReplicateMemory) {
    self.count = count
    spare = memory.take(count, ScoreEntry())
    entries = memory.take(count, ScoreEntry())
  }

  /// Puts numbers in rising order; none of them may be NaN.
  package func sort(_ numbers: WorkColumn<Double>, into sorted: WorkColumn<Double>, _ count: Int) {
    for place in 0..<count { entries[place] = ScoreEntry(score: -numbers[place], city: 0) }
    sort(entries, count)
    for place in 0..<count { sorted[place] = -entries[place].score }
  }

  /// Steps that insertion may take an entry before merging takes over.
  private static let patience = 24

  /// - Complexity: O(n) for entries nearly in order, O(n log n) at worst.
  package func sort(_ entries: WorkColumn<ScoreEntry>, _ count: Int) {
    precondition(count <= self.count, "more entries than the sorter was made for")
    if !insert(entries, 0, count, steps: count * Self.patience) { merge(entries, count) }
  }

  @inline(__always)
  private func goesBefore(_ left: ScoreEntry, _ right: ScoreEntry) -> Bool {
    left.score > right.score || (left.score == right.score && left.city < right.city)
  }

  /// Sorts a part by insertion, unless that takes too many steps; whether it is sorted.
  private func insert(_ entries: WorkColumn<ScoreEntry>, _ start: Int, _ end: Int, steps: Int) -> Bool {
    var left = steps
    var place = start + 1
    while place < end {
      let entry = entries[place]
      var hole = place
      while hole > start && goesBefore(entry, entries[hole - 1]) {
        entries[hole] = entries[hole - 1]
        hole -= 1
      }
      entries[hole] = entry
      left -= place - hole
      if left < 0 { return false }
      place += 1
    }
    return true
  }

  /// Runs of 16 by insertion, then merged two by two; runs that are in order already are left alone.
  private func merge(_ entries: WorkColumn<ScoreEntry>, _ count: Int) {
    var width = 16
    for start in stride(from: 0, to: count, by: width) {
      _ = insert(entries, start, min(start + width, count), steps: .max)
    }
    while width < count {
      for start in stride(from: 0, to: count - width, by: 2 * width) {
        merge(entries, start, start + width, min(start + 2 * width, count))
      }
      width *= 2
    }
  }

  private func merge(_ entries: WorkColumn<ScoreEntry>, _ start: Int, _ middle: Int, _ end: Int) {
    guard goesBefore(entries[middle], entries[middle - 1]) else { return }
    let length = middle - start
    spare.update(from: entries + start, count: length)
    var (left, right, target) = (0, middle, start)
    while left < length {
      if right < end && goesBefore(entries[right], spare[left]) {
        entries[target] = entries[right]
        right += 1
      } else {
        entries[target] = spare[left]
        left += 1
      }
      target += 1
    }
  }
}
