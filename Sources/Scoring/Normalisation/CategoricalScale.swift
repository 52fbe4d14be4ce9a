import AssessmentModel
import Numerics

extension ScaleColumn {
  /// The points of the highest step whose lower bound is met; for a falling use `1 − points`. The direction stands in
  /// the table. A value below every step is missing, with a finding.
  func categorical<Listener: ScaleListener>(_ steps: [ScaleStep], _ own: Range<Int>, _ listener: inout Listener) {
    unsafe steps.withUnsafeBufferPointer { steps in
      let falls = use.isFalling
      for city in 0..<count {
        var score = Double.nan
        for position in own where unsafe values[city] >= steps[position].from - Comparison.tolerance {
          score = unsafe falls ? 1 - steps[position].points : steps[position].points
          break
        }
        scores[city] = score
      }
    }
    guard Listener.isRecording else { return }
    for city in 0..<count where scores[city].isNaN && !values[city].isNaN {
      listener.find(.belowEveryStep(city: city, value: values[city]))
    }
  }
}
