internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Workflow

/// Several methods side by side: the table, then what they say besides the order.
struct MethodRankingText {
  let comparison: MethodComparison
  let language: Language
  let limit: Int?
  let style: TerminalStyle

  private var ranking: MultiCriteriaRanking { comparison.ranking }

  func text() -> String {
    let assessment = comparison.assessment
    var text =
      style.strong(assessment.survey.description.title[language]) + "  " + style.faint(assessment.criteria.id) + "\n"
    if assessment.survey.description.origin == .synthetic { text += style.warning("SYNTHETIC DATA") + "\n" }
    text +=
      "\(ranking.cities.count) of \(assessment.cities.count) cities compared on \(ranking.matrix.columns.count) "
      + (ranking.basis == .indicators ? "indicators\n" : "parts of the index: \(parts)\n") + leftOut() + "\n"
    guard ranking.cities.count > 1 else { return text }
    text += table() + "\n"
    for line in remarks() { text += line + "\n" }
    if ranking.methods.count > 1 { text += "\n" + agreement() }
    if let shares = ranking.acceptability { text += "\n" + acceptability(shares) }
    return text
  }

  private var parts: String {
    ranking.matrix.columns.map { "\($0.indicator)" }.joined(separator: ", ")
      + (comparison.isChosen ? " (few cities have a value of every indicator; --by indicators compares those)" : "")
  }

  /// Who is not compared, and for want of what.
  private func leftOut() -> String {
    guard !ranking.leftOut.isEmpty else { return "" }
    let names = ranking.leftOut.prefix(8).map { entry in
      let missing = entry.missing.prefix(3).map(\.rawValue).joined(separator: ", ")
      return "\(comparison.assessment.cities[entry.city].name[language]) (no \(missing)"
        + (entry.missing.count > 3 ? " and \(entry.missing.count - 3) more)" : ")")
    }
    let more = ranking.leftOut.count - names.count
    return "Left out, for want of a value: \(names.joined(separator: "; "))"
      + (more > 0 ? "; and \(more) more, --findings all names every one" : "") + "\n"
  }

  /// Cities by rising rank of the first method.
  private func table() -> String {
    var table = TextTable(
      [("City", .left)]
        + ranking.methods.flatMap { method -> [(header: String, alignment: TextTable.Alignment)] in
          [(method.method.methodName, .right), (rank(by: method), .right)]
        }, essential: ranking.methods.map(rank(by:)))
    let first = ranking.methods[0].ranks
    let order = ranking.cities.indices.sorted {
      (first[$0] ?? .infinity, $0) < (first[$1] ?? .infinity, $1)
    }
    let decimals = ranking.methods.map { partingDecimals($0.scores, $0.ranks) }
    for row in order.prefix(limit ?? .max) {
      table.add(
        [name(row)]
          + zip(ranking.methods, decimals).flatMap { method, decimals in
            [
              method.scores[row].map { NumberText.fixed($0, decimals[row]) } ?? "–",
              method.ranks[row].map(DecimalText.exact) ?? "–",
            ]
          })
    }
    let hidden = order.count - min(order.count, limit ?? .max)
    let more = hidden > 0 ? style.faint("… and \(hidden) more; --top all shows every one") + "\n" : ""
    return table.text(style: style) + more
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

  private func rank(by method: MethodRanking) -> String { "rank by \(method.method.methodName)" }

  private func remarks() -> [String] {
    var lines: [String] = []
    for (position, method) in ranking.methods.enumerated() {
      if let detail = method.vikor {
        let reason =
          detail.hasAdvantage
          ? (detail.isStable ? "a clear first" : "the first leads, but neither in S nor in R")
          : "the first leads by too little"
        lines.append(entry("VIKOR’s compromise set", "\(names(detail.compromise)) (\(reason))"))
      }
      if let flows = method.flows, ranking.pairs != nil {
        let best = ranking.cities.indices.filter { row in
          ranking.cities.indices.allSatisfy { flows.relation($0, row) != .preferred }
        }
        lines.append(entry("PROMETHEE I, none preferred to", names(best)))
      }
      if let swaps = ranking.pairs?.swaps[position] {
        lines.append(entry("\(method.method.methodName), pairs that swap without a third", "\(swaps.count)"))
      }
    }
    if let pareto = ranking.pairs?.pareto {
      lines.append(entry("Pareto set", "\(pareto.count) of \(ranking.cities.count): \(names(pareto))"))
    }
    return lines
  }

  private func agreement() -> String {
    var table = TextTable([("Agreement", .left), ("n", .right), ("Kendall’s tau-b", .right), ("Spearman", .right)])
    for pair in ranking.agreement {
      table.add([
        ranking.methods[pair.first].method.methodName + " – " + ranking.methods[pair.second].method.methodName,
        "\(pair.count)",
        pair.kendall.map { DecimalText.fixed($0, decimals: 3) } ?? "–",
        pair.spearman.map { DecimalText.fixed($0, decimals: 3) } ?? "–",
      ])
    }
    return table.text(style: style)
  }

  /// Shares of the first ranks, by falling holistic acceptability.
  private func acceptability(_ shares: RankAcceptability) -> String {
    let ranks = 1...min(3, shares.count)
    var table = TextTable(
      [("Weights at random", .left)] + ranks.map { ("rank \($0)", .right) }
        + [("mean rank", .right), ("holistic", .right)])
    let holistic = ranking.cities.indices.map(shares.holisticAcceptability)
    let order = ranking.cities.indices.sorted { (-holistic[$0], $0) < (-holistic[$1], $1) }
    for row in order.prefix(limit ?? .max) {
      table.add(
        [name(row)] + ranks.map { PercentText.text(shares.acceptability(row, rank: $0), decimals: 1) }
          + [
            DecimalText.fixed(shares.meanRank(row), decimals: 1), DecimalText.fixed(holistic[row], decimals: 3),
          ])
    }
    let hidden = order.count - min(order.count, limit ?? .max)
    let more = hidden > 0 ? style.faint("… and \(hidden) more; --top all shows every one") + "\n" : ""
    let seed = shares.seed.map { ", seed \($0)" } ?? ""
    return table.text(style: style) + more + style.faint("\(shares.replicates) replicates\(seed)") + "\n"
  }

  private func entry(_ label: String, _ value: String) -> String { "\(style.strong(label)): \(value)" }

  private func name(_ row: Int) -> String { comparison.assessment.cities[ranking.cities[row]].name[language] }

  private func names(_ rows: [Int]) -> String {
    let shown = rows.prefix(12).map(name).joined(separator: ", ")
    return rows.count > 12 ? shown + " and \(rows.count - 12) more" : shown
  }
}
