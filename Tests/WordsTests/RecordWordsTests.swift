import AssessmentModel
import Testing

@testable import Words

/// The pieces of the steps' records in every language.
@Suite struct RecordWordsTests {
  @Test(arguments: Language.allCases) func everyPieceIsThereOnceWithItsSlots(_ language: Language) {
    let table = RecordPhrase.table(language)
    #expect(table.missing.isEmpty && table.doubled.isEmpty, "\(language): \(table.missing) \(table.doubled)")
    func slots(_ text: String) -> Set<String> { Set(text.matches(of: /\{[1-9]/).map { String($0.output) }) }
    for phrase in RecordPhrase.allCases { #expect(slots(table[phrase]) == slots(phrase[.english]), "\(phrase)") }
  }

  @Test(arguments: Language.allCases) func everyTemplateCanBeFilled(_ language: Language) {
    for phrase in RecordPhrase.allCases {
      let text = Wording(language).filled(phrase[language], ["1", "2", "3"])
      #expect(!text.isEmpty && !text.contains("{"), "\(phrase): \(text)")
    }
  }
}
