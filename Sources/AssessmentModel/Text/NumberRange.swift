/// The numbers that a file may hold: criteria, answers, registries, margins and codes alike.
///
/// `|x| ≤ 10¹⁵`, and what is divided by (a width between two limits, a weight, a spread that a file states) is at
/// least `10⁻¹⁵`. Whole numbers to 10¹⁵ are exact in `Double`, and products and squares of numbers in this range are
/// far from its ends, so that no step of the method overflows. A reader refuses a number outside with a finding at its
/// place; nothing is cut to the range in silence.
public enum NumberRange {
  /// The largest magnitude: 10¹⁵.
  public static let largest = 1e15

  /// The least that a width or a divisor may be: 10⁻¹⁵.
  public static let leastWidth = 1e-15

  /// Whether a number may stand in a file; infinities and what is no number may not.
  public static func holds(_ number: Double) -> Bool { number.magnitude <= largest }

  /// Whether a number may stand between two limits or under a fraction line: `10⁻¹⁵ ≤ x ≤ 10¹⁵`.
  public static func holdsWidth(_ width: Double) -> Bool { width >= leastWidth && width <= largest }
}
