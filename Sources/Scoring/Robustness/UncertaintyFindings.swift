import AssessmentModel
import Diagnostics

/// Failing replicates in words, drawn again to tell their parameters.
struct UncertaintyFindings {
  let setup: UncertaintySetup
  /// What one run is called, in the singular.
  let unit: String
  /// Number of runs.
  let total: Int
  /// The point of a run.
  let draw: (Int, inout [Double]) -> Void

  /// Of the replicates of an uncertainty analysis.
  init(setup: UncertaintySetup) {
    self.init(setup: setup, unit: "replicate", total: setup.design.replicates) { setup.draw($0, into: &$1) }
  }

  /// Of any runs.
  init(setup: UncertaintySetup, unit: String, total: Int, draw: @escaping (Int, inout [Double]) -> Void) {
    self.setup = setup
    self.unit = unit
    self.total = total
    self.draw = draw
  }

  /// The first failing replicates in full, and a count of the others.
  func run(_ faults: [(replicate: Int, fault: UncertaintyTally.Fault)]) -> [Diagnostic] {
    let columns = UncertaintyColumns(setup.sampler, for: setup.plan)
    let most = UncertaintyAnalyser.mostFailuresTold
    var findings = faults.prefix(most).map { replicate, fault in
      var coordinates = [Double](repeating: 0, count: setup.sampler.dimension)
      draw(replicate, &coordinates)
      var parameters = setup.parameters
      if let given = setup.given {
        given.fill(&parameters, replicate: replicate)
      } else {
        _ = setup.sampler.fill(&parameters, from: coordinates.span)
      }
      let words = columns.words(parameters, coordinates.span)
      return Diagnostic(
        .replicateFailed, .stop,
        "\(unit) \(replicate + 1) of \(total), seed \(setup.design.seed): \(self.words(fault)), with "
          + words)
    }
    if faults.count > most {
      findings.append(
        Diagnostic(
          .replicateFailed, .stop,
          "\(faults.count) of \(total) \(unit)s give no result; the first \(most) are listed"))
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
