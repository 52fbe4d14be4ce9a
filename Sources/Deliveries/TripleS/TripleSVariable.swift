internal import Diagnostics
internal import XMLStream

/// One variable of a Triple-S definition.
struct TripleSVariable {
  /// What it holds.
  enum Kind: String {
    case single, multiple, quantity, character, logical, date, time
  }

  /// A value with a label.
  struct Value {
    let code: String
    let labels: [DeliveredLabel]
  }

  /// Codes and ranges of one variable are at most this many options.
  static let mostOptions = 1000

  let ident: String
  let name: String
  let kind: Kind
  /// What the tool says of its use: `serial`, `weight`.
  let use: String?
  let labels: [DeliveredLabel]
  /// The first and last column, from 1; of CSV data the numbers of fields.
  let start: Int
  let finish: Int
  /// How many codes a multiple is spread over, and the columns of each; `nil` for a string of bits.
  let spread: (fields: Int, width: Int?)?
  let values: [Value]
  /// The ranges of its values, both ends included.
  let ranges: [ClosedRange<Double>]
  /// The name of the logical variable that decides whether it was asked.
  let filter: String?
  let place: InputLocation

  /// The text of its label in a language.
  func label(_ language: String?) -> String? { TripleSTexts.text(labels, language) }
}

/// Texts of a Triple-S definition: directly in their element, or one a language and mode.
enum TripleSTexts {
  /// The texts of an element.
  static func all(_ element: XMLElement?) -> [DeliveredLabel] {
    guard let element else { return [] }
    let texts = element.children.filter { $0.name == "text" && $0.namespace == element.namespace }
    guard !texts.isEmpty else { return whole(element).map { [DeliveredLabel(language: "", text: $0)] } ?? [] }
    return texts.compactMap { text in
      whole(text).map { DeliveredLabel(language: text.attribute("xml:lang")?.value ?? "", text: $0) }
    }
  }

  /// The text in a language; the first one where there is none in it.
  static func text(_ labels: [DeliveredLabel], _ language: String?) -> String? {
    (labels.first { $0.language == language } ?? labels.first)?.text
  }

  /// The whole text on one line, a line break as a blank; `nil` where nothing stands there.
  private static func whole(_ element: XMLElement) -> String? {
    let text = PlainLabel.text(element.wholeText { $0.name == "br" })
    return text.isEmpty ? nil : text
  }
}
