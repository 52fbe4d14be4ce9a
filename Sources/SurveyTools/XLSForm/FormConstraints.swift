internal import AssessmentModel
internal import Diagnostics
internal import Words

/// What a form lets nobody write: beyond the ends of a scale, and against the hard checks of the criteria set.
///
/// A check is held at the last of its questions, and only once all of them are answered, as the reader of returns holds it.
struct FormConstraints {
  private let questionnaire: Questionnaire
  private let names: [ItemID: String]
  private let checks: [ItemID: [EditRule]]
  private let scales: [ItemID: Scale]

  init(_ questionnaire: Questionnaire, _ fields: [FormField]) {
    self.questionnaire = questionnaire
    var names: [ItemID: String] = [:]
    for field in fields where field.part == .answer { names[field.question.item] = field.name }
    self.names = names
    scales = Dictionary(
      questionnaire.questions.map { ($0.item, $0.scale) }, uniquingKeysWith: { first, _ in first })
    var checks: [ItemID: [EditRule]] = [:]
    for rule in questionnaire.criteria.checks where rule.severity == .hard {
      let last = questionnaire.questions.last { rule.items.contains($0.item) }
      guard let last, rule.items.allSatisfy({ names[$0] != nil }) else { continue }
      checks[last.item, default: []].append(rule)
    }
    self.checks = checks
  }

  /// The constraint of a field; empty for none.
  func constraint(_ field: FormField) -> String {
    var parts: [String] = []
    if let scale = field.scale, FormChoices(scale, .xlsform) == nil {
      if let lower = scale.bounds.lower { parts.append(". >= \(number(lower))") }
      if let upper = scale.bounds.upper { parts.append(". <= \(number(upper))") }
    }
    if field.part == .answer { parts += (checks[field.question.item] ?? []).map(expression) }
    return parts.joined(separator: " and ")
  }

  /// What is said when it is not kept.
  func message(_ field: FormField) -> LocalizedText {
    let rules = field.part == .answer ? checks[field.question.item] ?? [] : []
    return FormWords.text { say in
      let own =
        switch field.part {
        case .margin, .count: "≥ 0"
        case .answer, .group, .reason, .evidence: field.question.allowed[say.language]
        }
      return ([say(.formNotAllowed, own)] + rules.map { $0.name[say.language] }).joined(separator: " · ")
    }
  }

  /// `(not answered or not when or requires)`.
  private func expression(_ rule: EditRule) -> String {
    var parts = rule.items.map { "\(reference($0)) = ''" }
    parts += rule.conditions.map { "not(\(clause($0)))" }
    parts.append("(" + rule.requirements.map(clause).joined(separator: " and ") + ")")
    return "(" + parts.joined(separator: " or ") + ")"
  }

  private func clause(_ clause: AnswerClause) -> String {
    let left = sum(clause.left)
    let right =
      switch clause.right {
      case .number(let value): number(value)
      case .sum(let items): sum(items)
      }
    // Differences by rounding alone are none.
    let close = "0.000001"
    switch clause.relation {
    case .atLeast: return "\(left) >= \(right) - \(close)"
    case .below: return "\(left) < \(right) - \(close)"
    case .above: return "\(left) > \(right) + \(close)"
    case .atMost: return "\(left) <= \(right) + \(close)"
    case .equals: return "(\(left) >= \(right) - \(close) and \(left) <= \(right) + \(close))"
    }
  }

  private func sum(_ items: [ItemID]) -> String { "(" + items.map(value).joined(separator: " + ") + ")" }

  /// An answer as a number: a yes is 1, an option its points.
  private func value(_ item: ItemID) -> String {
    let name = reference(item)
    guard let scale = scales[item] else { return "number(\(name))" }
    switch scale {
    case .yesNo: return "if(\(name) = 'yes', 1, 0)"
    case .options(let options):
      let codes = FormChoices(scale, .xlsform)?.choices ?? []
      return zip(codes, options).reversed().reduce("0") { rest, pair in
        "if(\(name) = '\(pair.0.code)', \(number(pair.1.points)), \(rest))"
      }
    case .level, .count, .percent, .number: return "number(\(name))"
    }
  }

  private func reference(_ item: ItemID) -> String { "${\(names[item] ?? "")}" }

  private func number(_ value: Double) -> String { DecimalText.exact(value) }
}
