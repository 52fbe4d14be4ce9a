import Diagnostics
import TestSupport
import Testing
import Words

/// Each code of this family is met in a test of this target, and no two have the same number.
@Suite struct CriteriaCodeTests {
  @Test func codesAreUniqueAndFullyExplained() {
    let codes = DiagnosticCode.all.filter { $0.id.hasPrefix("CRT-") }
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(!code.meaning().isEmpty && !code.reason().isEmpty && !code.remedy().isEmpty, "\(code.id)")
      #expect(code.title.last != ".", "\(code.id)")
    }
  }

  @Test func everyCodeIsMet() {
    var met: Set<String> = [
      DiagnosticCode.criteriaInconsistent.id, DiagnosticCode.criteriaSingleInput.id,
      DiagnosticCode.criteriaOtherKind.id, DiagnosticCode.criteriaOtherVersion.id, DiagnosticCode.criteriaEmptyFile.id,
      DiagnosticCode.studyTooLarge.id,
    ]
    met.formUnion(LimitTests.structures.map(\.code.id))
    let changes =
      StrictnessTests.structure + StrictnessTests.values + MeaningTests.references + MeaningTests.weights
      + MeaningTests.scales + MeaningTests.outcomes + MeaningTests.divide
      + MethodCheckTests.normalisations + MethodCheckTests.treatments + MethodCheckTests.aggregations
      + MethodCheckTests.weightings + RobustnessReadingTests.inputs + RobustnessReadingTests.alternatives
      + LimitTests.numbers + LimitTests.counts
      + CheckReadingTests.changes + RecommendationReadingTests.programmes + RecommendationReadingTests.mentors
    for change in changes { met.formUnion(([change.code] + change.also).map(\.id)) }
    let missing = DiagnosticCode.all.map(\.id).filter { $0.hasPrefix("CRT-") && !met.contains($0) }
    #expect(missing == [])
  }
}
