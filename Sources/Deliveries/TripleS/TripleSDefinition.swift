internal import Diagnostics
internal import XMLStream

/// The definition of a Triple-S survey: its variables and where they stand in the data.
struct TripleSDefinition {
  /// How the data is laid out.
  enum Layout {
    /// Fixed columns, a line a respondent.
    case fixed
    /// Fields between commas.
    case fields
  }

  let id: String?
  let title: String?
  let layout: Layout
  /// Lines above the data.
  let skip: Int
  /// Where its tool says that the data is; it is never opened.
  let data: String?
  /// The encoding that it names for the data.
  let encoding: String?
  private(set) var variables: [TripleSVariable] = []

  /// Reads a definition; `nil` with a finding that stops if it has no record, or not one.
  ///
  /// - Complexity: O(elements).
  init?(_ root: XMLElement, findings: inout FindingList) {
    guard let survey = root.own("survey").first else {
      let fact: DeliveryFact = root.own("hierarchy").isEmpty ? .exchangeWithout : .exchangeHierarchy
      findings.append(Self.broken(.delivery(fact, .text("survey")), .stop, root.location))
      return nil
    }
    let records = survey.own("record")
    guard records.count == 1, let record = records.first else {
      let fact: DeliveryFact = records.isEmpty ? .exchangeWithout : .exchangeTwice
      findings.append(Self.broken(.delivery(fact, .text("record")), .stop, survey.location))
      return nil
    }
    id = survey.own("name").first.flatMap { TripleSTexts.text(TripleSTexts.all($0), nil) }
    title = survey.own("title").first.flatMap { TripleSTexts.text(TripleSTexts.all($0), nil) }
    layout = record.attribute("format")?.value.lowercased() == "csv" ? .fields : .fixed
    skip = max(0, record.attribute("skip").flatMap { Int(PlainLabel.line($0.value)) } ?? 0)
    data = record.attribute("href")?.value
    encoding = record.attribute("data-file-encoding")?.value
    for element in record.own("variable") {
      if let variable = Self.variable(element, layout, &findings) { variables.append(variable) }
    }
    guard !variables.isEmpty else {
      findings.append(Self.broken(.delivery(.exchangeWithout, .text("variable")), .stop, record.location))
      return nil
    }
  }

  private static func variable(
    _ element: XMLElement, _ layout: Layout, _ findings: inout FindingList
  ) -> TripleSVariable? {
    let ident = element.attribute("ident")?.value ?? ""
    let named = PlainLabel.line(element.own("name").first?.text ?? "")
    let name = named.isEmpty ? ident : named
    let written = element.attribute("type")?.value ?? ""
    let position = element.own("position").first
    let start = position.flatMap { number($0, "start") }
    let finish = position.flatMap { number($0, "finish") } ?? start
    guard let kind = TripleSVariable.Kind(rawValue: written.lowercased()) else {
      findings.append(
        broken(
          .delivery(.exchangeTypeUnknown, .quoted(written), .quoted(name)), .valueSetAside, element.location))
      return nil
    }
    guard let start, let finish, start >= 1, finish >= start, finish <= mostColumn else {
      findings.append(
        broken(.delivery(.exchangePositionBroken, .quoted(name)), .valueSetAside, element.location))
      return nil
    }
    let block = element.own("values").first
    let values = (block?.own("value") ?? []).compactMap { value in
      value.attribute("code").map {
        TripleSVariable.Value(code: PlainLabel.line($0.value), labels: TripleSTexts.all(value))
      }
    }
    let ranges = ((block?.own("range") ?? []) + element.own("range")).compactMap { range -> ClosedRange<Double>? in
      guard let from = decimal(range, "from"), let to = decimal(range, "to"), from <= to else { return nil }
      return from...to
    }
    let spread = element.own("spread").first.map { spread in
      (
        fields: min(max(number(spread, "subfields") ?? 1, 1), mostFields),
        width: number(spread, "width").map { min(max($0, 1), mostFields) }
      )
    }
    let filter = element.own("filter").first.map { PlainLabel.line($0.text) } ?? element.attribute("filter")?.value
    return TripleSVariable(
      ident: ident, name: name, kind: kind, use: element.attribute("use")?.value,
      labels: TripleSTexts.all(element.own("label").first), start: start, finish: finish, spread: spread,
      values: values, ranges: ranges, filter: filter.flatMap { $0.isEmpty ? nil : $0 }, place: element.location)
  }

  /// The furthest column that a variable may end in.
  private static let mostColumn = 10_000_000
  /// Fields of one multiple, and columns of one of them.
  private static let mostFields = 100_000

  private static func number(_ element: XMLElement, _ attribute: String) -> Int? {
    element.attribute(attribute).flatMap { Int(PlainLabel.line($0.value)) }
  }

  private static func decimal(_ element: XMLElement, _ attribute: String) -> Double? {
    element.attribute(attribute).flatMap { PlainNumber.value($0.value) }
  }

  private static func broken(
    _ statement: Statement, _ severity: Severity, _ place: InputLocation
  ) -> Diagnostic {
    Diagnostic(.exchangeBroken, severity, statement, at: place, mend: .delivery(.exportAgain))
  }
}

extension XMLElement {
  /// The children of a name in the element's own namespace: tools add elements of theirs.
  func own(_ name: String) -> [XMLElement] { children.filter { $0.name == name && $0.namespace == namespace } }
}
