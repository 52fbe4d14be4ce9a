internal import Diagnostics
internal import XMLStream

/// A place in one cell, `latitude longitude height accuracy`, in a column for each of them, or in both.
struct PlaceCell {
  let joined: Int?
  let parts: [Int]
  let name: String

  /// What a row answers; where cell and columns are different places, neither is taken.
  func answer(_ row: DeliveryRow, _ table: SubmissionTable, _ findings: inout FindingList) -> DeliveredAnswer.Content {
    let apart = parts.map { row.text($0) }
    let filled = apart.prefix((apart.lastIndex { !$0.isEmpty } ?? -1) + 1)
    guard let joined else {
      guard !filled.isEmpty else { return .absent(.empty) }
      // A part that is missing leaves its two blanks; no number is put in its place.
      return .value(filled.joined(separator: " "))
    }
    let text = row.text(joined)
    let tokens = text.split(separator: " ")
    let isSame =
      filled.isEmpty || (tokens.count >= filled.count && zip(tokens, filled).allSatisfy { Self.isSame($0, $1) })
    guard isSame else {
      findings.append(
        .toolPlaceContradicts, .valueSetAside,
        Diagnostic(
          .toolPlaceContradicts, .valueSetAside, .delivery(.toolPlaceContradicts, .quoted(name)),
          at: table.place(row, joined), mend: .delivery(.toolExportBoth)))
      return .absent(.empty)
    }
    return text.isEmpty ? .absent(.empty) : .value(text)
  }

  private static func isSame(_ left: Substring, _ right: String) -> Bool {
    if left == right { return true }
    guard let one = DecimalBytes.double(Array(left.utf8).span), let other = DecimalBytes.double(Array(right.utf8).span)
    else { return false }
    return one == other
  }
}
