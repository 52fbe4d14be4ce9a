internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Lists of numbers in attributes and texts: `0.5 0.3 0.2`, and `1 1/3 5` where comparisons are written.
extension StrictElement {
  /// The numbers of a text; reported and `nil` if one of them is none, or if there are not `count` of them.
  ///
  /// - Parameters:
  ///   - what: What the list holds, in words, in the headline.
  ///   - count: How many numbers there must be; `nil` for any number from 1.
  func numbers(
    _ text: String, _ what: FactValue, count: Int? = nil, fractions: Bool = false, at attribute: String? = nil
  ) -> [Double]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    var numbers: [Double] = []
    for word in words {
      if Self.isBeyondRange(String(word)) {
        reportBeyondRange(String(word), what, at: attribute)
        return nil
      }
      guard let number = Self.number(String(word), fractions) else {
        let hint: Statement? = word.contains(",") ? .criteria(.pointsAndBlanks) : nil
        report(
          .criteriaNotANumber, .criteria(.entryNotANumber, .text(ReadingLog.quoted(String(word))), what), at: attribute,
          mend: hint)
        return nil
      }
      numbers.append(number)
    }
    let wanted = count ?? max(1, numbers.count)
    guard numbers.count == wanted else {
      report(
        .criteriaListLength,
        wanted == 1
          ? .criteria(.oneNumber, .number(numbers.count), what)
          : .criteria(.otherCount, .number(numbers.count), what, .number(wanted)),
        at: attribute)
      return nil
    }
    return numbers
  }

  /// The text of a child, as a list.
  func numbers(
    of child: String, _ what: FactValue, count: Int, fractions: Bool = false
  ) -> [Double]? {
    guard let found = self.child(child) else { return nil }
    let element = StrictElement(found, log, isText: true)
    return element.numbers(found.text, what, count: count, fractions: fractions)
  }

  private static func isBeyondRange(_ text: String) -> Bool {
    text.split(separator: "/").contains { NumberText(String($0)) == .beyondRange }
  }

  private static func number(_ text: String, _ fractions: Bool) -> Double? {
    if case .number(let number) = NumberText(text) { return number }
    guard fractions else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, case .number(let above) = NumberText(String(parts[0])),
      case .number(let below) = NumberText(String(parts[1])), NumberRange.holdsWidth(below.magnitude),
      NumberRange.holds(above / below)
    else { return nil }
    return above / below
  }

  /// Reports attributes that belong to another method than the one chosen.
  func allowOnly(
    _ allowed: [String], of attributes: [String: FactValue], for choice: String, _ code: DiagnosticCode? = nil
  ) {
    for attribute in element.attributes where !allowed.contains(attribute.name) {
      guard let owner = attributes[attribute.name] else { continue }
      report(
        code ?? .criteriaMethodParameter, .criteria(.belongsElsewhere, .text(attribute.name), .text(choice), owner),
        at: attribute.name)
    }
  }
}
