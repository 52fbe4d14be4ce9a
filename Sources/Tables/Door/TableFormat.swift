package import Diagnostics

/// A format of tables: how it is told from others, and how it is read.
///
/// A new format is one file that reads it, and one line in ``all``.
package struct TableFormat: Sendable {
  /// Its name in files and options: `xlsx`.
  package let name: String
  /// What it is: `an Excel workbook`.
  package let words: Statement
  /// The endings of its files, in lower case, without the point.
  package let endings: [String]
  /// Whether bytes are of this format, whatever the file is called.
  let recognises: @Sendable ([UInt8]) -> Bool
  /// Its tables, in the order of the file; `nil` with findings that stop if it cannot be read.
  let read: @Sendable ([UInt8], String, TableOptions, inout FindingList) -> [TableSource]?
  /// Whether it gives tables; the others are known to be told what to do.
  package let isRead: Bool

  /// A format.
  init(
    name: String, words: TableFact, endings: [String], isRead: Bool = true,
    recognises: @escaping @Sendable ([UInt8]) -> Bool,
    read: @escaping @Sendable ([UInt8], String, TableOptions, inout FindingList) -> [TableSource]?
  ) {
    self.name = name
    self.words = .table(words)
    self.endings = endings
    self.isRead = isRead
    self.recognises = recognises
    self.read = read
  }

  /// Every format that is known, in the order in which bytes are asked; the last takes every text.
  package static let all: [TableFormat] = [.xlsx, .openDocument, .flatOpenDocument, .foreign, .zip, .markup, .csv]
}
