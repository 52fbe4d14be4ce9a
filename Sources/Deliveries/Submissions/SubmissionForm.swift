/// What a form says of its questions, for files that hold answers alone.
struct SubmissionForm {
  /// A question of a form.
  struct Question {
    /// Groups and name: `group/item`.
    let path: String
    var kind: DeliveredQuestion.Kind
    var label: String?
    var options: [DeliveredOption] = []
  }

  /// The questions in the order of the form.
  private(set) var questions: [Question] = []
  /// Paths of repeated groups.
  var repeats: Set<String> = []
  private var places: [String: Int] = [:]

  /// Adds a question; the first of a path holds.
  mutating func append(_ question: Question) {
    guard places[question.path] == nil else { return }
    places[question.path] = questions.count
    questions.append(question)
  }

  /// The question of a path.
  subscript(path: String) -> Question? { places[path].map { questions[$0] } }

  /// Changes the question of a path, where there is one.
  mutating func change(_ path: String, _ change: (inout Question) -> Void) {
    if let place = places[path] { change(&questions[place]) }
  }

  /// Whether a question stands in a repeated group, whose entries alone say that it was asked.
  func isRepeated(_ path: String) -> Bool {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if repeats.contains(String(rest)) { return true }
    }
    return false
  }
}
