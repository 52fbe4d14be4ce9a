internal import Deliveries

/// What an answer says of the city that a return is of.
enum CityOfReturn {
  /// The text, and the label of the option that it is the code of; empty if there is none.
  static func texts(_ answer: DeliveredAnswer, _ question: DeliveredQuestion) -> [String] {
    switch answer.content {
    case .value(let text):
      let label = question.options.first { $0.name == text }?.label
      return [text, label ?? ""].filter { !$0.isEmpty }
    case .choices(let codes, let other):
      guard codes.count + (other == nil ? 0 : 1) == 1, let code = codes.first ?? other else { return [] }
      let label = question.options.first { $0.name == code }?.label
      return [code, label ?? ""].filter { !$0.isEmpty }
    case .absent: return []
    }
  }
}
