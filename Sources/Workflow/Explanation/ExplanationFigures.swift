package import AssessmentModel
internal import Diagnostics
internal import Words

/// How the figures of an explanation are written: to the set's decimals for people, with every digit for programs.
package struct ExplanationFigures: Sendable {
  /// Decimals of figures on the common scale; `nil` for every digit.
  private let decimals: Int?
  /// Decimals of weights; `nil` for every digit.
  private let weightDecimals: Int?
  /// Decimals of raw values, which may need more to show three digits; `nil` for every digit.
  private let rawDecimals: Int?

  private init(decimals: Int?, weightDecimals: Int?, rawDecimals: Int?) {
    self.decimals = decimals
    self.weightDecimals = weightDecimals
    self.rawDecimals = rawDecimals
  }

  /// Four decimals, three for weights.
  static let plain = ExplanationFigures(decimals: 4, weightDecimals: 3, rawDecimals: 4)

  /// Every digit.
  package static let full = ExplanationFigures(decimals: nil, weightDecimals: nil, rawDecimals: nil)

  /// The set's decimals. The common scale runs from 0 to 1: where scores are reported from 0 to 100, it takes two more to
  /// say the same.
  package static func set(_ scores: ScoreRange) -> ExplanationFigures {
    var more = 0
    var width = abs(scores.upper - scores.lower)
    while width >= 9.5, more < 6 {
      width /= 10
      more += 1
    }
    let decimals = min(scores.decimals + more, DecimalText.mostDecimals)
    return ExplanationFigures(decimals: decimals, weightDecimals: max(decimals, 2), rawDecimals: scores.decimals)
  }

  /// A value of the common scale.
  func score(_ value: Double) -> String { Self.text(value, decimals) }

  /// A score in the set's range.
  func reported(_ value: Double, _ scores: ScoreRange) -> String {
    Self.text(value, decimals == nil ? nil : scores.decimals)
  }

  /// A weight.
  func weight(_ value: Double) -> String { Self.text(value, weightDecimals) }

  /// A raw value: no more decimals than it has, and at least three digits of what is small.
  func raw(_ value: Double) -> String {
    let exact = DecimalText.exact(value)
    guard let rawDecimals, let point = exact.firstIndex(of: "."), !exact.contains("e"),
      exact.distance(from: point, to: exact.endIndex) - 1 > rawDecimals
    else { return exact }
    var decimals = rawDecimals
    var magnitude = abs(value)
    for _ in 0..<decimals { magnitude *= 10 }
    while magnitude < 100, decimals < DecimalText.mostDecimals {
      magnitude *= 10
      decimals += 1
    }
    var text = DecimalText.fixed(value, decimals: decimals)
    while text.hasSuffix("0") && text.contains(".") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A share in percent.
  func percent(_ share: Double, _ words: Wording) -> String {
    decimals == nil ? words(.percentSign, DecimalText.exact(100 * share)) : words.line(share: share)
  }

  private static func text(_ value: Double, _ decimals: Int?) -> String {
    decimals.map { DecimalText.fixed(value, decimals: $0) } ?? DecimalText.exact(value)
  }
}
