/// Which cells of a table a spreadsheet would run as formulas, and the mark that makes text of them.
///
/// A text cell that begins with `=`, `+`, `-`, `@`, a tab or a line break (or with `＝`, `＋`, `－`, `＠`, which some
/// spreadsheets read alike), after any number of apostrophes, is written with one apostrophe more in front, and read with
/// one less. A cell that is a plain number, such as `-3.5`, is no formula and stays as it is. So every text comes back as
/// it was, from tables of this program and from tables in which a spreadsheet or its user marked text that way.
package enum InertCell {
  /// The apostrophe.
  package static let mark = UInt8(ascii: "'")

  /// Whether a cell needs the mark.
  package static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe cell.first, first != mark else { return unsafe isFormulaBelowMarks(cell) }
    return unsafe starts(cell) && !isNumber(cell)
  }

  /// The cell without its mark, if it has one.
  package static func unmarked(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard unsafe cell.first == mark else { return unsafe cell }
    let rest = unsafe UnsafeBufferPointer(rebasing: cell.dropFirst())
    return unsafe isFormula(rest) ? rest : cell
  }

  private static func isFormulaBelowMarks(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = unsafe UnsafeBufferPointer(rebasing: cell.drop { $0 == mark })
    return unsafe !rest.isEmpty && starts(rest) && !isNumber(rest)
  }

  private static func starts(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    switch unsafe cell[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    // U+FF1D, U+FF0B, U+FF0D and U+FF20, the full-width forms.
    case 0xEF:
      unsafe cell.count > 2 && cell[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(cell[2])
    default: false
    }
  }

  /// Whether a cell is a sign, digits with at most one point, and at most one exponent.
  private static func isNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    var rest = unsafe cell[...]
    func skip(_ isWanted: (UInt8) -> Bool) -> Int {
      let count = unsafe rest.prefix(while: isWanted).count
      unsafe rest = unsafe rest.dropFirst(count)
      return count
    }
    func sign() {
      if unsafe rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        unsafe rest = unsafe rest.dropFirst()
      }
    }
    sign()
    var digits = skip(isDigit)
    if unsafe rest.first == UInt8(ascii: ".") {
      unsafe rest = unsafe rest.dropFirst()
      digits += skip(isDigit)
    }
    guard digits > 0 else { return false }
    if unsafe rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      unsafe rest = unsafe rest.dropFirst()
      sign()
      guard skip(isDigit) > 0 else { return false }
    }
    return unsafe rest.isEmpty
  }
}
