internal import CKernels

/// Draws numbers around given ones: each uniform within its margin, cut to its limits, rounded where it has a step.
///
/// Every path gives the same bits.
package struct DrawKernel: Sendable {
  /// One number that is drawn.
  package struct Cell: Sendable {
    /// Where it goes.
    package var position: Int
    package var value: Double
    /// How far it may be off.
    package var margin: Double
    package var lower: Double
    package var upper: Double
    /// The distance of neighbouring values; 0 for none.
    package var step: Double

    package init(position: Int, value: Double, margin: Double, lower: Double, upper: Double, step: Double) {
      (self.position, self.value, self.margin) = (position, value, margin)
      (self.lower, self.upper, self.step) = (lower, upper, step)
    }
  }

  package let cells: [Cell]
  private let number: Int32?
  /// The last position.
  private let last: Int
  // The cells as columns.
  private let positions: [Int]
  private let values: [Double]
  private let margins: [Double]
  private let lower: [Double]
  private let upper: [Double]
  private let steps: [Double]

  package init(_ cells: [Cell], path: KernelPath = .automatic) {
    self.cells = cells
    number = path.number
    last = cells.map(\.position).max() ?? -1
    // The kernel draws whole groups of cells; what it draws for these is left.
    let padding = Cell(position: 0, value: 0, margin: 0, lower: 0, upper: 0, step: 0)
    let padded = cells + [Cell](repeating: padding, count: Int(CK_DRAW_PADDING))
    positions = padded.map(\.position)
    values = padded.map(\.value)
    margins = padded.map(\.margin)
    lower = padded.map(\.lower)
    upper = padded.map(\.upper)
    steps = padded.map(\.step)
  }

  /// Draws all cells from the stream of a seed.
  ///
  /// - Precondition: there is a number at each cell's position.
  package func draw(seed: UInt64, into numbers: inout [Double]) {
    precondition(last < numbers.count, "each cell has a number")
    var stream = RandomStream(seed: seed)
    if let number {
      return unsafe stream.withWords { words in
        unsafe numbers.withUnsafeMutableBufferPointer { numbers in
          guard let to = numbers.baseAddress else { return }
          unsafe ck_draw_answers(
            number, Int32(cells.count), words, positions, values, margins, lower, upper, steps, to)
        }
      }
    }
    for cell in cells {
      var value = cell.value + cell.margin * (2 * stream.uniform() - 1)
      value = min(max(value, cell.lower), cell.upper)
      if cell.step > 0 { value = cell.step * (value / cell.step).rounded() }
      numbers[cell.position] = value
    }
  }
}
