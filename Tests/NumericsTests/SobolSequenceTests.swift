import Numerics
import Testing

/// The sequence against SciPy 1.17.1, `qmc.Sobol(d, scramble=False, bits=32)`, coordinates times 2³².
@Suite struct SobolSequenceTests {
  private static let whole = SobolSequence(dimensions: SobolSequence.mostDimensions)

  @Test(arguments: [
    (0, [2_147_483_648, 3_221_225_472, 1_073_741_824, 536_870_912, 1_778_384_896, 943_718_400, 131072]),
    (1, [2_147_483_648, 1_073_741_824, 3_221_225_472, 2_684_354_560, 1_107_296_256, 415_236_096, 2_863_267_840]),
    (2, [2_147_483_648, 1_073_741_824, 3_221_225_472, 1_610_612_736, 3_321_888_768, 2_227_175_424, 1_626_210_304]),
    (3, [2_147_483_648, 1_073_741_824, 3_221_225_472, 536_870_912, 3_120_562_176, 2_906_652_672, 2_181_169_152]),
    (4, [2_147_483_648, 3_221_225_472, 1_073_741_824, 536_870_912, 3_791_650_816, 1_203_765_248, 2_170_683_392]),
    (9, [2_147_483_648, 3_221_225_472, 1_073_741_824, 3_758_096_384, 2_986_344_448, 297_795_584, 1_401_290_752]),
    (17, [2_147_483_648, 1_073_741_824, 3_221_225_472, 536_870_912, 3_187_671_040, 1_480_589_312, 1_533_673_472]),
    (99, [2_147_483_648, 3_221_225_472, 1_073_741_824, 2_684_354_560, 3_791_650_816, 801_112_064, 3_529_900_032]),
    (481, [2_147_483_648, 3_221_225_472, 1_073_741_824, 536_870_912, 2_248_146_944, 1_698_693_120, 2_214_723_584]),
    (1110, [2_147_483_648, 3_221_225_472, 1_073_741_824, 2_684_354_560, 1_979_711_488, 1_589_641_216, 1_611_005_952]),
    (1866, [2_147_483_648, 1_073_741_824, 3_221_225_472, 3_758_096_384, 2_986_344_448, 3_242_196_992, 780_009_472]),
  ])
  func pointsEqualSciPy(_ dimension: Int, _ wanted: [UInt32]) {
    #expect([1, 2, 3, 7, 100, 1000, 32767].map { Self.whole.coordinate(dimension, ofPoint: $0) } == wanted)
  }

  /// A hash over all 1,867 coordinates, so that no number of the table is wrong: `h = h·1099511628211 + x` modulo 2⁶⁴.
  @Test(arguments: [
    (UInt32(1), UInt64(7_494_351_272_309_424_128)), (21845, 3_463_568_687_071_100_928),
    (32767, 12_237_607_250_460_278_784),
  ])
  func allCoordinatesEqualSciPy(_ index: UInt32, _ wanted: UInt64) {
    let hash = (0..<SobolSequence.mostDimensions).reduce(UInt64(0)) {
      $0 &* 1_099_511_628_211 &+ UInt64(Self.whole.coordinate($1, ofPoint: index))
    }
    #expect(hash == wanted)
  }

  @Test func allThirtyTwoBitsEqualSciPy() {
    let found = [0, 1, 2, 9, 39].map { Self.whole.coordinate($0, ofPoint: 3_000_000_001) }
    #expect(found == [2_156_797_399, 2_353_488_425, 1_806_415_863, 302_324_287, 1_947_042_775])
  }

  /// Of `2^m` points from a multiple of `2^m` on, one lies in each slice of each coordinate.
  @Test(arguments: [(0, 0), (3, 0), (6, 0), (6, 5), (9, 1)])
  func eachCoordinateIsStratified(_ power: Int, _ block: Int) {
    let count = 1 << power
    for dimension in stride(from: 0, to: SobolSequence.mostDimensions, by: 37) {
      let slices = (block * count..<(block + 1) * count).map {
        Int(Self.whole.coordinate(dimension, ofPoint: UInt32($0))) >> (32 - power)
      }
      #expect(slices.sorted() == Array(0..<count), "coordinate \(dimension)")
    }
  }

