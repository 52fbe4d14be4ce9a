public import AssessmentModel
public import Diagnostics
import Scoring

extension SensitivityAnalysis {
  /// What a reader of the result should know: for the mean rank shift each pair of inputs whose order the sample does not
  /// tell (`SCR-091`), and the cities whose score has no indices (`SCR-092`). All are notes.
  public func findings(_ assessment: Assessment) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for output in outputs where output.subject == .meanRankShift {
      for pair in output.undecided {
        let (upper, lower) = (output.total[pair.upper], output.total[pair.lower])
        findings.append(
          Diagnostic(
            .undecidedInputs, .note,
            Statement(
              .scoring(.undecidedInputs),
              [.text(design.inputs[pair.upper].id)] + numbers(upper) + [.text(design.inputs[pair.lower].id)]
                + numbers(lower) + [.number(sample)]),
            mend: given == nil ? .scoring(.doubleSample, .number(2 * sample)) : .scoring(.givePoints)))
      }
    }
    for gap in leftOut {
      let city = assessment.cities[gap.city]
      findings.append(
        Diagnostic(
          .outputLeftOut, .note,
          .scoring(.outputLeftOut, .name(city.name), .number(gap.runs), .number(runs)),
          city: city.id.rawValue))
    }
    return findings
  }

  private func numbers(_ estimate: Estimate) -> [FactValue] {
    [estimate.value, estimate.lower, estimate.upper].map { .number(DecimalText.fixed($0, decimals: 2)) }
  }
}
