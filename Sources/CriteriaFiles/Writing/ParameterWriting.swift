internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// The parameters of a method: those that are attributes, or, after all attributes, those that are elements.
  ///
  /// - Parameter siblings: the children whose weights a judgement is about.
  func parameters(_ form: MethodForm, _ values: [MethodValue], children: Bool, siblings: [IndexChild] = []) {
    for (parameter, value) in zip(form.parameters, values) {
      if children { elements(value, siblings) } else { attributes(parameter, value, siblings) }
    }
  }

  private func attributes(_ parameter: MethodParameter, _ value: MethodValue, _ siblings: [IndexChild]) {
    switch value {
    case .number(let number): attribute(parameter.name, number)
    case .flag(let isSet):
      if case .flag(let flag) = parameter.kind {
        attribute(parameter.name, "\(isSet ? flag.words.yes : flag.words.no)")
      }
    case .ties(let ties): attribute(parameter.name, ties.rawValue)
    case .city(let city): attribute(parameter.name, city.rawValue)
    case .zero(.stops, _): attribute("zero", "stops")
    case .zero(.floor(let floor), _):
      attribute("zero", "floor")
      attribute("floor", floor)
    case .places(let places): attribute(parameter.name, ListText.numbers(places))
    case .preference(.usual): attribute("preference", "usual")
    case .preference(.linear(let indifference, let preference)):
      attribute("preference", "linear")
      attribute("indifferentUpTo", indifference)
      attribute("preferredFrom", preference)
    case .bestWorst(let found):
      attribute("best", siblings[found.best].name)
      attribute("worst", siblings[found.worst].name)
    case .shareBounds(let lower, let upper):
      attribute("lower", lower)
      attribute("upper", upper)
    case .steps, .ranks, .experts, .matrix: break
    }
  }

  private func elements(_ value: MethodValue, _ siblings: [IndexChild]) {
    switch value {
    case .steps(let steps):
      for step in steps {
        if let from = step.from {
          element("from") {
            attribute("at", from)
            attribute("points", step.points)
          }
        } else {
          element("lowest") { attribute("points", step.points) }
        }
      }
    case .experts(let experts):
      for expert in experts {
        element("expert") {
          attribute("name", expert.expert)
          text(ListText.numbers(expert.points))
        }
      }
    case .matrix(let rows): for row in rows { element("row", text: ListText.numbers(row)) }
    case .bestWorst(let found):
      element("bestToOthers", text: ListText.numbers(found.bestToOthers))
      element("othersToWorst", text: ListText.numbers(found.othersToWorst))
    case .ranks(let ranks): element("ranks", text: ranks.map(String.init).joined(separator: " "))
    case .number, .flag, .ties, .city, .zero, .places, .preference, .shareBounds: break
    }
  }
}

extension IndexChild {
  /// The id of the node or indicator.
  fileprivate var name: String {
    switch self {
    case .node(let node): node.id.rawValue
    case .use(let use): use.indicator.rawValue
    case .reference(let id, _): id.rawValue
    }
  }
}
