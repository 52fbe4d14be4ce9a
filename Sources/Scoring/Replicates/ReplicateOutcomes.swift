import AssessmentModel
import Numerics

extension ReplicatePlan {
  /// Gates, classes, and verdicts with the silence rule.
  ///
  /// Reads ``ReplicateWorkspace/scores`` and ``ReplicateWorkspace/coverage``, and for the silence rule the leaves and
  /// what the nodes have learnt.
  /// - Complexity: O(cities × conditions), and the scores of the cities that are silent.
  package func runOutcomes(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    let (machine, data) = (workspace.outcomes, workspace.data)
    let (coverage, worstEnds) = unsafe (WorkColumn(workspace.coverage), WorkColumn(workspace.worstEnds))
    for place in machine.rules.subjects.indices {
      guard case .indicator(let indicator) = machine.rules.subjects[place] else { continue }
      (machine.cells.values + place * cityCount).update(from: data.raw + indicator * cityCount, count: cityCount)
    }
    if let silence = machine.silence {
      for place in silence.ends.indices {
        guard let end = silence.ends[place] else { continue }
        silence.endValues[place] = workspace.endRules.value(end, self, parameters, data)
      }
    }
    machine.run(workspace.nodes, coverage: coverage, worstEnds: worstEnds)
    for city in 0..<cityCount {
      unsafe workspace.classes[city] = Int32(truncatingIfNeeded: machine.cells.levels[city])
      unsafe workspace.verdicts[city] = Int32(truncatingIfNeeded: machine.verdicts[city])
    }
  }
}
