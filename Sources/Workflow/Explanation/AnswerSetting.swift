package import AssessmentModel
package import Diagnostics
internal import SurveyFiles

/// Reads changed answers from the command line: `GOV-01=4`, `POL-02=yes`, `DIV-01[women]=62`.
package enum AnswerSetting {
  /// The change that a text stands for.
  ///
  /// Items are found before indicators, whatever the case; the value is read as a cell of the survey would be.
  package static func change(_ text: String, in criteria: CriteriaSet) throws(Diagnostic) -> AnswerChange {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw Diagnostic(.settingMalformed, .stop, .run(.settingMalformed, .text(text)))
    }
    let name = trimmed(text[..<equals])
    let value = trimmed(text[text.index(after: equals)...])
    let (subject, scale) = try self.subject(name, in: criteria)
    let rule = CellRule(scale)
    var bytes = Array(value.utf8)
    let reading = unsafe bytes.withUnsafeMutableBufferPointer {
      unsafe CellReader().read(UnsafeBufferPointer($0), rule)
    }
    switch reading {
    case .number(let number): return AnswerChange(subject, .value(number, rule.basis(hasEvidence: false)))
    case .missing(let reason): return AnswerChange(subject, .missing(reason))
    case .faulty:
      throw Diagnostic(.settingOffScale, .stop, .run(.settingOffScale, .text(value), .text(name), .said(rule.words)))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func subject(
    _ name: String, in criteria: CriteriaSet
  ) throws(Diagnostic) -> (AnswerChange.Subject, Scale) {
    var wanted = name.lowercased()
    var group: GroupID?
    if wanted.last == "]", let bracket = wanted.firstIndex(of: "[") {
      group = GroupID(String(wanted[wanted.index(after: bracket)...].dropLast()))
      wanted = String(wanted[..<bracket])
    }
    let groups = criteria.divide?.groups.flatMap { [$0.id, $0.reference] } ?? []
    if let group, !groups.contains(group) {
      let near = NearMiss.statement(for: group.rawValue, among: groups.map(\.rawValue))
      throw Diagnostic(
        .settingUnknown, .stop, .run(.groupNotFound, .text("\(group)"), .text(criteria.id)).asking(near))
    }
    for indicator in criteria.indicators {
      for item in indicator.items
      where item.id.rawValue.lowercased() == wanted && indicator.scoring.items.contains(item.id) {
        return (.answer(AnswerKey(item.id, group: group)), item.scale)
      }
    }
    if group == nil, let position = criteria.indicators.firstIndex(where: { $0.id.rawValue.lowercased() == wanted }) {
      return (.indicator(position), criteria.indicators[position].scale)
    }
    let known = criteria.indicators.flatMap { [$0.id.rawValue] + $0.items.map(\.id.rawValue) }
    let near = NearMiss.statement(for: name, among: Set(known).sorted())
    throw Diagnostic(
      .settingUnknown, .stop, .run(.itemNotFound, .text(name), .text(criteria.id)).asking(near))
  }
}
