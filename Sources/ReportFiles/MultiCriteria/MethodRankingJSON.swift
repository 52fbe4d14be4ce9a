public import AssessmentModel
package import Diagnostics
internal import Words

/// `ranking-methods.json`: several methods' rankings with all that they say besides the order.
public enum MethodRankingJSON {
  /// Version of the form; a change that removes or renames a member raises it.
  public static let version = 1

  /// The document as bytes.
  public static func bytes(_ ranking: MultiCriteriaRanking, of assessment: Assessment) -> [UInt8] {
    let sink = ByteSink()
    write(ranking, of: assessment, to: sink)
    return sink.bytes
  }

  /// An object with what was compared, the cities left out, the methods, how far they agree, dominance, rank reversal
  /// and findings. Cities are named by their ids.
  ///
  /// - Parameter found: what was found before the methods were applied; it stands before their findings.
  package static func write(
    _ ranking: MultiCriteriaRanking, of assessment: Assessment, found: [Diagnostic] = [], to sink: ByteSink
  ) {
    let document = Document(json: JSONWriter(sink), ranking: ranking, assessment: assessment, found: found)
    document.write()
  }
}

/// One document being written.
private struct Document {
  let json: JSONWriter
  let ranking: MultiCriteriaRanking
  let assessment: Assessment
  let found: [Diagnostic]

  func write() {
    json.object {
      json.member("version", MethodRankingJSON.version)
      json.member("criteria", assessment.criteria.id)
      json.member("survey", assessment.survey.description.id)
      json.member("synthetic", assessment.survey.description.origin == .synthetic)
      json.member("compared", ranking.cities.count)
      json.member("comparedOn", ranking.basis.rawValue)
      json.member("indicators", array: { for column in ranking.matrix.columns { write(column) } })
      json.member("leftOut", array: { for city in ranking.leftOut { write(city) } })
      json.member("methods", array: { for position in ranking.methods.indices { write(method: position) } })
      json.member("agreement", array: { for pair in ranking.agreement { write(pair) } })
      if let pairs = ranking.pairs {
        json.member("paretoSet", array: { for row in pairs.pareto { json.string(id(row)) } })
        json.member("dominated", array: { write(dominators: pairs.dominators) })
      }
      if let shares = ranking.acceptability { json.member("acceptability", object: { write(shares) }) }
      json.member("findings", array: { DiagnosticJSON.write(found + ranking.diagnostics, to: json) })
    }
  }

  private func id(_ row: Int) -> String { assessment.cities[ranking.cities[row]].id.rawValue }

  private func write(_ column: DecisionColumn) {
    json.object {
      json.member("id", column.indicator.rawValue)
      json.member("direction", column.direction.rawValue)
      json.member("weight", column.weight)
    }
  }

  private func write(_ left: LeftOutCity) {
    json.object {
      json.member("id", assessment.cities[left.city].id.rawValue)
      json.member("missing", array: { for indicator in left.missing { json.string(indicator.rawValue) } })
    }
  }

  private func write(method position: Int) {
    let method = ranking.methods[position]
    json.object {
      json.member("method", method.method.methodName)
      parameters(of: method.method)
      json.member("lessIsBetter", method.method.isSmallerBetter)
      if let detail = method.vikor {
        json.member("acceptableAdvantage", detail.hasAdvantage)
        json.member("acceptableStability", detail.isStable)
        json.member("compromiseSet", array: { for row in detail.compromise { json.string(id(row)) } })
      }
      json.member("cities", array: { for row in ranking.cities.indices { write(row, method) } })
      if let pairs = ranking.pairs { json.member("rankReversals", array: { write(pairs.swaps[position]) }) }
    }
  }

  private func parameters(of method: RankingMethod) {
    switch method {
    case .additive, .weightedProduct, .topsis: break
    case .vikor(let group): json.member("group", group)
    case .promethee(.usual): json.member("preference", "usual")
    case .promethee(.linear(let indifference, let preference)):
      json.member("preference", "linear")
      json.member("indifference", indifference)
      json.member("threshold", preference)
    }
  }

  private func write(_ row: Int, _ method: MethodRanking) {
    json.object {
      json.member("id", id(row))
      json.member("score", method.scores[row])
      json.member("rank", method.ranks[row])
      if let detail = method.vikor {
        json.member("groupUtility", detail.groupUtility[row])
        json.member("regret", detail.regret[row])
      }
      if let flows = method.flows {
        json.member("positiveFlow", flows.positive[row])
        json.member("negativeFlow", flows.negative[row])
      }
    }
  }

  private func write(_ pair: MethodAgreement) {
    json.object {
      json.member("first", ranking.methods[pair.first].method.methodName)
      json.member("second", ranking.methods[pair.second].method.methodName)
      json.member("n", pair.count)
      json.member("kendall", pair.kendall)
      json.member("spearman", pair.spearman)
    }
  }

  /// Shares of replicates: of each rank from the first on, and of wins over each compared city in their order.
  private func write(_ shares: RankAcceptability) {
    json.member("replicates", shares.replicates)
    if let seed = shares.seed { json.member("seed", "\(seed)") }
    json.member("cities", array: { for row in ranking.cities.indices { write(row, shares) } })
  }

  private func write(_ row: Int, _ shares: RankAcceptability) {
    json.object {
      json.member("id", id(row))
      json.member("meanRank", shares.meanRank(row))
      json.member("holistic", shares.holisticAcceptability(row))
      let ranks = (1...shares.count).map { shares.acceptability(row, rank: $0) }
      json.member("ranks", array: { for share in ranks { json.number(share) } })
      let wins = ranking.cities.indices.compactMap { shares.winShare(row, over: $0) }
      if !wins.isEmpty { json.member("wins", array: { for share in wins { json.number(share) } }) }
      if row < shares.centralWeights.count, let weights = shares.centralWeights[row] {
        json.member("centralWeights", array: { for weight in weights { json.number(weight) } })
      }
    }
  }

  private func write(dominators: [[Int]]) {
    for (row, above) in dominators.enumerated() where !above.isEmpty {
      json.object {
        json.member("id", id(row))
        json.member("by", array: { for other in above { json.string(id(other)) } })
      }
    }
  }

  private func write(_ swaps: [RankSwap]) {
    for swap in swaps {
      json.object {
        json.member("without", id(swap.removed))
        json.member("ahead", id(swap.ahead))
        json.member("overtakenBy", id(swap.behind))
      }
    }
  }
}
