internal import Diagnostics
internal import Tables

/// Files of other programs that are given for tables or for the project's own files.
///
/// What a file is, is decided by its bytes, and by its ending only where bytes leave it open (``TableFormat``).
enum ForeignFile {
  /// The finding on a file that nothing here reads; `nil` for all others.
  static func finding(on path: String, bytes: [UInt8]) -> Diagnostic? { TableFormat.refusal(of: bytes, file: path) }

  /// The finding on a workbook where XML of the project's own is expected; `nil` if it is none.
  static func finding(onWorkbook path: String, bytes: [UInt8], for what: RunFact) -> Diagnostic? {
    guard let format = TableFormat.workbook(of: bytes) else { return nil }
    return Diagnostic(
      .sourceIsTable, .stop,
      .run(.sourceIsWorkbook, .text(PathText.name(of: path)), .said(format.words), .said(.run(what))),
      at: InputLocation(file: path), mend: .run(.giveXML))
  }
}
