import AssessmentModel
internal import CKernels

/// Draws answers: each uniform within its margin, cut to its scale, rounded where the scale has whole numbers.
///
/// One coordinate seeds a stream for all cells. A margin that the survey states for the cell goes before those of the
/// design; a cell without any keeps its value, and so does a missing one.
struct AnswerDraw: Sendable {
  struct Cell: Sendable {
    /// Position in ``ReplicateParameters/answers``.
    var position: Int
    var value: Double
    /// How far it may be off.
    var margin: Double
    var lower: Double
    var upper: Double
    /// The distance of neighbouring values of the scale; 0 for a scale without gaps.
    var step: Double
  }

  let cells: [Cell]
  private let columns: Columns
  private let number: Int32?
  /// The last position.
  private let last: Int

  /// The same as columns, for the kernel.
  private struct Columns {
    var positions: [Int] = []
    var values: [Double] = []
    var margins: [Double] = []
    var lower: [Double] = []
    var upper: [Double] = []
    var steps: [Double] = []

    init(_ cells: [Cell]) {
      // The kernel draws whole groups of cells; what it draws for these is left.
      let padding = [Cell](
        repeating: Cell(position: 0, value: 0, margin: 0, lower: 0, upper: 0, step: 0), count: Int(CK_DRAW_PADDING))
      for cell in cells + padding {
        positions.append(cell.position)
        values.append(cell.value)
        margins.append(cell.margin)
        lower.append(cell.lower)
        upper.append(cell.upper)
        steps.append(cell.step)
      }
    }
  }

  init(_ margins: [AnswerMargin], in plan: ReplicatePlan, path: KernelPath = .automatic) {
    self.init(Self.cells(margins, in: plan), path: path)
  }

  init(_ cells: [Cell], path: KernelPath) {
    self.cells = cells
    columns = Columns(cells)
    number = path.number
    last = cells.map(\.position).max() ?? -1
  }

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
    var stream = RandomStream(seed: coordinate.bitPattern)
    guard let number else { return fill(&answers, &stream) }
    precondition(last < answers.count, "each cell has an answer")
    stream.withWords { words in
      answers.withUnsafeMutableBufferPointer { answers in
        guard let to = answers.baseAddress else { return }
        ck_draw_answers(
          number, Int32(cells.count), words, columns.positions, columns.values, columns.margins, columns.lower,
          columns.upper, columns.steps, to)
      }
    }
  }

  private func fill(_ answers: inout [Double], _ stream: inout RandomStream) {
    for cell in cells {
      var value = cell.value + cell.margin * (2 * stream.uniform() - 1)
      value = min(max(value, cell.lower), cell.upper)
      if cell.step > 0 { value = cell.step * (value / cell.step).rounded() }
      answers[cell.position] = value
    }
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
