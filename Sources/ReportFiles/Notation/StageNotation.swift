package import AssessmentModel
internal import Diagnostics

/// What a step's record says, as files write it: a name and a value.
package struct StageNotation: Sendable, Hashable {
  /// The name: of an indicator, a node, a rule, or of what is counted.
  package var name: String
  /// The value.
  package var value: String

  /// Both in a line.
  package var line: String { "\(name): \(value)" }

  init(_ name: some CustomStringConvertible, _ value: some CustomStringConvertible) {
    self.name = name.description
    self.value = value.description
  }
}

extension StageFact {
  /// The fact as files write it, numbers with every digit.
  package var notation: StageNotation {
    switch self {
    case .itemScoring(let indicator, let scoring): StageNotation(indicator, scoring.notation)
    case .denominator(let indicator, let denominator): StageNotation(indicator, denominator.notation)
    case .screening(let limit, let share): StageNotation(limit.notation, digits(share))
    case .imputation(let indicator, let rule): StageNotation(indicator, rule.notation)
    case .treatment(let indicator, let rule): StageNotation(indicator, rule.notation)
    case .weighting(let node, let weighting): StageNotation(node, weighting.methodName)
    case .normalisation(let indicator, let direction, let method, let range):
      StageNotation(
        indicator,
        "\(direction.rawValue), \(method.notation)" + (range == .unit ? "" : ", range \(range.notation)"))
    case .aggregation(let node, let rule, let care):
      StageNotation(node, ([rule.notation] + care.notation).joined(separator: ", "))
    case .gate(let gate, let condition): StageNotation(gate, condition.notation)
    case .classified(let node): StageNotation("node", node)
    case .level(let level, let bound): StageNotation(level, bound?.notation ?? "the rest")
    case .verdict(let verdict, let trigger): StageNotation(verdict, trigger.notation)
    case .silenceLowersVerdict(let lowers): StageNotation("unanswered items lower the verdict", lowers ? "yes" : "no")
    case .ties(let rule): StageNotation("ties", rule.rawValue)
    case .divide(let bound, let effect): StageNotation(bound.notation, effect.notation)
    case .values(let count, let all): StageNotation("values", "\(count) of \(all)")
    case .missing(let reason, let count): StageNotation("missing: \(reason.notation)", count)
    case .withoutDenominator(let indicator, let count): StageNotation("no denominator: \(indicator)", count)
    case .cityScreened(let city, let reason, let share):
      StageNotation("not rated: \(city)", reason.notation(PercentText.text(share, decimals: 1)))
    case .indicatorScreened(let indicator, let share): StageNotation("left out: \(indicator)", digits(share))
    case .tiedNeighbours(let indicator, let count): StageNotation("tied neighbours: \(indicator)", count)
    case .filled(let indicator, let count): StageNotation("filled: \(indicator)", count)
    case .leftMissing(let indicator, let count): StageNotation("left missing: \(indicator)", count)
    case .treated(let indicator, let treated): StageNotation("treated: \(indicator)", treated.notation)
    case .spread(let node, let child, let spread): StageNotation("spread of \(node)/\(child)", digits(spread))
    case .consistencyRatio(let node, let ratio): StageNotation("consistency ratio of \(node)", digits(ratio))
    case .deviation(let node, let deviation): StageNotation("deviation of \(node)", digits(deviation))
    case .component(let node, let explained):
      StageNotation("first component of \(node)", "\(digits(explained)) of the variance")
    case .loading(let node, let child, let loading): StageNotation("loading of \(node)/\(child)", digits(loading))
    case .meanPart(let subject, let share): StageNotation("mean part of \(subject)", digits(share))
    case .cut(let indicator, let count): StageNotation("cut to the limits: \(indicator)", count)
    case .nodeNotRated(let node, let count): StageNotation("not rated: \(node)", count)
    case .gateFailed(let gate, let count): StageNotation("failed: \(gate)", count)
    case .gateUnknown(let gate, let count): StageNotation("unknown: \(gate)", count)
    case .counted(let name, let count): StageNotation(name, count)
    case .provisional(let count): StageNotation("provisional", count)
    case .rankedOverall(let count): StageNotation("ranked overall", count)
    case .rankedCandidates(let count): StageNotation("ranked among the candidates", count)
    case .measured(let count, let all): StageNotation("measured", "\(count) of \(all)")
    }
  }
}

private func digits(_ value: Double) -> String { DecimalText.exact(value) }

extension StageFact.ScreeningLimit {
  fileprivate var notation: String {
    switch self {
    case .city: "minimum availability of a city"
    case .dimension: "minimum availability under a node"
    case .indicator: "minimum availability of an indicator"
    case .nonZero: "minimum share not zero"
    }
  }
}

extension StageFact.ScreenedFor {
  fileprivate func notation(_ share: String) -> String {
    switch self {
    case .availability: "values for \(share) of the indicators"
    case .dimension(let node): "values for \(share) of the weight under \(node)"
    case .nonZero: "\(share) of the values are not zero"
    }
  }
}

extension StageFact.NodeCare {
  fileprivate var notation: [String] {
    [
      rescaling.map { "stretched onto \($0.notation) over the cities" },
      minimumCoverage > 0 ? "at least \(digits(minimumCoverage)) of the weight" : nil,
      minimumChildren > 1 ? "at least \(minimumChildren) children" : nil,
    ].compactMap(\.self)
  }
}

extension StageFact.DivideBound {
  fileprivate var notation: String {
    switch self {
    case .parityAtLeast(let bound): "parity at least \(digits(bound))"
    case .parityBelow: "parity below"
    case .parityAbove(let bound): "parity above \(digits(bound))"
    case .differenceAtLeast(let bound): "difference at least \(digits(bound))"
    case .differenceBelow(let bound): "difference below \(digits(bound))"
    case .exclusionRatioAtLeast(let bound): "exclusion ratio at least \(digits(bound))"
    case .fewerAnswers(let bound): "fewer answers than \(bound)"
    case .shortfallAbove(let bound): "shortfall above \(digits(bound))"
    case .priceBurdenAbove(let bound): "price burden above \(digits(bound))"
    }
  }
}

extension StageFact.DivideEffect {
  fileprivate var notation: String {
    switch self {
    case .level(let level): "level \(level)"
    case .atMostLevel(let level): "at most level \(level)"
    case .oneLevelUp: "one level up"
    case .reverse: "reverse"
    }
  }
}

extension MissingReason {
  fileprivate var notation: String {
    switch self {
    case .noAnswer: "no answer"
    case .doesNotKnow: "does not know"
    case .refused: "refused"
    case .notApplicable: "not applicable"
    case .notAsked: "not asked"
    case .invalid: "invalid"
    case .notReturned: "not returned"
    }
  }
}

extension TreatedIndicator {
  /// What was done, and skewness and kurtosis before and after.
  fileprivate var notation: String {
    func shape(_ number: Double) -> String { DecimalText.fixed(number, decimals: 3) }
    var text = outcome.rawValue
    if changed > 0 { text += ", \(changed) \(changed == 1 ? "cell" : "cells")" }
    if let before { text += "; skewness \(shape(before.skewness)), kurtosis \(shape(before.kurtosis))" }
    if changed > 0, let after { text += " became \(shape(after.skewness)), \(shape(after.kurtosis))" }
    return text
  }
}
