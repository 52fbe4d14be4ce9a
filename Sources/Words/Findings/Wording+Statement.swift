internal import AssessmentModel
package import Diagnostics

extension Wording {
  /// A statement in words.
  ///
  /// - Complexity: O(length).
  package func text(_ statement: Statement) -> String {
    let arguments = statement.values.map(text)
    return switch statement.fact {
    case .common(let fact): filled(fact[language], arguments)
    case .xml(let fact): filled(fact[language], arguments)
    case .table(let fact): filled(fact[language], arguments)
    case .criteria(let fact): filled(fact[language], arguments)
    case .survey(let fact): filled(fact[language], arguments)
    case .scoring(let fact): filled(fact[language], arguments)
    case .run(let fact): filled(fact[language], arguments)
    case .exchange(let fact): filled(fact[language], arguments)
    case .delivery(let fact): filled(fact[language], arguments)
    case .title(let code): self.code(code).title
    case .remedy(let code): self.code(code).remedy
    case .plain: arguments.joined()
    }
  }

  private func text(_ value: FactValue) -> String {
    switch value {
    case .text(let text): text
    case .named(let english, let korean): named(english, korean: korean)
    case .number(let number): number
    case .percent(let number): number == DecimalText.none ? number : percent(number)
    case .count(let count): FindingList.grouped(count)
    case .said(let statement): text(statement)
    case .list(let values, let joint): list(values.map(text), joint)
    }
  }

  /// What a finding says; its code's rule where it has only English words and the reader wants others.
  package func headline(_ finding: Diagnostic) -> String {
    finding.statement.fact == .plain && language != .english ? code(finding.code).title : text(finding.statement)
  }

  /// How a finding is mended: in its own way, or as its code says.
  package func mend(_ finding: Diagnostic) -> String {
    finding.mend.map(text) ?? code(finding.code).remedy
  }

  /// What a rule says of itself; English where the language has no words for it, and the id for a code that is no rule.
  package func code(_ code: DiagnosticCode) -> CodeText {
    CodeTable.table(language)[code.id] ?? CodeTable.table(.english)[code.id]
      ?? CodeText(title: code.id, meaning: "", reason: "", remedy: "")
  }
}
