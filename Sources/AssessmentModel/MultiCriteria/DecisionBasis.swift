/// What multi-criteria methods compare cities on.
public enum DecisionBasis: String, Sendable, Hashable, CaseIterable {
  /// The raw values of the indicators that weigh in the principal index.
  case indicators
  /// The scores of the parts right below the principal index.
  case parts
}
