internal import Diagnostics

extension Delivery {
  /// A finding on the sheets that hold rows, and from which no question was taken; none where all were read.
  func unread(in file: DeliveryFile) -> [Diagnostic] {
    let sheets = file.tables.filter { !$0.head.isEmpty }.compactMap(\.sheet)
    let read = Set(questions.compactMap { question in question.place.cell?.split(separator: "!").dropLast().joined() })
    let unread = sheets.filter { !read.contains($0.split(separator: "!").joined()) }
    guard !read.isEmpty, !unread.isEmpty else { return [] }
    return [
      Diagnostic(
        .deliverySheetsUnread, .valueSetAside,
        .delivery(.sheetsUnread, .firstOf(unread.map { "“\($0)”" }, count: unread.count)),
        at: InputLocation(file: file.name), mend: .delivery(.exportSheets))
    ]
  }
}
