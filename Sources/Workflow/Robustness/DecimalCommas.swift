/// Decimal commas in tables of given numbers whose fields are parted by something else.
///
/// A comma is taken for a decimal mark only where the table shows that it is one: no number in it has a point, and in at
/// least one the comma cannot part thousands, as in `0,5` or `1,25`. Otherwise the cells stay as they are, and are refused
/// as no numbers: `1,000` alone may be one or a thousand.
enum DecimalCommas {
  /// The rows with points in place of decimal commas, where that is certain.
  ///
  /// - Complexity: O(bytes).
  static func resolved(_ rows: [[String]]) -> [[String]] {
    var isShown = false
    for row in rows {
      for cell in row {
        switch mark(in: cell) {
        case .none: break
        case .point: return rows
        case .comma(let isCertain): isShown = isShown || isCertain
        }
      }
    }
    guard isShown else { return rows }
    return rows.map { row in
      row.map { cell in if case .comma = mark(in: cell) { cell.replacing(",", with: ".") } else { cell } }
    }
  }

  private enum Mark {
    case none
    case point
    case comma(isCertain: Bool)
  }

  /// What mark a number has: sign, digits, mark, digits and perhaps an exponent. What is no number has none.
  private static func mark(in cell: String) -> Mark {
    var rest = cell.utf8[...]
    func skipDigits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func skipSign() {
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    }
    skipSign()
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, let mark = rest.first, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return .none }
    rest = rest.dropFirst()
    let decimals = skipDigits()
    guard decimals > 0 else { return .none }
    let hasExponent = rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E")
    if hasExponent {
      rest = rest.dropFirst()
      skipSign()
      guard skipDigits() > 0 else { return .none }
    }
    guard rest.isEmpty else { return .none }
    if mark == UInt8(ascii: ".") { return .point }
    return .comma(isCertain: isZero || whole > 3 || decimals != 3 || hasExponent)
  }
}
