import Numerics
import TestSupport
import Testing

/// Sums over rows that are drawn more than once, on every path.
@Suite struct RowSumTests {
  private func table(_ count: Int, _ width: Int, _ path: KernelPath) -> RowSums {
    var generator = SeededGenerator(seed: UInt64(count * 100 + width))
    let table = RowSums(count: count, width: width, path: path)
    for row in 0..<count {
      for column in 0..<width {
        // Sizes far apart, so that another order of the sum would show in its bits.
        let size = [1e-9, 1, 3e7][Int(generator.next() % 3)]
        table[row, column] = (Double(generator.next() >> 11) * 0x1p-53 - 0.5) * size
      }
    }
    return table
  }

  @Test(arguments: KernelPath.supported) func aRowCountsAsOftenAsItIsNamed(_ path: KernelPath) {
    let table = RowSums(count: 3, width: 2, path: path)
    for (row, values) in [[1, 10], [2, 20], [4, 40]].enumerated() {
      for (column, value) in values.enumerated() { table[row, column] = Double(value) }
    }
    let sums = [UInt32]([2, 0, 2]).withUnsafeBufferPointer { rows -> [Double] in
      let sums = table.sum(rows)
      return [sums[0], sums[1]]
    }
    #expect(sums == [9, 90])
    let none = [UInt32]().withUnsafeBufferPointer { table.sum($0)[1] }
    #expect(none == 0)
  }

  /// Every path adds the rows up in their order: the bits are those of a plain loop.
  @Test(arguments: [1, 2, 3, 4, 5, 8, 12, 17, 20, 28, 31, 32, 33, 62])
  func pathsAgreeToTheBit(_ width: Int) {
    var generator = SeededGenerator(seed: UInt64(width))
    let rows = (0..<300).map { _ in UInt32(generator.next() % 70) }
    for path in KernelPath.supported {
      let table = table(70, width, path)
      rows.withUnsafeBufferPointer { rows in
        let sums = table.sum(rows)
        for column in 0..<width {
          var wanted = 0.0
          for row in rows { wanted += table[Int(row), column] }
          #expect(sums[column].bitPattern == wanted.bitPattern, "\(path), column \(column)")
        }
      }
    }
  }
}
