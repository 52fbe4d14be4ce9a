import Analyses
import AssessmentModel
import Diagnostics
import Scoring
import TestSupport

@testable import ReportFiles
@testable import ReportSupport

/// Contents that together have every part of a report.
enum FullReport {
  static var contents: [ReportContent] {
    [everyAnalysis, acknowledged, classes, SmallReport.content(), SmallReport.many(12)]
  }

  /// Every analysis, and answers that somebody stands behind.
  static var everyAnalysis: ReportContent {
    let base = SmallRobustness.content()
    var assessment = base.assessment
    for position in assessment.survey.columns.indices where assessment.survey.columns[position].key.group == nil {
      let cities = assessment.cities.count
      assessment.survey.columns[position].proofs = [AnswerProof?](
        repeating: AnswerProof(
          answeredBy: "office", verifiedBy: "desk", outcome: .accepted, date: "2026-03-01"), count: cities)
      assessment.survey.columns[position].evidence = [String?](repeating: "charter", count: cities)
    }
    var content = ReportContent(
      assessment: assessment, coherence: CoherenceAnalyser(assessment, size: "RES").analyse(), profile: base.profile)
    content.uncertainty = base.uncertainty
    content.sensitivity = base.sensitivity
    content.explanation = base.explanation
    content.recommendations = base.recommendations
    return content
  }

  /// A finding that was acknowledged, and components of a node.
  static var acknowledged: ReportContent {
    let plain = SmallReport.many(40)
    var assessment = plain.assessment
    assessment.survey.diagnostics.append(
      Diagnostic(.tableRagged, .rowSetAside, "the row has 3 cells", mend: "add the missing cells"))
    for position in assessment.survey.diagnostics.indices {
      assessment.survey.diagnostics[position].acknowledgement = Acknowledgement(
        by: "office", on: "2026-11-30", note: "seen")
    }
    return ReportContent(
      assessment: assessment, coherence: CoherenceAnalyser(assessment, size: "RES").analyse(), profile: plain.profile)
  }

  /// Classes, and gaps that are filled.
  static var classes: ReportContent {
    var criteria = SmallCriteria.set
    criteria.classes = ClassScheme(
      node: "candidacy",
      classes: [
        MaturityLevel(id: "high", name: LocalizedText("High", korean: "높음"), bound: .atLeast(0.5)),
        MaturityLevel(id: "low", name: LocalizedText("Low", korean: "낮음"), bound: nil),
      ])
    criteria.imputation = .mean
    return SmallReport.content(criteria: criteria)
  }
}
