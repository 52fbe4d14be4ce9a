import AssessmentModel
import Numerics
import Scoring

/// Draws answers: each uniform within its margin, cut to its scale, rounded where the scale has whole numbers.
///
/// One coordinate seeds a stream for all cells. A margin that the survey states for the cell goes before those of the
/// design; a cell without any keeps its value, and so does a missing one.
struct AnswerDraw: Sendable {
  typealias Cell = DrawKernel.Cell

  private let kernel: DrawKernel

  /// The answers that are drawn; their positions are those in ``ReplicateParameters/answers``.
  var cells: [Cell] { kernel.cells }

  init(_ margins: [AnswerMargin], in plan: ReplicatePlan) { kernel = DrawKernel(Self.cells(margins, in: plan)) }

  private static func cells(_ margins: [AnswerMargin], in plan: ReplicatePlan) -> [Cell] {
    let columns = Dictionary(
      zip(plan.survey.columns.map(\.key), plan.survey.columns.indices), uniquingKeysWith: { first, _ in first })
    func answers(_ key: AnswerKey) -> AnswerVector? { columns[key].map { plan.survey.columns[$0].answers } }

    var cells: [Cell] = []
    for (column, indicator) in plan.criteria.indicators.enumerated() {
      var stated: AnswerVector?
      if case .answer(let item) = indicator.scoring { stated = answers(AnswerKey(item, isMargin: true)) }
      let divisors = indicator.denominator.flatMap { answers(AnswerKey($0.item)) }
      let bounds = indicator.scale.bounds
      let values = plan.indicators.columns[column]
      for city in 0..<plan.cityCount {
        guard case .value(let value, let basis) = values[city] else { continue }
        // Scale and stated margin speak of the value before it is divided.
        var unit = 1.0
        if let denominator = indicator.denominator, let divisor = divisors?[city].number {
          unit = denominator.per / divisor
        }
        let margin =
          stated?[city].number.map { abs($0 * unit) }
          ?? margins.first { $0.fits(indicator.id, basis) }.map { $0.margin(of: value) } ?? 0
        guard margin > 0, margin.isFinite else { continue }
        cells.append(
          Cell(
            position: column * plan.cityCount + city, value: value, margin: margin,
            lower: bounds.lower.map { min($0 * unit, value) } ?? -.infinity,
            upper: bounds.upper.map { max($0 * unit, value) } ?? .infinity,
            step: indicator.scale.isWhole ? abs(unit) : 0))
      }
    }
    return cells
  }

  /// Draws all answers of a coordinate.
  func fill(_ answers: inout [Double], from coordinate: Double) {
    kernel.draw(seed: coordinate.bitPattern, into: &answers)
  }
}

extension AnswerMargin {
  /// Whether it holds for values of an indicator on a basis.
  func fits(_ indicator: IndicatorID, _ basis: AnswerBasis) -> Bool {
    (indicators.isEmpty || indicators.contains(indicator)) && (self.basis == nil || self.basis == basis)
  }

  /// How far a value may be off.
  func margin(of value: Double) -> Double {
    switch size {
    case .absolute(let size): size
    case .relative(let share): share * abs(value)
    }
  }
}
