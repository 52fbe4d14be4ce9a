/// What stands in a slot of a fact.
package indirect enum FactValue: Sendable, Hashable {
  /// A text as it stands in a file, or as something is named; the same in every language.
  case text(String)
  /// A number that is already written, such as `0.25` or `2020`.
  case number(String)
  /// How many: shown with marks between thousands, and the noun behind it agrees.
  case count(Int)
  /// Words within words: “a whole level from 0 to 4”.
  case said(Statement)
  /// Several values in their order, joined as the language joins them.
  case list([FactValue], Joint = .comma)

  /// How a list is joined.
  package enum Joint: Sendable, Hashable {
    /// `a, b, c`
    case comma
    /// `a, b and c`
    case and
    /// `a, b or c`
    case or
    /// `a or b or c`
    case orEach
  }

  /// A whole number as it stands, without marks between thousands: a line, a version, a year.
  package static func number(_ number: some BinaryInteger) -> FactValue { .number(String(number)) }

  /// Names or texts in their order.
  package static func texts(_ texts: some Sequence<String>, _ joint: Joint = .comma) -> FactValue {
    .list(texts.map(FactValue.text), joint)
  }

  /// What stands in a cell, as far as it may be shown (``Excerpt``): in quotation marks, or how long it is.
  package static func excerpt(_ cell: String) -> FactValue {
    Excerpt.isWord(cell) ? .text(Excerpt.word(cell)) : .said(.common(.longText, .number(cell.unicodeScalars.count)))
  }

  /// A name in quotation marks, cut after 60 characters.
  package static func quoted(_ name: String) -> FactValue { .text(Excerpt.name(name)) }

  func naming(_ path: String, as name: String) -> FactValue {
    switch self {
    case .text(let text): .text(text.replacing(path, with: name))
    case .said(let statement): .said(statement.naming(path, as: name))
    case .list(let values, let joint): .list(values.map { $0.naming(path, as: name) }, joint)
    case .number, .count: self
    }
  }
}

extension FactValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}
