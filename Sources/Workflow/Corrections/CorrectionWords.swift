internal import AssessmentModel
internal import Diagnostics
internal import Words

/// What a workbook for a city says around the findings, in the city's language.
struct CorrectionWords {
  let language: Language
  /// The header of the column that names the city.
  let cityHint: String

  private var words: Wording { Wording(language) }

  var answersSheet: String { words(.answersSheet) }
  var findingsSheet: String { words(.findingsSheet) }

  func heading(_ city: String) -> String { words(.headingOfCity, city) }

  /// How the workbook is used, a line each.
  var instructions: [String] {
    [words(.lookAtYellow, answersSheet), words(.writeOver), words(.leaveHeads, cityHint)]
  }

  /// What the survey wants to be known of its data.
  func synthetic() -> String { words(.answersMadeUp) }

  /// The headers of the list of findings; with the English original beside the words of another language.
  var headers: [String] {
    let columns: [CorrectionPhrase] = [
      .numberColumn, .codeColumn, .effectColumn, .cellColumn, .questionColumn, .whatColumn, .mendColumn, .receivedPlace,
    ]
    return (language == .english ? columns : columns + [.originalColumn]).map { words($0) }
  }

  func effect(_ severity: Severity) -> String {
    switch severity {
    case .note: words(.toBeLookedAt)
    case .valueSetAside: words(.valueNotUsed)
    case .rowSetAside: words(.rowNotUsed)
    case .stop: words(.fileNotUsed)
    }
  }

  /// What is said on a header of the answers sheet.
  func hint(on header: AnswerHeader) -> String {
    switch header {
    case .city: words(.cityHint)
    case .question: words(.questionHint)
    case .group: words(.groupHint)
    case .value: words(.valueHint)
    case .count: words(.countHint)
    case .evidence: words(.evidenceHint)
    case .margin: words(.marginHint)
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
    language == .english
      ? nil : finding.headline + (finding.mend(in: .english).map { " (\($0))" } ?? "")
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
