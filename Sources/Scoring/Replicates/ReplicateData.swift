extension ReplicatePlan {
  /// Screening, imputation and outlier treatment: fills ``ReplicateWorkspace/values`` and ``ReplicateWorkspace/states``.
  func runData(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    preconditionFailure("not built yet")
  }
}
