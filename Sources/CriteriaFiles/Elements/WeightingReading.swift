internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads where the weights of a node's children come from: a word, or an element for judgements with figures.
enum WeightingReading {
  private static let all = Weighting.Name.allCases
  /// Methods without figures, which one word names.
  private static let words = all.filter(\.form.parameters.isEmpty)
  /// Methods with figures, which stand in `<weights>`.
  private static let methods = all.filter { !$0.form.parameters.isEmpty }

  /// The weighting of a node whose children have these names.
  static func read(_ node: StrictElement, children: [String]) -> Weighting {
    let weighting = weighting(node, children: children)
    if children.count > CriteriaLimits.comparedChildren, weighting.comparesChildren {
      node.report(
        .criteriaTooLarge,
        .criteria(
          .comparedChildren, .number(children.count), .text(weighting.methodName),
          .number(CriteriaLimits.comparedChildren)), mend: .criteria(.partNodes))
    }
    return weighting
  }

  private static func weighting(_ node: StrictElement, children: [String]) -> Weighting {
    let word = node.optional("weights")
    guard let child = node.child("weights") else {
      if let word, methods.contains(where: { $0.rawValue == word }) {
        node.report(
          .criteriaMissingElement, .criteria(.weightsWithoutFigures, .text(word)), at: "weights",
          mend: .criteria(.writeWeights, .text(word)))
        return .equal
      }
      let name = node.word("weights", default: Weighting.Name.shares.rawValue, of: words.map(\.rawValue))
      return Weighting(Weighting.Name(rawValue: name) ?? .shares, [])
    }
    if word != nil {
      node.report(.criteriaAttributesConflict, .criteria(.weightsTwice), at: "weights")
    }
    let rules = methods.flatMap { $0.form.parameters.flatMap(ParameterReading.elements) }
      .reduce(into: [ChildRule]()) { list, rule in
        if !list.contains(where: { $0.name == rule.name }) { list.append(rule) }
      }
    let element = StrictElement(
      child, node.log, attributes: ["method"] + methods.flatMap(attributes), children: rules)
    return figures(element, children) ?? .equal
  }

  private static func attributes(_ name: Weighting.Name) -> [String] {
    name.form.parameters.flatMap(ParameterReading.attributes)
  }

  private static func elements(_ name: Weighting.Name) -> [String] {
    name.form.parameters.flatMap(ParameterReading.elements).map(\.name)
  }

  private static func figures(_ element: StrictElement, _ children: [String]) -> Weighting? {
    guard element.required("method") != nil,
      let method = element.optionalWord("method", of: methods.map(\.rawValue)).flatMap(Weighting.Name.init)
    else { return nil }
    var owners: [String: FactValue] = [:]
    for name in methods { for attribute in attributes(name) { owners[attribute] = .text(name.rawValue) } }
    element.allowOnly(attributes(method) + ["method"], of: owners, for: "method=“\(method.rawValue)”")
    for part in element.element.children where !elements(method).contains(part.name) {
      guard let owner = methods.first(where: { elements($0).contains(part.name) }) else { continue }
      element.log.report(
        .criteriaMethodParameter,
        .criteria(.partBesideMethod, .text(part.name), .text(method.rawValue), .text(owner.rawValue)),
        at: part.location)
    }
    return ParameterReading(element: element, children: children).values(method.form).map { Weighting(method, $0) }
  }

  /// Experts' points, one a child.
  static func experts(_ element: StrictElement, _ count: Int) -> [ExpertPoints] {
    var experts: [ExpertPoints] = []
    for child in element.children("expert") {
      let expert = StrictElement(child, element.log, attributes: ["name"], isText: true)
      let name = StrictElement.collapsed(expert.required("name") ?? "")
      let points = expert.numbers(child.text, .said(.criteria(.expertPoints)), count: count)
      guard let points else { continue }
      if points.contains(where: { $0 < 0 }) {
        expert.report(.criteriaNegativeWeight, .criteria(.pointsNegative, .text(ReadingLog.quoted(name))))
      } else if points.allSatisfy({ $0 == 0 }) {
        expert.report(.criteriaNoWeight, .criteria(.pointsZero, .text(ReadingLog.quoted(name))))
      }
      for number in points { expert.checkWeight(number) }
      experts.append(ExpertPoints(expert: name, points: points))
    }
    if element.children("expert").count > CriteriaLimits.experts {
      element.report(
        .criteriaTooLarge,
        .criteria(.manyExperts, .number(element.children("expert").count), .number(CriteriaLimits.experts))
      )
    }
    if element.child("expert") == nil {
      element.report(
        .criteriaMissingElement, .criteria(.budgetWithoutPoints),
        mend: .criteria(.addExpert))
    }
    return experts
  }

  /// An order of the children.
  static func ranks(_ element: StrictElement, _ count: Int) -> [Int]? {
    guard element.child("ranks") != nil else {
      element.report(.criteriaMissingElement, .criteria(.ranksMissing))
      return nil
    }
    guard let numbers = element.numbers(of: "ranks", "<ranks>", count: count) else { return nil }
    let ranks = numbers.compactMap { Int(exactly: $0) }
    // Equals share a rank, and the next one may be skipped or not: 1, 1, 3 and 1, 1, 2 are the same order.
    let isCompetition = ranks.allSatisfy { rank in rank == 1 + ranks.count { $0 < rank } }
    let isDense = Set(ranks).sorted() == Array(1...max(1, Set(ranks).count))
    guard ranks.count == numbers.count, isCompetition || isDense else {
      element.report(
        .criteriaRanks,
        .criteria(
          .ranksNoOrder, .number(numbers.map(DecimalText.exact).joined(separator: " ")), .number(count)))
      return nil
    }
    return ranks
  }

  /// The bounds of each child's share.
  static func shareBounds(_ element: StrictElement, _ count: Int) -> MethodValue {
    let lower = element.number("lower", default: 0, in: 0...1)
    let upper = element.number("upper", default: 1, in: 0...1)
    let parts = Double(count)
    if lower > upper || lower * parts > 1 + WeightChecks.tolerance || upper * parts < 1 - WeightChecks.tolerance {
      element.report(
        .criteriaShareBounds,
        .criteria(
          .sharesCannotSum, .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper)),
          .number(count)), at: "upper")
    }
    return .shareBounds(lower, upper)
  }
}
