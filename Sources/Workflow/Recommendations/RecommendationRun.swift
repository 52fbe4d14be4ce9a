internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import Scoring

/// What follows from the gaps of one run.
package struct RecommendationRun: Sendable {
  /// The assessment.
  package let assessment: Assessment
  /// Programmes and mentors.
  package let recommendations: Recommendations
  /// What was found on the way.
  package let findings: [Diagnostic]

  /// Works out the recommendations; `SCR-100` if the criteria set offers nothing.
  package init(_ run: AssessmentRun) throws(Diagnostic) {
    let criteria = run.assessment.criteria
    if criteria.programmes.isEmpty, criteria.mentors == nil {
      throw Diagnostic(
        .nothingToRecommend, .stop, .run(.nothingToRecommend, .text(criteria.id)))
    }
    assessment = run.assessment
    (recommendations, findings) = RecommendationBuilder(run.assessment).build()
  }
}
