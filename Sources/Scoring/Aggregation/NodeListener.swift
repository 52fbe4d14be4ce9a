import Numerics

/// What is told while the nodes of a plan learn and score.
///
/// A silent listener lets a replicate run without a word; a recording one takes pins in and gives learnt values, remarks
/// and results out. Each rule is written once and asks whichever listens.
protocol NodeListener {
  /// Whether anyone hears of more than the values learnt: a silent run leaves the telling out.
  static var isRecording: Bool { get }

  /// A node whose weights or rule are learnt begins; its children that count are selected. It begins again where weights
  /// were learnt, as fewer may count then.
  mutating func begin(_ node: Int, _ machine: NodeMachine)

  /// The pinned value if there is one, else the one found; NaN for neither. What is applied is noted.
  ///
  /// - Parameter child: the place among the children that count; −1 for the node itself.
  mutating func learn(_ value: NodeValue, _ child: Int, _ found: Double) -> Double

  /// Writes pinned weights, if there are any.
  mutating func takeWeights(_ weights: WorkColumn<Double>, _ width: Int) -> Bool

  /// Why no weights were learnt.
  mutating func lack(_ shortfall: WeightShortfall)

  /// The first component: its share of the variance, and each child's loading.
  mutating func component(explained: Double, _ loadings: WorkColumn<Double>, _ width: Int)

  /// The weights that were learnt or taken.
  mutating func weigh(_ weights: WorkColumn<Double>, _ width: Int)

  /// Writes a pinned frontier row by row, if there is one, and gives the number of its rows.
  mutating func takeFrontier(_ rows: WorkColumn<Double>, _ width: Int, most: Int) -> Int

  /// A row of the frontier.
  mutating func frontier(_ number: Int, _ row: WorkColumn<Double>, _ width: Int)

  /// The mean part of each child that counts in the cities' scores.
  mutating func meanParts(_ shares: WorkColumn<Double>, _ width: Int)

  /// A node is worked out; scores beyond all numbers in the reported range are still there.
  mutating func end(_ node: Int, _ machine: NodeMachine)
}

/// What a node learns from the cities.
enum NodeValue: Int, CaseIterable {
  case minimum
  case maximum
  case mean
  case deviation
  case norm
  case bestSum
  case worstSum
  case bestRegret
  case worstRegret

  /// The name in the records.
  var name: String {
    switch self {
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .mean: "mean"
    case .deviation: "deviation"
    case .norm: "norm"
    case .bestSum: "best S"
    case .worstSum: "worst S"
    case .bestRegret: "best R"
    case .worstRegret: "worst R"
    }
  }
}

/// Why no weights could be learnt; the node then weighs its children equally.
package enum WeightShortfall: Equatable {
  /// Fewer complete rows than the method needs.
  case tooFewRows
  /// No column tells the cities apart, or all tell the same.
  case noInformation
  /// Entropy has no meaning for the negative values of a child.
  case negative(child: Int)
  /// What was learnt is no set of weights.
  case unusable
}

/// Hears nothing.
struct SilentNodes: NodeListener {
  static var isRecording: Bool { false }

  @inline(__always)
  mutating func begin(_ node: Int, _ machine: NodeMachine) {}
  @inline(__always)
  mutating func learn(_ value: NodeValue, _ child: Int, _ found: Double) -> Double { found }
  @inline(__always)
  mutating func takeWeights(_ weights: WorkColumn<Double>, _ width: Int) -> Bool { false }
  @inline(__always)
  mutating func lack(_ shortfall: WeightShortfall) {}
  @inline(__always)
  mutating func component(explained: Double, _ loadings: WorkColumn<Double>, _ width: Int) {}
  @inline(__always)
  mutating func weigh(_ weights: WorkColumn<Double>, _ width: Int) {}
  @inline(__always)
  mutating func takeFrontier(_ rows: WorkColumn<Double>, _ width: Int, most: Int) -> Int { 0 }
  @inline(__always)
  mutating func frontier(_ number: Int, _ row: WorkColumn<Double>, _ width: Int) {}
  @inline(__always)
  mutating func meanParts(_ shares: WorkColumn<Double>, _ width: Int) {}
  @inline(__always)
  mutating func end(_ node: Int, _ machine: NodeMachine) {}
}
