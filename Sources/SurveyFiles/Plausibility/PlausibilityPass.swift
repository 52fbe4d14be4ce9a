import AssessmentModel
import Diagnostics

/// Everything that is looked at once all files of a survey are read: the checks of the criteria set, which may set
/// answers aside, and then, on what stays, what a careful analyst would ask about. Notes change nothing.
///
/// Each rule is a file of this folder; the page “Plausibility” has them with their thresholds.
///
/// - Complexity: O(cells), beside O(cities·log cities) to find equal returns.
enum PlausibilityPass {
  /// Examines a survey; what is found goes into its own list too.
  static func examine(_ survey: inout Survey, _ criteria: CriteriaSet) -> [Diagnostic] {
    var findings = FindingList()
    EditChecks.apply(criteria.checks, to: &survey, criteria, findings: &findings)
    let view = SurveyView(survey, criteria)
    PercentCities.note(view, in: &findings)
    FarValues.note(view, in: &findings)
    GroupTotals.note(view, in: &findings)
    SharesTogether.note(view, in: &findings)
    PopulationLimit.note(view, in: &findings)
    RoundNumbers.note(view, in: &findings)
    SameAnswer.note(view, in: &findings)
    SameReturns.note(view, in: &findings)
    let all = findings.all
    survey.diagnostics += all
    return all
  }
}
