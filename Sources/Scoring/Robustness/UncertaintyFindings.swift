import AssessmentModel
import Diagnostics

/// Failing replicates in words, drawn again to tell their parameters.
struct UncertaintyFindings {
  let setup: UncertaintySetup

  /// The first failing replicates in full, and a count of the others.
  func run(_ faults: [(replicate: Int, fault: UncertaintyTally.Fault)]) -> [Diagnostic] {
    let columns = UncertaintyColumns(setup.sampler, for: setup.plan)
    let most = UncertaintyAnalyser.mostFailuresTold
    var findings = faults.prefix(most).map { replicate, fault in
      var coordinates = [Double](repeating: 0, count: setup.sampler.dimension)
      setup.draw(replicate, into: &coordinates)
      var parameters = setup.parameters
      _ = setup.sampler.fill(&parameters, from: coordinates.span)
      let words = columns.words(parameters, coordinates.span)
      return Diagnostic(
        .replicateFailed, .stop,
        "replicate \(replicate + 1) of \(setup.design.replicates), seed \(setup.design.seed): \(self.words(fault)), with "
          + words)
    }
    if faults.count > most {
      findings.append(
        Diagnostic(
          .replicateFailed, .stop,
          "\(faults.count) of \(setup.design.replicates) replicates give no result; the first \(most) are listed"))
    }
    return findings
  }

  private func words(_ fault: UncertaintyTally.Fault) -> String {
    switch fault {
    case .noScore: "no compared city has a score"
    case .notFinite(let city): "the score of \(setup.plan.survey.cities[city].id) is not a finite number"
    case .noWeights(let node):
      "no weights within the bounds were found for \(setup.plan.plan.nodes[node].id) in \(WeightDraw.mostTries) tries"
    }
  }
}
