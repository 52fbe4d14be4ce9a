import AssessmentModel
import Diagnostics
import SurveyFiles
import XMLStream

/// Builds the index trees from hierarchies, or one flat tree where there are none.
struct XMCDATree {
  private let criteria: XMCDACriteriaReading
  private let weights: [String: Double]
  private let parameters: [String: String]
  private let names: [String: String]
  private var defined: Set<String> = []
  private(set) var trees: [IndexNode] = []
  /// The ids of criteria that are groups.
  private(set) var groups: Set<String> = []
  private(set) var findings: [Diagnostic] = []

  /// `names` gives the name here of each criterion; `parameters` the words of `<programParameters>`.
  init(
    _ parts: XMCDAParts, _ criteria: XMCDACriteriaReading, weights: [String: Double], parameters: [String: String],
    names: [String: String]
  ) {
    self.criteria = criteria
    self.weights = weights
    self.parameters = parameters
    self.names = names
    for hierarchy in parts.all("criteriaHierarchy") { add(hierarchy) }
    if trees.isEmpty, !findings.hasStop { addFlat(InputLocation(file: parts.firstFile)) }
  }

  private mutating func addFlat(_ place: InputLocation) {
    var uses: [IndexChild] = []
    for criterion in criteria.criteria where criterion.isActive {
      guard weights.isEmpty || weights[criterion.id] != nil else {
        stop(.exchangeWeight, .exchange(.weightMissing, .quoted(criterion.id)), place)
        continue
      }
      uses.append(
        .use(
          IndicatorUse(
            indicator: IndicatorID(names[criterion.id] ?? criterion.id), weight: weights[criterion.id] ?? 1)))
    }
    check(uses, .said(.exchange(.theIndex)), place)
    trees = [root(uses)]
  }

  private func root(_ children: [IndexChild]) -> IndexNode {
    var id = "index"
    while names.values.contains(id) { id += "-0" }
    return IndexNode(id: NodeID(id), name: LocalizedText("Index"), weighting: .relative, children: children)
  }

  private mutating func add(_ hierarchy: XMLElement) {
    let tops = hierarchy.children(named: "nodes").flatMap { $0.children(named: "node") }
    guard !tops.isEmpty else { return }
    var seen: Set<String> = []
    let children = tops.compactMap { child($0, above: [], &seen) }
    if children.count == 1, case .node(var node) = children[0] {
      node.weight = 1
      trees.append(node)
    } else if !children.isEmpty, children.count == tops.count {
      if children.count == 1, case .reference = children[0] { return }
      check(children, .said(.exchange(.theIndex)), hierarchy.location)
      trees.append(root(children))
    }
  }

  private mutating func stop(_ code: DiagnosticCode, _ what: Statement, _ place: InputLocation, mend: Statement? = nil)
  {
    findings.append(Diagnostic(code, .stop, what, at: place, mend: mend))
  }

  private mutating func child(_ element: XMLElement, above: [String], _ seen: inout Set<String>) -> IndexChild? {
    let id = element.reference("criterionID")
    let name = FactValue.quoted(id)
    guard let position = criteria.position(id) else {
      stop(
        .exchangeDangling, .exchange(.inHierarchyUnknown, name), element.location,
        mend: NearMiss.statement(for: id, among: criteria.criteria.map(\.id)))
      return nil
    }
    if above.contains(id) {
      stop(.exchangeTree, .exchange(.underItself, name), element.location)
      return nil
    }
    if !seen.insert(id).inserted {
      stop(.exchangeTree, .exchange(.twoPlaces, name), element.location)
      return nil
    }
    let below = element.children(named: "nodes").flatMap { $0.children(named: "node") }
    if below.isEmpty {
      if !criteria.criteria[position].isActive {
        findings.append(
          Diagnostic(
            .exchangeNotCarried, .note, .exchange(.inactiveLeftOut, name), at: element.location))
        return nil
      }
      guard weights.isEmpty || weights[id] != nil else {
        stop(.exchangeWeight, .exchange(.weightMissing, name), element.location)
        return nil
      }
      return .use(IndicatorUse(indicator: IndicatorID(names[id] ?? id), weight: weights[id] ?? 1))
    }
    groups.insert(id)
    let children = below.compactMap { child($0, above: above + [id], &seen) }
    // A group without a weight of its own weighs what its members weigh together.
    let weight = weights[id] ?? (weights.isEmpty ? 1 : children.reduce(0) { $0 + $1.weight })
    if !defined.insert(id).inserted { return .reference(NodeID(names[id] ?? id), weight: weight) }
    check(children, name, element.location)
    return .node(
      IndexNode(
        id: NodeID(names[id] ?? id), name: LocalizedText(criteria.criteria[position].name), weight: weight,
        aggregation: aggregation(id, element), weighting: .relative, children: children))
  }

  private mutating func check(_ children: [IndexChild], _ name: FactValue, _ place: InputLocation) {
    let sum = children.reduce(0) { $0 + $1.weight }
    if children.isEmpty { return stop(.exchangeTree, .exchange(.noMembers, name), place) }
    if sum == 0 {
      return stop(.exchangeWeight, .exchange(.allWeightsZero, name), place)
    }
    if !sum.isFinite {
      return stop(.exchangeWeight, .exchange(.weightsOverflow, name), place)
    }
    let tolerance = Weighting.sumTolerance
    guard !weights.isEmpty, abs(sum - 1) > tolerance, abs(sum - 100) > tolerance else { return }
    findings.append(
      Diagnostic(
        .exchangeWeight, .note, .exchange(.proportionsCount, name, .number(DecimalText.exact(sum))),
        at: place))
  }

  private mutating func aggregation(_ id: String, _ element: XMLElement) -> Aggregation {
    switch parameters["aggregation-\(id)"] {
    case nil, "arithmetic": return .arithmetic
    case "geometric": return .geometric(zero: .stops)
    case "minimum": return .minimum
    case "maximum": return .maximum
    case let word?:
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note,
          .exchange(.aggregationUnknown, .quoted(id), .excerpt(word)), at: element.location))
      return .arithmetic
    }
  }
}
