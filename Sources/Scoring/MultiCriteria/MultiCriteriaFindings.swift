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
      let count = ranking.cities.isEmpty ? "no city has" : "only one city has"
      findings.append(
        Diagnostic(
          .tooFewToCompare, .note,
          "\(count) a value of all \(ranking.matrix.columns.count) \(things), so there is nothing to compare"))
      return findings
    }
    for indicator in ranking.matrix.constantIndicators {
      findings.append(
        Diagnostic(
          .constantCriterion, .note,
          "\(indicator) has one value in all \(ranking.cities.count) cities and tells none from another"))
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
          "\(ranking.cities.count) cities are more than \(limit), so dominance and rank reversal were not worked out",
          mend: "Raise the limit with --pairwise-limit; time grows with the square of the number of cities."))
    }
    return findings
  }

  private var things: String { ranking.basis == .indicators ? "indicators" : "parts of the index" }

  private func leftOut(_ entry: LeftOutCity) -> Diagnostic {
    let name = name(entry.city)
    let named = entry.missing.prefix(5).map(\.rawValue).joined(separator: ", ")
    let more = entry.missing.count > 5 ? " and \(entry.missing.count - 5) more" : ""
    return Diagnostic(
      .leftOutOfMethods, .note,
      "\(name) is not compared: it has no \(ranking.basis == .indicators ? "value" : "score") of \(named)\(more)",
      city: name)
  }

  private func unscored(_ method: MethodRanking) -> [Diagnostic] {
    let rows = method.scores.numbers.indices.filter { method.scores.numbers[$0].isNaN }
    guard !rows.isEmpty else { return [] }
    switch method.method {
    case .weightedProduct:
      return rows.map { row in
        let name = name(ranking.cities[row])
        let column = ranking.matrix.columns.indices.first {
          ranking.matrix.columns[$0].weight > 0 && ranking.matrix.value(row, $0) <= 0
        }
        let indicator = column.map { "\(ranking.matrix.columns[$0].indicator)" } ?? "an indicator"
        return Diagnostic(
          .notPositiveInProduct, .note, "\(name) has no weighted product: its value of \(indicator) is not positive",
          city: name)
      }
    case .additive, .topsis, .vikor, .promethee:
      return [
        Diagnostic(
          .methodWithoutScores, .note,
          "\(method.method.methodName) gives \(rows.count) of \(method.scores.count) cities no score: they differ in "
            + "nothing that weighs")
      ]
    }
  }

  private func reversal(_ method: RankingMethod, _ swaps: [RankSwap]) -> Diagnostic {
    let removals = Set(swaps.map(\.removed)).count
    let example = swaps[0]
    return Diagnostic(
      .rankReversal, .note,
      "\(method.methodName): leaving out one city swaps others, \(swaps.count) \(swaps.count == 1 ? "pair" : "pairs") "
        + "over \(removals) of \(ranking.cities.count) cities; without \(rowName(example.removed)), "
        + "\(rowName(example.behind)) overtakes \(rowName(example.ahead))")
  }

  private func rowName(_ row: Int) -> String { name(ranking.cities[row]) }
  private func name(_ city: Int) -> String { assessment.cities[city].name.english }
}
