import AssessmentModel
import Testing

/// Three columns with ties, made up for these tests.
enum CoherenceSamples {
  static let a = [3.1, 4.7, 2.2, 9.0, 5.5, 6.1, 7.3, 1.4, 8.8, 4.7, 2.9, 6.6]
  static let b = [2.0, 3.5, 1.1, 7.7, 6.0, 4.2, 8.1, 2.0, 6.9, 3.5, 4.4, 5.0]
  static let c: [Double] = [5, 4, 5, 1, 3, 3, 2, 5, 1, 4, 4, 2]

  /// 500 values from integer arithmetic: `u` without ties, `v` with many.
  static let u: [Double] = (0..<500).map { place in Double(place * 7919 % 1009) }
  static let v: [Double] = (0..<500).map { place in
    let square: Int = place * place * 31 + 7 * place
    return Double(square % 997 / 10)
  }
}

/// Within a relative distance.
func isNear(_ left: Double?, _ right: Double, _ relative: Double = 1e-12) -> Bool {
  guard let left else { return false }
  return abs(left - right) <= relative * max(abs(left), abs(right))
}
