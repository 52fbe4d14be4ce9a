import AssessmentModel
import Diagnostics
import Numerics
import ScoringSupport

@testable import Scoring

/// Columns of one length.
struct RowTable {
  let columns: [[Double]]
  let count: Int

  init(_ columns: [[Double]], count: Int) {
    self.columns = columns
    self.count = count
  }
}

/// The weights that a node with these columns as children learns.
struct LearntWeights {
  private(set) var shares: [Double] = []
  private(set) var shortfall: WeightShortfall?
  private(set) var component: (explained: Double, loadings: [Double])?

  init(_ weighting: Weighting, _ table: RowTable) {
    let names = table.columns.indices.map { "x\($0)" }
    var root = node("index", names.map { use($0) })
    root.weighting = weighting
    let plan = PlanCompiler.compile(criteria(names.map { indicator($0) }, [root]))
    let machine = NodeMachine(plan, range: ScoreRange(), choices: nil, count: table.count)
    for (child, column) in table.columns.enumerated() {
      for (row, value) in column.enumerated() { machine.table[child][row] = value }
    }
    let operation = machine.operations[0]
    machine.settleShares(operation, 0, false)
    machine.selectChildren(operation, 0)
    machine.learnWeights(operation, 0, &self)
  }
}

extension LearntWeights: NodeListener {
  static var isRecording: Bool { true }
  mutating func begin(_ node: Int, _ machine: NodeMachine) {}
  mutating func learn(_ value: NodeValue, _ child: Int, _ found: Double) -> Double { found }
  mutating func takeWeights(_ weights: WorkColumn<Double>, _ width: Int) -> Bool { false }
  mutating func lack(_ shortfall: WeightShortfall) { self.shortfall = shortfall }
  mutating func component(explained: Double, _ loadings: WorkColumn<Double>, _ width: Int) {
    component = (explained, Array(UnsafeBufferPointer(start: loadings.base, count: width)))
  }
  mutating func weigh(_ weights: WorkColumn<Double>, _ width: Int) {
    shares = Array(UnsafeBufferPointer(start: weights.base, count: width))
  }
  mutating func takeFrontier(_ rows: WorkColumn<Double>, _ width: Int, most: Int) -> Int { 0 }
  mutating func frontier(_ number: Int, _ row: WorkColumn<Double>, _ width: Int) {}
  mutating func meanParts(_ shares: WorkColumn<Double>, _ width: Int) {}
  mutating func end(_ node: Int, _ machine: NodeMachine) {}
}
