internal import Diagnostics

/// A label and what it says, as accounts of files print them.
enum LabelledLine {
  /// The label two columns in, what it says from a column on, broken at 80 columns with the rest under its beginning.
  static func text(_ label: String, _ content: String, at column: Int) -> String {
    let gap = String(repeating: " ", count: max(1, column - 2 - TextTable.width(label)))
    // Lines that follow stand two columns further in than the first, which is moved there.
    let indent = String(repeating: " ", count: column - 2)
    return "  \(label)\(gap)" + WrappedText.wrap(indent + content, columns: 78).dropFirst(column - 2)
  }
}
