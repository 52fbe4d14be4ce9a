/// Breaks long lines between words, so that they fit a terminal.
package enum WrappedText {
  /// Every line that is wider than `columns` broken between words; what follows stands two columns further in.
  ///
  /// Words are never cut, so that a path can be copied; a number stays with its percent sign. Sequences of a style take
  /// no room.
  package static func wrap(_ text: String, columns: Int?) -> String {
    guard let columns else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      width(line) > columns ? broken(line, columns) : String(line)
    }.joined(separator: "\n")
  }

  private static func broken(_ line: Substring, _ columns: Int) -> String {
    let indent = line.prefix { $0 == " " }.count
    let margin = String(repeating: " ", count: indent + 2 < columns / 2 ? indent + 2 : 0)
    var lines: [String] = []
    var current = String(line.prefix(indent))
    var used = indent
    var isFresh = true
    // Blanks before a word belong to it, so that wide gaps stay within a line and vanish at its end.
    for (gap, word) in words(line.dropFirst(indent)) {
      let wide = width(word[...])
      if !isFresh, used + gap + wide > columns {
        lines.append(current)
        current = margin
        used = margin.count
        isFresh = true
      }
      if !isFresh {
        current += String(repeating: " ", count: gap)
        used += gap
      }
      current += word
      used += wide
      isFresh = false
    }
    lines.append(current)
    return lines.joined(separator: "\n")
  }

  /// The words of a line, each with the number of blanks before it; `27 %` is one.
  private static func words(_ line: Substring) -> [(gap: Int, word: String)] {
    var found: [(gap: Int, word: String)] = []
    var gap = 0
    for piece in line.split(separator: " ", omittingEmptySubsequences: false) {
      if piece.isEmpty {
        gap += 1
        continue
      }
      if piece.first == "%", gap == 0, let last = found.last, last.word.last?.isNumber == true {
        found[found.count - 1].word += " " + piece
      } else {
        found.append((found.isEmpty ? gap : gap + 1, String(piece)))
      }
      gap = 0
    }
    return found
  }

  /// Columns of a line, sequences of a style not counted.
  static func width(_ line: Substring) -> Int {
    guard line.utf8.contains(0x1B) else { return TextTable.width(String(line)) }
    var plain = String.UnicodeScalarView()
    var isSequence = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" {
        isSequence = true
      } else if isSequence {
        if scalar == "m" { isSequence = false }
      } else {
        plain.append(scalar)
      }
    }
    return TextTable.width(String(plain))
  }
}
