internal import AssessmentModel
internal import Diagnostics

/// Whether the weights of a node's children make sense together.
enum WeightChecks {
  /// How far a sum of shares may be from 1, or from 100.
  static let tolerance = Weighting.sumTolerance

  /// `nil` stands for a weight that could not be read; then the sum says nothing.
  static func check(_ element: StrictElement, _ weights: [Double?], _ weighting: Weighting) {
    let known = weights.compactMap { $0 }
    guard !known.isEmpty, known.count == weights.count, known.allSatisfy({ $0 >= 0 }) else { return }
    let sum = known.reduce(0, +)
    let id = ReadingLog.quoted(element.optional("id") ?? "")
    if sum == 0 {
      element.report(.criteriaNoWeight, .criteria(.allWeightsZero, .text(id)))
    } else if !sum.isFinite {
      element.report(.criteriaNotFinite, .criteria(.weightsOverflow, .text(id)))
    } else if weighting == .shares, !isWhole(sum) {
      element.report(
        .criteriaWeightSum, .criteria(.weightSum, .text(id), .number(text(sum))),
        mend: .criteria(.correctWeights))
    }
  }

  /// Whether a sum of shares is 1 or 100.
  static func isWhole(_ sum: Double) -> Bool { abs(sum - 1) <= tolerance || abs(sum - 100) <= tolerance }

  /// The sum without the noise of binary arithmetic.
  private static func text(_ sum: Double) -> String {
    guard abs(sum) < 1e5 else { return DecimalText.exact(sum) }
    var text = DecimalText.fixed(sum, decimals: 10)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
