internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads where the weights of a node's children come from: a word, or an element for judgements with figures.
struct WeightingReading {
  private enum Word: String, CaseIterable {
    case shares, relative, equal, entropy, critic
    case standardDeviation = "standard-deviation"
    case principalComponent = "principal-component"
  }

  private enum Method: String, CaseIterable {
    case budgetAllocation = "budget-allocation"
    case analyticHierarchy = "analytic-hierarchy"
    case bestWorst = "best-worst"
    case rankOrderCentroid = "rank-order-centroid"
    case benefitOfTheDoubt = "benefit-of-the-doubt"
  }

  /// Methods without figures, which one word names.
  static let words = Word.allCases.map(\.rawValue)
  /// Methods with figures, which stand in `<weights>`.
  static let methods = Method.allCases.map(\.rawValue)

  private let element: StrictElement
  /// The children's names, in order.
  private let children: [String]

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
      if let word, methods.contains(word) {
        node.report(
          .criteriaMissingElement, .criteria(.weightsWithoutFigures, .text(word)), at: "weights",
          mend: .criteria(.writeWeights, .text(word)))
        return .equal
      }
      return simple(node.choice("weights", default: Word.shares))
    }
    if word != nil {
      node.report(.criteriaAttributesConflict, .criteria(.weightsTwice), at: "weights")
    }
    let element = StrictElement(
      child, node.log, attributes: ["method", "best", "worst", "lower", "upper"],
      children: [.any("expert"), .any("row"), .maybe("bestToOthers"), .maybe("othersToWorst"), .maybe("ranks")])
    return WeightingReading(element: element, children: children).read() ?? .equal
  }

  private static func simple(_ word: Word) -> Weighting {
    switch word {
    case .shares: .shares
    case .relative: .relative
    case .equal: .equal
    case .entropy: .entropy
    case .critic: .critic
    case .standardDeviation: .standardDeviation
    case .principalComponent: .principalComponent
    }
  }

  private func read() -> Weighting? {
    guard element.required("method") != nil, let method = element.optionalWord("method", of: Self.methods) else {
      return nil
    }
    let own = Self.parts.first { $0.key == method }?.value ?? []
    element.allowOnly(
      own + ["method"],
      of: [
        "best": "best-worst", "worst": "best-worst", "lower": "benefit-of-the-doubt", "upper": "benefit-of-the-doubt",
      ], for: "method=“\(method)”")
    for part in element.element.children where !own.contains(part.name) {
      guard let owner = Self.parts.first(where: { $0.value.contains(part.name) })?.key else { continue }
      element.log.report(
        .criteriaMethodParameter, .criteria(.partBesideMethod, .text(part.name), .text(method), .text(owner)),
        at: part.location)
    }
    switch Method(rawValue: method) {
    case .budgetAllocation: return budget()
    case .analyticHierarchy: return PairwiseReading.hierarchy(element, count: children.count)
    case .bestWorst: return PairwiseReading.bestWorst(element, children: children)
    case .rankOrderCentroid: return ranks()
    case .benefitOfTheDoubt: return doubt()
    case nil: return nil
    }
  }

  private static let parts: KeyValuePairs<String, [String]> = [
    "budget-allocation": ["expert"], "analytic-hierarchy": ["row"],
    "best-worst": ["best", "worst", "bestToOthers", "othersToWorst"], "rank-order-centroid": ["ranks"],
    "benefit-of-the-doubt": ["lower", "upper"],
  ]

  private func budget() -> Weighting {
    var experts: [ExpertPoints] = []
    for child in element.children("expert") {
      let expert = StrictElement(child, element.log, attributes: ["name"], isText: true)
      let name = StrictElement.collapsed(expert.required("name") ?? "")
      let points = expert.numbers(child.text, .said(.criteria(.expertPoints)), count: children.count)
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
    return .budgetAllocation(experts)
  }

  private func ranks() -> Weighting? {
    guard element.child("ranks") != nil else {
      element.report(.criteriaMissingElement, .criteria(.ranksMissing))
      return nil
    }
    guard let numbers = element.numbers(of: "ranks", "<ranks>", count: children.count) else { return nil }
    let ranks = numbers.compactMap { Int(exactly: $0) }
    // Equals share a rank, and the next one may be skipped or not: 1, 1, 3 and 1, 1, 2 are the same order.
    let isCompetition = ranks.allSatisfy { rank in rank == 1 + ranks.count { $0 < rank } }
    let isDense = Set(ranks).sorted() == Array(1...max(1, Set(ranks).count))
    guard ranks.count == numbers.count, isCompetition || isDense else {
      element.report(
        .criteriaRanks,
        .criteria(
          .ranksNoOrder, .number(numbers.map(DecimalText.exact).joined(separator: " ")), .number(children.count)))
      return nil
    }
    return .rankOrderCentroid(ranks)
  }

  private func doubt() -> Weighting {
    let lower = element.number("lower", default: 0, in: 0...1)
    let upper = element.number("upper", default: 1, in: 0...1)
    let count = Double(children.count)
    if lower > upper || lower * count > 1 + WeightChecks.tolerance || upper * count < 1 - WeightChecks.tolerance {
      element.report(
        .criteriaShareBounds,
        .criteria(
          .sharesCannotSum, .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper)),
          .number(children.count)), at: "upper")
    }
    return .benefitOfTheDoubt(lower: lower, upper: upper)
  }
}

extension Weighting {
  /// Whether the work of finding the weights grows with the cube of the number of children.
  fileprivate var comparesChildren: Bool {
    switch self {
    case .critic, .principalComponent, .analyticHierarchy, .bestWorst, .benefitOfTheDoubt: true
    case .shares, .relative, .equal, .entropy, .standardDeviation, .budgetAllocation, .rankOrderCentroid: false
    }
  }
}
