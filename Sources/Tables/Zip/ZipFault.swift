internal import Diagnostics

/// Why an archive or one of its parts is not read.
enum ZipFault: Error, Equatable {
  /// The directory is not there or does not fit the file.
  case noDirectory
  /// Something does not fit; the statement says what.
  case damaged(Statement)
  /// What no honest archive holds; the statement says what.
  case refused(Statement)
  case encrypted(String)
  /// A way of packing that is not read.
  case method(Int, part: String)

  func diagnostic(in file: String) -> Diagnostic {
    let place = InputLocation(file: file)
    switch self {
    case .noDirectory:
      return Diagnostic(
        .archiveDamaged, .stop, .table(.archiveBrokeOff), at: place, mend: .table(.copyAgain))
    case .damaged(let statement):
      return Diagnostic(
        .archiveDamaged, .stop, statement, at: place,
        mend: .table(.copyOrSaveAgain))
    case .refused(let statement):
      return Diagnostic(
        .archiveRefused, .stop, statement, at: place, mend: .table(.askForExport))
    case .encrypted(let part):
      return Diagnostic(
        .archiveProtected, .stop, .table(.partEncrypted, .quoted(part)), at: place,
        mend: .table(.unpackWithPassword))
    case .method(let number, let part):
      return Diagnostic(
        .archiveDamaged, .stop, .table(.packingUnknown, .quoted(part), .number(number)), at: place,
        mend: .table(.openAndSave))
    }
  }
}
