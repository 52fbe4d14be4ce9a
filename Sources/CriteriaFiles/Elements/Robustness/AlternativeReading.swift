internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the alternatives of a choice of the method; each must differ from what the set says, and from each other.
struct AlternativeReading {
  let context: ReadingContext
  let set: CriteriaSet

  func normalisation(_ element: StrictElement) -> Variation? {
    guard let named = context.indicators(element) else { return nil }
    let chosen = Set(named)
    let indicators = set.indicators.filter { named.isEmpty || chosen.contains($0.id) }
    let scales = Set(indicators.map(\.scale))
    let directions = Set(indicators.map(\.direction))
    let methods = element.children("alternative").compactMap { child -> (StrictElement, Normalisation)? in
      let alternative = StrictElement(child, context.log, children: NormalisationReading.children)
      let reading = NormalisationReading(
        alternative, reach: scales.count == 1 ? scales.first : nil,
        direction: directions.count == 1 ? directions.first ?? .higherIsBetter : .higherIsBetter, isAlternative: true)
      return reading.method.map { (alternative, $0) }
    }
    checkDifferences(methods) { method in indicators.allSatisfy { $0.normalisation == method } }
    for (alternative, method) in methods {
      AlternativeChecks(context: context, set: set).check(alternative, indicators: indicators.map(\.id), method)
    }
    return .normalisation(indicators: named, methods.map(\.1))
  }

  func aggregation(_ element: StrictElement) -> Variation? {
    guard let named = context.nodes(element) else { return nil }
    let chosen = Set(named)
    let nodes = context.nodes.map(\.node).filter { named.isEmpty || chosen.contains($0.id) }
    let methods = element.children("alternative").compactMap { child -> (StrictElement, Aggregation)? in
      let alternative = StrictElement(child, context.log, attributes: AggregationReading.attributes)
      guard alternative.required("aggregation") != nil else { return nil }
      let counts = Set(nodes.map(\.children.count)).sorted()
      if alternative.optional("places") != nil, counts.count > 1 {
        alternative.report(
          .criteriaListLength, .criteria(.placesForCounts, .texts(counts.map(String.init), .and)),
          at: "places")
        return nil
      }
      let method = AggregationReading.read(alternative, count: counts.first ?? 1)
      ParameterChecks.check(alternative, method)
      return (alternative, method)
    }
    checkDifferences(methods) { method in nodes.allSatisfy { $0.aggregation == method } }
    for (alternative, method) in methods {
      AlternativeChecks(context: context, set: set).check(alternative, nodes: nodes.map(\.id), method)
    }
    return .aggregation(nodes: named, methods.map(\.1))
  }

  func imputation(_ element: StrictElement) -> Variation? {
    let methods = element.children("alternative").map { child in
      (StrictElement.unchecked(child, context.log), DataTreatmentReading.imputation(child, context.log))
    }
    checkDifferences(methods) { method in set.indicators.allSatisfy { ($0.imputation ?? set.imputation) == method } }
    return .imputation(methods.map(\.1))
  }

  func treatment(_ element: StrictElement) -> Variation? {
    let methods = element.children("alternative").map { child in
      (StrictElement.unchecked(child, context.log), DataTreatmentReading.treatment(child, context.log))
    }
    checkDifferences(methods) { method in set.indicators.allSatisfy { ($0.treatment ?? set.treatment) == method } }
    return .treatment(methods.map(\.1))
  }

  private func checkDifferences<Method: Equatable>(
    _ methods: [(element: StrictElement, method: Method)], isOwn: (Method) -> Bool
  ) {
    for (position, entry) in methods.enumerated() {
      // A method that could not be read has a placeholder, which says nothing.
      guard !context.log.hasSpoken(of: entry.element.location) else { continue }
      if isOwn(entry.method) {
        entry.element.report(.criteriaSameAlternative, .criteria(.alternativeIsOwn))
      } else if let first = methods[..<position].first(where: { $0.method == entry.method }) {
        entry.element.report(
          .criteriaSameAlternative,
          .criteria(.alternativeTwice, .number(first.element.location.line ?? 0)))
      }
    }
  }
}
