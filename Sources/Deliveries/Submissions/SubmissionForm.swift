internal import Diagnostics

/// What a form says of its questions, for files that hold answers alone.
struct SubmissionForm {
  /// A question of a form.
  struct Question {
    /// Groups and name: `group/item`.
    let path: String
    var kind: DeliveredQuestion.Kind
    var label: String?
    var options: [DeliveredOption] = []
    /// Whether a form asks it, and its tool does not write it of its own.
    var isAsked = false
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

  /// The form as a delivery that nobody answered.
  func delivery(_ profile: DeliveryProfileName, file: String, _ form: DeliveredForm, at place: InputLocation)
    -> Delivery
  {
    var delivery = Delivery(profile: profile, file: file, form: form, tellsApart: [])
    for question in questions {
      delivery.append(
        DeliveredQuestion(
          name: question.path, label: question.label, kind: question.isAsked ? question.kind : .record,
          options: question.options, groups: question.path.split(separator: "/").dropLast().map(String.init),
          place: place), [])
    }
    return delivery
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
