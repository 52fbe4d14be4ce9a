import AssessmentModel
import Diagnostics
import Tables

/// Where a row says where its answer stood before it was brought into the survey; -1 where it has no such field.
struct OriginFields {
  private var file = -1
  private var place = -1
  private var question = -1
  private var answer = -1

  mutating func set(_ part: OriginPart, _ position: Int) {
    switch part {
    case .file: file = position
    case .place: place = position
    case .question: question = position
    case .answer: answer = position
    }
  }

  /// What a row says; `nil` if it names no file.
  func read(_ row: TableRow, _ table: TableBytes, _ context: inout ReadingContext) -> AnswerOrigin? {
    func text(_ position: Int) -> String {
      guard position >= 0, row.cells.indices.contains(position) else { return "" }
      return unsafe table.withContent(of: row.cells[position]) { unsafe String(decoding: $0, as: UTF8.self) }
    }
    let name = text(file)
    guard !name.isEmpty else { return nil }
    let question = context.shared(text(question))
    return AnswerOrigin(
      location: Self.location(context.shared(name), text(place), field: question), question: question,
      written: text(answer))
  }

  /// A place as ``InputLocation`` writes it behind the file: `Survey!C17`, `12`, `12:3`.
  static func location(_ file: String, _ place: String, field: String) -> InputLocation {
    var location = InputLocation(file: file, field: field.isEmpty ? nil : field)
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    if numbers.count == parts.count, (1...2).contains(numbers.count), numbers.allSatisfy({ $0 > 0 }) {
      location.line = numbers[0]
      if numbers.count == 2 { location.column = numbers[1] }
    } else if !place.isEmpty {
      location.cell = place
    }
    return location
  }
}
