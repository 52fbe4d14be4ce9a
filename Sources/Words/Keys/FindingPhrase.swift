package import AssessmentModel

/// What is said around findings: how many there are, and what became of what they are about.
package enum FindingPhrase: UInt16, CaseIterable, Sendable {
  // What was set aside
  case stop, row, value, note

  // The findings of one kind
  case once, times, cities, namesAndMore, moreListed, moreKept

  // How many there are
  case stops, rowsAndValuesAside, rowsAside, valuesAside, notes, kindsAndFindings, alsoAcknowledged, acknowledgedOnly
}

extension FindingPhrase: PhraseKey {
  private static let tables = LanguageTables { [$0.aroundFindings] }
  package static func table(_ language: Language) -> PhraseTable<FindingPhrase> { tables[language] }
}
