package import AssessmentModel

/// The stretch of the common scale that a drawing shows: 0…1, and further where the values go further, as on z-scores
/// and ranks, so that no mark is pressed against an edge that it lies beyond.
package struct ChartAxis: Equatable {
  /// The value at the lower end.
  package private(set) var lower = 0.0
  /// The value at the upper end.
  package private(set) var upper = 1.0

  /// The stretch 0…1.
  package init() {}

  /// Widens 0…1 to hold every finite value.
  package init(_ values: some Sequence<Double>) { for value in values { hold(value) } }

  /// Widens the stretch to hold a value; the noise of a sum does not.
  package mutating func hold(_ value: Double) {
    guard value.isFinite else { return }
    if value < lower - Comparison.tolerance { lower = value }
    if value > upper + Comparison.tolerance { upper = value }
  }

  /// A stretch that holds two.
  package func joined(_ other: ChartAxis) -> ChartAxis { ChartAxis([lower, upper, other.lower, other.upper]) }

  /// Where a value stands, 0 at the lower end and 1 at the upper, or at the nearer end if it lies beyond; `nil` for what
  /// is no number, which is not drawn.
  package func share(_ value: Double) -> Double? {
    // Halves, so that the width of the widest stretch is a number.
    let width = upper / 2 - lower / 2
    guard value.isFinite, width > 0 else { return nil }
    return min(max((value / 2 - lower / 2) / width, 0), 1)
  }

  /// The value at a share of the stretch.
  package func value(at share: Double) -> Double { lower * (1 - share) + upper * share }
}

extension ReportFacts {
  /// The stretch that a node or leaf takes up over all cities.
  package func axis(_ child: AssessmentPlan.Child) -> ChartAxis {
    switch child {
    case .node(let node): axesOfNodes[node]
    case .leaf(let leaf): axesOfLeaves[leaf]
    }
  }

  static func axisOfNode(_ node: Int, in assessment: Assessment) -> ChartAxis {
    ChartAxis(assessment.cities.indices.lazy.compactMap { assessment.nodes[node].scores[$0] })
  }

  static func axisOfLeaf(_ leaf: Int, in assessment: Assessment) -> ChartAxis {
    ChartAxis(assessment.cities.indices.lazy.compactMap { assessment.normalised.columns[leaf][$0] })
  }
}
