package import AssessmentModel
internal import Diagnostics
package import Words

// What the records of the steps say, in the report's language. English reads the notation of the files.

extension Wording {
  /// The name of a step.
  package func name(_ stage: StageRecord.Stage) -> String {
    let phrase: RecordPhrase =
      switch stage {
      case .itemScoring: .stageItemScoring
      case .denomination: .stageDenomination
      case .screening: .stageScreening
      case .imputation: .stageImputation
      case .treatment: .stageTreatment
      case .weighting: .stageWeighting
      case .normalisation: .stageNormalisation
      case .aggregation: .stageAggregation
      case .gates: .stageGates
      case .classes: .stageClasses
      case .verdicts: .stageVerdicts
      case .ranking: .stageRanking
      case .divide: .stageDivide
      }
    return said(phrase)
  }

  /// What a file was read for; `nil` for a role that nobody has words for.
  package func name(role: String) -> String? {
    let roles: [String: RecordPhrase] = [
      "survey": .roleSurvey, "criteria": .roleCriteria, "registry": .roleRegistry, "data": .roleData,
    ]
    return roles[role].map { said($0) }
  }

  /// A fact with the ids of what it is about as they are.
  package func text(_ fact: StageFact) -> StageNotation {
    guard language != .english else { return fact.notation }
    return switch fact {
    case .itemScoring(let indicator, let scoring): StageNotation(indicator, words(scoring))
    case .denominator(let indicator, let denominator): StageNotation(indicator, words(denominator))
    case .screening(let limit, let share): StageNotation(said(phrase(limit)), digits(share))
    case .imputation(let indicator, let rule): StageNotation(indicator, words(rule))
    case .treatment(let indicator, let rule): StageNotation(indicator, text(rule))
    case .weighting(let node, let weighting): StageNotation(node, text(weighting))
    case .normalisation(let indicator, let direction, let method, let range):
      StageNotation(
        indicator,
        joined([
          said(direction == .higherIsBetter ? .higherBetter : .lowerBetter), words(method),
          range == .unit ? nil : said(.rangeFromTo, digits(range.lower), digits(range.upper)),
        ]))
    case .aggregation(let node, let rule, let care): StageNotation(node, joined([words(rule)] + words(care)))
    case .gate(let gate, let condition): StageNotation(gate, words(condition))
    case .classified(let node): StageNotation(said(.nodeWord), node)
    case .level(let level, let bound): StageNotation(level, bound.map(words) ?? said(.levelRest))
    case .verdict(let verdict, let trigger): StageNotation(verdict, words(trigger))
    case .silenceLowersVerdict(let lowers): StageNotation(said(.silenceLowers), said(lowers ? .yesWord : .noWord))
    case .ties(let rule): StageNotation(said(.tiesWord), said(phrase(rule)))
    case .divide(let bound, let effect): StageNotation(words(bound), words(effect))
    case .values(let count, let all): StageNotation(said(.valuesCount), said(.countOf, "\(count)", "\(all)"))
    case .missing(let reason, let count): counted(.missingValues, said(phrase(reason)), count)
    case .withoutDenominator(let indicator, let count): counted(.noDenominator, "\(indicator)", count)
    case .cityScreened(let city, let reason, let share):
      StageNotation("\(said(.notRated)): \(city)", words(reason, percent(PercentText.number(share, decimals: 1))))
    case .indicatorScreened(let indicator, let share):
      StageNotation("\(said(.leftOut)): \(indicator)", digits(share))
    case .tiedNeighbours(let indicator, let count): counted(.tiedNeighbours, "\(indicator)", count)
    case .filled(let indicator, let count): counted(.filledGaps, "\(indicator)", count)
    case .leftMissing(let indicator, let count): counted(.leftMissing, "\(indicator)", count)
    case .treated(let indicator, let treated): StageNotation("\(said(.treated)): \(indicator)", words(treated))
    case .spread(let node, let child, let spread): StageNotation(said(.spreadOf, "\(node)/\(child)"), digits(spread))
    case .consistencyRatio(let node, let ratio): StageNotation(said(.consistencyOf, "\(node)"), digits(ratio))
    case .deviation(let node, let deviation): StageNotation(said(.deviationOf, "\(node)"), digits(deviation))
    case .component(let node, let explained):
      StageNotation(said(.componentOf, "\(node)"), said(.ofTheVariance, digits(explained)))
    case .loading(let node, let child, let loading):
      StageNotation(said(.loadingOf, "\(node)/\(child)"), digits(loading))
    case .meanPart(let subject, let share): StageNotation(said(.meanPartOf, subject), digits(share))
    case .cut(let indicator, let count): counted(.cutToLimits, "\(indicator)", count)
    case .nodeNotRated(let node, let count): counted(.notRated, "\(node)", count)
    case .gateFailed(let gate, let count): counted(.failed, gate, count)
    case .gateUnknown(let gate, let count): counted(.unknown, gate, count)
    case .counted(let name, let count): StageNotation(name, count)
    case .provisional(let count): StageNotation(said(.provisional), count)
    case .rankedOverall(let count): StageNotation(said(.rankedOverall), count)
    case .rankedCandidates(let count): StageNotation(said(.rankedCandidates), count)
    case .measured(let count, let all): StageNotation(said(.measured), said(.countOf, "\(count)", "\(all)"))
    }
  }

