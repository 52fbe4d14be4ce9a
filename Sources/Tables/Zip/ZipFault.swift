internal import Diagnostics

/// Why an archive or one of its parts is not read.
enum ZipFault: Error, Equatable {
  /// The directory is not there or does not fit the file.
  case noDirectory
  /// Something does not fit; the words say what.
  case damaged(String)
  /// What no honest archive holds; the words say what.
  case refused(String)
  case encrypted(String)
  /// A way of packing that is not read.
  case method(Int, part: String)

  func diagnostic(in file: String) -> Diagnostic {
    let place = InputLocation(file: file)
    switch self {
    case .noDirectory:
      return Diagnostic(
        .archiveDamaged, .stop, "the archive has no directory at its end, so that it broke off or is none", at: place,
        mend: "download or copy the file again")
    case .damaged(let words):
      return Diagnostic(
        .archiveDamaged, .stop, words, at: place,
        mend: "download or copy the file again, or save it anew in the program that wrote it")
    case .refused(let words):
      return Diagnostic(
        .archiveRefused, .stop, words, at: place, mend: "ask whoever sent the file for a fresh export")
    case .encrypted(let part):
      return Diagnostic(
        .archiveProtected, .stop, "\(Excerpt.name(part)) in the archive is encrypted", at: place,
        mend: "unpack the archive with its password, or save the table without one")
    case .method(let number, let part):
      return Diagnostic(
        .archiveDamaged, .stop, "\(Excerpt.name(part)) is packed by method \(number), which is not read", at: place,
        mend: "open the file in the program that wrote it and save it anew")
    }
  }
}
