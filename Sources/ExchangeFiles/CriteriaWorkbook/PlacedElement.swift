internal import CriteriaFiles
internal import Diagnostics
internal import XMLStream

/// An element of a criteria file that is put together from cells, with the cell that each part of it comes from.
final class PlacedElement {
  let name: StaticString
  /// The cell that it comes from.
  let place: InputLocation
  private(set) var attributes: [(name: StaticString, value: String, place: InputLocation)] = []
  private(set) var children: [PlacedElement] = []
  var text = ""

  init(_ name: StaticString, at place: InputLocation) {
    self.name = name
    self.place = place
  }

  func add(_ child: PlacedElement) { children.append(child) }

  func add(_ attribute: StaticString, _ value: String, at place: InputLocation) {
    attributes.append((attribute, value, place))
  }

  /// The child of a name; made where there is none.
  func child(_ name: StaticString, at place: InputLocation) -> PlacedElement {
    let wanted = "\(name)"
    if let found = children.first(where: { "\($0.name)" == wanted }) { return found }
    let made = PlacedElement(name, at: place)
    children.append(made)
    return made
  }

  /// The first child that has one of several names.
  func child(among names: [StaticString]) -> PlacedElement? {
    let wanted = names.map { "\($0)" }
    return children.first { wanted.contains("\($0.name)") }
  }

  /// The element at the end of a path; made where there is none.
  func descend(_ path: [StaticString], at place: InputLocation) -> PlacedElement {
    path.reduce(self) { $0.child($1, at: place) }
  }

  /// Writes the element, its children in the order in which criteria files have them.
  func write(to xml: XMLWriter, isRoot: Bool = true) {
    order()
    xml.element(name) {
      if isRoot { xml.attribute("xmlns", CriteriaSchema.namespace) }
      for attribute in attributes { xml.attribute(attribute.name, attribute.value) }
      xml.text(text)
      for child in children { child.write(to: xml, isRoot: false) }
    }
  }

  /// Puts the children in the order of criteria files; equals stay in the order of their rows.
  private func order() {
    let parent = "\(name)"
    children = children.enumerated().sorted { left, right in
      (ElementOrder.rank("\(left.element.name)", in: parent), left.offset)
        < (ElementOrder.rank("\(right.element.name)", in: parent), right.offset)
    }.map(\.element)
  }
}

/// The order of children in criteria files.
enum ElementOrder {
  private static let scales = MethodColumns.scales.map { "\($0)" }
  private static let rules = MethodColumns.valueRules.map { "\($0)" }
  private static let normalisations = MethodColumns.normalisations.map { "\($0)" }

  private static let set = table([
    ["title"], ["purpose"], ["source"], ["licence"], ["scores"], ["ranking"], ["screening"], ["imputation"],
    ["treatment"], ["change"], ["matrix"], ["referenceCity"], ["indicators"], ["checks"], ["index"], ["gates"],
    ["classes"], ["verdicts"], ["divide"], ["robustness"], ["programmes"], ["mentors"],
  ])
  private static let indicator = table([
    ["name"], ["definition"], ["unit"], ["question"], scales, ["proof"], ["items"], rules, ["denominator"],
    ["imputation"], ["treatment"], ["change"], normalisations, ["basis"], ["source"], ["status"],
  ])
  private static let divide = table([
    ["groups"], ["checks"], ["parity"], ["raise"], ["cap"], ["shortfall"], ["affordability"], ["levels"],
  ])
  /// Of all others: what stands first in whatever element has it.
  private static let common = table([
    ["name", "question"], ["referenceName", "definition", "offer", "advice"], ["weights", "source"] + scales,
    ["rescale", "proof", "when"], ["requires", "for", "lowest"],
  ])

  private static func table(_ order: [[String]]) -> [String: Int] {
    var ranks: [String: Int] = [:]
    for (rank, names) in order.enumerated() { for name in names { ranks[name] = rank } }
    return ranks
  }

  /// The rank of a child among its siblings; what has none stands behind all others.
  static func rank(_ child: String, in parent: String) -> Int {
    let ranks: [String: Int] =
      switch parent {
      case "criteriaSet": set
      case "indicator": indicator
      case "divide": divide
      case "weights": [:]
      default: common
      }
    return ranks[child] ?? 100
  }
}
