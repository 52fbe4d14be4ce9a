package import AssessmentModel
import Numerics

/// The outcomes of one row, by the same passes.
extension OutcomeRules {
  /// What conditions are read from.
  package struct Row {
    /// Scores of the nodes on the common scale, NaN for missing.
    package var nodes: [Double]
    /// Raw values of the indicators, NaN for missing.
    package var raw: [Double]

    package init(nodes: [Double], raw: [Double]) { (self.nodes, self.raw) = (nodes, raw) }
  }

  /// What a row comes to.
  package struct RowOutcome {
    package var gates: [GateState]
    package var level: Int?
    /// `nil` if the set has no verdicts.
    package var verdict: VerdictOutcome?
  }

  /// The value that a term compares; NaN for missing.
  package func value(_ term: Term, _ row: Row) -> Double { value(term.subject, row) }

  private func value(_ subject: Term.Subject, _ row: Row) -> Double {
    switch subject {
    case .node(let node): reported(row.nodes[node])
    case .indicator(let indicator): row.raw[indicator]
    }
  }

  package func isMet(_ term: Term, _ row: Row) -> Bool { term.comparison.isMet(by: value(term, row)) }

  /// Whether the principal index is rated and its coverage suffices.
  func isCovered(_ row: Row, coverage: Double) -> Bool {
    !row.nodes[principal].isNaN && coverage >= criteria.minimumCoverage - Comparison.tolerance
  }

  /// Gates, class and verdict of a row; the verdict is lowered where silence at its worse end gives a lower one.
  ///
  /// - Parameter silent: the row with silence at its worse end; `nil` if nothing is silent, or silence is not tried.
  package func outcome(_ row: Row, silent: Row?, isCovered: Bool) -> RowOutcome {
    unsafe withUnsafeTemporaryAllocation(of: Int64.self, capacity: OutcomeCells.size(self, count: 1)) { block in
      unsafe block.initialize(repeating: -1)
      return unsafe outcome(row, silent, isCovered, OutcomeCells(self, count: 1, block: WorkColumn(block)))
    }
  }

  private func outcome(_ row: Row, _ silent: Row?, _ isCovered: Bool, _ cells: OutcomeCells) -> RowOutcome {
    func look(at row: Row) {
      for (place, subject) in subjects.enumerated() { cells.values[place] = value(subject, row) }
    }
    look(at: row)
    testGates(cells)
    classify(cells)
    var result = RowOutcome(
      gates: gates.indices.map { cells.state($0, gates[$0], 0) },
      level: cells.levels[0] < 0 ? nil : Int(cells.levels[0]))
    guard !triggers.isEmpty else { return result }
    cells.uncovered[0] = isCovered ? 0 : -1
    judge(cells)
    let answered = Int(cells.verdicts[0])
    precondition(answered >= 0, "a list of verdicts has a rule that always applies")
    result.verdict = VerdictOutcome(verdict: answered)
    guard criteria.silenceLowersVerdict, let silent, isOpen[answered] else { return result }
    look(at: silent)
    judge(cells, isPastCoverage: true)
    let tried = Int(cells.verdicts[0])
    if standings[tried] < standings[answered] {
      result.verdict = VerdictOutcome(verdict: tried, withoutSilence: answered)
    }
    return result
  }
}
