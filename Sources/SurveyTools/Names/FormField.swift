internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles
internal import Words

/// One field of a form of a survey tool: a question, or what is asked beside it.
struct FormField {
  /// What is asked.
  enum Part: Hashable {
    case answer, reason, evidence, margin
    case group(FormGroup)
    case count(FormGroup)
  }

  let question: FormQuestion
  let part: Part
  /// Its name in the form, by which the reader of returns knows it.
  let name: String
  /// The name of the field that must be answered, or empty, for this one to be asked.
  let dependsOn: String?

  /// What stands under its header.
  static func use(_ part: Part, of item: ItemID) -> ColumnUse {
    switch part {
    case .answer: .value(item, group: nil)
    case .reason: .missing(item, group: nil)
    case .evidence: .evidence(item)
    case .margin: .margin(item)
    case .group(let group): .value(item, group: group.id)
    case .count(let group): .sampleSize(item, group: group.id)
    }
  }

  /// What is asked, in words.
  var text: LocalizedText {
    let question = question
    return FormWords.text { say in
      let own = question.text[say.language]
      switch part {
      case .answer: return "\(question.number). \(own)"
      case .reason: return say(.formAskReason, "\(question.number)")
      case .evidence: return say(.formAskEvidence, "\(question.number)")
      case .margin: return say(.formAskMargin, "\(question.number)")
      case .group(let group): return say(.formAskGroup, "\(question.number). \(own)", group.name[say.language])
      case .count(let group): return say(.formAskCount, "\(question.number)", group.name[say.language])
      }
    }
  }

  /// What is said below it.
  var hint: LocalizedText {
    let question = question
    switch part {
    case .answer:
      return FormWords.text { say in
        let parts = [question.definition, question.allowed, question.meaning].map { $0[say.language] }
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
      }
    case .evidence:
      return FormWords.text { say in question.documents.map { $0[say.language] }.joined(separator: "; ") }
    case .group: return question.allowed
    case .reason, .margin, .count: return .empty
    }
  }

  /// What an answer may be; `nil` for text, and for a reason.
  var scale: Scale? {
    switch part {
    case .answer, .group: question.scale
    case .margin: .number(lower: 0, upper: nil)
    case .count: .count(of: nil)
    case .reason, .evidence: nil
    }
  }

  /// The fields of a questionnaire, in its order.
  ///
  /// - Throws: a ``Diagnostic`` if a field cannot have a name that is known again.
  static func list(_ questionnaire: Questionnaire, _ names: FormNames) throws(Diagnostic) -> [FormField] {
    var fields: [FormField] = []
    for question in questionnaire.questions {
      var parts: [Part] = [.answer, .reason]
      if question.needsEvidence { parts.append(.evidence) }
      if question.hasMargin { parts.append(.margin) }
      for group in question.groups { parts += [.group(group), .count(group)] }
      let own = try names.name(.answer, of: question.item)
      for part in parts {
        let name = try names.name(part, of: question.item)
        let above: String? =
          switch part {
          case .answer, .group: nil
          case .reason, .evidence, .margin: own
          case .count(let group): try names.name(.group(group), of: question.item)
          }
        fields.append(FormField(question: question, part: part, name: name, dependsOn: above))
      }
    }
    return fields
  }
}
