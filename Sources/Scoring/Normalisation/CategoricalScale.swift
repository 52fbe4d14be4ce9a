import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// The points of the highest step whose lower bound is met; for a falling use `1 − points`. The direction stands in
  /// the table. A value below every step is missing, with a finding.
  mutating func categorical(_ steps: [CategoryStep]) -> [Double] {
    let falls = isFalling
    let descending = steps.sorted { ($0.from ?? -.infinity) > ($1.from ?? -.infinity) }
    let scores = mapped { value -> Double in
      if value.isNaN { return .nan }
      guard let step = descending.first(where: { $0.from.map { Comparison.atLeast($0).isMet(by: value) } ?? true })
      else { return .nan }
      return falls ? 1 - step.points : step.points
    }
    for city in scores.indices where scores[city].isNaN && !values[city].isNaN {
      find(
        .belowEveryStep, .scoring(.belowEveryStep, id, .number(DecimalText.exact(values[city]))),
        city: city)
    }
    return scores
  }
}
