/// Colours and weights for a terminal; plain text where colour is off.
public struct TerminalStyle: Sendable, Hashable {
  /// Whether escape sequences are written.
  public var isColoured: Bool

  /// Creates a style.
  public init(isColoured: Bool) { self.isColoured = isColoured }

  /// Bold.
  public func strong(_ text: String) -> String { wrap(text, "1") }
  /// Dim.
  public func faint(_ text: String) -> String { wrap(text, "2") }
  /// Bold red, for what stopped the work or was set aside.
  public func error(_ text: String) -> String { wrap(text, "1;31") }
  /// Yellow, for what needs a look.
  public func warning(_ text: String) -> String { wrap(text, "33") }
  /// Blue, for names and places.
  public func accent(_ text: String) -> String { wrap(text, "34") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
