import AssessmentModel
import Diagnostics
import XMLStream

/// Compares the codes for missing values with the answers that the criteria set offers.
///
/// A code that is also an answer is no error: the survey may well have used 9 for a refusal. But the answer can then
/// never be given, and that must not happen unseen.
enum MissingCodeChecks {
  /// Adds a note for each code that is also an answer.
  ///
  /// - Complexity: O(codes × (yes or no, level and percent questions) + options).
  static func note(_ head: SurveyHead, _ plan: QuestionPlan, in findings: inout FindingList) {
    let answers = Answers(plan)
    let place = InputLocation(file: head.file)
    for code in head.missingCodes {
      let text = ComparedText.of(code.code)
      let spelt = DecimalBytes.double(Array(text.utf8).span)
      if let spelt, !NumberRange.holds(spelt) {
        findings.append(
          Diagnostic(
            .missingCodeBeyondRange, .note, .survey(.codeBeyondRange, .excerpt(code.code)), at: place))
      }
      if findings.isFull(.missingCodeIsAnswer, .note) { continue }
      let items = answers.items(text, code.number)
      guard let first = items.first else { continue }
      let (shown, reason) = (FactValue.excerpt(code.code), FactValue.text(code.reason.name))
      let what: Statement =
        items.count == 1
        ? .survey(.codeIsAnswer, shown, reason, .text(first))
        : .survey(.codeIsAnswerToMore, shown, reason, .text(first), .number(items.count - 1))
      findings.append(Diagnostic(.missingCodeIsAnswer, .note, what, at: place))
    }
    guard !head.missingCodes.contains(where: { ComparedText.key($0.code) == MissingCodes.standard.code }),
      let item = answers.codes[MissingCodes.standard.code]?.first
    else { return }
    findings.append(
      Diagnostic(
        .missingCodeIsAnswer, .note, .survey(.codeIsOption, .text(item)), at: place, mend: .survey(.listMissingToo)))
  }

  /// The answers of a criteria set, for looking them up.
  private struct Answers {
    /// Questions by the option that they offer, in its compared form and without case.
    var options: [String: [String]] = [:]
    /// Questions by the code of an option alone.
    var codes: [String: [String]] = [:]
    private var numbers: [Double: [String]] = [:]
    private var yesNo: [String] = []
    private var bounded: [(header: String, rule: CellRule)] = []
    private var range = (lower: Double.infinity, upper: -Double.infinity)

    init(_ plan: QuestionPlan) {
      for question in plan.questions where question.isItem {
        let header = question.key.header
        switch question.rule.kind {
        case .yesNo: yesNo.append(header)
        case .options:
          for option in question.rule.options {
            let text = String(decoding: option.code, as: UTF8.self)
            options[ComparedText.key(text), default: []].append(header)
            codes[ComparedText.key(text), default: []].append(header)
            if let number = MissingCode(code: text, reason: .noAnswer).number {
              numbers[number, default: []].append(header)
            }
          }
          for label in question.rule.labels { options[label, default: []].append(header) }
        case .level, .percent, .count, .number:
          guard question.rule.lower.isFinite, question.rule.upper.isFinite else { continue }
          bounded.append((header, question.rule))
          range = (min(range.lower, question.rule.lower), max(range.upper, question.rule.upper))
        }
      }
    }

    /// The questions to which a code is an answer, each once.
    func items(_ text: String, _ number: Double?) -> [String] {
      let key = text.lowercased()
      var found = options[key] ?? []
      if YesNoWords.value(key) != nil || number == 0 || number == 1 { found += yesNo }
      if let number {
        found += numbers[number] ?? []
        let isNear = number >= range.lower && number <= range.upper
        for (header, rule) in isNear ? bounded : [] where number >= rule.lower && number <= rule.upper {
          if rule.kind == .percent || rule.kind == .number || number == number.rounded() { found.append(header) }
        }
      }
      var seen: Set<String> = []
      return found.filter { seen.insert($0).inserted }
    }
  }
}
