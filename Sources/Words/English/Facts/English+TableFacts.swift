internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let tableFacts: [[TableFact: String]] = [tableFileSayings, workbookSayings]
}
