internal import Diagnostics

/// A path as it is written on a command line.
enum ShellWord {
  /// The path; in quotation marks where a shell would read signs in it.
  static func quoted(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+@%,".unicodeScalars.contains(scalar)
    }
    if isPlain, !path.isEmpty, !path.hasPrefix("-") { return path }
    return "'" + VisibleText.line(path).replacing("'", with: "'\\''") + "'"
  }
}
