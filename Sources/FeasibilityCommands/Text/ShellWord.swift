internal import Diagnostics

/// A path as it is written on a command line.
enum ShellWord {
  /// A command in lines of at most 78 columns unless a word is longer, each but the last ending in a backslash, so that it
  /// can be copied.
  static func command(_ words: [String]) -> String {
    var lines: [String] = []
    var line = ""
    for word in words {
      if line.isEmpty {
        line = word
      } else if line.unicodeScalars.count + word.unicodeScalars.count + 5 > 78 {
        lines.append(line + " \\")
        line = "  " + word
      } else {
        line += " " + word
      }
    }
    return (lines + [line]).map { "  " + $0 }.joined(separator: "\n")
  }

  /// The path; in quotation marks where a shell would read signs in it.
  static func quoted(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+@%,".unicodeScalars.contains(scalar)
    }
    if isPlain, !path.isEmpty, !path.hasPrefix("-") { return path }
    return "'" + VisibleText.line(path).replacing("'", with: "'\\''") + "'"
  }
}
