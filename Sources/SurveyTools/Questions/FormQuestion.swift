package import AssessmentModel
internal import SurveyFiles
internal import Words

/// A group that a question is also asked for.
package struct FormGroup: Sendable, Hashable {
  /// The group.
  package let id: GroupID
  /// What it is called.
  package let name: LocalizedText
}

/// One question of a questionnaire, with all that those who answer need to know.
package struct FormQuestion: Sendable {
  /// The item that it asks for.
  package let item: ItemID
  /// Its number in the questionnaire, from 1.
  package let number: Int
  /// The part of the principal index that it belongs to.
  package let part: LocalizedText
  /// The question as asked.
  package let text: LocalizedText
  /// What is measured, where the question does not say it.
  package let definition: LocalizedText
  /// What may stand there, and the unit.
  package let allowed: LocalizedText
  /// What the ends of its scale stand for.
  package let meaning: LocalizedText
  /// Which documents prove an answer.
  package let documents: [LocalizedText]
  /// What an answer may be.
  package let scale: Scale
  /// Whether it may be said how far the answer may be off.
  package let hasMargin: Bool
  /// Whether an answer needs a document: levels do.
  package let needsEvidence: Bool
  /// The groups that it is also asked for.
  package let groups: [FormGroup]

  /// The questions of a criteria set, in its order.
  ///
  /// - Complexity: O(items × groups).
  package static func list(_ criteria: CriteriaSet) -> [FormQuestion] {
    var sources: [ItemID: (item: Item, indicator: Indicator)] = [:]
    for indicator in criteria.indicators {
      for item in indicator.items where sources[item.id] == nil { sources[item.id] = (item, indicator) }
    }
    let asked = AskedAnswer.list(criteria)
    var groups: [ItemID: [FormGroup]] = [:]
    for answer in asked {
      guard let id = answer.key.group else { continue }
      groups[answer.key.item, default: []].append(FormGroup(id: id, name: answer.group ?? LocalizedText(id.rawValue)))
    }
    let parts = IndicatorParts(criteria)
    var questions: [FormQuestion] = []
    for answer in asked where answer.key.group == nil {
      guard let (item, indicator) = sources[answer.key.item] else { continue }
      let isOnly = indicator.items.count == 1
      var needsEvidence = !item.documents.isEmpty
      if case .level = item.scale { needsEvidence = true }
      questions.append(
        FormQuestion(
          item: item.id, number: questions.count + 1, part: parts.name(of: indicator.id), text: answer.question,
          definition: isOnly && indicator.definition != answer.question ? indicator.definition : .empty,
          allowed: answer.allowed, meaning: isOnly ? indicator.basis : .empty, documents: item.documents,
          scale: item.scale, hasMargin: answer.hasMargin, needsEvidence: needsEvidence, groups: groups[item.id] ?? []))
    }
    return questions
  }
}

/// The part of the index trees that each indicator belongs to: the node right above its first use.
private struct IndicatorParts {
  private var names: [IndicatorID: LocalizedText] = [:]
  private static let other = FormWords.text { $0(.formFurtherPart) }
  private static let gate = FormWords.text { $0(.formGatePart) }

  init(_ criteria: CriteriaSet) {
    for tree in criteria.trees { collect(tree) }
    for gate in criteria.gates {
      if case .indicator(let id) = gate.condition.subject, names[id] == nil { names[id] = Self.gate }
    }
  }

  private mutating func collect(_ node: IndexNode) {
    for child in node.children {
      switch child {
      case .use(let use): if names[use.indicator] == nil { names[use.indicator] = node.name }
      case .node(let node): collect(node)
      case .reference: break
      }
    }
  }

  func name(of indicator: IndicatorID) -> LocalizedText { names[indicator] ?? Self.other }
}
