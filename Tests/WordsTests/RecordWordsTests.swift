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

  /// What is put together again in English is what the record holds, so that no piece is lost or turned round.
  @Test(arguments: samples) func piecesPutTogetherAgainAreTheRecord(_ record: String, _ korean: String?) {
    if korean != nil, !record.contains(" and ") { #expect(Wording(.english).record(record) == record) }
    #expect(Wording(.korean).record(record) == korean)
  }

  @Test(arguments: StageRecord.Stage.allCases) func everyStepHasItsName(_ stage: StageRecord.Stage) throws {
    let name = try #require(Wording(.korean).record(stage.rawValue))
    #expect(name.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(name)")
  }

  private static let samples: [(String, String?)] = [
    ("GOV-01: answer to GOV-01", "GOV-01: GOV-01 응답"),
    ("RES-04: 100 × RES-04a / RES-03b", "RES-04: 100 × RES-04a / RES-03b"),
    ("GOV-03: sum of GOV-03a, GOV-03b", "GOV-03: GOV-03a, GOV-03b의 합"),
    ("ELG-02: 1 outside KOR, from the registry", "ELG-02: KOR 밖이면 1, 명부 기준"),
    ("values: 3343 of 3690", "값: 3690 중 3343"), ("missing: no answer: 275", "결측: 무응답: 275"),
    ("DIV-06: lower-is-better, goalposts 2 to 10", "DIV-06: 낮을수록 좋음, 기준값 2~10"),
    ("candidacy: geometric, zero stops, at least 3 children", "candidacy: 기하평균, 0이면 0, 하위 요소 3개 이상"),
    ("A: candidacy at least 0.55 and need at least 0.4", "A: candidacy 0.55 이상, need 0.4 이상"),
    ("parity at least 0.98: level 0", "형평 비율 0.98 이상: 0단계"),
    ("fewer answers than 30: at most level 1", "응답 30건 미만: 1단계 이하로 제한"),
    ("frontier, DIV-02: 99.1", "최고 수준, DIV-02: 99.1"), ("ties: competition", "동점: 1, 2, 2, 4 방식"),
    ("X: something nobody has words for", nil),
  ]
}
