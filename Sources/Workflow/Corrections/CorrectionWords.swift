internal import AssessmentModel
internal import Diagnostics
internal import Words

/// What a workbook for a city says around the findings, in the city's language.
struct CorrectionWords {
  let language: Language

  private func pick(_ english: String, _ korean: String) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  var answersSheet: String { pick("Answers", "응답") }
  var findingsSheet: String { pick("Findings", "점검 결과") }

  func heading(_ city: String) -> String { pick("\(city): what was found in the answers", "\(city): 응답 점검 결과") }

  /// How the workbook is used, a line each.
  var instructions: [String] {
    [
      pick(
        "1. Yellow cells on the sheet “\(answersSheet)” need a look; the comment on each says why.",
        "1. ‘\(answersSheet)’ 시트의 노란 셀을 확인해 주십시오. 이유는 셀의 메모에 적혀 있습니다."),
      pick(
        "2. Write the right answer over what stands in the column “value”; the answer as we received it stands beside it. Leave the cell empty if there is no answer, and write n/a where the question does not apply.",
        "2. ‘value’ 열에 올바른 응답을 덮어써 주십시오. 받은 값은 옆 열에 그대로 있습니다. 응답이 없으면 비워 두고, 해당하지 않는 질문에는 n/a라고 적어 주십시오."),
      pick(
        "3. Leave the first row and the columns “\(cityHint)” and “question” as they are, save the workbook, and send it back.",
        "3. 첫 행과 ‘\(cityHint)’, ‘question’ 열은 고치지 말고 저장하여 다시 보내 주십시오."),
    ]
  }

  /// The header of the column that names the city.
  let cityHint: String

  /// What the survey wants to be known of its data.
  func synthetic() -> String {
    pick(
      "The answers of this survey were made up by a program. No city gave them.",
      "이 조사의 응답은 프로그램이 만든 가상의 값이며 도시가 제출한 것이 아닙니다.")
  }

  /// The headers of the list of findings.
  var headers: [String] {
    language == .english
      ? ["No.", "code", "effect", "cell", "question", "what", "how to mend it", "in your file"]
      : ["번호", "코드", "처리", "셀", "질문", "내용", "고치는 방법", "받은 파일에서의 위치", "영문 원문"]
  }

  func effect(_ severity: Severity) -> String {
    switch severity {
    case .note: pick("to be looked at", "확인 필요")
    case .valueSetAside: pick("value not used", "값을 쓰지 못함")
    case .rowSetAside: pick("row not used", "행을 쓰지 못함")
    case .stop: pick("file not used", "파일을 쓰지 못함")
    }
  }

  /// What is said on a header of the answers sheet.
  func hint(on header: AnswerHeader) -> String {
    switch header {
    case .city: pick("The city; leave it as it is.", "도시. 고치지 마십시오.")
    case .question: pick("The question; leave it as it is.", "질문 번호. 고치지 마십시오.")
    case .group: pick("The group of people the answer is about; leave it as it is.", "응답 대상 집단. 고치지 마십시오.")
    case .value: pick("Your answer. Correct it here.", "응답. 여기에서 고쳐 주십시오.")
    case .count: pick("How many people answered, where the answer is about a group.", "집단에 관한 응답일 때 응답자 수.")
    case .evidence: pick("A link, or the name of a document, that shows the answer.", "응답의 근거가 되는 링크나 문서 이름.")
    case .margin: pick("How far the number may be off to either side, if known.", "수치의 오차 범위(아는 경우).")
    }
  }

  /// What is wrong, in the city's language.
  func what(_ finding: Diagnostic) -> String { Wording(language).headline(finding) }

  /// How to mend it; what the code says in general where the finding's own way has only English words.
  func mend(_ finding: Diagnostic) -> String {
    finding.mend?.fact == .plain && language != .english
      ? Wording(language).code(finding.code).remedy : Wording(language).mend(finding)
  }

  /// The finding in the words of the program, where ``what(_:)`` says it in others.
  func original(_ finding: Diagnostic) -> String? {
    switch language {
    case .english: nil
    case .korean: finding.headline + (finding.mend(in: .english).map { " (\($0))" } ?? "")
    }
  }
}

/// The columns of the answers sheet that are read again.
enum AnswerHeader: CaseIterable {
  case city, question, group, value, count, evidence, margin

  /// The header as readers know it; the city's is the survey's.
  func name(cityColumn: String) -> String {
    switch self {
    case .city: cityColumn
    case .question: "question"
    case .group: "group"
    case .value: "value"
    case .count: "n"
    case .evidence: "evidence"
    case .margin: "margin"
    }
  }
}
