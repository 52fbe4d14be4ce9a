internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how far answers may be off.
enum MarginReading {
  /// What answers rest on, as files call it.
  static let bases: KeyValuePairs<String, AnswerBasis> = [
    "reported": .reported, "evidenced": .evidenced, "self-reported": .selfReported, "country-proxy": .countryProxy,
    "registry": .registry, "imputed": .imputed, "previous-edition": .previousEdition,
  ]

  static func read(_ element: StrictElement, _ context: ReadingContext) -> Variation {
    .answers(element.children("margin").compactMap { margin($0, context) })
  }

  private static func margin(_ child: XMLElement, _ context: ReadingContext) -> AnswerMargin? {
    let element = StrictElement(child, context.log, attributes: ["indicators", "basis", "plusMinus", "share"])
    let word = element.optionalWord("basis", of: bases.map(\.key))
    let indicators = context.indicators(element)
    guard let size = size(element), let indicators else { return nil }
    return AnswerMargin(indicators: indicators, basis: bases.first { $0.key == word }?.value, size: size)
  }

  private static func size(_ element: StrictElement) -> AnswerMargin.Size? {
    switch (element.optional("plusMinus") != nil, element.optional("share") != nil) {
    case (true, true):
      element.report(.criteriaAttributesConflict, .criteria(.plusMinusAndShare), at: "share")
    case (false, false):
      if !element.isExcused("plusMinus"), !element.isExcused("share") {
        element.report(
          .criteriaMissingAttribute, .criteria(.marginUnsaid),
          mend: .criteria(.writeMargin))
      }
    case (true, false):
      guard let size = element.optionalNumber("plusMinus") else { return nil }
      if size <= 0 {
        element.report(
          .criteriaOutOfRange, .criteria(.plusMinusNotPositive, .number(DecimalText.exact(size))), at: "plusMinus")
      }
      element.checkWidth(size, "plusMinus", at: "plusMinus")
      return .absolute(size)
    case (false, true):
      guard let share = element.optionalNumber("share") else { return nil }
      if share <= 0 || share > 1 {
        element.report(
          .criteriaOutOfRange, .criteria(.shareRange, "share", .number(DecimalText.exact(share))), at: "share")
      }
      element.checkWidth(share, "share", at: "share")
      return .relative(share)
    }
    return nil
  }
}
