internal import AssessmentModel
internal import Diagnostics

/// Whether nodes can still be worked out under an alternative: found before any replicate is run.
struct AlternativeChecks {
  let context: ReadingContext
  let set: CriteriaSet

  /// The indicators with another normalisation.
  func check(_ element: StrictElement, indicators: [IndicatorID], _ method: Normalisation) {
    var columns = columns
    for id in indicators { columns[id]?.normalisation = method }
    report(element, columns, nodes)
  }

  /// The nodes with another aggregation.
  func check(_ element: StrictElement, nodes ids: [NodeID], _ method: Aggregation) {
    var nodes = nodes
    for id in ids { nodes[id]?.aggregation = method }
    report(element, columns, nodes, isZeroSaid: element.optional("zero") != nil, changed: Set(ids))
  }

  private var columns: [IndicatorID: Indicator] {
    Dictionary(set.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var nodes: [NodeID: IndexNode] {
    Dictionary(context.nodes.map { ($0.node.id, $0.node) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports the first node that has trouble under the alternative and none without it.
  private func report(
    _ element: StrictElement, _ columns: [IndicatorID: Indicator], _ nodes: [NodeID: IndexNode],
    isZeroSaid: Bool = false, changed: Set<NodeID> = []
  ) {
    let order = context.nodes.map(\.node.id)
    let own = self.columns
    let ownNodes = self.nodes
    let bounds = NodeChecks.bounds(nodes, order, columns)
    for (nodeElement, written) in context.nodes {
      guard let node = nodes[written.id], let before = ownNodes[written.id] else { continue }
      let isSaid = changed.contains(node.id) ? isZeroSaid : nodeElement.optional("zero") != nil
      let children = NodeChecks.childBounds(of: node, bounds, columns)
      let ownChildren = NodeChecks.childBounds(of: before, context.bounds, own)
      let trouble = [
        (
          NodeChecks.trouble(node, children, isZeroSaid: isSaid),
          NodeChecks.trouble(before, ownChildren, isZeroSaid: nodeElement.optional("zero") != nil)
        ),
        (NodeChecks.entropyTrouble(node, children), NodeChecks.entropyTrouble(before, ownChildren)),
      ].lazy.compactMap { found, known in known == nil ? found : nil }.first
      guard let trouble else { continue }
      element.report(
        trouble.code, .criteria(.alternativeTrouble, .text(ReadingLog.quoted(node.id.rawValue)), .said(trouble.what)),
        mend: trouble.mend)
      return
    }
  }
}
