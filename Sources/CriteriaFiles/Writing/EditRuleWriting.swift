internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// A check; `yesNo` are the items whose answers are written as words.
  func check(_ rule: EditRule, yesNo: Set<ItemID>) {
    element("check") {
      attribute("id", rule.id)
      attribute("severity", rule.severity.rawValue)
      if !rule.setsAside.isEmpty { attribute("setsAside", Self.list(rule.setsAside)) }
      texts("name", rule.name)
      for clause in rule.conditions { element("when") { self.clause(clause, yesNo: yesNo) } }
      for clause in rule.requirements { element("requires") { self.clause(clause, yesNo: yesNo) } }
    }
  }

  /// How far answers may lie from the previous edition's.
  func change(_ rule: ChangeRule) {
    element("change") {
      switch rule {
      case .none: attribute("unit", "none")
      case .points(let limit):
        attribute("atMost", limit)
        attribute("unit", "points")
      case .percent(let limit):
        attribute("atMost", limit)
        attribute("unit", "percent")
      }
    }
  }

  private func clause(_ clause: AnswerClause, yesNo: Set<ItemID>) {
    if clause.left.count == 1 {
      attribute("item", clause.left[0].rawValue)
    } else {
      attribute("sum", Self.list(clause.left))
    }
    switch clause.right {
    case .sum(let items): bound(clause.relation, Self.list(items))
    case .number(let number):
      let isWord = clause.relation == .equals && clause.left.count == 1 && yesNo.contains(clause.left[0])
      if isWord, number == 0 || number == 1 { flag("equals", number == 1) } else { bound(clause.relation, number) }
    }
  }

  private func bound(_ relation: AnswerClause.Relation, _ items: String) {
    switch relation {
    case .atLeast: attribute("atLeast", items)
    case .below: attribute("below", items)
    case .above: attribute("above", items)
    case .atMost: attribute("atMost", items)
    case .equals: attribute("equals", items)
    }
  }

  private func bound(_ relation: AnswerClause.Relation, _ number: Double) {
    switch relation {
    case .atLeast: attribute("atLeast", number)
    case .below: attribute("below", number)
    case .above: attribute("above", number)
    case .atMost: attribute("atMost", number)
    case .equals: attribute("equals", number)
    }
  }

  private static func list(_ items: [ItemID]) -> String { items.map(\.rawValue).joined(separator: " ") }
}
