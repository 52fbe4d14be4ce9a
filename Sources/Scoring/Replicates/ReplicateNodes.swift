import AssessmentModel

extension ReplicatePlan {
  /// Weights and aggregation: fills ``ReplicateWorkspace/scores`` and ``ReplicateWorkspace/coverage``.
  ///
  /// - Complexity: O(cities × children), more where a node holds rows against one another.
  package func runNodes(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    let machine = workspace.nodes
    parameters.shares.withUnsafeBufferPointer { shares in
      for child in 0..<machine.childCount { machine.given[child] = shares[child] }
    }
    let isAnyLeft = workspace.data.isAnyLeft
    var listener = SilentNodes()
    machine.run(choice: parameters.aggregation, isAnyLeft: isAnyLeft, &listener)
    machine.weighLeaves(machine.shares, machine.leafWeights)
    machine.cover(workspace)
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

extension NodeMachine {
  /// Share of the principal index's effective weight that each city itself answered.
  func cover(_ workspace: ReplicateWorkspace) {
    let coverage = workspace.coverage
    let count = table.count
    guard let sums = coverage.baseAddress else { return }
    ColumnKernel.automatic.cover(
      leafWeights, leaves: leafCount, of: table.cells, answered: answered, indicators: leafIndicator, count: count,
      to: sums)
    // A screened city's answers count, though its leaves are missing.
    var total = 0.0
    for leaf in 0..<leafCount where leafWeights[leaf] > 0 { total += leafWeights[leaf] }
    for city in 0..<count where workspace.data.screenedCities[city] != 0 {
      var sum = 0.0
      for leaf in 0..<leafCount where leafWeights[leaf] > 0 {
        let value = answered[leafIndicator[leaf] * count + city]
        sum += value == value ? leafWeights[leaf] : 0
      }
      sums[city] = sum / total
    }
  }
}
