import Testing

@testable import Numerics

@Suite struct DrawKernelTests {
  @Test("every path draws the same answers to the bit", arguments: [1, 3, 63, 64, 65, 200])
  func paths(_ count: Int) {
    var stream = RandomStream(seed: UInt64(count))
    let cells = (0..<count).map { place in
      let (value, step) = (10 * stream.uniform() - 5, [0, 0.5, 1, 3][place % 4])
      return DrawKernel.Cell(
        position: count - 1 - place, value: step > 0 ? step * (value / step).rounded() : value,
        margin: 4 * stream.uniform(), lower: place % 3 == 0 ? -.infinity : -3, upper: place % 5 == 0 ? 4 : .infinity,
        step: step)
    }
    for seed in [0, 1, UInt64.max] {
      var wanted = [Double](repeating: .nan, count: count)
      DrawKernel(cells, path: .swift).draw(seed: seed, into: &wanted)
      for path in KernelPath.supported {
        var found = [Double](repeating: .nan, count: count)
        DrawKernel(cells, path: path).draw(seed: seed, into: &found)
        #expect(found.map(\.bitPattern) == wanted.map(\.bitPattern), "\(path)")
      }
    }
  }
}
