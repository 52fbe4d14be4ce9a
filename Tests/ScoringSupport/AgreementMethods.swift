package import AssessmentModel

// Random methods for the agreement of plan and pipeline.

extension AgreementCase {
  package static func normalisation(_ random: inout SplitMix, _ kind: ColumnKind, cities: Int) -> Normalisation {
    let constant: Double? = random.chance(0.5) ? random.unit() : nil
    let ties = random.pick(RankTies.allCases)
    let isCapped = random.chance(0.5)
    switch random.below(17) {
    case 0, 1, 2: return .goalposts(goalposts(&random, kind))
    case 3, 4: return .minMax(constant: constant)
    case 5: return .zScore(mean: 0.5, deviation: 0.15, constant: constant)
    case 6: return .rank(ties)
    case 7: return .borda(ties)
    case 8: return .percentileRank(ties)
    case 9: return .distanceToLeader(constant: constant)
    case 10: return .distanceToReference(CityID("c\(random.below(cities + 1))"), isCapped: isCapped)
    case 11: return .distanceToTarget(kind.value(&random) + (random.chance(0.7) ? 50 : 0), isCapped: isCapped)
    case 12: return .fractionOfBest
    case 13: return .categorical(steps(&random, kind))
    case 14: return .vector
    case 15: return .sum
    default: return .maximum
    }
  }

  private static func goalposts(_ random: inout SplitMix, _ kind: ColumnKind) -> Goalposts {
    let (first, second) = (kind.value(&random), kind.value(&random))
    let isLogarithmic = random.chance(0.3)
    let lower = isLogarithmic ? max(0.5, min(first, second)) : min(first, second)
    return Goalposts(
      lower: lower, upper: lower + abs(first - second) + 0.5, isLogarithmic: isLogarithmic,
      isTruncated: random.chance(0.7))
  }

  private static func steps(_ random: inout SplitMix, _ kind: ColumnKind) -> [CategoryStep] {
    var steps = (0..<random.below(4)).map { CategoryStep(from: kind.value(&random), points: Double($0) / 4) }
    if random.chance(0.5) || steps.isEmpty { steps.append(CategoryStep(from: nil, points: 0.1)) }
    return steps
  }

  package static func imputation(_ random: inout SplitMix) -> Imputation {
    let group = random.pick(ImputationGroup.allCases)
    let scope = random.pick(RowScope.allCases)
    switch random.below(10) {
    case 0: return .none
    case 1: return .mean
    case 2: return .median
    case 3: return .groupMean(group)
    case 4: return .groupMedian(group)
    case 5: return .rowMean(scope)
    case 6: return .rowMedian(scope)
    case 7: return .nearestNeighbours(1 + random.below(4))
    case 8: return .previousEdition(years: 1 + random.below(5))
    default: return .countryProxy
    }
  }

  package static func treatment(_ random: inout SplitMix, cities: Int) -> OutlierTreatment {
    let (skewness, kurtosis, most) = (random.pick([2, 1, 0.3]), random.pick([3.5, 1, 0]), random.below(6))
    switch random.below(7) {
    case 0: return .none
    case 1, 2: return .winsoriseThenLog(skewness: skewness, kurtosis: kurtosis, most: most)
    case 3: return .winsorise(skewness: skewness, kurtosis: kurtosis, most: most)
    case 4: return .logarithm
    case 5: return .boxCox(lambda: random.pick([0, 0.5, -1, 1e-9]))
    default: return .forcedWinsorise((0...random.below(3)).map { _ in CityID("c\(random.below(cities + 1))") })
    }
  }

  package static func aggregation(_ random: inout SplitMix, children: Int) -> Aggregation {
    let zero = random.chance(0.5) ? ZeroRule.stops : .floor(0.01)
    switch random.below(16) {
    case 0, 1, 2: return .arithmetic
    case 3, 4: return .geometric(zero: zero)
    case 5: return .harmonic(zero: zero)
    case 6: return .powerMean(exponent: random.pick([-2, 0, 0.5, 1, 3]), zero: zero)
    case 7: return .minimum
    case 8: return .maximum
    case 9: return .orderedWeighted((0..<children).map { _ in random.unit() })
    case 10:
      return .mazziottaPareto(MazziottaPareto(isAdjusted: random.chance(0.5), isNegative: random.chance(0.5)))
    case 11: return .copeland(tolerance: 1e-9)
    case 12: return .topsis
    case 13: return .vikor(group: random.unit())
    case 14:
      return .promethee(random.chance(0.5) ? .usual : .linear(indifference: 0.05, preference: 0.05 + random.unit()))
    default: return .weightedProduct
    }
  }

  package static func weighting(_ random: inout SplitMix, children: Int) -> Weighting {
    func numbers(_ least: Double) -> [Double] { (0..<children).map { _ in least + random.unit() } }
    switch random.below(16) {
    case 0, 1, 2, 3: return .relative
    case 4: return .shares
    case 5: return .equal
    case 6: return .budgetAllocation((0...random.below(3)).map { ExpertPoints(expert: "e\($0)", points: numbers(0.1)) })
    case 7:
      let sizes = numbers(0.2)
      return .analyticHierarchy(sizes.map { own in sizes.map { own / $0 } })
    case 8:
      let (best, worst) = (random.below(children), random.below(children))
      return .bestWorst(
        best: best, worst: worst, bestToOthers: (0..<children).map { $0 == best ? 1 : Double(1 + random.below(9)) },
        othersToWorst: (0..<children).map { $0 == worst ? 1 : Double(1 + random.below(9)) })
    case 9: return .rankOrderCentroid((0..<children).map { children - $0 })
    case 10: return .entropy
    case 11: return .critic
    case 12: return .standardDeviation
    case 13: return .principalComponent
    default:
      return .benefitOfTheDoubt(
        lower: random.chance(0.5) ? 0 : 0.5 * random.unit() / Double(children), upper: random.chance(0.5) ? 1 : 0.9)
    }
  }
}
