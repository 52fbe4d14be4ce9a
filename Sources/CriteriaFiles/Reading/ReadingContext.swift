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

  /// The items that an attribute lists, none for no attribute; `nil`, and reported, if one of them is none. They do not
  /// count as used. Where a number may stand instead of items, a word that is no item is told so.
  func items(_ element: StrictElement, _ attribute: String, orNumber: Bool = false) -> [ItemID]? {
    list(element, attribute, names.items, .criteriaUnknownItem, orNumber: orNumber)?.map { ItemID($0) }
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

  /// The indicators that an attribute lists, none for all; `nil`, and reported, if one of them is none. They do not
  /// count as used: a list says what is looked at, not what is asked for.
  func indicators(_ element: StrictElement, _ attribute: String = "indicators") -> [IndicatorID]? {
    list(element, attribute, names.indicators, .criteriaUnknownIndicator)?.map { IndicatorID($0) }
  }

  /// The nodes that an attribute lists, none for all.
  func nodes(_ element: StrictElement, _ attribute: String = "nodes") -> [NodeID]? {
    list(element, attribute, names.nodes, .criteriaUnknownNode)?.map { NodeID($0) }
  }

  /// The verdicts that an attribute lists.
  func verdicts(_ element: StrictElement, _ attribute: String = "verdict") -> [String]? {
    list(element, attribute, names.verdicts, .criteriaUnknownVerdict)
  }

  private func list(
    _ element: StrictElement, _ attribute: String, _ table: NameTable, _ code: DiagnosticCode, orNumber: Bool = false
  ) -> [String]? {
    guard let text = element.optional(attribute) else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.isEmpty {
      element.report(
        .criteriaListLength, .criteria(.listEmpty, .text(attribute)), at: attribute, mend: .criteria(.nameOne))
      return nil
    }
    var seen: Set<String> = []
    var isUsable = true
    for word in words {
      if !table.contains(word) {
        element.report(
          code,
          .criteria(
            orNumber ? .entryUnknownNorNumber : .entryUnknown, .text(ReadingLog.quoted(word)), .text(attribute),
            .said(.criteria(table.kind))),
          at: attribute, mend: log.question(for: word, among: table.names))
        isUsable = false
      } else if !seen.insert(word).inserted {
        element.report(
          .criteriaDuplicateID,
          .criteria(.entryTwice, .said(.criteria(table.kind)), .text(ReadingLog.quoted(word)), .text(attribute)),
          at: attribute)
        isUsable = false
      }
    }
    return isUsable ? words : nil
  }

  private func reference(
    _ element: StrictElement, _ attribute: String, _ table: NameTable, _ code: DiagnosticCode
  ) -> String? {
    guard let name = element.required(attribute) else { return nil }
    guard table.contains(name) else {
      element.report(
        code,
        .criteria(.referenceUnknown, .text(attribute), .text(ReadingLog.quoted(name)), .said(.criteria(table.kind))),
        at: attribute,
        mend: log.question(for: name, among: table.names))
      return nil
    }
    return name
  }
}
