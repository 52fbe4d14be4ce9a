import AssessmentModel
import Diagnostics

extension ValueFault {
  /// The finding for a cell.
  ///
  /// - Parameters:
  ///   - header: the column or question as the file names it.
  ///   - form: what is known of the column's numbers.
  func diagnostic(
    cell: String, rule: CellRule, header: String, at location: InputLocation, city: String, form: ColumnForm = .open
  ) -> Diagnostic {
    let (shown, name, scale) = (FactValue.excerpt(cell), FactValue.text(header), FactValue.said(rule.words))
    let code: DiagnosticCode
    let statement: Statement
    var mend: Statement?
    switch self {
    case .notANumber:
      code = .valueNotNumber
      statement = .survey(.cellIsNot, shown, name, scale)
      mend = Self.mend(notANumber: cell, rule)
    case .decimalComma:
      code = .valueDecimalComma
      statement = .survey(.cellDecimalComma, shown, name)
      mend = Self.mend(decimalComma: cell, rule)
    case .thousandsMark:
      code = .valueThousandsMark
      statement = .survey(.cellThousandsMark, shown, name)
      mend =
        NumberFault.readings(cell).map { .survey(.writeWhicheverMeant, .text($0.whole), .text($0.fraction)) }
        ?? .survey(.writeDigitsAlone)
    case .ambiguousPoint:
      code = .valueAmbiguousPoint
      let readings = NumberFault.readings(cell)
      let either = readings.map { Statement.survey(.eitherNumber, .number($0.fraction), .number($0.whole)) }
      let what = FactValue.said(either ?? .survey(.oneOfTwoNumbers))
      statement =
        Self.doubt(form).map { .survey(.cellTwoReadingsAs, shown, name, what, .said($0)) }
        ?? .survey(.cellTwoReadings, shown, name, what)
      mend = readings.map { .survey(.writeWhicheverMeant, .text($0.whole), .text(Self.certain($0.fraction))) }
    case .decimalPoint, .unitWord, .multiplier, .parentheses, .date, .time, .errorCell, .uncomputed, .covered:
      (code, statement, mend) = formFinding(cell: cell, rule: rule, header: header, form: form)
    case .outOfRange:
      code = .valueOutOfRange
      statement = .survey(.cellOutOfRange, shown, name, .said(.common(.numberRange)))
    case .offScale:
      code = .valueOffScale
      statement = .survey(.cellOffScale, shown, name, scale)
      if rule.isShare { mend = .survey(.writeShareOfOne) }
    case .notWhole:
      code = .valueNotWhole
      statement = .survey(.cellNotWhole, shown, name, scale)
    case .notYesOrNo:
      code = .valueNotYesOrNo
      statement = .survey(.cellNeitherYesNorNo, shown, name)
      mend = YesNoWords.mend
    case .unknownOption:
      code = .valueUnknownOption
      let codes = rule.options.prefix(1000).map { String(decoding: $0.code, as: UTF8.self) }
      statement = .survey(.cellIsNot, shown, name, scale)
      mend =
        rule.code(ofLabel: cell).map { .survey(.writeCodeOfLabel, .text($0)) }
        ?? NearMiss.statement(for: String(cell.prefix(100)), among: codes)
    }
    var finding = Diagnostic(code, .valueSetAside, statement, at: location, mend: mend, city: city)
    finding.question = header
    return finding
  }

  static func mend(notANumber cell: String, _ rule: CellRule) -> Statement {
    let text = ComparedText.of(cell)
    let number = text.prefix { $0.isASCII && ($0.isNumber || ".-+".contains($0)) }
    let unit = text.dropFirst(number.count).drop { $0 == " " }
    if !number.isEmpty, Double(number) != nil, unit.count <= 12, unit.allSatisfy({ $0.isLetter || $0 == "%" }) {
      return .survey(.writeNumberAlone, .text(String(number)))
    }
    return .survey(.writeNumberOrList)
  }

  /// The same digits with a point. For a percentage of 1 or less that would lead from one doubt to the next: `0,58` may
  /// be a share of 1.
  private static func mend(decimalComma cell: String, _ rule: CellRule) -> Statement? {
    guard cell.utf8.count <= 24, !cell.contains(".") else { return nil }
    let text = cell.replacing(",", with: ".")
    let digits = text.filter { $0 != "%" && $0 != " " }
    guard rule.kind == .percent, let number = Double(digits), number > 0, number <= 1, !text.contains("%") else {
      return .survey(.writeIt, .text(text))
    }
    return .survey(.writeShareOrPercent, .text(shifted(digits)), .text(digits))
  }

  /// A fraction with a further 0 behind it where three decimals alone would leave it as ambiguous as it was.
  private static func certain(_ fraction: String) -> String {
    guard let point = fraction.firstIndex(of: "."), fraction[point...].utf8.count == 4 else { return fraction }
    return fraction + "0"
  }

  /// A decimal text from 0 to 1 times a hundred, digit by digit.
  private static func shifted(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let decimals = (parts.count > 1 ? parts[1] : "") + "00"
    var whole = parts[0] + decimals.prefix(2)
    while whole.count > 1, whole.first == "0" { whole.removeFirst() }
    var rest = parts.count > 1 ? String(parts[1].dropFirst(2)) : ""
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? whole : whole + "." + rest
  }
}
