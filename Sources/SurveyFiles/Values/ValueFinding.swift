import Diagnostics

extension ValueFault {
  /// The finding for a cell.
  ///
  /// - Parameter header: the column or question as the file names it.
  func diagnostic(
    cell: String, rule: CellRule, header: String, at location: InputLocation, city: String
  ) -> Diagnostic {
    let shown = Excerpt.word(cell)
    let code: DiagnosticCode
    let headline: String
    var mend: String?
    switch self {
    case .notANumber:
      code = .valueNotNumber
      headline = "\(shown) under “\(header)” is not \(rule.words)"
      mend = "write a number, leave the cell empty, or list the text under <missing> in survey.xml"
    case .decimalComma:
      code = .valueDecimalComma
      headline = "\(shown) under “\(header)” is written with a decimal comma"
      if cell.utf8.count <= 24, !cell.contains(".") {
        mend = "write “\(String(cell.map { $0 == "," ? "." : $0 }))”"
      }
    case .thousandsMark:
      code = .valueThousandsMark
      headline = "\(shown) under “\(header)” is written with marks between thousands"
      mend = "write the digits without marks, and a decimal point if there is a fraction"
    case .offScale:
      code = .valueOffScale
      headline = "\(shown) under “\(header)” is off its scale, which is \(rule.words)"
    case .notWhole:
      code = .valueNotWhole
      headline = "\(shown) under “\(header)” is not whole, and the scale is \(rule.words)"
    case .notYesOrNo:
      code = .valueNotYesOrNo
      headline = "\(shown) under “\(header)” is neither yes nor no"
      mend = "write yes or no; 1, 0, true, false, 예 and 아니오 are understood too"
    case .unknownOption:
      code = .valueUnknownOption
      let codes = rule.options.map { String(decoding: $0.code, as: UTF8.self) }
      headline = "\(shown) under “\(header)” is not \(rule.words)"
      mend = NearMiss.question(for: cell, among: codes)
    }
    return Diagnostic(code, .valueSetAside, headline, at: location, mend: mend, city: city)
  }
}
