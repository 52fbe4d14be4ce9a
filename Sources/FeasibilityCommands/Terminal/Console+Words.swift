internal import Diagnostics
internal import Words
internal import Workflow

/// What is said of work as it goes on.
extension Console {
  /// Says what was taken without being named.
  func say(_ choice: RunChoice) { note(errorStyle.faint(words(.taking, choice.text(words)))) }

  /// Says which file was written.
  func wrote(_ file: String) { note(words(.wroteFile, file)) }
}

extension TextTable {
  /// The table as text, with what it leaves out said in a language.
  func text(style: TerminalStyle, words: Wording) -> String {
    text(style: style) { count, names in
      names.isEmpty ? words(.columnsHidden, "\(count)") : words(.columnsHiddenNamed, "\(count)", names)
    }
  }
}
