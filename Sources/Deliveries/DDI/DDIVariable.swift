internal import Diagnostics
internal import XMLStream

/// One variable of a DDI codebook.
struct DDIVariable {
  /// A code of a variable.
  struct Category {
    let code: String
    let label: String?
    /// Whether the codebook flags it as missing.
    let isMissing: Bool
  }

  let name: String
  let labels: [DeliveredLabel]
  let isNumeric: Bool
  let isContinuous: Bool
  /// What its format says that it holds: `date`, `time`.
  let format: String?
  let categories: [Category]
  /// Codes and ranges that are allowed, and those that are missing.
  let valid: DDIRange
  let missing: DDIRange
  let place: InputLocation

  /// Reads a variable; `nil` if it has no name.
  init?(_ element: XMLElement) {
    let named = PlainLabel.line(element.attribute("name")?.value ?? "")
    guard !named.isEmpty else { return nil }
    name = named
    place = element.location
    labels = element.children(named: "labl").compactMap { label in
      Self.text(label).map { DeliveredLabel(language: label.attribute("xml:lang")?.value ?? "", text: $0) }
    }
    let written = element.child(named: "varFormat")
    isNumeric = written?.attribute("type")?.value != "character"
    format = written?.attribute("category")?.value
    isContinuous = element.attribute("intrvl")?.value == "contin"
    categories = element.children(named: "catgry").compactMap { category in
      guard let code = category.child(named: "catValu").flatMap(Self.text) else { return nil }
      return Category(
        code: code, label: category.child(named: "labl").flatMap(Self.text),
        isMissing: ["Y", "y"].contains(category.attribute("missing")?.value))
    }
    valid = DDIRange(element.children(named: "valrng"))
    missing = DDIRange(element.children(named: "invalrng"))
  }

  /// The text of mixed content on one line: paragraphs and breaks part it, emphasis does not.
  static func text(_ element: XMLElement) -> String? {
    let inline: Set<String> = ["emph", "hi", "i", "b", "em", "strong", "span", "sub", "sup", "a", "ExtLink", "Link"]
    let text = PlainLabel.text(element.wholeText { !inline.contains($0.name) })
    return text.isEmpty ? nil : text
  }

  /// Whether a code is one for missing.
  func isMissing(_ category: Category) -> Bool { category.isMissing || missing.contains(category.code) }

  /// The categories that are answers.
  var answers: [Category] { categories.filter { !isMissing($0) } }

  /// The question that the codebook makes of it.
  func question(_ name: String, language: String?, at place: InputLocation) -> DeliveredQuestion {
    let isDate = format == "date" || format == "time"
    let options = answers.map { DeliveredOption(name: $0.code, label: $0.label) }
    let isChoice = !options.isEmpty && !isContinuous
    let kind: DeliveredQuestion.Kind =
      if isDate { .date } else if isChoice { .choice } else if isNumeric { .number } else { .text }
    let label = labels.first { $0.language == language } ?? labels.first
    return DeliveredQuestion(
      name: name, label: label?.text, labels: labels.filter { !$0.language.isEmpty }, kind: kind, options: options,
      place: place)
  }
}

/// Codes and ranges of codes of a DDI variable.
struct DDIRange {
  private let items: Set<String>
  private let ranges: [(low: Double, high: Double)]

  init(_ elements: [XMLElement]) {
    var items: Set<String> = []
    var ranges: [(low: Double, high: Double)] = []
    for part in elements.flatMap(\.children) {
      if part.name == "item", let value = part.attribute("VALUE")?.value ?? part.attribute("value")?.value {
        items.insert(PlainNumber.key(value))
      }
      guard part.name == "range" else { continue }
      let low = part.attribute("min").flatMap { PlainNumber.value($0.value) }
      let high = part.attribute("max").flatMap { PlainNumber.value($0.value) }
      if low != nil || high != nil { ranges.append((low ?? -.infinity, high ?? .infinity)) }
    }
    (self.items, self.ranges) = (items, ranges)
  }

  var isEmpty: Bool { items.isEmpty && ranges.isEmpty }

  /// Whether a code is one of them; numbers are compared as numbers.
  func contains(_ code: String) -> Bool {
    if items.contains(PlainNumber.key(code)) { return true }
    guard !ranges.isEmpty, let number = PlainNumber.value(code) else { return false }
    return ranges.contains { $0.low <= number && number <= $0.high }
  }
}
