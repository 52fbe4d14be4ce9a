import AssessmentModel
import Diagnostics

/// The columns that a survey may have under a criteria set, in the order in which they come out: each indicator's items,
/// each followed by how far its answers may be off, then for the groups of its divide rules the value and the number of
/// answers.
struct QuestionPlan: Sendable {
  /// One possible column.
  struct Question: Sendable {
    let key: AnswerKey
    let rule: CellRule
    /// Whether it is an item as a whole, which has a column in every survey.
    var isItem: Bool { key.group == nil && !key.isMargin }
    /// Whether it is how far a percentage may be off.
    var isMarginOfPercent = false
  }

  let questions: [Question]
  /// The groups, references included, that are asked for an item.
  let groups: [ItemID: [GroupID]]
  private let slots: [AnswerKey: Int]
  private let names: ItemNames
  private let groupNames: GroupNames

  init(_ criteria: CriteriaSet) {
    var questions: [Question] = []
    var slots: [AnswerKey: Int] = [:]
    var groups: [ItemID: [GroupID]] = [:]
    var names = ItemNames()
    func add(_ key: AnswerKey, _ rule: CellRule, isMarginOfPercent: Bool = false) {
      guard slots[key] == nil else { return }
      slots[key] = questions.count
      questions.append(Question(key: key, rule: rule, isMarginOfPercent: isMarginOfPercent))
    }
    for indicator in criteria.indicators {
      for item in indicator.items {
        let isWhole = indicator.scoring == .answer(item.id)
        let rule = CellRule(item.scale, unit: isWhole ? indicator.unit : .empty)
        add(AnswerKey(item.id), rule)
        if rule.hasMargin {
          add(AnswerKey(item.id, isMargin: true), .margin, isMarginOfPercent: rule.kind == .percent)
        }
        names.add(item.id, ids: [item.id.rawValue], texts: [item.question])
      }
      guard case .answer(let id) = indicator.scoring, let item = indicator.items.first(where: { $0.id == id }) else {
        continue
      }
      names.add(id, ids: [], texts: [indicator.name])
      let asked = Self.groups(of: indicator.id, in: criteria.divide)
      if !asked.isEmpty { groups[id] = asked }
      for group in asked {
        add(AnswerKey(id, group: group), CellRule(item.scale, unit: indicator.unit))
        add(AnswerKey(id, group: group, isSampleSize: true), .sampleSize)
      }
    }
    self.questions = questions
    self.slots = slots
    self.groups = groups
    self.names = names
    groupNames = GroupNames(criteria.divide)
  }

  /// The item that a text names: by its id, or by the exact name or question of its indicator, in any language, where
  /// no other item has it.
  func item(named text: String) -> ItemID? {
    let id = ItemID(text)
    return slots[AnswerKey(id)] != nil ? id : names.item(named: text)
  }

  /// A group that is asked for an item, by its id or its name in any language, whatever the case.
  func group(named text: String, of item: ItemID) -> GroupID? {
    let compared = ComparedText.of(text)
    let asked = groups[item] ?? []
    return asked.first { $0.rawValue == text } ?? asked.first { ComparedText.of($0.rawValue) == compared }
      ?? groupNames.group(named: compared).flatMap { asked.contains($0) ? $0 : nil }
  }

  /// What a header of a long table with a column a group says: `[women]`, `[women].n`; `nil` if it is of no such form or
  /// no item is asked for the group.
  func groupUse(ofHeader header: String) -> ColumnUse? {
    guard header.first == "[" else { return nil }
    let isCount = header.lowercased().hasSuffix("].n")
    let body = isCount ? header.dropLast(2) : header[...]
    guard body.last == "]" else { return nil }
    let name = ComparedText.of(String(body.dropFirst().dropLast()))
    let asked = questions.lazy.compactMap(\.key.group)
    guard let group = asked.first(where: { $0.rawValue == name }) ?? groupNames.group(named: name),
      asked.contains(group)
    else { return nil }
    return isCount ? .groupCount(group) : .groupAnswer(group)
  }

  /// Whether several items have a name or question, so that it names none.
  func isShared(_ text: String) -> Bool { names.isShared(text) }

  /// `did you mean “GOV-01”?` for a text near an item's id, name or question: what is offered is always the id.
  func statement(for text: String) -> Statement? { names.statement(for: text) }

  private static func groups(of indicator: IndicatorID, in rules: DivideRules?) -> [GroupID] {
    guard let rules, let entry = rules.indicators.first(where: { $0.indicator == indicator }) else { return [] }
    var result: [GroupID] = []
    for group in rules.groups where entry.groups.contains(group.id) {
      for id in [group.id, group.reference] where !result.contains(id) { result.append(id) }
    }
    return result
  }

  /// The position of a column among ``questions``.
  func slot(_ key: AnswerKey) -> Int? { slots[key] }

  /// The items, in order.
  var items: [ItemID] { questions.filter(\.isItem).map(\.key.item) }

  /// Every header that a wide table may have, without the city's.
  var headers: [String] {
    questions.flatMap { $0.isItem ? [$0.key.header, $0.key.header + ".evidence"] : [$0.key.header] }
  }

  /// What a header of the criteria set's own form says: `GOV-01`, `GOV-01.evidence`, `GOV-01.verified`, `DIV-01.margin`, `DIV-01[women]`,
  /// `DIV-01[women].n`, `GOV-01.missing`; `nil` if it is of no such form. Item and group need not exist.
  static func use(ofHeader header: String, item: (String) -> ItemID?) -> ColumnUse? {
    if let item = item(header) { return .value(item, group: nil) }
    let key = header.suffix(".evidence".count).lowercased()
    if key.hasSuffix(".evidence") {
      return item(String(header.dropLast(".evidence".count))).map { .evidence($0) }
    }
    let lowered = header.suffix(16).lowercased()
    for part in ProofPart.allCases where lowered.hasSuffix("." + part.rawValue) {
      if let item = item(String(header.dropLast(part.rawValue.count + 1))) { return .proof(item, part) }
    }
    if key.hasSuffix(".margin"), let item = item(String(header.dropLast(".margin".count))) { return .margin(item) }
    let isReason = key.hasSuffix(".missing")
    if isReason, let item = item(String(header.dropLast(".missing".count))) { return .missing(item, group: nil) }
    let isSize = key.hasSuffix("].n")
    let body = isSize ? header.dropLast(2) : isReason ? header.dropLast(".missing".count) : header[...]
    guard body.last == "]", let bracket = body.firstIndex(of: "[") else { return nil }
    guard let item = item(String(body[..<bracket])) else { return nil }
    let group = GroupID(String(body[body.index(after: bracket)...].dropLast()))
    if isReason { return .missing(item, group: group) }
    return isSize ? .sampleSize(item, group: group) : .value(item, group: group)
  }
}
