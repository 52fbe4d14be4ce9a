import TestSupport
import Testing
import Words

@testable import Diagnostics

@Suite struct RendererTests {
  private let code = DiagnosticCode.valueOffScale

  private func finding(_ line: Int, mend: String? = nil) -> Diagnostic {
    Diagnostic(
      code, .valueSetAside, "GOV-01 is 7, off its scale 0…4",
      at: InputLocation(file: "survey.csv", line: line, column: 3, record: 2, field: "GOV-01"), mend: mend,
      city: "Nairobi")
  }

  @Test func textNamesPlaceReachCodeHeadlineAndMend() {
    let text = DiagnosticText().text(finding(14, mend: "Write a level from 0 to 4."))
    #expect(
      text == """
        survey.csv:14:3: value set aside [\(code.id)] GOV-01 is 7, off its scale 0…4
            Write a level from 0 to 4.

        """)
    #expect(DiagnosticText().text(finding(14)).contains(code.remedy()))
  }

  @Test func textCountsWhatItDoesNotWriteOut() {
    let text = DiagnosticText(limitPerCode: 2).text((1...5).map { finding($0) })
    #expect(text.contains("survey.csv:2:3"))
    #expect(!text.contains("survey.csv:3:3"))
    #expect(text.contains("… and 3 more; --findings all lists them"))
  }

  @Test func inputCannotPlayWithTheTerminal() {
    let hostile = Diagnostic(code, .note, "unknown city “\u{1B}[2J\u{202E}x”")
    let text = DiagnosticText().text(hostile)
    #expect(text.contains("\\u{1B}[2J\\u{202E}x"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func jsonHasEveryFieldAndEscapes() {
    var odd = finding(3)
    odd.statement = .plain("a \"quoted\"\nline\u{1}")
    let text = DiagnosticJSON.text([odd])
    #expect(text.contains(#""headline": "a \"quoted\"\nline\u0001""#))
    #expect(text.contains(#""severity": "value set aside""#))
    #expect(text.contains(#""line": 3"#))
    #expect(text.contains(#""record": 2"#))
    #expect(text.contains(#""errors": 1"#))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func tablesCountWideCharactersAsTwo() {
    var table = TextTable([("City", .left), ("Score", .right)])
    table.add(["서울", "1.0"])
    table.add(["Suva", "10.0"])
    let lines = table.text().split(separator: "\n")
    #expect(lines[2] == "서울    1.0")
    #expect(lines[3] == "Suva   10.0")
    #expect(TextTable.width("é") == 1)
  }

  @Test func severitiesAreOrderedByReach() {
    #expect(Severity.allCases.sorted() == [.note, .valueSetAside, .rowSetAside, .stop])
    #expect([finding(1)].worstSeverity == .valueSetAside)
    #expect([finding(1)].hasErrors && ![finding(1)].hasStop)
  }
}
