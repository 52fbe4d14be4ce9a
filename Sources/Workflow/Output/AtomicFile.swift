package import Diagnostics
internal import Glibc

/// A file that appears whole or not at all: written under a preliminary name, synced, then renamed.
///
/// A run that is killed leaves at most `.NAME.partial`, never half a file; the next one that writes the file removes it.
/// Two runs cannot write one file at once: the second is refused.
package final class AtomicFile {
  /// The name it will have.
  package let path: String
  private let folder: OpenFolder
  private let staged: StagedFile

  /// Where the content goes.
  package var sink: ByteSink { staged.sink }

  /// Opens a preliminary file beside `path`.
  ///
  /// - Parameter inputs: files that the run reads; none of them is overwritten.
  /// - Throws: if `path` is empty, a link, a folder, a device or an input, or cannot be written.
  package init(_ path: String, apart inputs: [String] = []) throws(Diagnostic) {
    self.path = try OutputPath.checkedFile(path, apart: inputs)
    do throws(Diagnostic) {
      folder = try OpenFolder(PathText.parent(of: path))
      staged = try StagedFile(".\(PathText.name(of: path)).partial", in: folder)
    } catch {
      // The user knows the file by its own name.
      var finding = error
      finding.location = InputLocation(file: path)
      throw finding
    }
  }

  /// Opens a file with the folders above it, which are made.
  package static func making(_ path: String, apart inputs: [String] = []) throws(Diagnostic) -> AtomicFile {
    try makeFolder(PathText.parent(of: try OutputPath.checkedFile(path, apart: inputs)))
    return try AtomicFile(path, apart: inputs)
  }

  /// Syncs the content and gives the file its name.
  package func commit() throws(Diagnostic) {
    _ = try staged.finish()
    try folder.rename(staged.name, to: folder, PathText.name(of: path))
    staged.close()
    try folder.sync()
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(Diagnostic) {
    if FolderListing.kind(of: path) == .folder || path.isEmpty { return }
    try makeFolder(PathText.parent(of: path) == "/" ? "" : PathText.parent(of: path))
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST && FolderListing.kind(of: path) == .folder else {
      throw unsafe Diagnostic(
        .folderNotMade, .stop, .run(.folderNotMade, .text(path), .text(String(cString: strerror(errno)))),
        at: InputLocation(file: path))
    }
  }
}
