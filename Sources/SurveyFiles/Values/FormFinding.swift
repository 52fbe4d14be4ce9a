import AssessmentModel
import Diagnostics

extension ValueFault {
  /// Code, headline and mend of a fault that lies in how the cell is written, or in what its file made of it.
  func formFinding(
    cell: String, shown: String, rule: CellRule, header: String, form: ColumnForm
  ) -> (DiagnosticCode, String, String?) {
    let place = "\(shown) under “\(header)”"
    switch self {
    case .decimalPoint:
      return (
        .valueAgainstForm, "\(place) has a decimal point, and survey.xml says that commas part decimals",
        "write the number with a comma, or correct decimal=\"comma\" in survey.xml"
      )
    case .unitWord:
      return (
        .valueNotNumber, "\(place) has a word beside the number that is not known as the unit of the column",
        Self.mend(notANumber: cell, rule)
      )
    case .multiplier:
      return (
        .valueMultiplier, "\(place) has its last digits in words, so it is not the number that its digits are",
        Self.spelledOut(cell) ?? "write all digits of the number"
      )
    case .parentheses:
      return (
        .valueNotNumber, "\(place) stands in parentheses, which may mean a number below 0 or a remark",
        "write the number without parentheses, with a minus sign if it is below 0"
      )
    case .date: return (.valueDate, "\(place) is a day, and the answer is \(rule.words)", Self.origin(of: cell, rule))
    case .time:
      return (
        .valueDate, "\(place) is a time, and the answer is \(rule.words)",
        "write the number that is meant, in the unit of the criteria set"
      )
    case .errorCell:
      return (
        .valueErrorCell, "\(place) is what a spreadsheet shows in place of a value that it could not work out",
        cell.allSatisfy { $0 == "#" }
          ? "make the column wider before the table is saved, so that the number is written"
          : "mend the formula or write the value; if the sign means that there is none, list it under <missing>"
      )
    case .uncomputed:
      return (
        .valueNotInCell, "the cell under “\(header)” holds a formula whose value the file does not have",
        "open the workbook in a spreadsheet, have it calculated and save it, or write the value in place of the formula"
      )
    case .covered:
      return (
        .valueNotInCell, "\(place) belongs to a merged cell, which may or may not speak for this row too",
        "unmerge the cells and write each value into its own cell"
      )
    case .notANumber, .decimalComma, .thousandsMark, .ambiguousPoint, .outOfRange, .offScale, .notWhole, .notYesOrNo,
      .unknownOption:
      return (.valueNotNumber, "\(place) is not \(rule.words)", nil)
    }
  }

  /// What makes a mark before three digits doubtful.
  static func doubt(_ form: ColumnForm) -> String {
    if case .file(let header) = form.reason, form.marks == .mixed {
      return ": the file’s other columns, such as “\(header)”, are written in two forms"
    }
    guard let evidence = form.evidence else { return "" }
    let place = "\(evidence.cell) in line \(evidence.line)"
    guard form.marks == .mixed else {
      return ": \(place) shows what marks mean there, and so it would be off its scale"
    }
    guard let against = form.against else { return ": only \(place) shows what marks mean there, and may be a slip" }
    let other = "\(against.cell) in line \(against.line)"
    return ": \(place) and \(other) are not written in one form"
  }

  /// `1만` as `10000`: the digits of a whole number before a Korean or Chinese numeral.
  private static func spelledOut(_ cell: String) -> String? {
    let text = ComparedText.of(cell)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    guard !digits.isEmpty, digits.utf8.count <= 5, let first = rest.first else { return nil }
    let zeros: [Character: Int] = ["천": 3, "만": 4, "억": 8, "조": 12, "千": 3, "万": 4, "萬": 4, "億": 8, "亿": 8]
    guard let count = zeros[first], !rest.dropFirst().contains(where: { $0.isNumber || zeros[$0] != nil }) else {
      return nil
    }
    return "write “\(digits)\(String(repeating: "0", count: count))” if that is what is meant"
  }

  /// What may have stood where a spreadsheet made a day of it.
  private static func origin(of cell: String, _ rule: CellRule) -> String {
    let origins = DateShape.day(cell).map(DateShape.origins) ?? []
    let codes = rule.options.map { String(decoding: $0.code, as: UTF8.self) }
    if let option = origins.first(where: codes.contains) {
      return "spreadsheets make days of such entries: write “\(option)”, as text, if the option is meant"
    }
    guard !origins.isEmpty else { return "write the number that is meant; a workbook shows it if the cell is a number" }
    return
      "spreadsheets make days of numbers: \(origins.joined(separator: ", ")) may have stood there; write the number "
      + "that is meant, into a cell that is formatted as text"
  }
}
