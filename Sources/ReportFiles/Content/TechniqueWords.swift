package import AssessmentModel
package import Words

// Methods with their parameters, in the report's language.

extension Wording {
  /// How values come onto the common scale.
  package func text(_ method: Normalisation, range: OutputRange = .unit) -> String {
    var parts: [String]
    switch method {
    case .goalposts(let posts):
      parts = ["\(number(posts.lower)) – \(number(posts.upper))"]
      if posts.isLogarithmic { parts.append(self(.logarithmic)) }
      if !posts.isTruncated { parts.append(self(.notTruncated)) }
    case .minMax(let constant): parts = [self(.amongCities)] + ifConstant(constant)
    case .zScore(let mean, let deviation, let constant):
      parts = [self(.zScore, number(mean), number(deviation))] + ifConstant(constant)
    case .rank(let rule): parts = [self(.rankAmong), ties(rule)]
    case .borda(let rule): parts = [self(.bordaAmong), ties(rule)]
    case .percentileRank(let rule): parts = [self(.percentileRank), ties(rule)]
    case .distanceToLeader(let constant): parts = [self(.distanceToLeader)] + ifConstant(constant)
    case .distanceToReference(let city, let isCapped):
      parts = [self(.distanceToReference, city.rawValue)] + (isCapped ? [self(.cappedAtOne)] : [])
    case .distanceToTarget(let target, let isCapped):
      parts = [self(.distanceToTarget, number(target))] + (isCapped ? [self(.cappedAtOne)] : [])
    case .fractionOfBest: parts = [self(.fractionOfBest)]
    case .categorical(let steps):
      parts = steps.map { step in
        step.from.map { self(.categoryFrom, number($0), number(step.points)) }
          ?? self(.categoryLowest, number(step.points))
      }
    case .vector: parts = [self(.vectorScaled)]
    case .sum: parts = [self(.sumScaled)]
    case .maximum: parts = [self(.maximumScaled)]
    }
    if range != .unit { parts.append(self(.outputRange, number(range.lower), number(range.upper))) }
    return parts.joined(separator: ", ")
  }

  private func ties(_ rule: RankTies) -> String { self(rule == .lowest ? .tiesLowest : .tiesAverage) }

  private func ifConstant(_ value: Double?) -> [String] { value.map { [self(.constantColumn, number($0))] } ?? [] }

  /// What values are divided by.
  package func text(_ denominator: Denominator) -> String {
    denominator.per == 1
      ? self(.denominator, denominator.item.rawValue)
      : self(.denominatorPer, denominator.item.rawValue, number(denominator.per))
  }

  /// How gaps are filled.
  package func text(_ imputation: Imputation) -> String {
    switch imputation {
    case .none: self(.gapsNone)
    case .mean: self(.gapsMean)
    case .median: self(.gapsMedian)
    case .groupMean(let group): self(.gapsGroupMean, name(group))
    case .groupMedian(let group): self(.gapsGroupMedian, name(group))
    case .rowMean(let scope): self(.gapsRowMean, name(scope))
    case .rowMedian(let scope): self(.gapsRowMedian, name(scope))
    case .nearestNeighbours(let count): self(.gapsNeighbours, NumberText.whole(count))
    case .previousEdition(let years): self(.gapsPrevious, NumberText.whole(years))
    case .countryProxy: self(.gapsCountry)
    }
  }

  private func name(_ group: ImputationGroup) -> String { self(group == .region ? .groupRegion : .groupCountry) }

  private func name(_ scope: RowScope) -> String { self(scope == .siblings ? .scopeSiblings : .scopeRow) }

  /// How outliers are treated.
  package func text(_ treatment: OutlierTreatment) -> String {
    func tested(_ phrase: Phrase, _ skewness: Double, _ kurtosis: Double, _ most: Int) -> String {
      self(phrase) + ", " + self(.outliersTest, number(skewness), number(kurtosis), NumberText.whole(most))
    }
    return switch treatment {
    case .none: self(.outliersNone)
    case .winsorise(let skewness, let kurtosis, let most): tested(.outliersWinsorise, skewness, kurtosis, most)
    case .winsoriseThenLog(let skewness, let kurtosis, let most):
      tested(.outliersWinsoriseThenLog, skewness, kurtosis, most)
    case .logarithm: self(.outliersLogarithm)
    case .boxCox(let lambda): self(.outliersBoxCox, number(lambda))
    case .forcedWinsorise(let cities): self(.outliersForced, cities.map(\.rawValue).joined(separator: ", "))
    }
  }

  /// Who is left out; the limits that ask for something.
  package func text(_ screening: Screening) -> String {
    var parts: [String] = []
    for (limit, phrase) in [
      (screening.minimumCityAvailability, Phrase.screeningCities),
      (screening.minimumDimensionAvailability, .screeningParts),
      (screening.minimumIndicatorAvailability, .screeningIndicators), (screening.minimumNonZero, .screeningNonZero),
    ] where limit > 0 { parts.append(self(phrase, self.percent(cut: limit))) }
    return parts.joined(separator: "; ")
  }

  /// How children become their parent's score.
  package func text(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .arithmetic: self(.arithmetic)
    case .geometric(.stops): self(.geometricStops)
    case .geometric(.floor(let floor)): self(.geometricFloor, number(floor))
    case .harmonic(let zero): self(.harmonic) + ", " + text(zero)
    case .powerMean(let exponent, let zero):
      self(.powerMean, number(exponent)) + (exponent > 0 ? "" : ", " + text(zero))
    case .minimum: self(.minimumOf)
    case .maximum: self(.maximumOf)
    case .orderedWeighted(let places): self(.orderedWeighted, places.map(number).joined(separator: ", "))
    case .mazziottaPareto(let form):
      self(form.isAdjusted ? .mazziottaParetoAdjusted : .mazziottaPareto) + ", "
        + self(form.isNegative ? .imbalanceRaises : .imbalanceLowers)
    case .copeland: self(.copeland)
    case .topsis: self(.topsis)
    case .vikor(let group): self(.vikor, number(group))
    case .promethee(.usual): self(.promethee)
    case .promethee(.linear(let indifference, let preference)):
      self(.promethee) + ", " + self(.prometheeLinear, number(indifference), number(preference))
    case .weightedProduct: self(.weightedProduct)
    }
  }

  private func text(_ zero: ZeroRule) -> String {
    switch zero {
    case .stops: self(.zeroStops)
    case .floor(let floor): self(.zeroLifted, number(floor))
    }
  }

  /// Where the weights of the children come from.
  package func text(_ weighting: Weighting) -> String {
    switch weighting {
    case .shares, .relative: self(.weightsWritten)
    case .equal: self(.weightsEqual)
    case .budgetAllocation(let experts): self(.weightsBudget, NumberText.whole(experts.count))
    case .analyticHierarchy: self(.weightsHierarchy)
    case .bestWorst: self(.weightsBestWorst)
    case .rankOrderCentroid: self(.weightsRanks)
    case .entropy: self(.weightsEntropy)
    case .critic: self(.weightsCritic)
    case .standardDeviation: self(.weightsDeviation)
    case .principalComponent: self(.weightsComponent)
    case .benefitOfTheDoubt(let lower, let upper): self(.weightsDoubt, number(lower), number(upper))
    }
  }

  private func number(_ value: Double) -> String { NumberText.measured(value) }
}
