/// One table of a file: a text, or a sheet of a workbook.
package struct TableSource: Sendable {
  enum Content: Sendable {
    case text([UInt8])
    case sheet(Sheet)
  }

  /// The path of its file as the user named it.
  package let file: String
  let content: Content

  /// A text in UTF-8.
  package init(file: String, text: [UInt8]) {
    self.file = file
    content = .text(text)
  }

  /// A sheet of a workbook.
  package init(file: String, sheet: Sheet) {
    self.file = file
    content = .sheet(sheet)
  }

  /// The sheet; `nil` for a text.
  package var sheet: Sheet? { if case .sheet(let sheet) = content { sheet } else { nil } }

  /// Calls `body` with the table's bytes, which are valid as long as it runs.
  package func withBytes<Result>(_ body: (TableBytes) -> Result) -> Result {
    switch content {
    case .text(let bytes): unsafe bytes.withUnsafeBufferPointer { unsafe body(TableBytes(name: file, bytes: $0)) }
    case .sheet(let sheet):
      unsafe sheet.text.withUnsafeBufferPointer { unsafe body(TableBytes(name: file, sheet: sheet, bytes: $0)) }
    }
  }
}
