package import AssessmentModel
import Diagnostics

/// What one column's cells may be, laid out for reading many of them.
package struct CellRule: Sendable {
  /// The kinds that are read differently.
  enum Kind: UInt8, Sendable {
    case yesNo, level, count, percent, number, options
  }

  let kind: Kind
  let lower: Double
  let upper: Double
  let options: [(code: [UInt8], points: Double)]

  /// The rule of a scale.
  package init(_ scale: Scale) {
    kind =
      switch scale {
      case .yesNo: .yesNo
      case .level: .level
      case .count: .count
      case .percent: .percent
      case .number: .number
      case .options: .options
      }
    lower = scale.bounds.lower ?? -.infinity
    upper = scale.bounds.upper ?? .infinity
    if case .options(let list) = scale {
      options = list.map { (Array($0.code.utf8), $0.points) }
    } else {
      options = []
    }
  }

  /// The rule of a number of answers.
  package static let sampleSize = CellRule(.count(of: nil))

  /// The rule of how far an answer may be off.
  package static let margin = CellRule(.number(lower: 0, upper: nil))

  /// Whether answers can be off by a number: a yes or no and a choice from a list cannot.
  package var hasMargin: Bool { kind != .yesNo && kind != .options }

  /// What a value rests on, given whether evidence stands beside it: levels need evidence, other scales may have it.
  package func basis(hasEvidence: Bool) -> AnswerBasis {
    if hasEvidence { return .evidenced }
    return kind == .level ? .selfReported : .reported
  }

  /// The scale in words, as findings name it.
  package var words: String {
    switch kind {
    case .yesNo: "yes or no"
    case .level: "a whole level from 0 to \(Self.text(upper))"
    case .count: upper.isFinite ? "a whole number from 0 to \(Self.text(upper))" : "a whole number from 0"
    case .percent: "a percentage from 0 to 100"
    case .number:
      switch (lower.isFinite, upper.isFinite) {
      case (true, true): "a number from \(Self.text(lower)) to \(Self.text(upper))"
      case (true, false): "a number from \(Self.text(lower))"
      case (false, true): "a number up to \(Self.text(upper))"
      case (false, false): "a number"
      }
    case .options: "one of " + options.map { String(decoding: $0.code, as: UTF8.self) }.joined(separator: ", ")
    }
  }
}

extension CellRule {
  private static func text(_ number: Double) -> String { DecimalText.exact(number) }
}
