public import AssessmentModel
public import Diagnostics

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
            "\(input(pair.upper)) (\(words(upper))) and \(input(pair.lower)) (\(words(lower))): a sample of \(sample) "
              + "does not tell which of them moves the ranks more",
            mend: given == nil
              ? "Double the sample to \(2 * sample), or read the two as equally important."
              : "Read the two as equally important, or give more points."))
      }
    }
    for gap in leftOut {
      let city = assessment.cities[gap.city]
      findings.append(
        Diagnostic(
          .outputLeftOut, .note,
          "\(city.name.english) has no score in \(gap.runs) of \(runs) runs, so its score has no indices",
          city: city.id.rawValue))
    }
    return findings
  }

  private func input(_ position: Int) -> String { "“\(design.inputs[position].id)”" }

  private func words(_ estimate: Estimate) -> String {
    let numbers = [estimate.value, estimate.lower, estimate.upper].map { DecimalText.fixed($0, decimals: 2) }
    return "total order \(numbers[0]), \(numbers[1]) to \(numbers[2])"
  }
}
