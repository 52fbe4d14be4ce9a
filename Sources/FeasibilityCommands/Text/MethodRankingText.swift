internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// Several methods side by side: the table, then what they say besides the order.
struct MethodRankingText {
  let comparison: MethodComparison
  let words: Wording
  let limit: Int?
  let style: TerminalStyle

  private var language: Language { words.language }
  private var ranking: MultiCriteriaRanking { comparison.ranking }

  func text() -> String {
    let assessment = comparison.assessment
    var text =
      style.strong(assessment.survey.description.title[language]) + "  " + style.faint(assessment.criteria.id) + "\n"
    if assessment.survey.description.origin == .synthetic { text += style.warning(words(.syntheticMark)) + "\n" }
    let counts = ["\(ranking.cities.count)", "\(assessment.cities.count)", "\(ranking.matrix.columns.count)"]
    text +=
      ranking.basis == .indicators
      ? words(.comparedOnIndicators, counts[0], counts[1], counts[2])
      : words(.comparedOnParts, counts[0], counts[1], counts[2], parts)
    text += "\n" + leftOut() + "\n"
    guard ranking.cities.count > 1 else { return text }
    text += table() + "\n"
    for line in remarks() { text += line + "\n" }
    if ranking.methods.count > 1 { text += "\n" + agreement() }
    if let shares = ranking.acceptability { text += "\n" + acceptability(shares) }
    return text
  }

  private var parts: String {
    ranking.matrix.columns.map { "\($0.indicator)" }.joined(separator: ", ")
      + (comparison.isChosen ? " " + words(.fewHaveAll) : "")
  }

  /// Who is not compared, and for want of what.
  private func leftOut() -> String {
    guard !ranking.leftOut.isEmpty else { return "" }
    let names = ranking.leftOut.prefix(8).map { entry in
      var missing = entry.missing.prefix(3).map(\.rawValue).joined(separator: ", ")
      if entry.missing.count > 3 { missing = words(.andMore, missing, "\(entry.missing.count - 3)") }
      return words(.lacks, comparison.assessment.cities[entry.city].name[language], missing)
    }
    let more = ranking.leftOut.count - names.count
    let rest = more > 0 ? words(.moreLeftOut, "\(more)") : ""
    return words(.leftOutForWant, names.joined(separator: "; ")) + rest + "\n"
  }

  /// Cities by rising rank of the first method. Where scores and ranks are too wide for the terminal, the ranks alone.
  private func table() -> String {
    let whole = table(hasScores: true)
    guard let columns = style.columns, whole.naturalWidth > columns else {
      return whole.text(style: style, words: words) + more
    }
    return table(hasScores: false).text(style: style, words: words) + style.faint(words(.ranksByMethod)) + "\n" + more
  }

  private func table(hasScores: Bool) -> TextTable {
    let names = ranking.methods.map(\.method.methodName)
    let heads = names.flatMap { name -> [(header: String, alignment: TextTable.Alignment)] in
      hasScores ? [(name, .right), (words(.rankBy, name), .right)] : [(name, .right)]
    }
    var table = TextTable([(words(.cityHead), .left)] + heads)
    let first = ranking.methods[0].ranks
    let order = ranking.cities.indices.sorted {
      (first[$0] ?? .infinity, $0) < (first[$1] ?? .infinity, $1)
    }
    let decimals = ranking.methods.map { partingDecimals($0.scores, $0.ranks) }
    for row in order.prefix(limit ?? .max) {
      table.add(
        [name(row)]
          + zip(ranking.methods, decimals).flatMap { method, decimals in
            let score = method.scores[row].map { NumberText.fixed($0, decimals[row]) } ?? "–"
            return (hasScores ? [score] : []) + [method.ranks[row].map(DecimalText.exact) ?? "–"]
          })
    }
    return table
  }

  /// How many rows are not printed.
  private var more: String {
    let hidden = ranking.cities.count - min(ranking.cities.count, limit ?? .max)
    return hidden > 0 ? style.faint(words(.moreRows, "\(hidden)")) + "\n" : ""
  }

