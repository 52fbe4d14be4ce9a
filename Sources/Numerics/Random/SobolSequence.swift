/// Sobol's sequence in base 2 with the direction numbers of Joe and Kuo, in Gray-code order: of any `2^m` points from a
/// multiple of `2^m` on, exactly one lies in each of the `2^m` equal slices of each coordinate.
///
/// Source: I. M. Sobol' 1967, USSR Computational Mathematics and Mathematical Physics 7(4):86; P. Bratley and B. L. Fox
/// 1988, ACM Transactions on Mathematical Software 14:88; S. Joe and F. Y. Kuo 2008, SIAM Journal on Scientific Computing
/// 30:2635 (the directions, to be had under a BSD licence, see `JoeKuoTable`).
package struct SobolSequence: Sendable {
  /// Most coordinates a point may have.
  package static let mostDimensions = JoeKuoTable.size + 1
  /// Number of bits of a coordinate; the sequence has `2^bits` different points.
  package static let bits = 32

  /// Number of coordinates of a point.
  package let dimensions: Int
  /// ``bits`` direction numbers a coordinate, the highest bit's first.
  private let directions: [UInt32]

  /// Computes the directions.
  ///
  /// - Parameter dimensions: from 1 to ``mostDimensions``.
  package init(dimensions: Int) {
    precondition((1...Self.mostDimensions).contains(dimensions), "too many coordinates for the table of directions")
    self.dimensions = dimensions
    var directions = (0..<Self.bits).map { UInt32(1) << UInt32(Self.bits - 1 - $0) }
    directions.reserveCapacity(dimensions * Self.bits)
    for entry in JoeKuoTable.entries(dimensions - 1) { directions += Self.directions(of: entry) }
    self.directions = directions
  }

  /// `vᵢ = a₁vᵢ₋₁ ⊕ … ⊕ aₛ₋₁vᵢ₋ₛ₊₁ ⊕ vᵢ₋ₛ ⊕ (vᵢ₋ₛ >> s)`, from `vᵢ = mᵢ·2^(32 − i)`.
  private static func directions(of entry: JoeKuoTable.Entry) -> [UInt32] {
    var values = entry.starts.enumerated().map { $1 << UInt32(bits - 1 - $0) }
    let degree = entry.degree
    for place in degree..<bits {
      var value = values[place - degree] ^ (values[place - degree] >> UInt32(degree))
      for back in 1..<degree where entry.coefficients >> UInt32(degree - 1 - back) & 1 == 1 {
        value ^= values[place - back]
      }
      values.append(value)
    }
    return values
  }

  /// A coordinate of a point, in units of `2⁻³²`.
  ///
  /// - Parameters:
  ///   - index: number of the point, from 0; the first is the origin.
  ///   - dimension: number of the coordinate, from 0.
  package func coordinate(_ dimension: Int, ofPoint index: UInt32) -> UInt32 {
    var gray = index ^ (index >> 1)
    var value: UInt32 = 0
    let first = dimension * Self.bits
    while gray != 0 {
      value ^= directions[first + gray.trailingZeroBitCount]
      gray &= gray - 1
    }
    return value
  }
}
