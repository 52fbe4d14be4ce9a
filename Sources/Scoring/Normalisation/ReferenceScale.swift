import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// `1 − (r − s)/(r − min s)` with `r` the reference city's `s`; above 1 for better cities unless capped.
  ///
  /// Missing for all, with a finding, if the reference has no value or is no better than the worst city.
  mutating func distanceToReference(_ city: CityID, isCapped: Bool, _ pins: inout Pins) -> [Double] {
    guard let worst = worst(&pins) else { return missing }
    let position = survey.cities.firstIndex { $0.id == city }
    let found = position.map { values[$0] }.flatMap { $0.isNaN ? nil : $0 }
    guard let reference = learn("reference", found, &pins) else {
      find(
        .referenceWithoutValue, .valueSetAside,
        .scoring(position == nil ? .referenceAbsent : .referenceWithoutValue, id, .text("\(city)")))
      return missing
    }
    guard flips ? reference < worst : reference > worst, !isOne(reference, worst) else {
      find(
        .referenceIsWorst, .valueSetAside,
        .scoring(.referenceIsWorst, id, .text("\(city)"), .number(DecimalText.exact(reference))))
      return missing
    }
    let width = reference - worst
    guard width.isFinite else { return overflow() }
    return finite(capped(mapped { 1 - (reference - $0) / width }, isCapped))
  }

  /// Whether two values are one but for rounding.
  func isOne(_ first: Double, _ second: Double) -> Bool {
    RoundingBand.isConstant(min(first, second), max(first, second))
  }

  /// Cuts what lies above 1, if asked for, and counts it.
  mutating func capped(_ scores: [Double], _ isCapped: Bool) -> [Double] {
    guard isCapped else { return scores }
    outside = scores.count { $0 > 1 }
    return outside == 0 ? scores : scores.map { $0 > 1 ? 1 : $0 }
  }
}
