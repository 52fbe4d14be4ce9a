import AssessmentModel
import Numerics

extension ReplicatePlan {
  /// Weights and aggregation: fills ``ReplicateWorkspace/scores`` and ``ReplicateWorkspace/coverage``.
  ///
  /// - Complexity: O(cities × children), more where a node holds rows against one another.
  package func runNodes(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    let machine = workspace.nodes
    unsafe parameters.shares.withUnsafeBufferPointer { shares in
      for child in 0..<machine.childCount { machine.given[child] = unsafe shares[child] }
    }
    let isAnyLeft = workspace.data.isAnyLeft
    if let nodePins {
      var listener = PinnedNodes(nodePins, machine, choice: parameters.aggregation)
      machine.run(choice: parameters.aggregation, isAnyLeft: isAnyLeft, &listener)
    } else {
      var listener = SilentNodes()
      machine.run(choice: parameters.aggregation, isAnyLeft: isAnyLeft, &listener)
    }
    unsafe machine.cover(WorkColumn(workspace.coverage), screened: workspace.data.screenedCities)
  }
}

extension DataColumns {
  /// Whether any indicator is left out of the replicate.
  fileprivate var isAnyLeft: Bool {
    var any: UInt8 = 0
    for indicator in 0..<indicatorCount { any |= leftOut[indicator] }
    return any != 0
  }
}