  /// The first two coordinates are a (0, m, 2)-net: each box of `2^-a × 2^(a − m)` has one point.
  @Test func firstTwoCoordinatesAreANet() {
    for width in 0...6 {
      let boxes = (0..<64).map { index in
        let x = Self.whole.coordinate(0, ofPoint: UInt32(index)) >> UInt32(32 - width)
        let y = Self.whole.coordinate(1, ofPoint: UInt32(index)) >> UInt32(26 + width)
        return Int(x) << (6 - width) | Int(y)
      }
      #expect(boxes.sorted() == Array(0..<64))
    }
  }
}

/// What scrambling keeps, and what it gives.
@Suite struct ScrambledSobolTests {
  private func scrambled(_ dimensions: Int, _ seed: UInt64) -> ScrambledSobol {
    ScrambledSobol(dimensions: dimensions, stream: RandomStream(seed: seed))
  }

  @Test(arguments: [1, 7, 2026])
  func stratificationIsKept(_ seed: UInt64) {
    let points = scrambled(40, seed)
    for (power, block) in [(4, 3), (8, 0)] {
      let count = 1 << power
      for dimension in 0..<40 {
        let slices = (block * count..<(block + 1) * count).map {
          Int(points.coordinate(dimension, ofPoint: UInt32($0)) * Double(count))
        }
        #expect(slices.sorted() == Array(0..<count))
      }
    }
  }

  @Test func netsStayNets() {
    let points = scrambled(2, 5)
    for width in 0...6 {
      let boxes = (0..<64).map { index in
        let x = Int(points.coordinate(0, ofPoint: UInt32(index)) * Double(1 << width))
        let y = Int(points.coordinate(1, ofPoint: UInt32(index)) * Double(1 << (6 - width)))
        return x << (6 - width) | y
      }
      #expect(boxes.sorted() == Array(0..<64))
    }
  }

  /// Points that share their first `l` digits, and no more, still do: what makes the scrambling a nested one.
  @Test func sharedDigitsStayShared() {
    let (plain, points) = (SobolSequence(dimensions: 3), scrambled(3, 11))
    for dimension in 0..<3 {
      for index in UInt32(0)..<60 {
        let before = plain.coordinate(dimension, ofPoint: index) ^ plain.coordinate(dimension, ofPoint: index + 1)
        let after = [index, index + 1].map { UInt32(points.coordinate(dimension, ofPoint: $0) * 0x1p32) }
        #expect(before.leadingZeroBitCount == (after[0] ^ after[1]).leadingZeroBitCount)
      }
    }
  }

  @Test func sameSeedSamePointsOtherSeedOthers() {
    let (first, again, other) = (scrambled(5, 3), scrambled(5, 3), scrambled(5, 4))
    for dimension in 0..<5 {
      let values = [first, again, other].map { points in
        (0..<32).map { points.coordinate(dimension, ofPoint: UInt32($0)) }
      }
      #expect(values[0] == values[1])
      #expect(Set(values[0]).isDisjoint(with: values[2]))
      #expect(values.joined().allSatisfy { (0..<1).contains($0) })
    }
  }

  /// Over many scramblings of a single point, each of its coordinates is uniform; and the mean of `x²·y` over 16 points,
  /// which is 1/6, is met without bias, with a spread well below that of 16 independent points (0.0568).
  @Test func meansAreUnbiased() {
    let scramblings = (0..<400).map { scrambled(2, UInt64($0)) }
    let single = scramblings.map { $0.coordinate(1, ofPoint: 0) }
    let middle = single.reduce(0, +) / 400
    #expect(abs(middle - 0.5) < 0.0577)
    let low = single.count { $0 < 0.25 }
    #expect(abs(low - 100) < 35)
    let means = scramblings.map { points in
      (0..<16).reduce(0.0) { sum, index in
        let (x, y) = (points.coordinate(0, ofPoint: UInt32(index)), points.coordinate(1, ofPoint: UInt32(index)))
        return sum + x * x * y / 16
      }
    }
    let mean = means.reduce(0, +) / 400
    let spread = (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399).squareRoot()
    #expect(spread < 0.0142)
    #expect(abs(mean - 1.0 / 6) < spread / 5)
  }
}
