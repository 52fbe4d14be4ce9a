import AssessmentModel
import Testing

@testable import Words

/// What a language more takes: a case, a folder, a line in the list of languages; nothing else knows languages by name.
@Suite struct LanguageListTests {
  /// A language that writes nothing is English throughout, and says what it lacks.
  @Test func aLanguageWithoutWordsIsEnglishAndSaysSo() {
    let english = PhraseTable(English.phrases)
    let silent = PhraseTable<Phrase>([], otherwise: english)
    #expect(silent.missing == Phrase.allCases)
    #expect(Phrase.allCases.allSatisfy { silent[$0] == english[$0] })
    #expect(Phrase.allCases.allSatisfy { $0.isWritten(in: .korean) })
  }
}
