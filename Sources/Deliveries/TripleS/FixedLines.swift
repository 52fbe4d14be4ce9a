internal import Tables

/// The lines of a text in fixed columns, a column a letter or a byte.
///
/// Tools count columns in letters or in bytes, and the format does not say which. Where every line has the same number of
/// one and not of the other, that is what columns are; otherwise they are letters, and it is said.
struct FixedLines {
  /// A line, and its number in the file from 1.
  struct Line {
    /// A letter or ``FixedLines/filler`` for each column.
    let text: [Unicode.Scalar]
    let number: Int
  }

  /// What stands in the columns of a letter’s further bytes.
  static let filler: Unicode.Scalar = "\u{F8FF}"

  /// The lines that are not blank.
  let lines: [Line]
  /// The number of a line for which it matters, and cannot be told, what columns are.
  let uncertain: Int?

  /// The encoding of a text: the one that is named, or by evidence.
  static func encoding(of bytes: [UInt8], _ options: TableOptions) -> String {
    if let name = options.encoding, let named = TextEncoding.named(name) { return named.name }
    let found = unsafe bytes.withUnsafeBufferPointer { unsafe EncodingCheck.look(at: $0) }
    switch found {
    case .utf8: return "utf-8"
    case .marked(let encoding, _), .likely(let encoding, _, _): return encoding.name
    }
  }

  /// - Complexity: O(bytes).
  init(_ source: TableSource, _ encoding: String, skip: Int) {
    let bytes = source.withBytes { table in unsafe Array(table.bytes) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines: [Line] = []
    for (number, piece) in bytes.dropFirst(start).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where number >= skip {
      var text = Array(String(decoding: piece, as: UTF8.self).unicodeScalars)
      if text.last == "\r" || text.last == "\u{1A}" { text.removeLast() }
      if text.contains(where: { $0 != " " && $0 != "\u{1A}" }) { lines.append(Line(text: text, number: number + 1)) }
    }
    let wide = lines.first { $0.text.contains { Self.width($0, encoding) > 1 } }
    guard let wide else {
      (self.lines, uncertain) = (lines, nil)
      return
    }
    let letters = Set(lines.map(\.text.count))
    let widths = Set(lines.map { line in line.text.reduce(0) { $0 + Self.width($1, encoding) } })
    if widths.count == 1, letters.count > 1 {
      uncertain = nil
      self.lines = lines.map { line in
        Line(
          text: line.text.flatMap {
            [$0] + [Unicode.Scalar](repeating: Self.filler, count: Self.width($0, encoding) - 1)
          },
          number: line.number)
      }
    } else {
      uncertain = letters.count == 1 && widths.count > 1 ? nil : wide.number
      self.lines = lines
    }
  }

  /// How many bytes a letter has.
  private static func width(_ letter: Unicode.Scalar, _ encoding: String) -> Int {
    guard letter.value > 0x7F else { return 1 }
    switch encoding {
    case "utf-8": return String(Character(letter)).utf8.count
    case "cp949", "shift_jis", "euc-jp", "gb18030", "big5": return 2
    default: return 1
    }
  }
}
