internal import AssessmentModel
internal import Diagnostics

extension ScoreRange {
  /// A difference of two scores on the common scale, in the range in which scores are reported: `+0.013`, `−0.200`,
  /// `0.000` without a sign, `–` for none.
  func signed(_ difference: Double?) -> String {
    guard let difference else { return "–" }
    let value = (reported(1) - reported(0)) * difference
    let digits = DecimalText.fixed(abs(value), decimals: decimals)
    return (digits.contains { "123456789".contains($0) } ? (value < 0 ? "−" : "+") : "") + digits
  }
}
