import AssessmentModel
import Diagnostics
import SurveyFiles
import XMLStream

/// What the parts say about one criterion.
struct XMCDACriterion {
  var id: String
  var name: String
  var definition: String
  var isActive: Bool
  var direction = Direction.higherIsBetter
  var scale = Scale.number(lower: nil, upper: nil)
  var posts: Goalposts?
  /// Whether the limits come from a value function, not only from the scale.
  var hasFunction = false
}

/// Reads criteria with their scales and value functions.
struct XMCDACriteriaReading {
  private(set) var criteria: [XMCDACriterion] = []
  private(set) var findings: [Diagnostic] = []
  private var positions: [String: Int] = [:]

  init(_ parts: XMCDAParts) {
    for element in parts.all("criteria").flatMap({ $0.children(named: "criterion") }) { add(element) }
    if criteria.isEmpty { takeFromTable(parts) }
    for element in parts.all("criteriaScales").flatMap({
      $0.children(named: ["criterionScales", "criterionScale"])
    }) { readScale(element) }
    for element in parts.all("criteriaFunctions").flatMap({
      $0.children(named: ["criterionFunctions", "criterionFunction"])
    }) { readFunction(element) }
  }

  /// Position of a criterion.
  func position(_ id: String) -> Int? { positions[id] }

  private mutating func add(_ element: XMLElement) {
    guard let id = element.attribute("id")?.value, !id.isEmpty else {
      findings.append(Diagnostic(.exchangePartMissing, .stop, .exchange(.criterionWithoutID), at: element.location))
      return
    }
    guard positions[id] == nil else {
      findings.append(
        Diagnostic(.exchangeDuplicate, .stop, .exchange(.criterionTwice, .quoted(id)), at: element.location))
      return
    }
    positions[id] = criteria.count
    criteria.append(
      XMCDACriterion(
        id: id, name: element.name(orID: id),
        definition: element.child(named: "description")?.reference("comment") ?? "",
        isActive: !["false", "0"].contains(element.reference("active"))))
  }

  /// Without `<criteria>` the table says which there are.
  private mutating func takeFromTable(_ parts: XMCDAParts) {
    for table in parts.all("performanceTable") {
      for performance in table.children.flatMap({ $0.children(named: "performance") }) {
        let id = performance.reference("criterionID")
        if positions[id] == nil, !id.isEmpty {
          positions[id] = criteria.count
          criteria.append(XMCDACriterion(id: id, name: id, definition: "", isActive: true))
        }
      }
    }
    findings.append(
      criteria.isEmpty
        ? Diagnostic(
          .exchangePartMissing, .stop, .exchange(.noCriteria), at: InputLocation(file: parts.firstFile))
        : Diagnostic(
          .exchangePartMissing, .note, .exchange(.criteriaOfTable),
          at: InputLocation(file: parts.firstFile)))
  }

  private mutating func known(_ element: XMLElement) -> Int? {
    let id = element.reference("criterionID")
    if let position = positions[id] { return position }
    findings.append(
      Diagnostic(
        .exchangeDangling, .valueSetAside, .exchange(.forNoCriterion, .text(element.name), .quoted(id)),
        at: element.location, mend: NearMiss.statement(for: id, among: criteria.map(\.id))))
    return nil
  }

  // MARK: Scales

  private mutating func readScale(_ element: XMLElement) {
    guard let position = known(element) else { return }
    guard let scale = element.child(named: "scales")?.child(named: "scale") ?? element.child(named: "scale") else {
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note, .exchange(.scaleByReference, .quoted(criteria[position].id)),
          at: element.location))
      return
    }
    guard let kind = scale.children.first(where: { ["nominal", "qualitative", "quantitative"].contains($0.name) })
    else { return }
    switch kind.reference("preferenceDirection") {
    case "min": criteria[position].direction = .lowerIsBetter
    case "", "max": break
    case let word:
      findings.append(
        Diagnostic(
          .exchangeValue, .stop, .exchange(.directionNeither, .excerpt(word)), at: kind.location))
    }
    switch kind.name {
    case "qualitative": readLabels(kind, position)
    case "quantitative": readBounds(kind, position)
    default:
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note,
          .exchange(.scaleNominal, .quoted(criteria[position].id)),
          at: kind.location))
    }
  }

  private mutating func readLabels(_ kind: XMLElement, _ position: Int) {
    var options: [ResponseOption] = []
    for (rank, label) in (kind.child(named: "valuedLabels")?.children(named: "valuedLabel") ?? []).enumerated() {
      let points = label.child(named: "value").flatMap { XMCDAValue($0).number }
      let code = label.reference("label")
      options.append(ResponseOption(code: code, label: LocalizedText(code), points: points ?? Double(rank)))
    }
    let points = options.map(\.points)
    guard let lower = points.min(), let upper = points.max(), lower < upper else { return }
    criteria[position].scale = .options(options)
    criteria[position].posts = Goalposts(lower: lower, upper: upper)
  }

  private mutating func readBounds(_ kind: XMLElement, _ position: Int) {
    let bounds = ["minimum", "maximum"].map { kind.child(named: $0).flatMap { XMCDAValue($0).number } }
    if let lower = bounds[0], let upper = bounds[1] {
      guard lower < upper else {
        findings.append(
          Diagnostic(
            .exchangeValue, .stop,
            .exchange(
              .scaleWithoutRoom, .quoted(criteria[position].id), .number(DecimalText.exact(lower)),
              .number(DecimalText.exact(upper))), at: kind.location))
        return
      }
      criteria[position].posts = Goalposts(lower: lower, upper: upper)
    }
    criteria[position].scale = .number(lower: bounds[0], upper: bounds[1])
  }

  // MARK: Value functions

  private mutating func readFunction(_ element: XMLElement) {
    guard let position = known(element) else { return }
    let function = (element.child(named: "functions") ?? element).child(named: "function")
    let segments = function?.child(named: "piecewiseLinear")?.children(named: "segment") ?? []
    let ends = segments.count == 1 ? Self.ends(segments[0]) : nil
    guard let ends, ends.from < ends.to, [ends.low, ends.high] == [0, 1] || [ends.low, ends.high] == [1, 0] else {
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note,
          .exchange(.functionNotStraight, .quoted(criteria[position].id)),
          at: element.location))
      return
    }
    criteria[position].posts = Goalposts(lower: ends.from, upper: ends.to)
    criteria[position].hasFunction = true
    criteria[position].direction = ends.low < ends.high ? .higherIsBetter : .lowerIsBetter
  }

  private static func ends(_ segment: XMLElement) -> (from: Double, low: Double, to: Double, high: Double)? {
    let numbers = ["head", "tail"].flatMap { end in
      ["abscissa", "ordinate"].map { name in
        segment.child(named: end)?.child(named: name).flatMap { XMCDAValue($0).number }
      }
    }.compactMap { $0 }
    return numbers.count == 4 ? (numbers[0], numbers[1], numbers[2], numbers[3]) : nil
  }
}
