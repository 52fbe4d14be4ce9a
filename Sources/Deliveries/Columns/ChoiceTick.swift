/// What the cell of one option says, where a select-many question has a column an option.
enum ChoiceTick {
  /// The option was chosen.
  case chosen
  /// It was not, and the cell says so.
  case notChosen
  /// Nothing stands there, from which nothing follows.
  case blank
  /// The option was not shown.
  case notShown

  /// The answer of a question whose options have these ticks, in their order.
  ///
  /// Nothing chosen is no answer: tools do not tell “none of them” from a question passed over. Where no option was
  /// shown, the question was not.
  static func answer(_ ticks: [(option: String, tick: ChoiceTick)], other: String?) -> DeliveredAnswer.Content {
    let chosen = ticks.filter { $0.tick == .chosen }.map(\.option)
    if !chosen.isEmpty || other != nil { return .choices(chosen, other: other) }
    return .absent(!ticks.isEmpty && ticks.allSatisfy { $0.tick == .notShown } ? .notShown : .empty)
  }
}
