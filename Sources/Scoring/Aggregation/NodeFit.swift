import AssessmentModel

/// What a node needs to know of all cities before it can score one: learnt once, then applied to any row.
struct NodeFit {
  /// A rule that holds a row against the others.
  enum Rule {
    case mazziottaPareto(MazziottaParetoFit)
    case copeland(CopelandFit)
    case topsis(TopsisFit)
    case vikor(VikorFit)
    case promethee(PrometheeFit)
    case weightedProduct(WeightedProductFit)
    case benefitOfTheDoubt(BenefitOfTheDoubt)
  }

  /// `nil` where the node's score depends on its own row alone.
  var rule: Rule?
  /// How scores are stretched afterwards, if they are.
  var rescaling: NodeRescaling?

  /// Learns the rule of a node from its weighted children; `nil` where there is nothing to learn.
  static func rule(
    _ node: AssessmentPlan.Node, _ children: [[Double]], shares: [Double], count: Int,
    _ learner: inout AggregationLearner
  ) -> Rule? {
    if case .benefitOfTheDoubt(let lower, let upper) = node.weighting {
      return .benefitOfTheDoubt(benefit(lower, upper, RowTable(children, count: count), &learner))
    }
    switch node.aggregation {
    case .arithmetic, .geometric, .harmonic, .powerMean, .minimum, .maximum, .orderedWeighted: return nil
    case .mazziottaPareto(let form):
      return .mazziottaPareto(MazziottaParetoFit(form, RowTable(children, count: count), &learner))
    case .copeland(let tolerance):
      return .copeland(CopelandFit(RowTable(children, count: count), shares: shares, tolerance: tolerance))
    case .topsis: return .topsis(TopsisFit(RowTable(children, count: count), shares: shares, &learner))
    case .vikor(let group):
      return .vikor(VikorFit(RowTable(children, count: count), shares: shares, group: group, &learner))
    case .promethee(let preference):
      return .promethee(PrometheeFit(RowTable(children, count: count), shares: shares, preference))
    case .weightedProduct:
      return .weightedProduct(WeightedProductFit(RowTable(children, count: count), shares: shares, &learner))
    }
  }

  private static func benefit(
    _ lower: Double, _ upper: Double, _ table: RowTable, _ learner: inout AggregationLearner
  ) -> BenefitOfTheDoubt {
    var frontier: [[Double]] = []
    while let row = learner.pinnedValues("frontier \(frontier.count + 1)") { frontier.append(row) }
    if frontier.isEmpty {
      let rows = table.completeRows.map { row in Array(table.cells[row * table.width..<(row + 1) * table.width]) }
      frontier = BenefitOfTheDoubt.undominated(rows.filter { $0.allSatisfy { $0 >= 0 } })
    }
    for (number, row) in frontier.enumerated() { learner.note("frontier \(number + 1)", row) }
    let reachable = BenefitOfTheDoubt.upper(upper, width: table.width)
    return BenefitOfTheDoubt(frontier: frontier, width: table.width, lower: lower, upper: reachable)
  }
}

/// Scores onto a range by the smallest and largest over the cities. Equal scores cannot be told apart, and are missing.
struct NodeRescaling {
  let range: OutputRange
  let minimum: Double
  let maximum: Double

  init(_ range: OutputRange, _ scores: [Double], _ learner: inout AggregationLearner) {
    self.range = range
    let spread = ColumnSpread(scores.filter { !$0.isNaN })
    minimum = learner.value("minimum", spread.lowest.isFinite ? spread.lowest : .nan)
    maximum = learner.value("maximum", spread.highest.isFinite ? spread.highest : .nan)
  }

  /// Reported units a unit of the score before.
  var slope: Double { (range.upper - range.lower) / (maximum - minimum) }

  /// A score on the range; pinned bounds inside the data let it run beyond. NaN without two bounds.
  func apply(_ score: Double) -> Double {
    guard minimum < maximum else { return .nan }
    return range.lower + (range.upper - range.lower) * ((score - minimum) / (maximum - minimum))
  }

  /// The score before stretching.
  func undo(_ score: Double) -> Double {
    minimum + (maximum - minimum) * ((score - range.lower) / (range.upper - range.lower))
  }
}
