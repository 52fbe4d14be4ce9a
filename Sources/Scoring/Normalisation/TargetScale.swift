import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// `(x − min x)/(T − min x)`, reversed `(max x − x)/(max x − T)`: 0 for the worst city, 1 at the target.
  ///
  /// Missing for all, with a finding, if the target is no better than the worst city.
  mutating func distanceToTarget(_ target: Double, isCapped: Bool, _ pins: inout Pins) -> [Double] {
    guard let worst = worst(&pins) else { return missing }
    guard flips ? target < worst : target > worst, !isOne(target, worst) else {
      find(
        .targetNotAhead, .valueSetAside,
        .scoring(.targetNotAhead, id, .number(DecimalText.exact(target)), .number(DecimalText.exact(worst))))
      return missing
    }
    let width = target - worst
    guard width.isFinite else { return overflow() }
    return finite(capped(mapped { ($0 - worst) / width }, isCapped))
  }
}
