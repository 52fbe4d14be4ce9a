internal import Diagnostics

/// The questions of an export: which columns belong to which of them.
struct LimeSurveyQuestions {
  /// One question.
  enum Unit {
    /// A column of its own.
    case single(Int)
    /// A multiple choice: the columns of its options, and of the text under “other”.
    case choices(base: String, options: [Int], other: Int?)
  }

  /// The questions in the order of their first columns.
  private(set) var units: [Unit] = []
  /// Multiple choices that were told by their content alone, and what may be one.
  private(set) var inferred: [String] = []
  private(set) var undecided: [String] = []
  /// The columns of comments on options, with the column of the option.
  private(set) var comments: [(comment: Int, option: Int)] = []
  /// The texts under “other” of single choices, with the column of the choice.
  private(set) var others: [(other: Int, choice: Int)] = []

  init(_ answers: LimeSurveyAnswers, codebook: FormCodebook?) {
    var byBase: [String: [Int]] = [:]
    for (number, column) in answers.columns.enumerated() where !column.isRecord {
      byBase[column.name.base, default: []].append(number)
    }
    var choices: [String: Columns?] = [:]
    for (number, column) in answers.columns.enumerated() {
      let base = column.name.base
      guard !column.isRecord, let members = byBase[base], members.count > 1 || column.name.sub != nil else {
        units.append(.single(number))
        continue
      }
      if choices[base] == nil {
        let isChoices = decide(base, members, answers, codebook)
        choices.updateValue(isChoices ? Columns(members, answers) : nil, forKey: base)
      }
      guard let columns = choices[base] ?? nil else {
        units.append(.single(number))
        continue
      }
      if Self.isOption(column.name) || column.name.isOther {
        // A question stands where its first column stands.
        guard number == columns.first else { continue }
        units.append(.choices(base: base, options: columns.options, other: columns.other))
      } else {
        units.append(.single(number))
        if let option = column.name.commentOn.flatMap({ columns.bySub[$0] }) { comments.append((number, option)) }
      }
    }
    for (number, column) in answers.columns.enumerated() where column.name.isOther && !column.isRecord {
      let members = byBase[column.name.base] ?? []
      if let choice = members.first(where: { answers.columns[$0].name.sub == nil }) { others.append((number, choice)) }
    }
  }

  /// The columns of a multiple choice.
  private struct Columns {
    var options: [Int] = []
    var other: Int?
    var bySub: [String: Int] = [:]

    init(_ members: [Int], _ answers: LimeSurveyAnswers) {
      for number in members {
        let name = answers.columns[number].name
        if name.isOther { other = number }
        guard LimeSurveyQuestions.isOption(name) else { continue }
        options.append(number)
        bySub[name.sub ?? ""] = number
      }
    }

    var first: Int { min(options.first ?? .max, other ?? .max) }
  }

  private static func isOption(_ name: LimeSurveyName) -> Bool {
    guard name.sub != nil, !name.isOther else { return false }
    return name.sub != "comment" && name.sub != "othercomment" && name.commentOn == nil
  }

  private mutating func decide(
    _ base: String, _ members: [Int], _ answers: LimeSurveyAnswers, _ codebook: FormCodebook?
  ) -> Bool {
    if let question = codebook?[base] { return question.kind == .choices }
    let names = members.map { answers.columns[$0].name }
    if let codebook, names.contains(where: { codebook[$0.text] != nil }) { return false }
    let hasOther = names.contains(where: \.isOther) && !names.contains { $0.sub == nil }
    let options = members.filter { Self.isOption(answers.columns[$0].name) }
    switch LimeSurveyKind.verdict(answers, options, hasOther: hasOther) {
    case .choices(let isCertain):
      if !isCertain { inferred.append(base) }
      return true
    case .apart: return false
    case .undecided:
      undecided.append(base)
      return false
    }
  }
}
