import AssessmentModel

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
  }

  let questions: [Question]
  /// The groups, references included, that are asked for an item.
  let groups: [ItemID: [GroupID]]
  private let slots: [AnswerKey: Int]

  init(_ criteria: CriteriaSet) {
    var questions: [Question] = []
    var slots: [AnswerKey: Int] = [:]
    var groups: [ItemID: [GroupID]] = [:]
    func add(_ key: AnswerKey, _ rule: CellRule) {
      guard slots[key] == nil else { return }
      slots[key] = questions.count
      questions.append(Question(key: key, rule: rule))
    }
    for indicator in criteria.indicators {
      for item in indicator.items {
        let rule = CellRule(item.scale)
        add(AnswerKey(item.id), rule)
        if rule.hasMargin { add(AnswerKey(item.id, isMargin: true), .margin) }
      }
      guard case .answer(let id) = indicator.scoring, let item = indicator.items.first(where: { $0.id == id }) else {
        continue
      }
      let asked = Self.groups(of: indicator.id, in: criteria.divide)
      if !asked.isEmpty { groups[id] = asked }
      for group in asked {
        add(AnswerKey(id, group: group), CellRule(item.scale))
        add(AnswerKey(id, group: group, isSampleSize: true), .sampleSize)
      }
    }
    self.questions = questions
    self.slots = slots
    self.groups = groups
  }

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

  /// What a header of the criteria set's own form says: `GOV-01`, `GOV-01.evidence`, `DIV-01.margin`, `DIV-01[women]`,
  /// `DIV-01[women].n`; `nil` if it is of no such form. Item and group need not exist.
  static func use(ofHeader header: String, isItem: (String) -> Bool) -> ColumnUse? {
    if isItem(header) { return .value(ItemID(header), group: nil) }
    if header.hasSuffix(".evidence") {
      let item = String(header.dropLast(".evidence".count))
      return isItem(item) ? .evidence(ItemID(item)) : nil
    }
    if header.hasSuffix(".margin") {
      let item = String(header.dropLast(".margin".count))
      if isItem(item) { return .margin(ItemID(item)) }
    }
    let isSize = header.hasSuffix("].n")
    let body = isSize ? header.dropLast(2) : header[...]
    guard body.last == "]", let bracket = body.firstIndex(of: "[") else { return nil }
    let item = String(body[..<bracket])
    let group = GroupID(String(body[body.index(after: bracket)...].dropLast()))
    guard isItem(item) else { return nil }
    return isSize ? .sampleSize(ItemID(item), group: group) : .value(ItemID(item), group: group)
  }
}
