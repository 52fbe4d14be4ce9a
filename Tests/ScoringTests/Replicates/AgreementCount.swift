import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport

/// Counts what the compared cases are made of.
struct AgreementCount {
  private var counts: [String: Int] = [:]

  /// Every method and rule, kind by kind.
  static let methods: KeyValuePairs<String, [String]> = [
    "normalisation": [
      "goalposts", "min-max", "z-score", "rank", "borda", "percentile-rank", "distance-to-leader",
      "distance-to-reference", "distance-to-target", "fraction-of-best", "categorical", "vector", "sum", "maximum",
    ],
    "imputation": [
      "none", "mean", "median", "group-mean", "group-median", "row-mean", "row-median", "nearest-neighbours",
      "previous-edition", "country-proxy",
    ],
    "treatment": ["none", "winsorise-then-log", "winsorise", "logarithm", "box-cox", "forced-winsorise"],
    "weighting": [
      "shares", "relative", "equal", "budget-allocation", "analytic-hierarchy", "best-worst", "rank-order-centroid",
      "entropy", "critic", "standard-deviation", "principal-component", "benefit-of-the-doubt",
    ],
    "aggregation": [
      "arithmetic", "geometric", "harmonic", "power-mean", "minimum", "maximum", "ordered-weighted",
      "mazziotta-pareto", "copeland", "topsis", "vikor", "promethee", "weighted-product",
    ],
    "depth": ["1", "2", "3", "4", "5", "6"],
    "rule": [
      "screening", "rescaling", "reference", "falling", "worst group", "gate", "classes", "verdicts", "silence",
      "coverage", "children", "dropped", "denominator", "logarithmic goalposts", "open goalposts",
    ],
    "missing": MissingReason.allCases.map { "\($0)" },
    "ties": ["competition", "dense", "average"],
  ]

  /// What comes out.
  static let outcomes = [
    "winsorised", "logarithm", "mirrored logarithm", "Box–Cox", "imputed", "previous edition", "country proxy",
    "screened city", "screened indicator", "constant column", "missing score", "gate failed", "gate unknown",
    "lowered by silence", "unranked city", "tie",
  ]

  subscript(kind: String, name: String) -> Int { counts["\(kind) \(name)"] ?? 0 }

  private mutating func note(_ kind: String, _ name: String, if holds: Bool = true) {
    if holds { counts["\(kind) \(name)", default: 0] += 1 }
  }

  mutating func count(_ said: AgreementCase, dropped: Int) {
    let criteria = said.criteria
    for indicator in criteria.indicators {
      note("normalisation", indicator.normalisation.methodName)
      note("imputation", (indicator.imputation ?? criteria.imputation).methodName)
      note("treatment", (indicator.treatment ?? criteria.treatment).methodName)
      note("rule", "denominator", if: indicator.denominator != nil)
      if case .goalposts(let posts) = indicator.normalisation {
        note("rule", "logarithmic goalposts", if: posts.isLogarithmic)
        note("rule", "open goalposts", if: !posts.isTruncated)
      }
    }
    for tree in criteria.trees { count(tree) }
    note("depth", "\(Self.depth(criteria.trees[0]))")
    note("rule", "screening", if: criteria.screening != nil && dropped < 0)
    note("rule", "gate", if: !criteria.gates.isEmpty)
    note("rule", "classes", if: criteria.classes != nil)
    note("rule", "verdicts", if: !criteria.verdicts.isEmpty)
    note("rule", "silence", if: criteria.silenceLowersVerdict && !criteria.verdicts.isEmpty)
    note("rule", "dropped", if: dropped >= 0)
    note("ties", criteria.tieRule.rawValue)
    for column in said.survey.columns {
      for city in 0..<column.answers.count {
        if let reason = column.answers[city].missingReason { note("missing", "\(reason)") }
      }
    }
  }

  private mutating func count(_ node: IndexNode) {
    note("weighting", node.weighting.methodName)
    note("aggregation", node.aggregation.methodName)
    note("rule", "rescaling", if: node.rescaling != nil)
    note("rule", "coverage", if: node.minimumCoverage > 0)
    note("rule", "children", if: node.minimumChildren != nil)
    for child in node.children {
      switch child {
      case .node(let inner): count(inner)
      case .reference: note("rule", "reference")
      case .use(let use):
        note("rule", "falling", if: use.sense == .falling)
        note("rule", "worst group", if: use.measure == .levelAndWorstGroup)
      }
    }
  }

  private static func depth(_ node: IndexNode) -> Int {
    1
      + node.children.reduce(0) { deepest, child in
        if case .node(let inner) = child { max(deepest, depth(inner)) } else { deepest }
      }
  }

  mutating func count(_ assessment: Assessment) {
    for treated in assessment.treatments { note("outcome", treated.outcome.rawValue) }
    for column in assessment.imputed?.columns ?? [] {
      for city in 0..<column.count {
        guard case .value(_, let basis) = column[city] else { continue }
        note("outcome", "imputed", if: basis == .imputed)
        note("outcome", "previous edition", if: basis == .previousEdition)
        note("outcome", "country proxy", if: basis == .countryProxy)
      }
    }
    for _ in assessment.screening?.screenedCities ?? [] { note("outcome", "screened city") }
    for _ in assessment.screening?.screenedIndicators ?? [] { note("outcome", "screened indicator") }
    note("outcome", "constant column", if: assessment.diagnostics.contains { $0.code == .constantColumn })
    for node in assessment.nodes { note("outcome", "missing score", if: node.scores.present.count < node.scores.count) }
    for states in assessment.gateStates {
      note("outcome", "gate failed", if: states.contains(GateState.failed.rawValue))
      note("outcome", "gate unknown", if: states.contains(GateState.unknown.rawValue))
    }
    for verdict in assessment.verdicts { note("outcome", "lowered by silence", if: verdict.isProvisional) }
    let ranks = assessment.ranking.overall.present
    note("outcome", "unranked city", if: ranks.count < assessment.ranking.overall.count)
    note("outcome", "tie", if: Set(ranks).count < ranks.count)
  }
}
