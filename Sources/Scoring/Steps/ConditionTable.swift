import AssessmentModel

/// The columns that conditions are held against: node scores in the set's score range, raw values of indicators.
struct ConditionTable {
  private var columns: [Condition.Subject: [Double]] = [:]

  /// Looks up every subject once.
  init(
    _ subjects: some Sequence<Condition.Subject>, criteria: CriteriaSet, plan: AssessmentPlan,
    scores: (_ node: Int) -> [Double], raw: (_ indicator: Int) -> [Double]
  ) {
    let range = criteria.scores
    for subject in subjects where columns[subject] == nil {
      switch subject {
      case .node(let id):
        guard let node = plan.node(id) else { preconditionFailure("a condition names the unknown node “\(id)”") }
        let unit = scores(node)
        columns[subject] = range.lower == 0 && range.upper == 1 ? unit : unit.map(range.reported)
      case .indicator(let id):
        columns[subject] = raw(criteria.position(of: id))
      }
    }
  }

  /// Clears the marks of the cities that do not meet a condition; a missing value meets none.
  func narrow(_ marks: inout [UInt8], by condition: Condition) {
    guard let values = columns[condition.subject] else { preconditionFailure("a subject was not looked up") }
    let tolerance = Comparison.tolerance
    switch condition.comparison {
    case .atLeast(let cut): Self.narrow(&marks, values) { [least = cut - tolerance] in $0 >= least }
    case .below(let cut): Self.narrow(&marks, values) { [least = cut - tolerance] in $0 < least }
    case .above(let cut): Self.narrow(&marks, values) { [most = cut + tolerance] in $0 > most }
    case .atMost(let cut): Self.narrow(&marks, values) { [most = cut + tolerance] in $0 <= most }
    case .equals(let wanted): Self.narrow(&marks, values) { abs($0 - wanted) <= tolerance }
    }
  }

  /// The values of a subject.
  func values(of subject: Condition.Subject) -> [Double] { columns[subject] ?? [] }

  @inline(__always)
  private static func narrow(_ marks: inout [UInt8], _ values: [Double], _ isMet: (Double) -> Bool) {
    precondition(marks.count == values.count, "one mark a value")
    for position in marks.indices { marks[position] &= isMet(values[position]) ? 1 : 0 }
  }
}

extension CriteriaSet {
  /// Position of an indicator that the set is known to have.
  func position(of id: IndicatorID) -> Int {
    guard let position = indicators.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the criteria set names the unknown indicator “\(id)”")
    }
    return position
  }
}
