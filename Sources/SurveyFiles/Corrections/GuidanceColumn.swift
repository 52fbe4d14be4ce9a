package import AssessmentModel

/// The columns of a sheet for a city that are there to be read by people: what the question is, what may stand there, what
/// the city sent, and what was found.
///
/// Their headers say that they are not read, and a long table with them is read without a word about them, so that the
/// sheet comes back as it is.
package enum GuidanceColumn: Sendable, CaseIterable {
  /// The question in words.
  case question
  /// What may stand under `value`.
  case allowed
  /// The answer as it stood in the city's file.
  case received
  /// What was found about it.
  case found

  /// Its header.
  package var header: LocalizedText {
    switch self {
    case .question: LocalizedText("question text (not read)", korean: "질문 내용 (읽지 않음)")
    case .allowed: LocalizedText("what may stand there (not read)", korean: "입력할 수 있는 값 (읽지 않음)")
    case .received: LocalizedText("as received (not read)", korean: "제출된 값 (읽지 않음)")
    case .found: LocalizedText("what was found (not read)", korean: "점검 결과 (읽지 않음)")
    }
  }

  private static let headers = Set(
    allCases.flatMap { column in LocalizedText.languages.map { ComparedText.of(column.header[$0]) } })

  /// Whether a header in its compared form is one of these, or of ``FormGuidance``.
  static func isOne(_ header: String) -> Bool { headers.contains(header) || FormGuidance.headers.contains(header) }
}
