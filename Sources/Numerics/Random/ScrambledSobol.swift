/// Sobol's sequence under Owen's nested uniform scrambling: every digit of a coordinate is flipped or not by a random bit
/// that depends on all digits before it.
///
/// Each point is uniform on the unit cube, so that means over the points are unbiased, and no point is the origin for
/// certain; the points of a net stay one a slice, so that nothing of the sequence's evenness is lost; and independent
/// scramblings give independent estimates, from which an error can be seen. Of the scramblings with these properties,
/// Owen's is the one whose variance is known to fall faster than `1/N` for every square-integrable function. The bits
/// come from hashing the node of the binary tree that the digits lead to, so that no tree is kept, and any point can be
/// computed by itself: 33 hashes a coordinate. The shorter hash of Laine and Karras would only approximate it.
///
/// A coordinate has 53 bits: 32 scrambled, and 21 that are random, as no two of the points share their first 32.
///
/// Source: A. B. Owen 1995, in Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, Lecture Notes in
/// Statistics 106:299; S. Laine and T. Karras 2011, Computer Graphics Forum 30:1187; the hash is SplitMix64's.
package struct ScrambledSobol: Sendable {
  private let sequence: SobolSequence
  private let keys: [UInt64]

  /// Number of coordinates of a point.
  package var dimensions: Int { sequence.dimensions }

  /// Draws a scrambling.
  ///
  /// - Parameters:
  ///   - dimensions: number of coordinates, from 1 to ``SobolSequence/mostDimensions``.
  ///   - stream: each coordinate has a key from the stream split off by its number.
  package init(dimensions: Int, stream: RandomStream) {
    sequence = SobolSequence(dimensions: dimensions)
    keys = (0..<dimensions).map { dimension in
      var own = stream.split(UInt64(dimension))
      return own.next()
    }
  }

  /// A coordinate of a point, from 0 up to but not 1.
  package func coordinate(_ dimension: Int, ofPoint index: UInt32) -> Double {
    let plain = UInt64(sequence.coordinate(dimension, ofPoint: index))
    let key = keys[dimension]
    var scrambled: UInt64 = 0
    // The node below the root that the first digits lead to; the root is 1, as in a heap.
    for level in 0..<SobolSequence.bits {
      let node = (1 << UInt64(SobolSequence.bits) | plain) >> UInt64(SobolSequence.bits - level)
      let digit = plain >> UInt64(SobolSequence.bits - 1 - level) & 1
      scrambled = scrambled << 1 | digit ^ SplitMix64.hash(node, key: key) >> 63
    }
    let rest = SplitMix64.hash(1 << UInt64(SobolSequence.bits) | plain, key: key) >> 43
    return Double(scrambled << 21 | rest) * 0x1p-53
  }
}

extension SplitMix64 {
  /// The number at a position of the sequence of a key.
  @inline(__always)
  static func hash(_ position: UInt64, key: UInt64) -> UInt64 {
    var mixer = SplitMix64(state: key &+ position &* 0x9E37_79B9_7F4A_7C15)
    return mixer.next()
  }
}
