/// How much a delivery holds.
package struct DeliveryCounts: Sendable {
  /// Questions by kind; those that there are none of are left out.
  package let kinds: [(kind: DeliveredQuestion.Kind, count: Int)]
  /// Respondents, and those that the tool calls complete; `nil` where it does not say of any.
  package let respondents: Int
  package let complete: Int?
  /// Cells with an answer, of questions that are not the tool's own record.
  package let answered: Int
  /// Cells without one, by reason.
  package let absent: [(reason: AbsenceReason, count: Int)]

  /// Counts, the tool's own record left out of the cells.
  ///
  /// - Complexity: O(cells).
  package init(_ delivery: Delivery) {
    kinds = DeliveredQuestion.Kind.allCases.compactMap { kind in
      let count = delivery.questions.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
    respondents = delivery.respondents.count
    let known = delivery.respondents.compactMap(\.isComplete)
    complete = known.isEmpty ? nil : known.count { $0 }
    var answered = 0
    var absent = [Int](repeating: 0, count: AbsenceReason.allCases.count)
    for (question, column) in zip(delivery.questions, delivery.answers) where question.kind != .record {
      for answer in column {
        if case .absent(let reason) = answer.content {
          absent[AbsenceReason.allCases.firstIndex(of: reason) ?? 0] += 1
        } else {
          answered += 1
        }
      }
    }
    self.answered = answered
    self.absent = zip(AbsenceReason.allCases, absent).compactMap { $1 == 0 ? nil : ($0, $1) }
  }

  /// Cells of questions that are not the tool's own record.
  package var cells: Int { absent.reduce(answered) { $0 + $1.count } }
}
