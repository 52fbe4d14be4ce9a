import AssessmentModel
import Diagnostics
import Scoring

/// Failing replicates in words, drawn again to tell their parameters.
struct UncertaintyFindings {
  let setup: UncertaintySetup
  /// What one run is called, in the singular.
  let unit: Unit
  /// Number of runs.
  let total: Int
  /// The point of a run.
  let draw: (Int, inout [Double]) -> Void

  /// Of the replicates of an uncertainty analysis.
  init(setup: UncertaintySetup) {
    self.init(setup: setup, unit: .replicate, total: setup.design.replicates) { setup.draw($0, into: &$1) }
  }

  /// Of any runs.
  /// What is counted.
  enum Unit {
    case replicate, run
  }

  init(setup: UncertaintySetup, unit: Unit, total: Int, draw: @escaping (Int, inout [Double]) -> Void) {
    self.setup = setup
    self.unit = unit
    self.total = total
    self.draw = draw
  }

  /// The first failing replicates in full, and a count of the others.
  func run(_ faults: [(replicate: Int, fault: UncertaintyTally.Fault)]) -> [Diagnostic] {
    let columns = UncertaintyColumns(setup)
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
      let varied = columns.line(parameters, coordinates.span)
      return Diagnostic(
        .replicateFailed, .stop,
        .scoring(
          unit == .replicate ? .replicateFailed : .runFailed, .number(replicate + 1), .number(total),
          .number(setup.design.seed), .said(self.reason(fault)), .text(varied)))
    }
    if faults.count > most {
      findings.append(
        Diagnostic(
          .replicateFailed, .stop,
          .scoring(
            unit == .replicate ? .replicatesFailed : .runsFailed, .number(faults.count), .number(total),
            .number(most))))
    }
    return findings
  }

  private func reason(_ fault: UncertaintyTally.Fault) -> Statement {
    switch fault {
    case .noScore: .scoring(.noScore)
    case .notFinite(let city): .scoring(.scoreNotFinite, .text("\(setup.plan.survey.cities[city].id)"))
    case .noWeights(let node):
      .scoring(.noWeightsFound, .text("\(setup.plan.plan.nodes[node].id)"), .number(WeightDraw.mostTries))
    }
  }
}
