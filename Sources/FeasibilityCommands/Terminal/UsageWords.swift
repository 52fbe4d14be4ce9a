internal import ArgumentParser
internal import AssessmentModel
internal import Words

/// The language of what is said of a command line, before it is understood.
enum UsageWords {
  /// The words for the command line that the program was run with.
  static let current = Wording(language(of: Array(CommandLine.arguments.dropFirst())))

  /// The first value of `--language`, as far as a command line that cannot be understood says one; English in JSON, which
  /// is the same in every language.
  static func language(of arguments: [String]) -> Language {
    if CommandLineCheck.asksForJSON(arguments) { return .english }
    for (position, word) in arguments.enumerated() {
      if word == "--language" { return language(named: arguments[(position + 1)...].first ?? "") }
      if word.hasPrefix("--language=") { return language(named: String(word.dropFirst("--language=".count))) }
    }
    return .english
  }

  private static func language(named value: String) -> Language {
    let first = value.split(separator: ",").first.map(String.init) ?? ""
    return LanguageChoice(argument: first)?.language ?? .english
  }
}

extension ValidationError {
  /// A fault of the command line, said in the language that it asks for.
  init(_ phrase: UsagePhrase, _ arguments: String...) {
    let words = UsageWords.current
    self.init(words.filled(phrase[words.language], arguments))
  }
}
