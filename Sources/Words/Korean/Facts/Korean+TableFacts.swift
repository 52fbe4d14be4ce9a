internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let tableFacts: [[TableFact: String]] = [tableFileSayings, workbookSayings]
}
