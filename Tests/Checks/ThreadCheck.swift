import Analyses
import AssessmentModel
import Numerics
import Scoring

/// The parallel parts give on three threads what they give on one; under the thread sanitiser, without a race.
enum ThreadCheck {
  /// What is wrong, in words.
  static func faults() -> [String] {
    var faults: [String] = []
    for study in Study.all {
      var design = study.design
      // Some blocks a thread, and no more than a debug build under the sanitiser can do.
      design.replicates = 96
      design.sensitivitySample = 4
      do throws(AnalysisFailure) {
        let one = try UncertaintyAnalyser(design, threads: 1, limit: .unlimited).analyse(study.assessment)
        let three = try UncertaintyAnalyser(design, threads: 3, limit: .unlimited).analyse(study.assessment)
        if one != three { faults.append("\(study.name): the uncertainty analysis depends on the threads") }
        let alone = try SensitivityAnalyser(design, threads: 1, limit: .unlimited).analyse(study.assessment)
        let together = try SensitivityAnalyser(design, threads: 3, limit: .unlimited).analyse(study.assessment)
        if alone != together { faults.append("\(study.name): the sensitivity analysis depends on the threads") }
      } catch { faults.append("\(study.name): \(error)") }
    }
    let matrix = RandomMatrix.matrix(rows: 30, columns: 6, seed: 5)
    let acceptability = AcceptabilityDesign(replicates: 20_000, seed: 3)
    let one = StochasticAcceptability(acceptability, threads: 1).analyse(matrix)
    if one == nil || one != StochasticAcceptability(acceptability, threads: 3).analyse(matrix) {
      faults.append("acceptability depends on the threads")
    }
    // A run that is stopped on one thread while others work.
    let stopping = RunControl(advance: { _ in }, isStopped: { true })
    if StochasticAcceptability(acceptability, threads: 3).analyse(matrix, control: stopping) != nil {
      faults.append("a run that was told to stop goes on")
    }
    return faults
  }
}
