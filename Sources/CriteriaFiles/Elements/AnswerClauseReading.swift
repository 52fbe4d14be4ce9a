internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads one comparison of answers: `item="A" atMost="B"`, `sum="A B" atMost="100"`, `item="A" equals="yes"`.
struct AnswerClauseReading {
  let context: ReadingContext
  let scales: [ItemID: Scale]

  private static let relations = AnswerClause.Relation.allCases.map(\.rawValue)

  /// The clause; `nil`, and reported, if it is not complete.
  func read(_ child: XMLElement) -> AnswerClause? {
    let element = StrictElement(child, context.log, attributes: ["item", "sum"] + Self.relations)
    let left = left(element)
    let relation = relation(element)
    guard let left, let relation, let right = right(element, relation, left) else { return nil }
    let all = AnswerClause(left, relation, right).items
    guard all.count <= CriteriaLimits.checkParts else {
      element.report(
        .criteriaTooLarge,
        .criteria(.clauseTooLarge, .number(all.count), .text(element.name), .number(CriteriaLimits.checkParts)))
      return nil
    }
    if case .sum(let items) = right, let twice = items.first(where: left.contains) {
      element.report(
        .criteriaDuplicateID, .criteria(.itemOnBothSides, .text(ReadingLog.quoted(twice.rawValue))),
        at: relation.rawValue)
      return nil
    }
    return AnswerClause(left, relation, right)
  }

  private func left(_ element: StrictElement) -> [ItemID]? {
    switch (element.optional("item") != nil, element.optional("sum") != nil) {
    case (true, false): return named(context.item(element))
    case (false, true):
      return context.items(element, "sum").flatMap { items in
        items.forEach(use)
        return items.isEmpty ? nil : items
      }
    case (true, true):
      element.report(.criteriaAttributesConflict, .criteria(.itemAndSum, .text(element.name)), at: "sum")
    case (false, false):
      if !element.isExcused("item"), !element.isExcused("sum") {
        element.report(.criteriaMissingAttribute, .criteria(.neitherItemNorSum, .text(element.name)))
      }
    }
    return nil
  }

  private func named(_ item: ItemID?) -> [ItemID]? {
    guard let item else { return nil }
    use(item)
    return [item]
  }

  /// A question that only a check looks at is of use all the same.
  private func use(_ item: ItemID) {
    context.useItem(item.rawValue)
    context.useAsDenominator(item)
  }

  private func relation(_ element: StrictElement) -> AnswerClause.Relation? {
    let written = element.element.attributes.compactMap { AnswerClause.Relation(rawValue: $0.name) }
    guard let first = written.first else {
      if !Self.relations.contains(where: element.isExcused) {
        element.report(
          .criteriaMissingAttribute, .criteria(.comparesNothing, .text(element.name)),
          mend: .criteria(.addOneOf, .texts(Self.relations, .and)))
      }
      return nil
    }
    if written.count > 1 {
      element.report(
        .criteriaAttributesConflict,
        .criteria(.oneComparison, .texts(written.map(\.rawValue), .and), .text(element.name)),
        at: written[1].rawValue, mend: .criteria(.oneElementEach))
    }
    return first
  }

  /// A number, yes or no, or items with blanks between, whose answers are summed.
  private func right(
    _ element: StrictElement, _ relation: AnswerClause.Relation, _ left: [ItemID]
  ) -> AnswerClause.Bound? {
    let name = relation.rawValue
    guard let value = element.optional(name) else { return nil }
    if value == "yes" || value == "no" { return word(value, element, relation, left) }
    guard case .text = NumberText(value) else { return element.optionalNumber(name).map { .number($0) } }
    guard let items = context.items(element, name, orNumber: true), !items.isEmpty else { return nil }
    items.forEach(use)
    return .sum(items)
  }

  private func word(
    _ value: String, _ element: StrictElement, _ relation: AnswerClause.Relation, _ left: [ItemID]
  ) -> AnswerClause.Bound? {
    guard relation == .equals else {
      element.report(
        .criteriaCheckWord, .criteria(.noOrder, .text(relation.rawValue), .text(value)), at: relation.rawValue,
        mend: .criteria(.writeEquals, .text(value)))
      return nil
    }
    if left.count > 1 || scales[left[0]].map({ $0 != .yesNo }) ?? false {
      let what: Statement =
        left.count > 1
        ? .criteria(.wordForSum, .text(value))
        : .criteria(.wordForItem, .text(value), .text(ReadingLog.quoted(left[0].rawValue)))
      element.report(.criteriaCheckWord, what, at: relation.rawValue)
      return nil
    }
    return .number(value == "yes" ? 1 : 0)
  }
}

extension AnswerClauseReading {
  /// Whether a clause holds for all answers that its scales allow (`true`) or for none (`false`); `nil` if it depends.
  func outcome(_ clause: AnswerClause) -> Bool? {
    let left = range(clause.left)
    let right: (lower: Double, upper: Double)
    switch clause.right {
    case .number(let number): right = (number, number)
    case .sum(let items): right = range(items)
    }
    switch clause.relation {
    case .atMost: return settled(left.upper <= right.lower, left.lower > right.upper)
    case .below: return settled(left.upper < right.lower, left.lower >= right.upper)
    case .atLeast: return settled(left.lower >= right.upper, left.upper < right.lower)
    case .above: return settled(left.lower > right.upper, left.upper <= right.lower)
    case .equals: return settled(false, left.lower > right.upper || left.upper < right.lower)
    }
  }

  private func settled(_ always: Bool, _ never: Bool) -> Bool? { always ? true : never ? false : nil }

  private func range(_ items: [ItemID]) -> (lower: Double, upper: Double) {
    var (lower, upper) = (0.0, 0.0)
    for item in items {
      let bounds = scales[item]?.bounds
      lower += bounds?.lower ?? -.infinity
      upper += bounds?.upper ?? .infinity
    }
    return (lower, upper)
  }
}
