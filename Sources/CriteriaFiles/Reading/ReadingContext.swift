internal import AssessmentModel
internal import Diagnostics

/// What the readers of the parts share: the names given in the file, what has been read, and what has been used.
final class ReadingContext {
  let log: ReadingLog
  let names: NameIndex
  /// Scales of the indicators read.
  var scales: [IndicatorID: Scale] = [:]
  /// The range of scores.
  var scores = ScoreRange()
  /// Indicators for which the divide rules ask groups.
  var groupedIndicators: Set<IndicatorID> = []
  /// Uses that take the worst group.
  var worstGroupUses: [(indicator: IndicatorID, place: InputLocation)] = []
  /// The nodes read, with their elements, in file order.
  var nodes: [(element: StrictElement, node: IndexNode)] = []
  /// What the scores of nodes may be; worked out when all trees are read.
  var bounds: [NodeID: ScoreBounds] = [:]
  private(set) var usedIndicators: Set<String> = []
  private(set) var usedItems: Set<String> = []

  init(_ names: NameIndex, _ log: ReadingLog) {
    self.names = names
    self.log = log
  }

  /// What the reported scores of a node may be; an end that is `nil` is open.
  func reach(of node: NodeID) -> (lower: Double?, upper: Double?) {
    let bounds = (bounds[node] ?? .unit).joined(.unit)
    return (bounds.lower.map(scores.reported), bounds.upper.map(scores.reported))
  }

  /// The indicator that an attribute names; reported if there is none, and `nil` if the attribute has no value to use.
  func indicator(_ element: StrictElement, _ attribute: String = "indicator") -> IndicatorID? {
    guard let name = reference(element, attribute, names.indicators, .criteriaUnknownIndicator) else { return nil }
    usedIndicators.insert(name)
    return IndicatorID(name)
  }

  /// The node that an attribute names.
  func node(_ element: StrictElement, _ attribute: String = "node") -> NodeID? {
    reference(element, attribute, names.nodes, .criteriaUnknownNode).map { NodeID($0) }
  }

  /// The item that an attribute names.
  func item(_ element: StrictElement, _ attribute: String = "item") -> ItemID? {
    guard let name = reference(element, attribute, names.items, .criteriaUnknownItem) else { return nil }
    usedItems.insert(name)
    return ItemID(name)
  }

  /// Counts an item as used without a reference, as the own question of an indicator is.
  func useItem(_ name: String) { usedItems.insert(name) }

  /// Counts an item as a denominator; an indicator that is asked for nothing else is used by that.
  func useAsDenominator(_ item: ItemID) {
    if names.indicators.contains(item.rawValue) { usedIndicators.insert(item.rawValue) }
  }

  /// The group that an attribute names.
  func group(_ element: StrictElement, _ attribute: String = "group") -> GroupID? {
    reference(element, attribute, names.groups, .criteriaUnknownGroup).map { GroupID($0) }
  }

  private func reference(
    _ element: StrictElement, _ attribute: String, _ table: NameTable, _ code: DiagnosticCode
  ) -> String? {
    guard let name = element.required(attribute) else { return nil }
    guard table.contains(name) else {
      element.report(
        code, "\(attribute)=\(ReadingLog.quoted(name)): there is no such \(table.kind)", at: attribute,
        mend: log.question(for: name, among: table.names))
      return nil
    }
    return name
  }
}
