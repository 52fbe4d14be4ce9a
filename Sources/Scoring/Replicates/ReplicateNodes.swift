extension ReplicatePlan {
  /// Weights and aggregation: fills ``ReplicateWorkspace/scores`` and ``ReplicateWorkspace/coverage``.
  func runNodes(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    preconditionFailure("not built yet")
  }
}
