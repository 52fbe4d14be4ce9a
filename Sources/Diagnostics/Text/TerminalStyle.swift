/// Colours and weights for a terminal, plain text where colour is off; and how many columns there are.
public struct TerminalStyle: Sendable, Hashable {
  /// Whether escape sequences are written.
  public var isColoured: Bool
  /// Columns that tables have; `nil` for as many as they need.
  public var columns: Int?
  /// Stands in every sequence of this style until it is printed, and tells it from one that stood in data.
  package var seal: String

  /// Creates a style.
  ///
  /// - Parameter columns: columns that tables have; `nil` for as many as they need.
  public init(isColoured: Bool, columns: Int? = nil) {
    self.isColoured = isColoured
    self.columns = columns
    seal = ""
  }

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
    isColoured ? "\u{1B}\(seal)[\(code)m\(text)\u{1B}\(seal)[0m" : text
  }
}
