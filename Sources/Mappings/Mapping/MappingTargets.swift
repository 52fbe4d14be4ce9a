package import Diagnostics
package import SurveyFiles

/// The targets of a mapping as a criteria set understands them.
package struct MappingTargets: Sendable {
  /// What each question's answers, or those of its options, stand under; `nil` where they are left out.
  let uses: [ColumnUse?]
  let options: [[ColumnUse?]]

  /// Looks the targets up.
  ///
  /// A target that the set does not have, and one that two questions answer, stop.
  package init(_ mapping: DeliveryMapping, _ targets: AnswerTargets, findings: inout FindingList) {
    var taken: [ColumnUse: String] = [:]
    var uses: [ColumnUse?] = []
    var options: [[ColumnUse?]] = []
    func look(_ target: String, of name: String, at place: InputLocation?) -> ColumnUse? {
      guard let use = targets.use(of: target) else {
        findings.append(
          Diagnostic(
            .mappingTargetUnknown, .stop,
            .delivery(.mappingTargetUnknown, .quoted(target), .text(mapping.criteria)), at: place,
            mend: targets.near(target)))
        return nil
      }
      if let first = taken.updateValue(name, forKey: use) {
        findings.append(
          Diagnostic(
            .mappingTargetTwice, .stop, .delivery(.mappingTargetTwice, .text(target), .quoted(first), .quoted(name)),
            at: place, mend: .delivery(.mappingKeepOne)))
      }
      return use
    }
    for question in mapping.questions {
      var use: ColumnUse?
      var own: [ColumnUse?] = []
      if question.confidence == .certain {
        switch question.use {
        case .answer(let to), .set(let to, _): use = look(to, of: question.name, at: question.place)
        case .apart:
          own = question.options.map { option in
            option.to.flatMap { look($0, of: "\(question.name)/\(option.code)", at: question.place) }
          }
        case .leftOut: break
        }
      }
      uses.append(use)
      options.append(own)
    }
    (self.uses, self.options) = (uses, options)
  }
}
