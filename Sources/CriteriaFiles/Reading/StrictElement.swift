internal import Diagnostics
internal import XMLStream

/// How often a child may stand in an element. Children stand in the order of their rules.
struct ChildRule {
  var name: String
  var isRequired: Bool
  var isRepeatable: Bool
  /// Whether it mixes with the child of the rule before, in any order.
  var isMixed = false

  static func one(_ name: String) -> ChildRule { ChildRule(name: name, isRequired: true, isRepeatable: false) }
  static func maybe(_ name: String) -> ChildRule { ChildRule(name: name, isRequired: false, isRepeatable: false) }
  static func many(_ name: String) -> ChildRule { ChildRule(name: name, isRequired: true, isRepeatable: true) }
  static func any(_ name: String) -> ChildRule { ChildRule(name: name, isRequired: false, isRepeatable: true) }
  /// Children of which one may stand.
  static func alternatives(_ names: [String]) -> [ChildRule] {
    names.enumerated().map { position, name in
      ChildRule(name: name, isRequired: false, isRepeatable: false, isMixed: position > 0)
    }
  }
  static func mixed(_ name: String) -> ChildRule {
    ChildRule(name: name, isRequired: false, isRepeatable: true, isMixed: true)
  }
}

/// One element being read: what it may hold is stated at the start, and whatever else it holds is reported.
struct StrictElement {
  let element: XMLElement
  let log: ReadingLog
  /// Attributes that an unknown one was probably meant to be; they are not reported missing as well.
  private var excused: [String] = []

  var name: String { element.name }
  var location: InputLocation { element.location }

  init(
    _ element: XMLElement, _ log: ReadingLog, attributes: [String] = [], children rules: [ChildRule] = [],
    isText: Bool = false
  ) {
    self.element = element
    self.log = log
    checkAttributes(attributes)
    checkChildren(rules)
    if !isText, element.text.contains(where: { !$0.isWhitespace }) {
      let text = Self.collapsed(element.text)
      log.report(
        .criteriaStrayText, .criteria(.strayText, .text(ReadingLog.quoted(text)), .text(name)), at: location)
    }
  }

  /// An element that another reader has checked, for findings about it.
  static func unchecked(_ element: XMLElement, _ log: ReadingLog) -> StrictElement {
    StrictElement(unchecked: element, log)
  }

  private init(unchecked element: XMLElement, _ log: ReadingLog) {
    self.element = element
    self.log = log
  }

  /// The children with a name.
  func children(_ name: String) -> [XMLElement] { element.children(named: name) }

  /// The first child with a name.
  func child(_ name: String) -> XMLElement? { element.child(named: name) }

  /// An attribute's place, or else the element's.
  func place(_ attribute: String) -> InputLocation { element.attribute(attribute)?.location ?? location }

  /// Reports something about an attribute, or about the element if the attribute is not there.
  func report(
    _ code: DiagnosticCode, _ what: Statement, at attribute: String? = nil, mend: Statement? = nil,
    severity: Severity = .stop
  ) {
    log.report(
      code, what, at: attribute.map { place($0) } ?? location, tag: location, mend: mend, severity: severity)
  }

  /// Whether a missing attribute is already explained by a misspelt one.
  func isExcused(_ attribute: String) -> Bool { excused.contains(attribute) }

  private mutating func checkAttributes(_ allowed: [String]) {
    for attribute in element.attributes where !allowed.contains(attribute.name) {
      let near = NearMiss.matches(for: String(attribute.name.prefix(60)), among: allowed, limit: 1)
      excused += near
      let possible: Statement =
        allowed.isEmpty ? .criteria(.noAttributes) : .criteria(.itsAttributes, .texts(allowed, .and))
      log.report(
        .criteriaUnknownAttribute, .criteria(.attributeUnknown, .text(ReadingLog.clipped(attribute.name)), .text(name)),
        at: attribute.location,
        tag: location, mend: near.first.map { .common(.nearMiss, .text("“\($0)”")) } ?? possible)
    }
  }

  private func checkChildren(_ rules: [ChildRule]) {
    var counts = [Int](repeating: 0, count: rules.count)
    var excused: [String] = []
    var latest = 0
    for child in element.children {
      guard let index = rules.firstIndex(where: { $0.name == child.name }), child.namespace == element.namespace else {
        let near = NearMiss.matches(for: String(child.name.prefix(60)), among: rules.map(\.name), limit: 1)
        excused += near
        let possible: Statement =
          rules.isEmpty
          ? .criteria(.noElements) : .criteria(.itsElements, .texts(rules.map { "<\($0.name)>" }, .and))
        log.report(
          .criteriaUnknownElement, .criteria(.elementUnknown, .text(ReadingLog.clipped(child.name)), .text(name)),
          at: child.location,
          mend: near.first.map { .common(.nearMiss, .text("<\($0)>")) } ?? possible)
        continue
      }
      checkOrder(child, index, rules, &latest)
      counts[index] += 1
      if counts[index] == 2, !rules[index].isRepeatable {
        let first = element.child(named: child.name)?.location.line ?? 0
        log.report(
          .criteriaRepeatedElement, .criteria(.elementTwice, .text(child.name), .text(name), .number(first)),
          at: child.location)
      }
    }
    for (rule, count) in zip(rules, counts) where rule.isRequired && count == 0 && !excused.contains(rule.name) {
      log.report(.criteriaMissingElement, .criteria(.elementMissing, .text(rule.name), .text(name)), at: location)
    }
  }

  /// Children of one rank stand in any order; `latest` is the highest rank met.
  private func checkOrder(_ child: XMLElement, _ index: Int, _ rules: [ChildRule], _ latest: inout Int) {
    let rank = rules[...index].lastIndex { !$0.isMixed } ?? index
    guard rank < latest else {
      latest = rank
      return
    }
    log.report(
      .criteriaElementOrder, .criteria(.elementOrder, .text(child.name), .text(rules[latest].name), .text(name)),
      at: child.location)
  }

  /// Runs of white space become one blank; none is left at the ends.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

}
