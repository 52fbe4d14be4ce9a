extension ReplicatePlan {
  /// Normalisation: fills ``ReplicateWorkspace/leaves`` and ``ReplicateWorkspace/worstEnds``.
  func runScale(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    preconditionFailure("not built yet")
  }
}
