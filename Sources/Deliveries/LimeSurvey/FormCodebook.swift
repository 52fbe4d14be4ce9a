internal import Diagnostics

/// The questions of a form that was sent along with its answers, by their names.
struct FormCodebook {
  let questions: [DeliveredQuestion]
  private let byName: [String: Int]
  /// The code of a column by the text over it; an empty one where several columns have that text.
  private let byText: [String: String]
  /// Code, question and subquestion of each column.
  private let texts: [(code: String, text: String, sub: String)]

  init(_ delivery: Delivery) {
    questions = delivery.questions
    var byName: [String: Int] = [:]
    var byText: [String: String] = [:]
    var texts: [(code: String, text: String, sub: String)] = []
    for (position, question) in questions.enumerated() {
      if byName[question.name] == nil { byName[question.name] = position }
      guard let label = question.label else { continue }
      if question.kind == .choices {
        for option in question.options {
          let code = "\(question.name)[\(option.name)]"
          let text = "\(label) [\(option.label ?? option.name)]"
          byText[text] = byText[text] == nil ? code : ""
          texts.append((code, label, option.label ?? option.name))
        }
      } else {
        byText[label] = byText[label] == nil ? question.name : ""
        let (text, sub) = Self.parts(label)
        texts.append((question.name, text, sub))
      }
    }
    (self.byName, self.byText, self.texts) = (byName, byText, texts)
  }

  /// The question of a name.
  subscript(name: String) -> DeliveredQuestion? { byName[name].map { questions[$0] } }

  /// The code of the one column that has a text over it, whole or cut: `What is your fi.. [Caucasian/Europ.. ]`.
  ///
  /// - Complexity: O(1), of a text that was cut O(columns of the codebook), for the first 2,000 of them.
  func code(ofText text: String) -> String? {
    if let code = byText[text] { return code.isEmpty ? nil : code }
    guard text.contains("..") else { return nil }
    let cut = Self.parts(text)
    var found: String?
    for entry in texts.prefix(2000) where Self.fits(cut.text, entry.text) && Self.fits(cut.sub, entry.sub) {
      guard found == nil else { return nil }
      found = entry.code
    }
    return found
  }

  private static func fits(_ cut: String, _ whole: String) -> Bool {
    guard let mark = cut.firstRange(of: "..") else { return cut == whole }
    return whole.hasPrefix(cut[..<mark.lowerBound])
  }

  /// The text of a question, and that of its subquestions in brackets behind it.
  private static func parts(_ text: String) -> (text: String, sub: String) {
    guard text.hasSuffix("]"), let bracket = text.firstRange(of: " [") else { return (text, "") }
    return (String(text[..<bracket.lowerBound]), String(text[bracket.upperBound...].dropLast()))
  }

  /// The first of the files sent along that is a codebook; `nil` if there is none.
  static func among(_ options: DeliveryOptions, findings: inout FindingList) -> FormCodebook? {
    for file in options.companions {
      for profile in [DeliveryProfile.limeSurveyStructure, .queXML] where !profile.marks(file).isEmpty {
        var alone = options
        alone.companions = []
        if let delivery = profile.delivery(file, alone, &findings) { return FormCodebook(delivery) }
      }
    }
    return nil
  }

  /// Says which questions only one of data and codebook has.
  func compare(_ names: [(name: String, place: InputLocation)], file: String, findings: inout FindingList) {
    let unknown = names.filter { byName[$0.name] == nil }
    if let first = unknown.first {
      findings.append(
        Diagnostic(
          .formQuestionNotInCodebook, .note,
          .delivery(
            .formQuestionsUnknown, .firstOf(unknown.prefix(12).map { .quoted($0.name) }, count: unknown.count)),
          at: first.place))
    }
    let held = Set(names.map(\.name))
    let missing = questions.filter { $0.kind != .record && !held.contains($0.name) }
    if let first = missing.first {
      findings.append(
        Diagnostic(
          .formQuestionNotInData, .note,
          .delivery(
            .formQuestionsMissing, .firstOf(missing.prefix(12).map { .quoted($0.name) }, count: missing.count)),
          at: first.place))
    }
  }
}
