import AssessmentModel
import Testing

/// What is written of a method makes the method again, and each value is of the kind that the form says.
@Suite struct MethodFormTests {
  static let normalisations: [Normalisation] = [
    .goalposts(Goalposts(lower: 1, upper: 30, isLogarithmic: true, isTruncated: false)), .minMax(constant: nil),
    .zScore(mean: 100, deviation: 15, constant: -7), .rank(.average), .borda(.lowest), .percentileRank(.average),
    .distanceToLeader(constant: 0.25), .distanceToReference("seoul", isCapped: true),
    .distanceToTarget(95.5, isCapped: false), .fractionOfBest, .categorical([CategoryStep(from: nil, points: 0.125)]),
    .vector, .sum, .maximum,
  ]
  static let aggregations: [Aggregation] = [
    .arithmetic, .geometric(zero: .floor(0.02)), .harmonic(zero: .stops), .powerMean(exponent: -2, zero: .floor(0.1)),
    .minimum, .maximum, .orderedWeighted([0.7, 0.3]),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: false)), .copeland(tolerance: 1e-9), .topsis,
    .vikor(group: 0.25), .promethee(.linear(indifference: 0.05, preference: 0.35)), .weightedProduct,
  ]
  static let weightings: [Weighting] = [
    .shares, .relative, .equal, .budgetAllocation([ExpertPoints(expert: "a", points: [30, 70])]),
    .analyticHierarchy([[1, 3], [1.0 / 3, 1]]),
    .bestWorst(best: 0, worst: 1, bestToOthers: [1, 4], othersToWorst: [4, 1]), .rankOrderCentroid([1, 2]), .entropy,
    .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt(lower: 0.15, upper: 0.65),
  ]

  @Test func whatIsWrittenMakesTheMethodAgain() {
    for method in Self.normalisations { #expect(Normalisation(method.written.name, method.written.values) == method) }
    for method in Self.aggregations { #expect(Aggregation(method.written.name, method.written.values) == method) }
    for method in Self.weightings { #expect(Weighting(method.written.name, method.written.values) == method) }
    #expect(Self.normalisations.map(\.written.name) == Normalisation.Name.allCases)
    #expect(Self.aggregations.map(\.written.name) == Aggregation.Name.allCases)
    #expect(Self.weightings.map(\.written.name) == Weighting.Name.allCases)
  }

  @Test func eachParameterHasItsValue() {
    let written =
      Self.normalisations.map { ($0.written.name.form, $0.written.values) }
      + Self.aggregations.map { ($0.written.name.form, $0.written.values) }
      + Self.weightings.map { ($0.written.name.form, $0.written.values) }
    for (form, values) in written {
      #expect(form.parameters.count == values.count)
      for (parameter, value) in zip(form.parameters, values) {
        #expect(Self.fits(value, parameter.kind), "\(parameter.name): \(value)")
      }
      #expect(Set(form.parameters.map { "\($0.name)" }).count == form.parameters.count)
    }
  }

  /// Elements are told apart by their names.
  @Test func noTwoNormalisationsShareAnElement() {
    let elements = Normalisation.Name.allCases.map { "\($0.form.element)" }
    #expect(Set(elements).count == elements.count && !elements.contains(""))
  }

  /// What learns from the cities has no limits of its own, and what ranks has no distances.
  @Test func traitsAgreeWithEachOther() {
    for method in Self.normalisations {
      let traits = method.traits
      #expect(!(traits.ranks && traits.limits != nil), "\(method.methodName)")
      if traits.ranks { #expect(traits.hasNoDistances, "\(method.methodName)") }
    }
    for method in Self.aggregations {
      let traits = method.traits
      // An analysis that knows a rule's shape looks at one city's children alone.
      if traits.learns { if case .other = traits.shape {} else { Issue.record("\(method.methodName)") } }
      if traits.needsCompleteRows { #expect(traits.learns, "\(method.methodName)") }
    }
  }

  private static func fits(_ value: MethodValue, _ kind: MethodParameter.Kind) -> Bool {
    switch value {
    case .number(let number):
      if case .number = kind { number != nil } else if case .constant = kind { true } else { false }
    case .flag: if case .flag = kind { true } else { false }
    case .ties: if case .ties = kind { true } else { false }
    case .city: if case .city = kind { true } else { false }
    case .steps: if case .steps = kind { true } else { false }
    case .zero: if case .zero = kind { true } else { false }
    case .places: if case .places = kind { true } else { false }
    case .preference: if case .preference = kind { true } else { false }
    case .ranks: if case .ranks = kind { true } else { false }
    case .experts: if case .experts = kind { true } else { false }
    case .matrix: if case .matrix = kind { true } else { false }
    case .bestWorst: if case .bestWorst = kind { true } else { false }
    case .shareBounds: if case .shareBounds = kind { true } else { false }
    }
  }
}
