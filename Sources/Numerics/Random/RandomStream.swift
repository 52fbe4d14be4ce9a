/// A seeded stream of random numbers that can be split: xoshiro256++ (D. Blackman, S. Vigna, 2019), its state filled by
/// SplitMix64 from a key.
///
/// Streams split off by number depend on the key alone, not on what was drawn, so that replicate 17 draws the same
/// numbers whichever thread runs it and whatever ran before.
package struct RandomStream: Sendable {
  private let key: UInt64
  @usableFromInline var state: (UInt64, UInt64, UInt64, UInt64)

  /// The stream of a seed.
  package init(seed: UInt64) {
    key = seed
    var mixer = SplitMix64(state: seed)
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  /// The stream with a number below this one. Streams with different numbers have unrelated keys.
  package func split(_ number: UInt64) -> RandomStream {
    var mixer = SplitMix64(state: key ^ 0x6A09_E667_F3BC_C909)
    let base = mixer.next()
    mixer = SplitMix64(state: base &+ number &* 0xD1B5_4A32_D192_ED03)
    _ = mixer.next()
    return RandomStream(seed: mixer.next())
  }

  /// 64 random bits.
  @inlinable @inline(__always)
  package mutating func next() -> UInt64 {
    let sum = state.0 &+ state.3
    let result = (sum << 23 | sum >> 41) &+ state.0
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// The words of the state, for kernels that draw by themselves.
  package func withWords<Result>(_ body: (UnsafePointer<UInt64>) -> Result) -> Result {
    unsafe withUnsafeBytes(of: state) { bytes in
      guard let words = unsafe bytes.assumingMemoryBound(to: UInt64.self).baseAddress else {
        preconditionFailure("the state has words")
      }
      return unsafe body(words)
    }
  }

  /// A number from 0 up to but not 1, a multiple of 2⁻⁵³.
  @inlinable @inline(__always)
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
