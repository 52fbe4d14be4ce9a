/// Stable sorting by a 64-bit key in linear time.
package enum RadixSort {
  /// Below this many elements the standard sort is quicker.
  private static let smallest = 1024
  private static let digitBits = 11
  private static let digits = 6

  private struct Entry: BitwiseCopyable {
    package var key: UInt64
    package var offset: Int
  }

  /// The elements in rising order of their keys, equals in their given order.
  ///
  /// One pass counts all digits; a digit that all keys share costs no further pass.
  /// - Complexity: O(n) time and space.
  package static func sorted<Element>(_ elements: [Element], by key: (Element) -> UInt64) -> [Element] {
    guard elements.count >= smallest else {
      // Each key is asked for once.
      var entries = elements.indices.map { Entry(key: key(elements[$0]), offset: $0) }
      entries.sort { $0.key == $1.key ? $0.offset < $1.offset : $0.key < $1.key }
      return entries.map { elements[$0.offset] }
    }
    let size = 1 << digitBits
    let mask = UInt64(size - 1)
    var counts = [Int](repeating: 0, count: digits * size)
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      for element in elements {
        var rest = key(element)
        for digit in 0..<digits {
          unsafe counts[digit * size + Int(rest & mask)] += 1
          rest >>= UInt64(digitBits)
        }
      }
    }
    var source = elements
    var target = elements
    for digit in 0..<digits {
      let row = digit * size..<(digit + 1) * size
      if counts[row].contains(elements.count) { continue }
      var start = 0
      for position in row { (counts[position], start) = (start, start + counts[position]) }
      let shift = UInt64(digit * digitBits)
      unsafe source.withUnsafeBufferPointer { source in
        unsafe target.withUnsafeMutableBufferPointer { target in
          unsafe counts.withUnsafeMutableBufferPointer { counts in
            for index in source.indices {
              let element = unsafe source[index]
              let place = row.lowerBound + Int((key(element) >> shift) & mask)
              unsafe target[counts[place]] = element
              unsafe counts[place] += 1
            }
          }
        }
      }
      swap(&source, &target)
    }
    return source
  }

  /// Numbers in rising order; none of them may be NaN.
  package static func rising(_ numbers: [Double]) -> [Double] {
    numbers.count < smallest ? numbers.sorted() : sorted(numbers, by: \.risingKey)
  }
}

extension Double {
  /// A key whose order is that of the numbers, both zeros being one.
  package var risingKey: UInt64 {
    let bits = (self + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }
}
