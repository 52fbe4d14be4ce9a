internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

extension RobustnessReading {
  /// How weights vary, and of which nodes.
  func weights(_ element: StrictElement) -> Variation? {
    let variation = variation(element)
    guard let named = context.nodes(element) else { return nil }
    let chosen = Set(named)
    let nodes = context.nodes.map(\.node).filter { named.isEmpty || chosen.contains($0.id) }
    for node in nodes where !named.isEmpty {
      guard let reason = node.fixedWeights else { continue }
      element.report(
        .criteriaWeightsFixed,
        .criteria(.weightsFixed, .text(ReadingLog.quoted(node.id.rawValue)), .said(reason.statement)),
        at: "nodes")
    }
    let varied = nodes.filter { $0.fixedWeights == nil }
    if varied.isEmpty, named.isEmpty {
      element.report(.criteriaNothingVaries, .criteria(.noWeightsVary))
    }
    guard let variation else { return nil }
    if case .bounds(let lower, let upper) = variation { checkBounds(element, lower, upper, varied) }
    return .weights(nodes: named, variation)
  }

  /// How weights vary, by the attributes that say it.
  private enum Form: CaseIterable {
    case noise, simplex, bounds

    var attributes: [String] {
      switch self {
      case .noise: ["noise"]
      case .simplex: ["simplex"]
      case .bounds: ["lower", "upper"]
      }
    }
  }

  /// Exactly one of noise, simplex and bounds.
  private func variation(_ element: StrictElement) -> WeightVariation? {
    let found = Form.allCases.compactMap { form in
      form.attributes.first { element.optional($0) != nil }.map { (form: form, attribute: $0) }
    }
    guard let form = found.first?.form else {
      if !Form.allCases.flatMap(\.attributes).contains(where: element.isExcused) {
        element.report(
          .criteriaMissingAttribute, .criteria(.variationUnsaid),
          mend: .criteria(.writeVariation))
      }
      return nil
    }
    let forms = found.map(\.attribute)
    if forms.count > 1 {
      element.report(
        .criteriaAttributesConflict, .criteria(.formsTogether, .texts(forms, .and)), at: forms[1])
    }
    switch form {
    case .noise:
      guard let noise = element.optionalNumber("noise") else { return nil }
      if noise <= 0 || noise > 1 {
        element.report(
          .criteriaOutOfRange, .criteria(.shareRange, "noise", .number(DecimalText.exact(noise))), at: "noise")
      }
      element.checkWidth(noise, "noise", at: "noise")
      return .noise(noise)
    case .simplex: return element.optionalWord("simplex", of: ["yes"]).map { _ in .simplex }
    case .bounds:
      return .bounds(
        lower: element.number("lower", default: 0, in: 0...1), upper: element.number("upper", default: 1, in: 0...1))
    }
  }

  private func checkBounds(_ element: StrictElement, _ lower: Double, _ upper: Double, _ nodes: [IndexNode]) {
    let attribute = element.optional("lower") == nil ? "upper" : "lower"
    if lower > upper {
      element.report(
        .criteriaShareBounds,
        .criteria(.lowerAboveUpper, .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper))),
        at: attribute)
      return
    }
    for node in nodes {
      guard !WeightVariation.bounds(lower: lower, upper: upper).permits(node.weightedChildren) else { continue }
      let isTooHigh = lower * Double(node.weightedChildren) > 1
      element.report(
        .criteriaShareBounds,
        .criteria(
          isTooHigh ? .sharesSumToMore : .sharesSumToLess, .number(node.weightedChildren),
          .text(ReadingLog.quoted(node.id.rawValue)), .number(DecimalText.exact(isTooHigh ? lower : upper))),
        at: isTooHigh ? "lower" : "upper")
      return
    }
  }

  /// Two inputs of one kind must not have the same thing to vary.
  func checkOverlap(_ found: [XMLElement]) {
    for kind in Self.kinds {
      let elements = found.filter { $0.name == kind }
      let list = kind == "weights" ? "nodes" : "indicators"
      var seen: [String: InputLocation] = [:]
      for (position, element) in elements.enumerated() where position > 0 || elements.count > 1 {
        let names = element.attribute(list)?.value.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        let isSplit = ["weights", "goalposts"].contains(kind) && elements.allSatisfy { $0.attribute(list) != nil }
        if !isSplit, position > 0 {
          context.log.report(
            .criteriaVariedTwice,
            .criteria(.secondInput, .text(kind), .number(elements[0].location.line ?? 0)), at: element.location,
            mend: ["weights", "goalposts"].contains(kind) ? .criteria(.nameOwn, .text(list)) : nil)
        } else if isSplit, let twice = names.first(where: { seen[$0] != nil }) {
          context.log.report(
            .criteriaVariedTwice,
            .criteria(.variedTwice, .text(ReadingLog.quoted(twice)), .number(seen[twice]?.line ?? 0)),
            at: element.attribute(list)?.location ?? element.location)
        }
        for name in names { seen[name] = seen[name] ?? element.location }
      }
    }
  }
}

extension FixedWeights {
  fileprivate var statement: Statement {
    switch self {
    case .learnt: .criteria(.weightsLearnt)
    case .singleChild: .criteria(.fewerThanTwo)
    case .unweighted(let method): .criteria(.takesNone, .text("\(method)"))
    }
  }
}
