/// A result that another program gave the same cities: scores, ranks or categories. It is kept to compare with, and
/// nothing is computed from it.
public struct ExchangedResult: Sendable, Hashable {
  /// The name of the block: its id, or what it is about.
  public var id: String
  /// What each city was given, as text, in the order of the survey's cities; `nil` for nothing.
  public var cells: [String?]

  /// Creates a result.
  public init(id: String, cells: [String?]) {
    self.id = id
    self.cells = cells
  }
}
