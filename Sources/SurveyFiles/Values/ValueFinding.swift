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
    let shown = Excerpt.word(cell)
    let code: DiagnosticCode
    let headline: String
    var mend: String?
    switch self {
    case .notANumber:
      code = .valueNotNumber
      headline = "\(shown) under “\(header)” is not \(rule.words)"
      mend = Self.mend(notANumber: cell, rule)
    case .decimalComma:
      code = .valueDecimalComma
      headline = "\(shown) under “\(header)” is written with a decimal comma"
      mend = Self.mend(decimalComma: cell, rule)
    case .thousandsMark:
      code = .valueThousandsMark
      headline = "\(shown) under “\(header)” is written with marks between thousands"
      mend =
        NumberFault.readings(cell).map { "write “\($0.whole)” or “\($0.fraction)”, whichever is meant" }
        ?? "write the digits without marks, and a decimal point if there is a fraction"
    case .ambiguousPoint:
      code = .valueAmbiguousPoint
      let readings = NumberFault.readings(cell)
      let either = readings.map { "\($0.fraction) or \($0.whole)" } ?? "one of two numbers"
      headline = "\(shown) under “\(header)” is \(either)\(Self.doubt(form))"
      mend = readings.map { "write “\($0.whole)” or “\(Self.certain($0.fraction))”, whichever is meant" }
    case .decimalPoint, .unitWord, .multiplier, .parentheses, .date, .time, .errorCell, .uncomputed, .covered:
      (code, headline, mend) = formFinding(cell: cell, shown: shown, rule: rule, header: header, form: form)
    case .outOfRange:
      code = .valueOutOfRange
      headline = "\(shown) under “\(header)” lies outside the range of numbers, \(NumberRange.words)"
    case .offScale:
      code = .valueOffScale
      headline = "\(shown) under “\(header)” is off its scale, which is \(rule.words)"
      if rule.isShare { mend = "write a share of 1: 0.65 for 65 %" }
    case .notWhole:
      code = .valueNotWhole
      headline = "\(shown) under “\(header)” is not whole, and the scale is \(rule.words)"
    case .notYesOrNo:
      code = .valueNotYesOrNo
      headline = "\(shown) under “\(header)” is neither yes nor no"
      mend = YesNoWords.mend
    case .unknownOption:
      code = .valueUnknownOption
      let codes = rule.options.prefix(1000).map { String(decoding: $0.code, as: UTF8.self) }
      headline = "\(shown) under “\(header)” is not \(rule.words)"
      mend =
        rule.code(ofLabel: cell).map { "write “\($0)”, whose label this is" }
        ?? NearMiss.question(for: String(cell.prefix(100)), among: codes)
    }
    var finding = Diagnostic(code, .valueSetAside, headline, at: location, mend: mend, city: city)
    finding.question = header
    return finding
  }

  static func mend(notANumber cell: String, _ rule: CellRule) -> String {
    let text = ComparedText.of(cell)
    let number = text.prefix { $0.isASCII && ($0.isNumber || ".-+".contains($0)) }
    let unit = text.dropFirst(number.count).drop { $0 == " " }
    if !number.isEmpty, Double(number) != nil, unit.count <= 12, unit.allSatisfy({ $0.isLetter || $0 == "%" }) {
      return "write “\(number)” alone if that is what is meant; the unit stands in the criteria set"
    }
    return "write a number, leave the cell empty, or list the text under <missing> in survey.xml"
  }

  /// The same digits with a point. For a percentage of 1 or less that would lead from one doubt to the next: `0,58` may
  /// be a share of 1.
  private static func mend(decimalComma cell: String, _ rule: CellRule) -> String? {
    guard cell.utf8.count <= 24, !cell.contains(".") else { return nil }
    let text = cell.replacing(",", with: ".")
    let digits = text.filter { $0 != "%" && $0 != " " }
    guard rule.kind == .percent, let number = Double(digits), number > 0, number <= 1, !text.contains("%") else {
      return "write “\(text)”"
    }
    return "write “\(shifted(digits))” if it is a share of 1, or “\(digits)%” if it is a percentage of 1 or less"
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
