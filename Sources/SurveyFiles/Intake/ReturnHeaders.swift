package import AssessmentModel
import Tables

/// What the headers of a return mean where no description says it: a form whose names are all known here comes back
/// without a mapping.
package struct ReturnHeaders: Sendable {
  private let names: IntakeNames

  /// The headers that returns under a criteria set may have.
  package init(_ criteria: CriteriaSet) { names = IntakeNames(criteria) }

  /// What stands under a header of a table with a row a city; `nil` if it is not known, or could be several things.
  package func use(of header: String) -> ColumnUse? { names.meaning(of: header)?.use }

  /// Whether a header names the column of cities.
  package func isCity(_ header: String) -> Bool { TableWords.holds(header, in: TableWords.city) }
}
