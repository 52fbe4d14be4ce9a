internal import Diagnostics
internal import XMLStream

/// The questions of a LimeSurvey structure, with their texts in all languages.
///
/// LimeSurvey 3 has a row a question and language; later versions keep texts in tables of their own (`…_l10ns`).
struct LimeSurveyStructure {
  /// A question, subquestion or answer.
  struct Entry {
    var id: String
    var parent: String
    var group: String
    var code: String
    var type: Character
    var scale: Int
    var order: Int
    var hasOther: Bool
    var texts: [DeliveredLabel]
    var place: InputLocation

    /// Its text in a language; the first one where it has none in it.
    func text(_ language: String?) -> String? {
      let text = (texts.first { $0.language == language } ?? texts.first)?.text
      return text.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// The questions in the order of the form.
  private(set) var questions: [Entry] = []
  /// The subquestions of each question, in their order.
  private(set) var subquestions: [String: [Entry]] = [:]
  /// The answers of each question, in their order.
  private(set) var answers: [String: [Entry]] = [:]
  /// The names of the groups.
  private(set) var groups: [String: Entry] = [:]
  let language: String?
  let id: String?
  let title: String?

  /// Reads a structure; `nil` with a finding that stops if it has no questions.
  init?(
    _ document: LimeSurveyDocument, language wanted: String?, at place: InputLocation, findings: inout FindingList
  ) {
    guard let rows = document.rows("questions"), !rows.isEmpty else {
      findings.append(LimeSurveyDocument.missing("questions", at: place))
      return nil
    }
    let survey = document.rows("surveys")?.first
    let own = survey.map { $0["language"] }.flatMap { $0.isEmpty ? nil : $0 } ?? document.languages.first
    language = wanted.flatMap { document.languages.contains($0) ? $0 : nil } ?? own
    let settings = document.rows("surveys_languagesettings") ?? []
    let named = settings.first { [own] in $0["surveyls_language"] == own } ?? settings.first
    id = survey.map { $0["sid"] }.flatMap { $0.isEmpty ? nil : $0 }
    title = named.map { PlainLabel.text($0["surveyls_title"]) }.flatMap { $0.isEmpty ? nil : $0 }

    var all = Self.entries(rows + (document.rows("subquestions") ?? []), key: "qid", text: "question")
    Self.add(document.rows("question_l10ns") ?? [], key: "qid", text: "question", to: &all)
    var choices = Self.entries(document.rows("answers") ?? [], key: "aid", text: "answer")
    Self.add(document.rows("answer_l10ns") ?? [], key: "aid", text: "answer", to: &choices)
    var parts = Self.entries(document.rows("groups") ?? [], key: "gid", text: "group_name")
    Self.add(document.rows("group_l10ns") ?? [], key: "gid", text: "group_name", to: &parts)
    groups = Dictionary(parts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    let groups = groups
    func position(_ entry: Entry) -> (Int, Int) { (groups[entry.group]?.order ?? .max, entry.order) }
    questions = all.filter { $0.parent.isEmpty || $0.parent == "0" }
    questions = questions.enumerated().sorted {
      let (left, right) = (position($0.element), position($1.element))
      return (left.0, left.1, $0.offset) < (right.0, right.1, $1.offset)
    }.map(\.element)
    let known = Set(questions.map(\.id))
    for entry in Self.sorted(all) where !entry.parent.isEmpty && entry.parent != "0" {
      guard known.contains(entry.parent) else {
        findings.append(
          Diagnostic(
            .formStructureBroken, .valueSetAside, .delivery(.formSubquestionAlone, .quoted(entry.code)),
            at: entry.place, mend: .delivery(.exportAgain)))
        continue
      }
      subquestions[entry.parent, default: []].append(entry)
    }
    for entry in Self.sorted(choices) { answers[entry.parent, default: []].append(entry) }
  }

  private static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
  }

  /// The entries of a table, the rows of several languages joined.
  private static func entries(_ rows: [LimeSurveyDocument.Row], key: String, text: String) -> [Entry] {
    var entries: [Entry] = []
    var positions: [String: Int] = [:]
    for row in rows {
      // Answers of version 3 have no number of their own.
      let isAnswer = key == "aid"
      let mark = isAnswer ? [row["qid"], row["code"], row["scale_id"]].joined(separator: "\u{1F}") : row[key]
      let label = DeliveredLabel(language: row["language"], text: PlainLabel.text(row[text]))
      if let position = positions[mark] {
        if !label.text.isEmpty { entries[position].texts.append(label) }
        continue
      }
      positions[mark] = entries.count
      entries.append(
        Entry(
          id: isAnswer && !row["aid"].isEmpty ? row["aid"] : row[key],
          parent: isAnswer ? row["qid"] : row["parent_qid"],
          group: row["gid"], code: isAnswer ? row["code"] : row["title"], type: row["type"].first ?? " ",
          scale: row.number("scale_id"),
          order: row.number(isAnswer ? "sortorder" : key == "gid" ? "group_order" : "question_order"),
          hasOther: row["other"] == "Y", texts: label.text.isEmpty ? [] : [label], place: row.place))
    }
    return entries
  }

  /// Adds texts from a table of their own.
  private static func add(_ rows: [LimeSurveyDocument.Row], key: String, text: String, to entries: inout [Entry]) {
    guard !rows.isEmpty else { return }
    let positions = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      guard let position = positions[row[key]] else { continue }
      entries[position].texts.append(
        DeliveredLabel(language: row["language"], text: PlainLabel.text(row[text])))
    }
  }
}
