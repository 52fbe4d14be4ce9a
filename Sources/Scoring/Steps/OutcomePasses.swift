import AssessmentModel
import Numerics

// Arrays are gone through by their positions: an iterator over elements asks for memory in a debug build.

/// What is worked out of the outcomes of some rows. Marks are −1 where something holds, 0 where not.
struct OutcomeCells {
  typealias Marks = WorkColumn<Int64>

  /// Number of rows; also the length of a column.
  private(set) var count: Int
  /// What is compared, a column a subject: reported scores and raw values, NaN for missing.
  let values: WorkColumn<Double>
  /// Whether each gate's condition holds, a column a gate.
  let gates: Marks
  /// Whether any gate fails, whether any is unknown, and whether the principal index is not rated or not covered.
  let failed: Marks
  let unknown: Marks
  let uncovered: Marks
  let marks: Marks
  /// Position of each row's class; −1 for none.
  let levels: Marks
  /// Position of the verdict that the rules alone give; −1 for none.
  let verdicts: Marks

  init(_ rules: OutcomeRules, count: Int, _ memory: ReplicateMemory) {
    self.init(rules, count: count, block: memory.take(Self.size(rules, count: count), -1))
  }

  /// Takes memory of ``size(_:count:)``, all −1: as a number, that is NaN.
  init(_ rules: OutcomeRules, count: Int, block: Marks) {
    self.count = count
    let cells = rules.subjects.count * count
    values = unsafe WorkColumn(UnsafeMutableRawPointer(block.base).bindMemory(to: Double.self, capacity: cells), cells)
    gates = block + cells
    failed = gates + rules.gates.count * count
    unknown = failed + count
    uncovered = unknown + count
    marks = uncovered + count
    levels = marks + count
    verdicts = levels + count
  }

  static func size(_ rules: OutcomeRules, count: Int) -> Int { (rules.subjects.count + rules.gates.count + 6) * count }

  /// The same memory for fewer rows.
  func first(_ count: Int) -> OutcomeCells {
    var cells = self
    cells.count = count
    return cells
  }

  /// The column of a term's subject.
  func values(_ term: OutcomeRules.Term) -> WorkColumn<Double> { values + term.place * count }

  /// The state of a gate: a missing value leaves it unknown, never failed.
  func state(_ gate: Int, _ term: OutcomeRules.Term, _ row: Int) -> GateState {
    values(term)[row].isNaN ? .unknown : gates[gate * count + row] != 0 ? .met : .failed
  }

  /// Clears the marks of the rows that do not meet a condition; a missing value meets none.
  func narrow(_ marks: Marks, _ term: OutcomeRules.Term) {
    let (values, count, tolerance) = (values(term), count, Comparison.tolerance)
    switch term.comparison {
    case .atLeast(let cut):
      let least = cut - tolerance
      for row in 0..<count { marks[row] &= values[row] >= least ? -1 : 0 }
    case .below(let cut):
      let least = cut - tolerance
      for row in 0..<count { marks[row] &= values[row] < least ? -1 : 0 }
    case .above(let cut):
      let most = cut + tolerance
      for row in 0..<count { marks[row] &= values[row] > most ? -1 : 0 }
    case .atMost(let cut):
      let most = cut + tolerance
      for row in 0..<count { marks[row] &= values[row] <= most ? -1 : 0 }
    case .equals(let wanted): for row in 0..<count { marks[row] &= abs(values[row] - wanted) <= tolerance ? -1 : 0 }
    }
  }
}

extension OutcomeRules {
  /// The gates: what holds of each row before any condition of a verdict rule.
  func testGates(_ cells: OutcomeCells) {
    let (failed, unknown) = (cells.failed, cells.unknown)
    for row in 0..<cells.count { (failed[row], unknown[row]) = (0, 0) }
    for gate in gates.indices {
      let (met, values) = (cells.gates + gate * cells.count, cells.values(gates[gate]))
      for row in 0..<cells.count { met[row] = -1 }
      cells.narrow(met, gates[gate])
      for row in 0..<cells.count {
        let isKnown: Int64 = values[row] == values[row] ? -1 : 0
        failed[row] |= isKnown & ~met[row]
        unknown[row] |= ~isKnown
      }
    }
  }

  /// The first class whose bound is met; none without a score, or if no class takes the rest.
  func classify(_ cells: OutcomeCells) {
    guard let classPlace else { return }
    let (marks, chosen, scores) = (cells.marks, cells.levels, cells.values + classPlace * cells.count)
    for row in 0..<cells.count { chosen[row] = -1 }
    for level in stride(from: levels.count - 1, through: 0, by: -1) {
      for row in 0..<cells.count { marks[row] = scores[row] == scores[row] ? -1 : 0 }
      if let term = levels[level] { cells.narrow(marks, term) }
      let number = Int64(level)
      for row in 0..<cells.count { chosen[row] = (marks[row] & number) | (~marks[row] & chosen[row]) }
    }
  }

  /// The verdicts: the first rule that applies, in file order.
  ///
  /// - Parameter isPastCoverage: whether the rows have passed the coverage rule, so that it applies to none.
  func judge(_ cells: OutcomeCells, isPastCoverage: Bool = false) {
    let (count, marks, chosen) = (cells.count, cells.marks, cells.verdicts)
    for row in 0..<count { chosen[row] = -1 }
    for position in triggers.indices {
      switch triggers[position] {
      case .gateFailed: for row in 0..<count { marks[row] = cells.failed[row] }
      case .gateUnknown: for row in 0..<count { marks[row] = cells.unknown[row] & ~cells.failed[row] }
      case .insufficientCoverage:
        if isPastCoverage { continue }
        for row in 0..<count { marks[row] = cells.uncovered[row] }
      case .terms(let terms):
        for row in 0..<count { marks[row] = -1 }
        for term in terms.indices { cells.narrow(marks, terms[term]) }
      }
      let number = Int64(position)
      for row in 0..<count { chosen[row] = chosen[row] < 0 ? (marks[row] & number) | ~marks[row] : chosen[row] }
    }
  }
}
