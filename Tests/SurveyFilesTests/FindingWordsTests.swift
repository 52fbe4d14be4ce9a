import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

/// What reading answers finds, in the reader's language.
@Suite struct FindingWordsTests {
  private static let scales: [Scale] = [
    .yesNo, .level(of: 4), .count(of: nil), .count(of: 12), .percent, .number(lower: nil, upper: nil),
    .number(lower: 0.5, upper: nil), .number(lower: nil, upper: -2), .number(lower: 0, upper: 1),
    .options((1...60).map { ResponseOption(code: "c\($0)", label: .empty, points: Double($0)) }),
  ]

  /// A table that says what may stand in a column says it as findings do.
  @Test func scalesReadAlikeInFindingsAndInTables() {
    for scale in Self.scales {
      let rule = CellRule(scale)
      #expect(rule.words.english == rule.english)
      #expect(rule.words.text(in: .korean) != rule.english)
    }
    #expect(CellRule(Self.scales[9]).english.hasSuffix("c49, c50 and 10 more"))
  }

  @Test(arguments: [
    ("abc", "“AGE”의 “abc”은 0에서 100까지의 백분율이 아님", "숫자를 쓰거나"),
    ("#DIV/0!", "“AGE”의 “#DIV/0!”은 스프레드시트가", "수식을 고치거나"),
  ])
  func cellsAreRefusedInKorean(_ cell: String, _ headline: String, _ mend: String) {
    let fault: ValueFault = cell.hasPrefix("#") ? .errorCell : .notANumber
    let finding = fault.diagnostic(
      cell: cell, rule: CellRule(.percent), header: "AGE", at: InputLocation(file: "a.csv"), city: "Seoul")
    #expect(finding.headline(in: .korean).hasPrefix(headline), "\(finding.headline(in: .korean))")
    #expect(finding.mend?.text(in: .korean).hasPrefix(mend) == true)
  }

  /// Both readings are offered, and why it is doubtful is said behind them.
  @Test func doubtfulPointsAreSaidWithTheirReason() {
    var form = ColumnForm()
    form.marks = .mixed
    form.reason = .file("POP")
    let finding = ValueFault.ambiguousPoint.diagnostic(
      cell: "1.234", rule: CellRule(.number(lower: nil, upper: nil)), header: "AGE", at: InputLocation(file: "a.csv"),
      city: "Seoul", form: form)
    #expect(
      finding.headline
        == "“1.234” under “AGE” is 1.234 or 1234: the file’s other columns, such as “POP”, are written in two forms")
    #expect(finding.headline(in: .korean).hasPrefix("“AGE”의 “1.234”는 1.234 또는 1234로 읽을 수 있음: "))
    #expect(finding.mend?.english == "write “1234” or “1.2340”, whichever is meant")
  }

  @Test func whatStandsTwiceIsNamedInTheReadersLanguage() {
    let finding = StrictChecks.twice(
      .said(.survey(.theColumn, "AGE")), firstLine: 4, at: InputLocation(file: "survey.xml"))
    #expect(finding.headline == "the column “AGE” stands twice; it stands first in line 4")
    #expect(finding.headline(in: .korean) == "열 “AGE”가 두 번 나옴. 첫째는 4행에 있음")
  }
}
