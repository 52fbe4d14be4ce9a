internal import Diagnostics
internal import Tables
internal import XMLStream

/// The text that a cell stands for in a criteria file.
enum CellText {
  /// The text, or what is wrong with the cell; a note may come with the text.
  ///
  /// Numbers are taken with every digit that the workbook stores. What a spreadsheet has made of what was typed, such as a
  /// day of a name, is not turned back.
  static func read(_ cell: SheetCell, as content: SheetColumn.Content, findings: inout FindingList) -> String? {
    func refuse(_ fact: DeliveryFact) -> String? {
      findings.append(Diagnostic(.criteriaCellKind, .stop, .delivery(fact), at: cell.place))
      return nil
    }
    if cell.marks.isUncomputed { return refuse(.cellUncomputed) }
    if cell.marks.isCovered {
      guard case .reference = content else { return refuse(.cellMerged) }
    }
    switch cell.kind {
    case .text:
      guard cell.text.unicodeScalars.allSatisfy(isAllowed) else { return refuse(.cellControl) }
      return content.isText ? cell.text : collapsed(cell.text)
    case .number: return cell.text
    case .percent:
      guard content.isNumber else { return cell.text }
      guard let text = share(cell.text) else { return refuse(.cellPercent) }
      findings.append(
        Diagnostic(
          .criteriaCellKind, .note, .delivery(.cellShownAsPercent, .text(cell.text), .number(text)), at: cell.place))
      return text
    case .boolean:
      guard content.isFlag else { return refuse(.cellTruth) }
      return cell.text == "TRUE" ? "yes" : "no"
    case .date, .dateTime, .time: return refuse(.cellDay)
    case .error: return refuse(.cellError)
    }
  }

  /// Without white space at the ends, and with one blank for each run of it.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What XML can hold.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20, 0xFFFE...0xFFFF: false
    default: true
    }
  }

  /// A percentage as the number that is stored: the point two places further to the left.
  private static func share(_ text: String) -> String? {
    guard text.last == "%" else { return nil }
    let digits = text.dropLast()
    guard DecimalBytes.double(Array(digits.utf8).span) != nil else { return nil }
    if let mark = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let exponent = Int(digits[digits.index(after: mark)...]) else { return nil }
      return "\(digits[..<mark])E\(exponent - 2)"
    }
    let isNegative = digits.first == "-"
    let plain = isNegative ? digits.dropFirst() : digits
    let point = plain.firstIndex(of: ".") ?? plain.endIndex
    let whole = String(plain[..<point])
    let fraction = point < plain.endIndex ? String(plain[plain.index(after: point)...]) : ""
    let padded = String(repeating: "0", count: max(0, 3 - whole.count)) + whole
    var tail = padded.suffix(2) + fraction
    while tail.last == "0" { tail.removeLast() }
    return (isNegative ? "-" : "") + padded.dropLast(2) + (tail.isEmpty ? "" : "." + tail)
  }
}

extension SheetColumn.Content {
  /// Whether blanks belong to it.
  var isText: Bool { if case .text = self { true } else { false } }

  /// Whether a number may stand there.
  var isNumber: Bool {
    switch self {
    case .number, .mixed: true
    case .name, .text, .flag, .choice, .reference: false
    }
  }

  /// Whether yes or no may stand there.
  var isFlag: Bool {
    switch self {
    case .flag, .mixed: true
    case .name, .text, .number, .choice, .reference: false
    }
  }
}
