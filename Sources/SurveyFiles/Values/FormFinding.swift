import AssessmentModel
import Diagnostics

extension ValueFault {
  /// Code, headline and mend of a fault that lies in how the cell is written, or in what its file made of it.
  func formFinding(
    cell: String, rule: CellRule, header: String, form: ColumnForm
  ) -> (DiagnosticCode, Statement, Statement?) {
    let (shown, name, scale) = (FactValue.excerpt(cell), FactValue.text(header), FactValue.said(rule.words))
    switch self {
    case .decimalPoint:
      return (.valueAgainstForm, .survey(.cellDecimalPoint, shown, name), .survey(.writeCommaOrCorrect))
    case .unitWord:
      return (.valueNotNumber, .survey(.cellUnitUnknown, shown, name), Self.mend(notANumber: cell, rule))
    case .multiplier:
      return (
        .valueMultiplier, .survey(.cellMultiplier, shown, name), Self.spelledOut(cell) ?? .survey(.writeAllDigits)
      )
    case .parentheses:
      return (.valueNotNumber, .survey(.cellInParentheses, shown, name), .survey(.writeWithoutParentheses))
    case .date: return (.valueDate, .survey(.cellIsDay, shown, name, scale), Self.origin(of: cell, rule))
    case .time: return (.valueDate, .survey(.cellIsTime, shown, name, scale), .survey(.writeInUnit))
    case .errorCell:
      let isNarrow = cell.allSatisfy { $0 == "#" }
      return (
        .valueErrorCell, .survey(.cellIsError, shown, name), .survey(isNarrow ? .widenColumn : .mendFormula)
      )
    case .uncomputed: return (.valueNotInCell, .survey(.cellUncomputed, name), .survey(.computeOrWrite))
    case .covered: return (.valueNotInCell, .survey(.cellCovered, shown, name), .survey(.unmergeCells))
    case .notANumber, .decimalComma, .thousandsMark, .ambiguousPoint, .outOfRange, .offScale, .notWhole, .notYesOrNo,
      .unknownOption:
      return (.valueNotNumber, .survey(.cellIsNot, shown, name, scale), nil)
    }
  }

  /// What makes a mark before three digits doubtful; `nil` where nothing else is known of it.
  static func doubt(_ form: ColumnForm) -> Statement? {
    if case .file(let header) = form.reason, form.marks == .mixed { return .survey(.otherColumnsMixed, .text(header)) }
    guard let one = form.evidence else { return nil }
    let line = FactValue.number(one.line)
    guard form.marks == .mixed else { return .survey(.offScaleByMarks, one.cell, line) }
    guard let other = form.against else { return .survey(.onlyOneShows, one.cell, line) }
    return .survey(.notInOneForm, one.cell, line, other.cell, .number(other.line))
  }

  /// `1만` as `10000`: the digits of a whole number before a Korean or Chinese numeral.
  private static func spelledOut(_ cell: String) -> Statement? {
    let text = ComparedText.of(cell)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    guard !digits.isEmpty, digits.utf8.count <= 5, let first = rest.first else { return nil }
    let zeros: [Character: Int] = ["천": 3, "만": 4, "억": 8, "조": 12, "千": 3, "万": 4, "萬": 4, "億": 8, "亿": 8]
    guard let count = zeros[first], !rest.dropFirst().contains(where: { $0.isNumber || zeros[$0] != nil }) else {
      return nil
    }
    return .survey(.writeIfMeant, .text(digits + String(repeating: "0", count: count)))
  }

  /// What may have stood where a spreadsheet made a day of it.
  private static func origin(of cell: String, _ rule: CellRule) -> Statement {
    let origins = DateShape.day(cell).map(DateShape.origins) ?? []
    let codes = rule.options.map { String(decoding: $0.code, as: UTF8.self) }
    if let option = origins.first(where: codes.contains) {
      return .survey(.dayOfOption, .text(option))
    }
    return origins.isEmpty ? .survey(.dayOfNothing) : .survey(.dayOfNumbers, .texts(origins))
  }
}
