import AssessmentModel

/// What of a set's method other tools' forms have no place for.
enum StudyMethods {
  /// The nodes of all trees, parents first.
  private static func nodes(_ set: CriteriaSet) -> [IndexNode] {
    func below(_ node: IndexNode) -> [IndexNode] {
      var found = [node]
      for case .node(let child) in node.children { found += below(child) }
      return found
    }
    return set.trees.flatMap { below($0) }
  }

  /// Nodes whose children's weights are learnt from the data.
  static func learntWeights(_ set: CriteriaSet) -> [String] {
    nodes(set).filter { $0.weighting.isLearnt }.map(\.id.rawValue)
  }

  /// Nodes whose scores are stretched by min–max after aggregation.
  static func rescaled(_ set: CriteriaSet) -> [String] { nodes(set).filter { $0.rescaling != nil }.map(\.id.rawValue) }

  /// Whether any value is screened, filled or treated.
  static func treatsData(_ set: CriteriaSet) -> Bool {
    set.screening != nil || set.imputation != .none || set.treatment != .none
      || set.indicators.contains { ($0.imputation ?? .none) != .none || ($0.treatment ?? .none) != .none }
  }
}
