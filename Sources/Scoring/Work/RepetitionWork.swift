package import AssessmentModel

extension WorkEstimate {
  /// The replicates of an uncertainty analysis.
  ///
  /// Memory: every score once, ranks and wins of every pair of compared cities on every thread, and the table that comes
  /// out of them. Time: the cells of every replicate, and every pair of compared cities.
  package static func uncertainty(
    _ design: RobustnessDesign, of assessment: Assessment, threads: Int
  ) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    let replicates = Double(design.replicates)
    let pairs = sizes.compared * sizes.compared
    let outcomes = Double(assessment.criteria.verdicts.count + (assessment.criteria.classes?.classes.count ?? 0))
    let weights = design.inputs.contains { if case .weights = $0.variation { true } else { false } }
    let sums = weights ? sizes.compared * sizes.leaves : 0
    let tally = pairs * 8 + sizes.cities * outcomes * 4 + sums * 8 + sizes.cities * sizes.row * 10
    // Blocks keep the sums of weights of the cities that were first in them; at most 256 blocks.
    let firsts = weights ? min(replicates, 256 * sizes.compared) * sizes.leaves * 8 : 0
    return WorkEstimate(
      operations: replicates
        * (sizes.cities * sizes.row * repetition(design, assessment) + pairs * 0.3 + sizes.row * 20)
        + replicates * sizes.cities * 30,
      bytes: replicates * sizes.cities * 8 + tally * Double(threads) + pairs * 16 + firsts)
  }

  /// The runs of a sensitivity analysis, and the resamples of its intervals.
  package static func sensitivity(
    _ design: RobustnessDesign, of assessment: Assessment, threads: Int, resamples: Int = 1000
  ) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    let sample = Double(design.sensitivitySample ?? 0)
    let inputs = Double(design.inputs.count)
    let runs = sample * (inputs + 2)
    let outputs = 1 + sizes.compared
    return WorkEstimate(
      operations: runs * (sizes.cities * sizes.row * repetition(design, assessment) + sizes.row * 20)
        + outputs * Double(resamples) * sample * inputs * 1.5,
      bytes: runs * outputs * 8 + Double(threads) * sizes.cities * sizes.row * 10
        + Double(threads) * sample * (inputs + 2) * 8)
  }

  /// Nanoseconds a cell of one replicate: more where scales are learnt anew, gaps filled or outliers treated.
  private static func repetition(_ design: RobustnessDesign, _ assessment: Assessment) -> Double {
    let learns = assessment.criteria.indicators.contains { indicator in
      if case .goalposts = indicator.normalisation { false } else { true }
    }
    var cost = learns || assessment.treated != nil ? 20.0 : 2
    for input in design.inputs {
      switch input.variation {
      case .imputation, .treatment, .dropping, .normalisation, .answers: cost = max(cost, 20)
      case .weights, .goalposts, .aggregation: break
      }
    }
    // Nearest neighbours hold every city against every other.
    let neighbours = assessment.criteria.indicators.contains { indicator in
      if case .nearestNeighbours = assessment.criteria.imputation(of: indicator) { true } else { false }
    }
    return neighbours ? cost + Double(assessment.cities.count) * 4 : cost
  }

  /// Rank acceptabilities: for every replicate the weighted sums and every pair of rows.
  package static func acceptability(
    rows: Int, columns: Int, replicates: Int, threads: Int
  ) -> WorkEstimate {
    let (rows, columns) = (Double(rows), Double(columns))
    return WorkEstimate(
      operations: Double(replicates) * rows * (rows * 0.3 + columns * 0.5 + 5) + rows * rows * 20,
      bytes: rows * (rows * 8 + columns * 8) * Double(threads) + rows * (rows * 12 + columns * 24))
  }

  /// Dominance and rank reversal: every pair of rows, and every method without each row in turn.
  package static func pairs(rows: Int, columns: Int, methods: Int) -> WorkEstimate {
    let (rows, columns) = (Double(rows), Double(columns))
    return WorkEstimate(
      operations: rows * rows * (columns * 0.5 + 5 + Double(methods) * (columns * 8 + 40)),
      bytes: rows * columns * 24 + rows * rows * 8)
  }
}
