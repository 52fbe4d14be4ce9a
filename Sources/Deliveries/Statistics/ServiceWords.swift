internal import Diagnostics

/// What a service says in place of data, as findings quote it: one line, of bounded length.
enum ServiceWords {
  /// Characters that are quoted.
  private static let most = 300

  static func quoted(_ text: String) -> FactValue {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = line.unicodeScalars
    guard scalars.count > most else { return .text("“\(Excerpt.visible(line))”") }
    return .text("“\(Excerpt.visible(String(scalars.prefix(most).map(Character.init))))…”")
  }
}
