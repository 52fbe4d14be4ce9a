internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Typed attribute values. Each reports what is wrong with its value and then gives `nil`, or the default.
extension StrictElement {
  /// The raw value; a missing one is reported.
  func required(_ name: String) -> String? {
    if let attribute = element.attribute(name) { return attribute.value }
    if !isExcused(name) {
      report(.criteriaMissingAttribute, .criteria(.attributeMissing, .text(name), .text(self.name)))
    }
    return nil
  }

  /// An attribute that may be left out.
  func optional(_ name: String) -> String? { element.attribute(name)?.value }

  /// A required id.
  func id(_ name: String) -> String? { required(name).flatMap { checkedID($0, name) } }

  /// An id that may be left out.
  func optionalID(_ name: String) -> String? { optional(name).flatMap { checkedID($0, name) } }

  private func checkedID(_ value: String, _ name: String) -> String? {
    guard !isIdentifier(value) else { return value }
    report(
      .criteriaNotAnID, .criteria(.notAnID, .text(name), .text(ReadingLog.quoted(value))),
      at: name)
    return nil
  }

  /// A required number.
  func number(_ name: String) -> Double? { required(name).flatMap { parsed($0, name) } }

  /// A number that may be left out.
  func optionalNumber(_ name: String) -> Double? { optional(name).flatMap { parsed($0, name) } }

  /// A number with a default.
  func number(_ name: String, default value: Double) -> Double { optionalNumber(name) ?? value }

  private func parsed(_ value: String, _ name: String) -> Double? {
    switch NumberText(value) {
    case .number(let number): return number
    case .decimalComma(let meant):
      report(
        .criteriaDecimalComma, .criteria(.decimalComma, .text(name), .text(ReadingLog.quoted(value))), at: name,
        mend: .common(.nearMiss, .number(meant)))
    case .notFinite:
      report(.criteriaNotFinite, .criteria(.notFinite, .text(name), .text(ReadingLog.quoted(value))), at: name)
    case .beyondRange: reportBeyondRange(value, .text(name), at: name)
    case .text:
      report(.criteriaNotANumber, .criteria(.notANumber, .text(name), .text(ReadingLog.quoted(value))), at: name)
    }
    return nil
  }

  /// Says that a number is too large for a file.
  func reportBeyondRange(_ value: String, _ what: FactValue, at attribute: String?) {
    report(
      .criteriaNumberRange,
      .criteria(.numberBeyond, what, .text(ReadingLog.quoted(value)), .said(.common(.numberRange))), at: attribute,
      mend: .criteria(.largerUnit))
  }

  /// Reports a width, a step or a factor above 0 that is too small to divide by.
  func checkWidth(_ width: Double?, _ what: FactValue, at attribute: String? = nil) {
    guard let width, width > 0, width < NumberRange.leastWidth else { return }
    report(
      .criteriaNarrow, .criteria(.tooNarrow, what, .number(DecimalText.exact(width)), .said(.common(.leastWidth))),
      at: attribute)
  }

  /// Reports a positive weight that is too small to count.
  func checkWeight(_ weight: Double, at attribute: String? = nil) {
    checkWidth(weight, .said(.criteria(.aWeight)), at: attribute)
  }

  /// A number in a range; `nil`, and reported, if it is outside.
  func number(_ name: String, default value: Double, in range: ClosedRange<Double>) -> Double {
    let number = number(name, default: value)
    guard range.contains(number) else {
      report(
        .criteriaOutOfRange,
        .criteria(
          .outOfRange, .text(name), .text(ReadingLog.quoted(optional(name) ?? "")),
          .number(DecimalText.exact(range.lowerBound)), .number(DecimalText.exact(range.upperBound))), at: name)
      return value
    }
    return number
  }

  /// A whole number that may be left out, in a range.
  func optionalWhole(_ name: String, in range: ClosedRange<Int> = 0...999_999_999) -> Int? {
    optional(name).flatMap { whole($0, name, range) }
  }

  /// A required whole number in a range.
  func requiredWhole(_ name: String, in range: ClosedRange<Int> = 0...999_999_999) -> Int? {
    required(name).flatMap { whole($0, name, range) }
  }

  private func whole(_ value: String, _ name: String, _ range: ClosedRange<Int>) -> Int? {
    let isPlain = !value.isEmpty && value.utf8.count <= 9 && value.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let number = Int(value) else {
      report(.criteriaNotWhole, .criteria(.notWhole, .text(name), .text(ReadingLog.quoted(value))), at: name)
      return nil
    }
    guard range.contains(number) else {
      report(
        .criteriaOutOfRange,
        .criteria(
          .outOfRange, .text(name), .text(ReadingLog.quoted(value)), .number(range.lowerBound),
          .number(range.upperBound)), at: name)
      return nil
    }
    return number
  }

  /// `yes` or `no`.
  func flag(_ name: String, default value: Bool) -> Bool {
    word(name, default: value ? "yes" : "no", of: ["yes", "no"]) == "yes"
  }

  /// One of the raw values of an enumeration.
  func choice<Choice>(_ name: String, default value: Choice) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    Choice(rawValue: word(name, default: value.rawValue, of: Choice.allCases.map(\.rawValue))) ?? value
  }

  /// One of a few words.
  func word(_ name: String, default value: String, of words: [String]) -> String {
    optionalWord(name, of: words) ?? value
  }

  /// One of a few words, or nothing.
  func optionalWord(_ name: String, of words: [String]) -> String? {
    guard let found = optional(name) else { return nil }
    guard words.contains(found) else {
      let near = NearMiss.statement(for: String(found.prefix(60)), among: words)
      report(
        .criteriaUnknownWord,
        .criteria(.wordUnknown, .text(name), .text(ReadingLog.quoted(found)), .texts(words, .and)), at: name,
        mend: near)
      return nil
    }
    return found
  }
}

/// Whether a text has the form of an id: letters, digits, `.`, `-` and `_`, starting with a letter or digit.
func isIdentifier(_ text: String) -> Bool {
  func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
  guard let first = text.utf8.first, isAlphanumeric(first) else { return false }
  return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 46 || $0 == 45 || $0 == 95 }
}
