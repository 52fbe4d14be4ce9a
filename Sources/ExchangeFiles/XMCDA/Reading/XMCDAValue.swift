import AssessmentModel
import SurveyFiles
import XMLStream

/// What a value element holds.
enum XMCDAValue: Equatable {
  case number(Double)
  case missing(MissingReason)
  case label(String)
  /// Infinite, NaN, or no number where one must be.
  case notFinite(String)
  /// A kind of value that has no counterpart here: an interval, a fuzzy number.
  case unusable(String)

  /// Reads the content of `<value>`, or of an element of the same form such as `<minimum>`.
  init(_ element: XMLElement) {
    guard let content = element.children.first else {
      self = .unusable("nothing")
      return
    }
    let text = content.trimmedText
    switch content.name {
    case "real", "integer":
      self = NumberCell(text).number.map { .number($0) } ?? .notFinite(text)
    case "rational":
      let parts = ["numerator", "denominator"].map { content.child(named: $0)?.trimmedText ?? "" }
      let numbers = parts.compactMap { NumberCell($0).number }
      let isNumber = numbers.count == 2 && numbers[1] != 0
      self = isNumber ? .number(numbers[0] / numbers[1]) : .notFinite(parts.joined(separator: "/"))
    case "boolean": self = ["true": .number(1), "1": .number(1), "false": .number(0), "0": .number(0)][text] ?? .notFinite(text)
    case "label": self = .label(text)
    case "valuedLabel":
      self = content.child(named: "value").map { XMCDAValue($0) } ?? .label(content.child(named: "label")?.trimmedText ?? "")
    case "NA":
      let name = element.attribute("name")?.value
      self = .missing(MissingReason.allCases.first { $0.name == name } ?? .noAnswer)
    default: self = .unusable(content.name)
    }
  }

  /// The number, if it is one.
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

extension XMLElement {
  /// The element's own text without white space around it.
  var trimmedText: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  /// The children whose name is one of several: versions differ in singular and plural.
  func children(named names: [String]) -> [XMLElement] { children.filter { names.contains($0.name) } }

  /// The text of a child, for references.
  func reference(_ name: String) -> String { child(named: name)?.trimmedText ?? "" }

  /// The value elements, inside `<values>` or not.
  var valueElements: [XMLElement] {
    children(named: "value") + children(named: "values").flatMap { $0.children(named: "value") }
  }
}
