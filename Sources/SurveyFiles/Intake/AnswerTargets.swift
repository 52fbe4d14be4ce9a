package import AssessmentModel
package import Diagnostics
import Tables

/// What questions of other forms can answer under a criteria set, and how their answers are written then.
///
/// A target is what a wide table has for a header: `GOV-01`, `DIV-01[women]`, `DIV-01[women].n`, `GOV-01.evidence`,
/// `GOV-01.margin`, `GOV-01.missing`, `GOV-01.verified-by`.
package struct AnswerTargets: Sendable {
  /// An item, with the texts by which people may know it.
  package struct Item: Sendable {
    /// The target of its answers.
    package let target: String
    /// The question, and the name of its indicator where it is its only item, in every language.
    package let texts: [String]
  }

  /// What an option says under a scale.
  package enum Reading: Sendable, Equatable {
    /// An answer, as it is written in a survey.
    case value(String)
    /// A reason for there being none.
    case missing(MissingReason)
  }

  private let names: IntakeNames
  private let headers: HeaderNames
  private let scales: [ItemID: Scale]
  /// The items in the order of the set.
  package let items: [Item]

  /// The targets of a criteria set.
  package init(_ criteria: CriteriaSet) {
    names = IntakeNames(criteria)
    headers = HeaderNames(names.plan)
    var items: [Item] = []
    var scales: [ItemID: Scale] = [:]
    for indicator in criteria.indicators {
      for item in indicator.items {
        let own = indicator.items.count == 1 ? [indicator.name] : []
        let texts = ([item.question] + own).flatMap { [$0.english, $0.korean ?? ""] }.filter { !$0.isEmpty }
        items.append(Item(target: item.id.rawValue, texts: texts))
        scales[item.id] = item.scale
      }
    }
    (self.items, self.scales) = (items, scales)
  }

  /// Every target of a value, in the order of the set.
  package var all: [String] { names.plan.headers }

  /// What a heading of a form means, by ids, names and questions written in full; `nil` if nothing or several things.
  package func meaning(of heading: String) -> (use: ColumnUse, match: IntakeAccount.Match)? {
    names.meaning(of: heading).map { ($0.use, $0.match) }
  }

  /// Whether a heading names the city.
  package func isCity(_ heading: String) -> Bool { TableWords.holds(heading, in: TableWords.city) }

  /// What a target means; `nil` if the set has no such thing.
  package func use(of target: String) -> ColumnUse? {
    guard let use = headers.use(of: target) else { return nil }
    switch use {
    case .evidence(let item), .proof(let item, _), .missing(let item, nil): return scales[item] == nil ? nil : use
    case .value, .sampleSize, .margin, .missing: return use
    case .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof, .answerMissing,
      .answerOrigin, .groupAnswer, .groupCount, .ignored:
      return nil
    }
  }

  /// The target of a use.
  package func target(of use: ColumnUse) -> String { use.label }

  /// The scale of what answers under a use; `nil` where a text is written.
  package func scale(of use: ColumnUse) -> Scale? {
    if case .value(let item, _) = use { scales[item] } else { nil }
  }

  /// A target that is probably meant.
  package func near(_ target: String) -> Statement? { names.plan.statement(for: target) }

  /// What an option says under a scale, by its label in any language, its code, or a word for there being no answer.
  ///
  /// The label comes first, since it is what respondents read. `nil` if neither says anything under the scale.
  package static func reading(label: String?, code: String, _ scale: Scale) -> (reading: Reading, isByLabel: Bool)? {
    let rule = CellRule(scale)
    for (text, isLabel) in [(label ?? "", true), (code, false)] where !text.isEmpty {
      switch unsafe Array(text.utf8).withUnsafeBufferPointer({ unsafe CellReader().read($0, rule) }) {
      case .number(let number): return (.value(written(number, text, scale, rule)), isLabel)
      case .missing(let reason): return (.missing(reason), isLabel)
      case .faulty: break
      }
      // “None” among choices is an answer: none of these.
      if let reason = MissingWords.reason(text), reason != .noAnswer || isLabel, ComparedText.key(text) != "none" {
        return (.missing(reason), isLabel)
      }
      // Languages beside one another: `Yes / 예`.
      let parts = text.split(separator: "/").map { ComparedText.of(String($0)) }
      let readings = parts.map { part in
        unsafe Array(part.utf8).withUnsafeBufferPointer { unsafe CellReader().read($0, rule) }
      }
      if parts.count > 1, case .number(let number)? = readings.first, readings.allSatisfy({ $0 == .number(number) }) {
        return (.value(written(number, parts[0], scale, rule)), isLabel)
      }
    }
    return nil
  }

  /// How an answer is written that was read from a text.
  private static func written(_ number: Double, _ text: String, _ scale: Scale, _ rule: CellRule) -> String {
    switch scale {
    case .yesNo: return number == 1 ? "yes" : "no"
    case .level, .count: return DecimalText.exact(number)
    case .options(let options): return options.first { $0.code == rule.code(ofLabel: text) }?.code ?? text
    case .percent, .number: return text
    }
  }
}
