import AssessmentModel
import Diagnostics

/// What each column of a new table asks, in which unit, and what may stand in it: for those who fill it in.
enum QuestionSheet {
  /// One column of the table.
  struct Row {
    let column: String
    let question: LocalizedText
    let unit: LocalizedText
    let allowed: LocalizedText
  }

  /// The columns of a new table, the city's first.
  static func rows(_ criteria: CriteriaSet) -> [Row] {
    var rows = [
      Row(
        column: "city", question: LocalizedText("Which city answers", korean: "응답하는 도시"), unit: .empty,
        allowed: LocalizedText("an id or a name of cities.xml", korean: "cities.xml에 있는 id 또는 이름"))
    ]
    let questions = questions(criteria)
    for question in QuestionPlan(criteria).questions where !question.key.isMargin {
      guard let (item, indicator) = questions[question.key.item] else { continue }
      let header = question.key.header
      let text = words(item, indicator)
      let group = question.key.group.flatMap { id in name(of: id, in: criteria) }
      let unit = indicator.items.count == 1 ? indicator.unit : .empty
      if question.key.isSampleSize {
        rows.append(
          Row(
            column: header, question: joined(text, group, "how many answered", "응답자 수"),
            unit: LocalizedText("answers", korean: "명"),
            allowed: LocalizedText(
              question.rule.english, korean: AllowedAnswer.words(.count(of: nil), unit: .empty)[.korean])))
        continue
      }
      rows.append(
        Row(
          column: header, question: group == nil ? text : joined(text, group, nil, nil), unit: unit,
          allowed: allowed(item.scale, question.rule)))
      if question.isItem, question.rule.kind == .level {
        rows.append(
          Row(
            column: header + ".evidence", question: joined(text, nil, "what shows it", "근거"), unit: .empty,
            allowed: item.documents.isEmpty
              ? LocalizedText("a link, or the name of a document", korean: "링크 또는 문서 이름")
              : LocalizedText(
                item.documents.map(\.english).joined(separator: "; "),
                korean: item.documents.map { $0[.korean] }.joined(separator: "; "))))
      }
    }
    return rows
  }

  /// Each item with the first indicator that asks for it.
  static func questions(_ criteria: CriteriaSet) -> [ItemID: (item: Item, indicator: Indicator)] {
    var questions: [ItemID: (item: Item, indicator: Indicator)] = [:]
    for indicator in criteria.indicators {
      for item in indicator.items where questions[item.id] == nil { questions[item.id] = (item, indicator) }
    }
    return questions
  }

  /// `questions.csv`: a row a column of the table; text that a spreadsheet would take for a formula is inert.
  static func text(_ criteria: CriteriaSet) -> String {
    let rows = rows(criteria)
    let hasKorean = rows.dropFirst().contains { $0.question.korean != nil }
    let sink = ByteSink()
    func line(_ column: String, _ texts: LocalizedText...) {
      let cells = [column] + texts.flatMap { hasKorean ? [$0.english, $0.korean ?? ""] : [$0.english] }
      for (position, cell) in cells.enumerated() {
        if position > 0 { sink.append(UInt8(ascii: ",")) }
        CSVFormatter.append(cell, to: sink)
      }
      sink.append(UInt8(ascii: "\n"))
    }
    line(
      "column", LocalizedText("question", korean: "질문"), LocalizedText("unit", korean: "단위"),
      LocalizedText("what may stand there", korean: "입력할 수 있는 값"))
    for row in rows { line(row.column, row.question, row.unit, row.allowed) }
    line(
      "every column", LocalizedText("If there is no answer", korean: "응답이 없을 때"), .empty,
      LocalizedText(
        "an empty cell; n/a where the question does not apply", korean: "빈칸. 해당하지 않는 질문에는 n/a"))
    return sink.text
  }

  /// The question as asked, else what is measured, else its name.
  static func words(_ item: Item, _ indicator: Indicator) -> LocalizedText {
    [item.question, indicator.items.count == 1 ? indicator.definition : .empty, indicator.name]
      .first { !$0.english.isEmpty } ?? LocalizedText(item.id.rawValue)
  }

  static func joined(
    _ text: LocalizedText, _ group: LocalizedText?, _ english: String?, _ korean: String?
  ) -> LocalizedText {
    let parts = [text.english, group?.english, english].compactMap { $0 }
    guard let own = text.korean else { return LocalizedText(parts.joined(separator: " – ")) }
    let others = [own, group?[.korean], korean].compactMap { $0 }
    return LocalizedText(parts.joined(separator: " – "), korean: others.joined(separator: " – "))
  }

  /// A group, or the one that groups are compared with.
  static func name(of id: GroupID, in criteria: CriteriaSet) -> LocalizedText? {
    for group in criteria.divide?.groups ?? [] {
      if group.id == id { return group.name }
      if group.reference == id { return group.referenceName }
    }
    return nil
  }

  /// The values that a cell may have; options with what they stand for.
  private static func allowed(_ scale: Scale, _ rule: CellRule) -> LocalizedText {
    let words = AllowedAnswer.words(scale, unit: .empty)
    if case .options = scale { return words }
    return LocalizedText(rule.english, korean: words.korean)
  }
}
