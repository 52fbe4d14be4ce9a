import AssessmentModel
import XMLStream

/// What stands in a cell or element where a number is expected.
enum NumberCell: Equatable {
  case missing
  case number(Double)
  /// NaN, infinite, or outside ``NumberRange``.
  case notFinite
  case text

  /// Reads a cell without white space around it; the empty cell and `NA` are missing, as in R.
  init(_ text: String) {
    if text.isEmpty || text == "NA" {
      self = .missing
    } else if let number = DecimalBytes.double(Array(text.utf8).span) {
      self = NumberRange.holds(number) ? .number(number) : .notFinite
    } else {
      let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
      let isNumber = ["nan", "inf", "infinity"].contains(unsigned.lowercased()) || Self.isTooLarge(unsigned)
      self = isNumber ? .notFinite : .text
    }
  }

  private static func isTooLarge(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) } && Double(text)?.isInfinite == true
  }

  /// The number, if it is one.
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}