  private func counted(_ phrase: RecordPhrase, _ name: String, _ count: Int) -> StageNotation {
    StageNotation("\(said(phrase)): \(name)", count)
  }

  func said(_ phrase: RecordPhrase, _ arguments: String...) -> String { filled(phrase[language], arguments) }

  func digits(_ value: Double) -> String { DecimalText.exact(value) }

  func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: ", ") }
}

// MARK: Rules and conditions

extension Wording {
  private func words(_ comparison: Comparison) -> String {
    let cut = digits(comparison.cut)
    return switch comparison {
    case .atLeast: said(.levelAtLeast, cut)
    case .below: said(.levelBelow, cut)
    case .above: said(.levelAbove, cut)
    case .atMost: said(.levelAtMost, cut)
    case .equals: said(.levelEquals, cut)
    }
  }

  private func words(_ condition: Condition) -> String {
    let subject =
      switch condition.subject {
      case .node(let node): "\(node)"
      case .indicator(let indicator): "\(indicator)"
      }
    let cut = digits(condition.comparison.cut)
    return switch condition.comparison {
    case .atLeast: said(.conditionAtLeast, subject, cut)
    case .below: said(.conditionBelow, subject, cut)
    case .above: said(.conditionAbove, subject, cut)
    case .atMost: said(.conditionAtMost, subject, cut)
    case .equals: said(.conditionEquals, subject, cut)
    }
  }

  private func words(_ trigger: VerdictRule.Trigger) -> String {
    switch trigger {
    case .gateFailed: said(.gateFailed)
    case .gateUnknown: said(.gateUnknown)
    case .insufficientCoverage: said(.uncovered)
    case .conditions(let conditions): conditions.isEmpty ? said(.otherwise) : joined(conditions.map(words))
    }
  }

  private func words(_ bound: StageFact.DivideBound) -> String {
    switch bound {
    case .parityAtLeast(let bound): said(.parityAtLeast, digits(bound))
    case .parityBelow: said(.parityBelow)
    case .parityAbove(let bound): said(.parityAbove, digits(bound))
    case .differenceAtLeast(let bound): said(.differenceAtLeast, digits(bound))
    case .differenceBelow(let bound): said(.differenceBelow, digits(bound))
    case .exclusionRatioAtLeast(let bound): said(.exclusionAtLeast, digits(bound))
    case .fewerAnswers(let bound): said(.fewerAnswers, "\(bound)")
    case .shortfallAbove(let bound): said(.shortfallAbove, digits(bound))
    case .priceBurdenAbove(let bound): said(.priceAbove, digits(bound))
    }
  }

  private func words(_ effect: StageFact.DivideEffect) -> String {
    switch effect {
    case .level(let level): said(.isLevel, "\(level)")
    case .atMostLevel(let level): said(.mostLevel, "\(level)")
    case .oneLevelUp: said(.levelUp)
    case .reverse: said(.isReverse)
    }
  }

  private func words(_ reason: StageFact.ScreenedFor, _ share: String) -> String {
    switch reason {
    case .availability: said(.valuesForIndicators, share)
    case .dimension(let node): said(.valuesForWeight, share, "\(node)")
    case .nonZero: said(.valuesNotZero, share)
    }
  }

  private func phrase(_ limit: StageFact.ScreeningLimit) -> RecordPhrase {
    switch limit {
    case .city: .leastOfCity
    case .dimension: .leastUnderNode
    case .indicator: .leastOfIndicator
    case .nonZero: .leastNotZero
    }
  }

  private func phrase(_ rule: TieRule) -> RecordPhrase {
    switch rule {
    case .competition: .competition
    case .dense: .dense
    case .average: .averageTies
    }
  }

  private func phrase(_ reason: MissingReason) -> RecordPhrase {
    switch reason {
    case .noAnswer: .noAnswer
    case .doesNotKnow: .doesNotKnow
    case .refused: .refused
    case .notApplicable: .notApplicable
    case .notAsked: .notAsked
    case .invalid: .invalid
    case .notReturned: .notReturned
    }
  }
}
