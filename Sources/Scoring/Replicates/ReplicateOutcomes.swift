extension ReplicatePlan {
  /// Gates, classes, verdicts with the silence rule, and ranks.
  func runOutcomes(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    preconditionFailure("not built yet")
  }
}
