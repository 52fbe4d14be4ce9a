package import AssessmentModel

/// What stands in a questionnaire for the reasons why there is no answer, and how they are read again.
///
/// A reason stands in a field of its own beside the answer (`GOV-01.missing`, `missing`), so that no word for it can be
/// taken for an answer. An empty field says nothing.
package enum MissingWords {
  /// The reasons that a questionnaire offers; leaving a question empty is one more.
  package static let offered: [MissingReason] = [.doesNotKnow, .refused, .notApplicable]

  /// A code for forms whose codes have at most five letters and digits.
  package static func code(_ reason: MissingReason) -> String {
    switch reason {
    case .noAnswer: "NONE"
    case .doesNotKnow: "DK"
    case .refused: "REF"
    case .notApplicable: "NA"
    case .notAsked: "NASK"
    case .invalid: "INV"
    case .notReturned: "NRET"
    }
  }

  /// The reason as those who answer read it.
  package static func label(_ reason: MissingReason) -> LocalizedText {
    switch reason {
    case .noAnswer: LocalizedText("no answer", korean: "무응답")
    case .doesNotKnow: LocalizedText("does not know", korean: "모름")
    case .refused: LocalizedText("declined to answer", korean: "응답 거부")
    case .notApplicable: LocalizedText("does not apply", korean: "해당 없음")
    case .notAsked: LocalizedText("not asked", korean: "묻지 않음")
    case .invalid: LocalizedText("not usable", korean: "사용할 수 없음")
    case .notReturned: LocalizedText("not returned", korean: "미제출")
    }
  }

  /// A label in several languages, as one choice of a list shows it.
  package static func label(_ reason: MissingReason, _ languages: [Language]) -> String {
    let text = label(reason)
    var parts: [String] = []
    for language in languages where !parts.contains(text[language]) { parts.append(text[language]) }
    return parts.joined(separator: " / ")
  }

  /// The reason that a text names, by its code, its name in files, or its label in one language or several, whatever the
  /// case; `nil` if it names none that a city can give.
  package static func reason(_ text: String) -> MissingReason? { table[ComparedText.key(text)] }

  private static let table: [String: MissingReason] = {
    var table: [String: MissingReason] = ["n/a": .notApplicable]
    for reason in [MissingReason.noAnswer, .notAsked] + offered {
      let label = label(reason)
      let texts =
        [code(reason), reason.name] + [Language.english, .korean].map { label[$0] } + [
          Self.label(reason, [.english, .korean]), Self.label(reason, [.korean, .english]),
        ]
      for text in texts { table[ComparedText.key(text)] = reason }
    }
    return table
  }()
}