  /// Three decimals, and more where they would print two ranks as one score.
  private func partingDecimals(_ scores: Column, _ ranks: Column) -> [Int] {
    var decimals = [Int](repeating: 3, count: scores.count)
    let ranked = (0..<scores.count).filter { scores[$0] != nil && ranks[$0] != nil }
      .map { (row: $0, score: scores[$0] ?? 0) }.sorted { ($0.score, $0.row) < ($1.score, $1.row) }
    for (lower, upper) in zip(ranked, ranked.dropFirst()) where ranks[lower.row] != ranks[upper.row] {
      let count = DecimalText.decimals(parting: lower.score, upper.score, atLeast: 3)
      for row in [lower.row, upper.row] { decimals[row] = max(decimals[row], count) }
    }
    return decimals
  }

  private func remarks() -> [String] {
    var lines: [String] = []
    for (position, method) in ranking.methods.enumerated() {
      if let detail = method.vikor {
        let reason = words(
          detail.hasAdvantage ? (detail.isStable ? .clearFirst : .leadsNeither) : .leadsTooLittle)
        lines.append(entry(words(.compromiseSet), words(.withReason, names(detail.compromise), reason)))
      }
      if let flows = method.flows, ranking.pairs != nil {
        let best = ranking.cities.indices.filter { row in
          ranking.cities.indices.allSatisfy { flows.relation($0, row) != .preferred }
        }
        lines.append(entry(words(.noneOutranks), names(best)))
      }
      if let swaps = ranking.pairs?.swaps[position] {
        lines.append(entry(words(.pairsThatSwap, method.method.methodName), "\(swaps.count)"))
      }
    }
    if let pareto = ranking.pairs?.pareto {
      lines.append(
        entry(
          words(.paretoSet), words(.paretoCount, "\(pareto.count)", "\(ranking.cities.count)", names(pareto))))
    }
    return lines
  }

  private func agreement() -> String {
    var table = TextTable([
      (words(.agreementHead), .left), ("n", .right), (words(.tauHead), .right), (words(.spearmanHead), .right),
    ])
    for pair in ranking.agreement {
      table.add([
        ranking.methods[pair.first].method.methodName + " – " + ranking.methods[pair.second].method.methodName,
        "\(pair.count)",
        pair.kendall.map { DecimalText.fixed($0, decimals: 3) } ?? "–",
        pair.spearman.map { DecimalText.fixed($0, decimals: 3) } ?? "–",
      ])
    }
    return table.text(style: style, words: words)
  }

  /// Shares of the first ranks, by falling holistic acceptability.
  private func acceptability(_ shares: RankAcceptability) -> String {
    let ranks = 1...min(3, shares.count)
    var table = TextTable(
      [(words(.randomWeightsHead), .left)] + ranks.map { (words(.rankNumber, "\($0)"), .right) }
        + [(words(.meanRankHead), .right), (words(.holisticHead), .right)])
    let holistic = ranking.cities.indices.map(shares.holisticAcceptability)
    let order = ranking.cities.indices.sorted { (-holistic[$0], $0) < (-holistic[$1], $1) }
    for row in order.prefix(limit ?? .max) {
      table.add(
        [name(row)] + ranks.map { words.line(share: shares.acceptability(row, rank: $0), decimals: 1) }
          + [
            DecimalText.fixed(shares.meanRank(row), decimals: 1), DecimalText.fixed(holistic[row], decimals: 3),
          ])
    }
    let replicates = "\(shares.replicates)"
    let count =
      shares.seed.map { words(.replicatesWithSeed, replicates, "\($0)") } ?? words(.replicatesOnly, replicates)
    return table.text(style: style, words: words) + more + style.faint(count) + "\n"
  }

  private func entry(_ label: String, _ value: String) -> String { "\(style.strong(label)): \(value)" }

  private func name(_ row: Int) -> String { comparison.assessment.cities[ranking.cities[row]].name[language] }

  private func names(_ rows: [Int]) -> String {
    let shown = rows.prefix(12).map(name).joined(separator: ", ")
    return rows.count > 12 ? words(.andMore, shown, "\(rows.count - 12)") : shown
  }
}
