/// The generator of simulated surveys: xoshiro256**, seeded through SplitMix64, the same on every machine.
///
/// Source: Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators, 2021; the seeding is the one that they
/// recommend.
struct SimulationGenerator: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A generator for one stream, such as one city, of a seed.
  init(seed: UInt64, stream: UInt64 = 0) {
    var mixed = seed &+ stream &* 0xD1B5_4A32_D192_ED03
    func next() -> UInt64 {
      mixed &+= 0x9E37_79B9_7F4A_7C15
      var word = mixed
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A number from 0 to below 1, of 53 random bits.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number between two limits.
  mutating func number(_ lower: Double, _ upper: Double) -> Double { lower + (upper - lower) * unit() }

  /// Whether something of this probability happens.
  mutating func happens(_ probability: Double) -> Bool { unit() < probability }

  /// A whole number from 0 to below a limit.
  mutating func index(below limit: Int) -> Int { min(limit - 1, Int(unit() * Double(limit))) }
}
