/// Tells from the label of a code why an answer is missing.
///
/// Words of the label are looked for in lists, one a reason. A label in which words of two reasons stand, such as “Don’t
/// know / refused”, tells that there is no answer, and not why.
enum MissingLabel {
  private static let lists: [(reason: AbsenceReason, words: [String])] = [
    (
      .declined,
      [
        "refused", "refuses", "refusal", "refuse", "declined", "declines", "prefer not", "would rather not", "응답 거부",
        "응답거부", "거절",
        "답변 거부",
      ]
    ),
    (.unknown, ["don t know", "dont know", "do not know", "doesn t know", "dk", "unknown", "모름", "모르겠음", "잘 모름"]),
    (
      .notApplicable,
      ["not applicable", "inapplicable", "does not apply", "n a", "inap", "해당 없음", "해당없음", "비해당", "해당 사항 없음"]
    ),
    (.notShown, ["not asked", "not shown", "skipped", "skip", "질문하지 않음", "묻지 않음"]),
    (.confidential, ["confidential", "suppressed", "not published", "비공개", "비밀"]),
    (
      .empty,
      [
        "no answer", "no response", "not answered", "not stated", "not ascertained", "무응답",
      ]
    ),
  ]
  private static let general = ["missing", "sysmiss", "blank", "결측"]

  /// The reason that a label tells, of several ``AbsenceReason/empty``; `nil` where it speaks of an answer.
  ///
  /// - Complexity: O(length).
  static func reason(_ label: String) -> AbsenceReason? {
    // Letters and digits only, a blank between any two words, so that words are found whole.
    var folded = " "
    for scalar in label.lowercased().unicodeScalars.prefix(400) {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        folded.unicodeScalars.append(scalar)
      } else if !folded.hasSuffix(" ") {
        folded.append(" ")
      }
    }
    if !folded.hasSuffix(" ") { folded.append(" ") }
    let told = lists.filter { list in list.words.contains { folded.contains(" \($0) ") } }.map(\.reason)
    guard told.isEmpty else { return told.count == 1 ? told[0] : .empty }
    // “Missing: refused” says more than that it is missing.
    return general.contains { folded.contains(" \($0) ") } ? .empty : nil
  }
}
