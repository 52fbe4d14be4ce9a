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

/// Scores onto a range by the smallest and largest over the cities. Scores that are equal but for rounding cannot be told
/// apart, and are missing.
struct NodeRescaling {
  let range: OutputRange
  let minimum: Double
  let maximum: Double

  /// - Parameter magnitude: the size of the numbers that the scores are sums of; equal sums of them differ by rounding.
  init(_ range: OutputRange, _ scores: [Double], magnitude: Double = 0, _ learner: inout AggregationLearner) {
    self.range = range
    let ends = ColumnStatistics.extremes(scores)
    let (lowest, highest) = (ends?.lower ?? .nan, ends?.upper ?? .nan)
    // Scores that are one are put down as one, so that whoever takes the record up again finds no width in it.
    let isOne = RoundingBand.isConstant(lowest, highest, magnitude: magnitude)
    minimum = learner.value("minimum", lowest)
    maximum = learner.value("maximum", isOne ? lowest : highest)
  }

  /// Whether there are no two scores that can be told apart.
  var isConstant: Bool { RoundingBand.isConstant(minimum, maximum) }

  /// Reported units a unit of the score before; 0 where there is nothing to stretch.
  var slope: Double { isConstant ? 0 : (range.upper - range.lower) / (maximum - minimum) }

  /// A score on the range; pinned bounds inside the data let it run beyond. NaN without two bounds, and where the result
  /// is no finite number.
  func apply(_ score: Double) -> Double {
    guard !isConstant else { return .nan }
    let result = Self.stretch(score, minimum, maximum, range.lower, range.upper)
    return result.isFinite ? result : .nan
  }

  /// `lower + (upper − lower)·(score − minimum)/(maximum − minimum)`; widths beyond all numbers are taken at half size.
  @inline(__always)
  static func stretch(
    _ score: Double, _ minimum: Double, _ maximum: Double, _ lower: Double, _ upper: Double
  ) -> Double {
    let (span, width) = (maximum - minimum, upper - lower)
    let place = span.isFinite ? (score - minimum) / span : (score / 2 - minimum / 2) / (maximum / 2 - minimum / 2)
    return width.isFinite ? lower + width * place : lower * (1 - place) + upper * place
  }

  /// The score before stretching.
  func undo(_ score: Double) -> Double {
    minimum + (maximum - minimum) * ((score - range.lower) / (range.upper - range.lower))
  }
}
