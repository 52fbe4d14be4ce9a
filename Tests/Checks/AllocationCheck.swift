import AllocationProbe
import Analyses
import AssessmentModel
import Scoring

/// A replicate asks for no memory: what the optimiser leaves is what counts, and a debug build does not show it.
enum AllocationCheck {
  /// What is wrong, in words.
  static func faults() -> [String] {
    guard allocation_count() >= 0 else { return ["memory cannot be counted in this build"] }
    return Study.all.compactMap { study in
      guard let taken = allocations(study) else { return "\(study.name): memory for a workspace is not counted" }
      return taken == 0 ? nil : "\(study.name): \(taken) calls for memory in 200 replicates"
    }
  }

  /// Calls for memory of replicates, after a first round that sets up what the runtime keeps. Drawing their parameters may
  /// ask for some; `nil` if the making of a workspace is not seen to, so that a count of 0 would mean nothing.
  private static func allocations(_ study: Study) -> Int? {
    let setup = UncertaintySetup(study.assessment, study.design)
    let before = allocation_count()
    let workspace = setup.plan.makeWorkspace()
    guard allocation_count() > before else { return nil }
    var parameters = setup.parameters
    var coordinates = [Double](repeating: 0, count: setup.sampler.dimension)
    var taken = 0
    for round in 0..<2 {
      for replicate in 0..<200 {
        setup.draw(replicate, into: &coordinates)
        _ = setup.sampler.fill(&parameters, from: coordinates.span)
        let start = allocation_count()
        setup.plan.run(parameters, in: workspace)
        if round == 1 { taken += allocation_count() - start }
      }
    }
    return taken
  }
}
