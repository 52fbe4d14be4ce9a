import Numerics

/// A value with the row it stands in.
struct SortedValue {
  var value: Double
  var row: Int32
}

/// Sorts the columns of one matrix, with the same buffers for all of them.
///
/// What is moved about is one word a row: the upper 32 bits of the value's distance from the smallest, and the row. Few
/// values share these bits; runs of those that do are put in order at the end.
struct ColumnSorter {
  private static let digit = 11
  private static let size = 1 << digit
  /// Below this many rows the standard sort of words is quicker than counting.
  private static let smallest = 256

  private var words: [UInt64]
  private var spare: [UInt64]
  private var counts: [UInt32]
  private var sorted: [SortedValue]

  init(count: Int) {
    words = [UInt64](repeating: 0, count: count)
    spare = count < Self.smallest ? [] : words
    counts = count < Self.smallest ? [] : [UInt32](repeating: 0, count: 3 * Self.size)
    sorted = [SortedValue](repeating: SortedValue(value: 0, row: 0), count: count)
  }

  /// Hands the values in rising order to `body`, equals in the order of their rows.
  ///
  /// - Complexity: O(n), but for runs of values that are equal to 32 bits of the column's range: O(n log n).
  mutating func sort(_ values: UnsafeBufferPointer<Double>, _ body: (UnsafeBufferPointer<SortedValue>) -> Void) {
    let shift = unsafe fill(values)
    if values.count < Self.smallest { words.sort() } else { countingSort() }
    unsafe sorted.withUnsafeMutableBufferPointer { sorted in
      unsafe words.withUnsafeBufferPointer { words in
        for position in words.indices {
          let word = unsafe words[position]
          let row = Int32(truncatingIfNeeded: word)
          unsafe sorted[position] = SortedValue(value: values[Int(row)], row: row)
        }
        if shift > 0 { unsafe Self.settle(words, &sorted) }
      }
      unsafe body(UnsafeBufferPointer(sorted))
    }
  }

  /// Makes the words; returns how many bits of the distance they leave out.
  private mutating func fill(_ values: UnsafeBufferPointer<Double>) -> Int {
    let range = unsafe ColumnRange(values)
    let least = range.lower.risingKey
    let shift = values.isEmpty ? 0 : max(0, 32 - (range.upper.risingKey - least).leadingZeroBitCount)
    unsafe words.withUnsafeMutableBufferPointer { words in
      for row in words.indices {
        let distance = unsafe (values[row].risingKey - least) >> UInt64(shift)
        unsafe words[row] = distance << 32 | UInt64(truncatingIfNeeded: row)
      }
    }
    return shift
  }

  /// Three stable passes over the upper half of the words, the lowest digit first.
  private mutating func countingSort() {
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      unsafe counts.update(repeating: 0)
      unsafe words.withUnsafeBufferPointer { words in
        for place in words.indices {
          let word = unsafe words[place]
          for pass in 0..<3 { unsafe counts[pass * Self.size + Self.bucket(word, pass)] += 1 }
        }
      }
      for pass in 0..<3 {
        let first = pass * Self.size
        var start: UInt32 = 0
        for place in first..<first + Self.size { unsafe (counts[place], start) = (start, start + counts[place]) }
        unsafe words.withUnsafeBufferPointer { words in
          unsafe spare.withUnsafeMutableBufferPointer { spare in
            for place in words.indices {
              let word = unsafe words[place]
              let place = first + Self.bucket(word, pass)
              unsafe spare[Int(counts[place])] = word
              unsafe counts[place] += 1
            }
          }
        }
        swap(&words, &spare)
      }
    }
  }

  private static func bucket(_ word: UInt64, _ pass: Int) -> Int {
    Int(truncatingIfNeeded: word >> UInt64(32 + pass * digit)) & (size - 1)
  }

  /// Orders runs of words with equal upper halves by their values.
  private static func settle(
    _ words: UnsafeBufferPointer<UInt64>, _ sorted: inout UnsafeMutableBufferPointer<SortedValue>
  ) {
    var start = 0
    while start < words.count {
      var end = start + 1
      var isMixed = false
      while unsafe end < words.count && words[end] >> 32 == words[start] >> 32 {
        isMixed = unsafe isMixed || sorted[end].value != sorted[start].value
        end += 1
      }
      if isMixed {
        unsafe sorted[start..<end].sort { ($0.value, $0.row) < ($1.value, $1.row) }
      }
      start = end
    }
  }
}
