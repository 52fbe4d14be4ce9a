import AssessmentModel
import Numerics
import Scoring
import TestSupport

/// Every way through the kernels gives the same bits in an optimised build, for matrices of any shape.
enum PathCheck {
  /// What is wrong, in words.
  static func faults() -> [String] {
    var faults: [String] = []
    for seed in 0..<40 {
      let (rows, columns) = (1 + seed * 7 % 41, 1 + seed * 5 % 13)
      let matrix = RandomMatrix.matrix(rows: rows, columns: columns, seed: seed)
      let bounds = (0..<columns).map { _ in 0.0...1.0 }
      for space in [WeightSpace.simplex, .bounds(bounds)] {
        let design = AcceptabilityDesign(replicates: 700, seed: UInt64(seed), weights: space)
        let results = KernelPath.supported.map {
          StochasticAcceptability(design, measures: .all, threads: 1, path: $0).analyse(matrix)
        }
        if results.contains(where: { $0 == nil || $0 != results[0] }) {
          faults.append("\(rows) x \(columns), seed \(seed): the paths differ")
        }
      }
    }
    return faults
  }
}

/// Matrices with equals, ones whose columns say nothing, and ones of extreme size.
enum RandomMatrix {
  static func matrix(rows: Int, columns: Int, seed: Int) -> DecisionMatrix {
    var generator = SeededGenerator(seed: UInt64(seed))
    let heads = (0..<columns).map {
      DecisionColumn(
        IndicatorID("c\($0)"), $0 % 3 == 1 ? .lowerIsBetter : .higherIsBetter, weight: Double(1 + $0 % 4))
    }
    let values = (0..<columns).map { column in
      (0..<rows).map { _ -> Double in
        let share = Double(generator.next() >> 11) * 0x1p-53
        return switch column % 4 {
        case 0: share
        case 1: Double(Int(share * 4))
        case 2: 7
        default: share * 1e12 - 5e11
        }
      }
    }
    return DecisionMatrix(heads, values: values)
  }
}
