internal import XMLStream

/// What the attributes of a cell say of its value.
struct ODSValue {
  /// The types that a cell may have; without one the cell is empty or a text.
  private enum Kind { case none, text, number, percent, day, time, truth, error }

  private var kind = Kind.none
  private var stored: [UInt8] = []
  private var isStored = false
  private var number = StoredNumber()
  /// Whether the cell holds a formula.
  private(set) var isFormula = false
  /// Whether the cell has a type, and with it a value, even an empty one.
  var isTyped: Bool { kind != .none }

  /// Reads the attributes of a cell.
  mutating func read(_ tag: borrowing XMLStartTag) {
    stored.removeAll(keepingCapacity: true)
    isStored = false
    kind = .none
    isFormula = tag.index(of: "formula", in: ODSNames.table) != nil
    guard let type = tag.index(of: "value-type", in: ODSNames.office) else { return }
    if tag.has("value-type", in: ODSNames.calc, "error") {
      kind = .error
    } else if tag.isValue(type, "string") {
      kind = .text
      take(tag.index(of: "string-value", in: ODSNames.office), of: tag)
    } else if tag.isValue(type, "percentage") {
      kind = .percent
      take(tag.index(of: "value", in: ODSNames.office), of: tag)
    } else if tag.isValue(type, "date") {
      kind = .day
      take(tag.index(of: "date-value", in: ODSNames.office), of: tag)
    } else if tag.isValue(type, "time") {
      kind = .time
      take(tag.index(of: "time-value", in: ODSNames.office), of: tag)
    } else if tag.isValue(type, "boolean") {
      kind = .truth
      take(tag.index(of: "boolean-value", in: ODSNames.office), of: tag)
    } else if tag.isValue(type, "float") || tag.isValue(type, "currency") {
      kind = .number
      take(tag.index(of: "value", in: ODSNames.office), of: tag)
    }
  }

  private mutating func take(_ attribute: Int?, of tag: borrowing XMLStartTag) {
    guard let attribute else { return }
    isStored = true
    var copy = stored
    tag.withValue(attribute) { value in for position in value.indices { copy.append(value[position]) } }
    stored = copy
  }

  /// Kind and text of the cell, of which `shown` is the text that people see.
  ///
  /// What is stored counts, not what is shown: `3,4` is shown where `3.4` is stored. A value that is not stored as its
  /// type asks is left as the text that is there, so that whoever types the column sees it.
  mutating func content(shown: [UInt8]) -> (kind: TableCell.Kind, text: [UInt8]) {
    // Programs have stored 0, or an empty text, where a formula's error is shown.
    if isFormula, Self.isErrorSign(shown) { return (.error, shown) }
    switch kind {
    case .none: return (.text, shown)
    case .error: return (.error, shown)
    case .text: return (.text, isStored ? stored : shown)
    case .number:
      if let text = numberText() { return (.number, text) }
    case .percent:
      if let text = numberText(timesTenTo: 2) { return (.percent, text + [UInt8(ascii: "%")]) }
    case .day:
      if let (text, hasTime) = ODSMoment.day(stored) { return (hasTime ? .dateTime : .date, text) }
    case .time:
      if let text = ODSMoment.time(stored) { return (.time, text) }
    case .truth:
      if stored == Array("true".utf8) { return (.boolean, Array("TRUE".utf8)) }
      if stored == Array("false".utf8) { return (.boolean, Array("FALSE".utf8)) }
    }
    return (.text, shown.isEmpty ? stored : shown)
  }

  /// The stored number times a power of ten, digit by digit; `nil` if it is none.
  private mutating func numberText(timesTenTo power: Int = 0) -> [UInt8]? {
    guard unsafe stored.withUnsafeBufferPointer({ unsafe number.read($0) }) else { return nil }
    var text: [UInt8] = []
    number.write(timesTenTo: power, to: &text)
    return text
  }

  /// Whether a text is the sign of an error in any language: `#N/A`, `#DIV/0!`, `#WERT!`, `Err:502`.
  static func isErrorSign(_ text: [UInt8]) -> Bool {
    if text.starts(with: Array("Err:".utf8)), text.count > 4 {
      return text[4...].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard text.first == UInt8(ascii: "#"), text.count > 2, text.count < 24 else { return false }
    let signs = Array("/!?_.0".utf8)
    return text[1...].contains { $0 != UInt8(ascii: "0") }
      && text[1...].allSatisfy {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 > 0x7F || signs.contains($0)
      }
  }
}
