import AssessmentModel
import Diagnostics

/// What a reader of several methods' ranks should know.
struct MultiCriteriaFindings {
  let assessment: Assessment
  let ranking: MultiCriteriaRanking

  /// - Parameter excess: why pairs were not compared although there are no more cities than the limit.
  func run(limit: Int, excess: Diagnostic? = nil) -> [Diagnostic] {
    var findings = ranking.leftOut.map(leftOut)
    if ranking.cities.count < 2 {
      let fact: ScoringFact =
        switch (ranking.cities.isEmpty, ranking.basis == .indicators) {
        case (true, true): .nobodyHasIndicators
        case (true, false): .nobodyHasParts
        case (false, true): .oneHasIndicators
        case (false, false): .oneHasParts
        }
      findings.append(
        Diagnostic(.tooFewToCompare, .note, .scoring(fact, .number(ranking.matrix.columns.count))))
      return findings
    }
    for indicator in ranking.matrix.constantIndicators {
      findings.append(
        Diagnostic(
          .constantCriterion, .note,
          .scoring(.constantCriterion, .text("\(indicator)"), .number(ranking.cities.count))))
    }
    for (position, method) in ranking.methods.enumerated() {
      findings += unscored(method)
      if let swaps = ranking.pairs?.swaps[position], !swaps.isEmpty { findings.append(reversal(method.method, swaps)) }
    }
    if ranking.pairs == nil, ranking.cities.count <= limit, let excess {
      findings.append(excess)
    } else if ranking.pairs == nil {
      findings.append(
        Diagnostic(
          .pairsNotCompared, .note,
          .scoring(.pairsNotCompared, .number(ranking.cities.count), .number(limit)),
          mend: .scoring(.raisePairwise)))
    }
    return findings
  }

  private func leftOut(_ entry: LeftOutCity) -> Diagnostic {
    let missing = entry.missing
    return Diagnostic(
      .leftOutOfMethods, .note,
      .scoring(
        ranking.basis == .indicators ? .lacksValues : .lacksScores, name(entry.city),
        .firstOf(missing.prefix(5).map(\.rawValue), count: missing.count)),
      city: assessment.cities[entry.city].name.english)
  }

  private func unscored(_ method: MethodRanking) -> [Diagnostic] {
    let rows = method.scores.numbers.indices.filter { method.scores.numbers[$0].isNaN }
    guard !rows.isEmpty else { return [] }
    switch method.method {
    case .weightedProduct:
      return rows.map { row in
        let city = ranking.cities[row]
        let column = ranking.matrix.columns.indices.first {
          ranking.matrix.columns[$0].weight > 0 && ranking.matrix.value(row, $0) <= 0
        }
        return Diagnostic(
          .notPositiveInProduct, .note,
          column.map { .scoring(.noProduct, name(city), .text("\(ranking.matrix.columns[$0].indicator)")) }
            ?? .scoring(.noProductOfSome, name(city)),
          city: assessment.cities[city].name.english)
      }
    case .additive, .topsis, .vikor, .promethee:
      return [
        Diagnostic(
          .methodWithoutScores, .note,
          .scoring(
            .methodWithoutScores, .text(method.method.methodName), .number(rows.count), .number(method.scores.count)))
      ]
    }
  }

  private func reversal(_ method: RankingMethod, _ swaps: [RankSwap]) -> Diagnostic {
    let removals = Set(swaps.map(\.removed)).count
    let example = swaps[0]
    return Diagnostic(
      .rankReversal, .note,
      .scoring(
        .rankReversal, .text(method.methodName), .number(swaps.count), .number(removals),
        .number(ranking.cities.count), rowName(example.removed), rowName(example.behind), rowName(example.ahead)))
  }

  private func rowName(_ row: Int) -> FactValue { name(ranking.cities[row]) }
  private func name(_ city: Int) -> FactValue { .name(assessment.cities[city].name) }
}
