internal import Diagnostics
internal import Glibc

/// Folders that were made for an output, so that they can be taken away again if nothing comes of it.
struct MadeFolders {
  /// Their paths, the lowest first.
  private let paths: [String]

  /// Makes a folder and those above it, where they are missing.
  init(making path: String) throws(Diagnostic) {
    var missing: [String] = []
    var rest = path
    while !rest.isEmpty, rest != "/", FolderListing.kind(of: rest) == .nothing {
      missing.append(rest)
      rest = PathText.parent(of: rest)
    }
    paths = missing
    try AtomicFile.makeFolder(path)
  }

  /// Removes those that are empty.
  func removeEmpty() {
    for path in paths { unsafe rmdir(path) }
  }
}
