import Glibc
import TestSupport
import Testing

@testable import Numerics

/// Logarithm and exponential against the mathematical library's.
@Suite struct PlainLogarithmTests {
  @Test func logarithm() {
    var generator = SeededGenerator(seed: 1)
    var numbers = (0..<20_000).map { _ in LaneStages.uniform(generator.next()) }
    numbers += [0x1p-53, 1 - 0x1p-53, 0.5, 0.25, 0.5.squareRoot(), 0.5.squareRoot().nextUp, 0.5.squareRoot().nextDown]
    for number in numbers {
      let wanted = -Glibc.log(number)
      #expect(abs(PlainLogarithm.negative(number) - wanted) <= 4e-16 * wanted, "\(number)")
    }
    #expect(PlainLogarithm.negative(1) == 0)
  }

  @Test func exponential() {
    for x in stride(from: -690.0, through: 690, by: 0.37) {
      let wanted = expm1(x)
      #expect(abs(PlainLogarithm.exponentialMinusOne(x) - wanted) <= 1e-12 * abs(wanted), "\(x)")
    }
    #expect(PlainLogarithm.exponentialMinusOne(0) == 0)
  }

  @Test func uniformNumbersAreNeitherZeroNorOne() {
    #expect(LaneStages.uniform(0) == 0x1p-53)
    #expect(LaneStages.uniform(.max) == 1 - 0x1p-53)
  }
}
