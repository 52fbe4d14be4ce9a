internal import CKernels

/// A table of numbers of which columns are summed over rows that may stand in it more than once.
@safe package final class RowSums {
  private let stride: Int
  private let table: UnsafeMutablePointer<Double>
  private let sums: UnsafeMutablePointer<Double>
  private let number: Int32?
  /// Number of columns.
  package let width: Int
  /// Number of rows.
  package let count: Int

  /// A table of zeros.
  package init(count: Int, width: Int, path: KernelPath = .automatic) {
    self.count = count
    self.width = width
    stride = (width + 3) & ~3
    unsafe table = LaneStages.allocate(count * stride, 0)
    unsafe sums = LaneStages.allocate(stride, 0)
    number = path.number
  }

  deinit {
    unsafe table.deallocate()
    unsafe sums.deallocate()
  }

  /// A cell.
  package subscript(row: Int, column: Int) -> Double {
    get { unsafe table[row * stride + column] }
    set { unsafe table[row * stride + column] = newValue }
  }

  /// The sum of each column over these rows of the table, added up in their order; valid until the next call.
  ///
  /// - Complexity: O(rows × columns).
  package func sum(_ rows: UnsafeBufferPointer<UInt32>) -> UnsafePointer<Double> {
    if let number, let first = rows.baseAddress {
      unsafe ck_sum_rows(number, Int32(rows.count), first, Int32(stride), table, sums)
    } else {
      unsafe sums.update(repeating: 0, count: stride)
      for place in rows.indices {
        let row = unsafe rows[place]
        for column in 0..<stride { unsafe sums[column] += table[Int(row) * stride + column] }
      }
    }
    return unsafe UnsafePointer(sums)
  }
}
