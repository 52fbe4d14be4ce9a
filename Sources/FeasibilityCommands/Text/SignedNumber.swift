internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles

extension ScoreRange {
  /// A difference of two scores on the common scale, in the range in which scores are reported: `+0.013`, `−0.200`,
  /// `0.000` without a sign, `–` for none.
  func signed(_ difference: Double?) -> String {
    reportedDifferenceIfAny(difference).map { NumberText.signed($0, decimals) } ?? DecimalText.none
  }
}
