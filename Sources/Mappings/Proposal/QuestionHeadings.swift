internal import Deliveries
internal import Diagnostics

/// The texts of a question that may say what it answers.
enum QuestionHeadings {
  /// The name, the name without the groups around it, and the labels; the first that says something counts.
  static func of(_ question: DeliveredQuestion) -> [String] {
    var headings = [question.name]
    if let last = question.name.split(separator: "/").last, last.count < question.name.count {
      headings.append(String(last))
    }
    for joint in ["-", "."] where !question.groups.isEmpty {
      let before = question.groups.joined(separator: joint) + joint
      if question.name.hasPrefix(before) { headings.append(String(question.name.dropFirst(before.count))) }
    }
    return headings + texts(of: question)
  }

  /// The labels.
  static func texts(of question: DeliveredQuestion) -> [String] {
    var texts: [String] = []
    for text in [question.label ?? ""] + question.labels.map(\.text) where !text.isEmpty && !texts.contains(text) {
      texts.append(text)
    }
    return texts
  }
}
