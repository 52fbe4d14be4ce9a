package import Diagnostics

/// A new folder in `Criteria/` or `Surveys/` of the current folder; never one that exists.
package struct NewFolder: Sendable {
  /// The folder's path.
  package let path: String

  /// Makes the folder.
  ///
  /// - Throws: a ``Diagnostic`` if the name is no identifier, or the folder exists or cannot be made.
  package static func make(_ kind: Workspace.Kind, _ name: String) throws(Diagnostic) -> NewFolder {
    let isPlain = name.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
    }
    guard isPlain, name.utf8.first.map({ $0 != 0x2D }) == true else {
      throw Diagnostic(
        .folderNotMade, .stop, "“\(name)” cannot name a \(kind.words): use small letters, digits and hyphens",
        mend: "For example: my-city-2026")
    }
    let path = PathText.join(kind.folder, name)
    guard FolderListing.kind(of: path) == .nothing else {
      throw Diagnostic(.targetExists, .stop, "\(path) exists already", at: InputLocation(file: path))
    }
    try AtomicFile.makeFolder(path)
    return NewFolder(path: path)
  }

  /// Writes a file into the folder.
  package func write(_ name: String, _ text: String) throws(Diagnostic) {
    let file = try AtomicFile(PathText.join(path, name))
    file.sink.append(raw: text)
    try file.commit()
  }

  /// Writes a file beside the folder, unless there is one of that name.
  package func writeBeside(_ name: String, _ text: String) throws(Diagnostic) {
    let target = PathText.join(PathText.parent(of: path), name)
    guard FolderListing.kind(of: target) == .nothing else { return }
    let file = try AtomicFile(target)
    file.sink.append(raw: text)
    try file.commit()
  }
}
