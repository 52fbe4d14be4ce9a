package import AssessmentModel

/// The columns of a questionnaire's table that are there to be read by people and are not read when it comes back, beside
/// those of ``GuidanceColumn``.
package enum FormGuidance: Sendable, CaseIterable {
  /// The name of the city.
  case cityName
  /// The part of the index that the question belongs to.
  case part
  /// The documents that prove an answer.
  case documents
  /// The answer of the last edition.
  case earlier

  /// Its header.
  package var header: LocalizedText {
    switch self {
    case .cityName: LocalizedText("name of the city (not read)", korean: "도시 이름 (읽지 않음)")
    case .part: LocalizedText("part (not read)", korean: "영역 (읽지 않음)")
    case .documents: LocalizedText("documents that prove it (not read)", korean: "증빙 서류 (읽지 않음)")
    case .earlier: LocalizedText("last answer (not read)", korean: "지난 응답 (읽지 않음)")
    }
  }

  /// The headers in their compared form.
  static let headers = Set(
    allCases.flatMap { column in LocalizedText.languages.map { ComparedText.of(column.header[$0]) } })
}
