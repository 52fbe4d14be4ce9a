internal import ArgumentParser
internal import Diagnostics
internal import Words

/// What the parser does not say of a command line: which command or value was probably meant.
enum CommandLineCheck {
  /// Refuses a command that does not exist, `help` on one that does not, and an empty name of an output.
  static func check(_ arguments: [String], of root: any ParsableCommand.Type) throws {
    var words = arguments[...]
    let isHelp = words.first == "help"
    if isHelp { words = words.dropFirst() }
    var command = root
    var path = root._commandName
    while let word = words.popFirst(), !word.hasPrefix("-") {
      let below = command.configuration.subcommands
      if below.isEmpty, !isHelp { break }
      guard let next = below.first(where: { $0._commandName == word }) else {
        let names = below.map { $0._commandName } + (path == root._commandName ? ["help"] : [])
        throw ValidationError(unknown(word, in: path, among: names))
      }
      command = next
      path += " " + word
    }
    for (position, word) in arguments.enumerated() {
      let isEmpty = word == "--output=" || word == "--output" && arguments[(position + 1)...].first == ""
      if isEmpty { throw ValidationError(.outputNeedsName) }
    }
  }

  private static func unknown(_ word: String, in path: String, among names: [String]) -> String {
    let words = UsageWords.current
    if names.isEmpty { return words(.noCommandsOfItsOwn, path, word) }
    let near = suggestion(for: word, among: names) ?? words(.commandsThereAre, names.joined(separator: ", "))
    return words(.noSuchCommand, word, path, near)
  }

  /// The parser's message, with what was probably meant where it lists the values that an option may have.
  static func explained(_ message: String) -> String {
    guard let match = message.firstMatch(of: /The value '(.*)' is invalid for '[^']*'\. Please provide one of([\s\S]*)/)
    else { return message }
    let first = String(match.2).split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    var values = first.matches(of: /'([^']+)'/).map { String($0.1) }
    if values.isEmpty { values = match.2.matches(of: /\n  - (\S+)/).map { String($0.1) } }
    let wrong = match.1.split(separator: ",").map(String.init).first { !values.contains($0) } ?? String(match.1)
    guard let near = suggestion(for: wrong, among: values) else { return message }
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.firstIndex { $0.hasPrefix("Help:") || $0.hasPrefix("Usage:") } ?? lines.count
    lines.insert("       \(near)", at: end)
    return lines.joined(separator: "\n")
  }

  /// `did you mean “assess”?`, by spelling or, from two letters on, by a beginning.
  private static func suggestion(for word: String, among names: [String]) -> String? {
    let words = UsageWords.current
    var near = NearMiss.matches(for: word, among: names)
    if near.isEmpty { near = names.filter { word.count > 1 && $0.hasPrefix(word.lowercased()) } }
    guard !near.isEmpty else { return nil }
    return words(.didYouMean, near.map { "“\($0)”" }.joined(separator: words(.listOr)))
  }

  /// Whether a command line asks for JSON, as far as one that cannot be understood does.
  static func asksForJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--format=json") || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", "json") }
  }
}
