package import AssessmentModel
import Scoring

/// What hangs on the answers that were set aside: what a city would come to if each of them stood at an end of its scale.
///
/// Both ends are tried, all answers at the worse and all at the better one, with everything learnt held at the
/// assessment's values. That shows what could be other; it does not show that nothing else could.
package struct SetAsideSearch: Sendable {
  /// What a city could come to.
  package struct Outcome: Sendable, Hashable {
    /// The indicators whose answers were set aside.
    package var indicators: [Int]
    /// The nodes that are not rated now, and would be with either end.
    package var lost: [Int]
    /// Whether the city is not rated as a whole now, and would be with either end.
    package var isUnrated: Bool
    /// The verdicts that the ends give, if they are not the present one; in the order worse, better.
    package var otherVerdicts: [Int]
  }

  private let rescorer: CityRescorer
  private let assessment: Assessment
  private let isUpperBetter: [Bool]

  /// Prepares the search.
  package init(_ assessment: Assessment) {
    self.assessment = assessment
    rescorer = CityRescorer(assessment)
    let (criteria, plan) = (assessment.criteria, assessment.plan)
    isUpperBetter = criteria.indicators.indices.map { position in
      let sense = plan.leaves.first { $0.indicator == position }?.sense ?? .rising
      return !criteria.indicators[position].flips(sense)
    }
  }

  /// The indicators of a city whose answers were set aside.
  package func indicators(of city: Int) -> [Int] {
    assessment.indicators.columns.indices.filter {
      assessment.indicators.columns[$0].states[city] == MissingReason.invalid.rawValue
    }
  }

  /// What a city could come to; `nil` if no answer of it was set aside.
  ///
  /// - Complexity: O(leaves + nodes), twice.
  package func outcome(of city: Int) -> Outcome? {
    let indicators = indicators(of: city)
    guard !indicators.isEmpty else { return nil }
    let ends = [false, true].map { end(of: city, indicators, isBetter: $0) }
    let lost = assessment.plan.nodes.indices.filter { node in
      assessment.nodes[node].scores[city] == nil && ends.allSatisfy { !$0.nodes[node].isNaN }
    }
    var others: [Int] = []
    if !assessment.verdicts.isEmpty {
      let present = assessment.verdicts[city].verdict
      for verdict in ends.compactMap({ $0.verdict?.verdict }) where verdict != present && !others.contains(verdict) {
        others.append(verdict)
      }
    }
    return Outcome(
      indicators: indicators, lost: lost,
      isUnrated: !assessment.isCovered(city) && ends.allSatisfy(\.isCovered), otherVerdicts: others)
  }

  private func end(of city: Int, _ indicators: [Int], isBetter: Bool) -> RescoredRow {
    var row = rescorer.row(city)
    var ends = [Double](repeating: .nan, count: rescorer.plan.leaves.count)
    for indicator in indicators { rescorer.put(indicator, atUpper: isUpperBetter[indicator] == isBetter, &row, &ends) }
    // Other leaves may hang on the row as a whole.
    let leaves = rescorer.leaves(row)
    return rescorer.rescore(
      row,
      leaves: leaves.indices.map { indicators.contains(rescorer.plan.leaves[$0].indicator) ? ends[$0] : leaves[$0] })
  }
}
