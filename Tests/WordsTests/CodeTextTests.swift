import AssessmentModel
import Diagnostics
import Testing

@testable import Words

/// Every rule explains itself in every language, and no language explains a rule that there is not.
@Suite("Codes in every language")
struct CodeTextTests {
  @Test(arguments: Language.allCases) func everyCodeIsExplainedOnce(_ language: Language) {
    let table = CodeTable.table(language)
    #expect(table.doubled.isEmpty, "\(language) explains twice \(table.doubled)")
    #expect(table.ids == DiagnosticCode.all.map(\.id), "\(language)")
  }

  @Test func koreanExplanationsAreKorean() throws {
    for code in DiagnosticCode.all {
      let text = Wording(.korean).code(code)
      for part in [text.title, text.meaning, text.reason, text.remedy] {
        #expect(part.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(code.id): \(part)")
      }
      #expect(!text.title.hasSuffix("."), "\(code.id)")
      for part in [text.meaning, text.reason, text.remedy] { #expect(part.hasSuffix("."), "\(code.id): \(part)") }
    }
  }

  /// A finding without words of its own language says its rule there, and the general way to mend it.
  @Test func theRuleStandsInForWordsThatAreOnlyEnglish() {
    let finding = Diagnostic(.valueOffScale, .valueSetAside, Statement.plain("7 is off"))
    #expect(Wording(.english).headline(finding) == "7 is off")
    #expect(Wording(.korean).headline(finding) == DiagnosticCode.valueOffScale.title(in: .korean))
    #expect(Wording(.korean).mend(finding) == DiagnosticCode.valueOffScale.remedy(in: .korean))
  }

  @Test func findingsAreSummedUpInKorean() {
    let findings = [
      Diagnostic(.valueOffScale, .valueSetAside, Statement.plain("x"), city: "서울"),
      Diagnostic(.cityUnknown, .rowSetAside, Statement.plain("y")),
    ]
    #expect(Wording(.korean).summary(FindingSummary(findings)) == "2종, 모두 2건: 제외된 행 1개와 값 1개")
    let text = DiagnosticText(language: .korean).text(findings)
    #expect(text.contains("행 제외 [SRV-030]") && text.contains("값 제외 [SRV-043]"))
  }
}
