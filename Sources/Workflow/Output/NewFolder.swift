package import Diagnostics

/// A folder that appears whole or not at all, with all its files; never one that exists.
///
/// It is prepared beside its place as `.NAME.partial`. What a killed run left under that name is removed by the next one.
package final class NewFolder {
  /// The folder's path.
  package let path: String
  /// Paths of the files, in the order in which they were written.
  package private(set) var files: [String] = []
  private let above: OpenFolder
  private let staged: OpenFolder
  private let stagedName: String
  private let made: MadeFolders
  private var isOpen = true

  /// Prepares a folder.
  ///
  /// - Throws: if something stands at `path`, or it cannot be made.
  package init(_ path: String) throws(Diagnostic) {
    let plain = try OutputPath.checked(path)
    guard FolderListing.kind(of: plain) == .nothing else {
      throw Diagnostic(.targetExists, .stop, "\(plain) exists already", at: InputLocation(file: plain))
    }
    self.path = plain
    stagedName = ".\(PathText.name(of: plain)).partial"
    made = try MadeFolders(making: PathText.parent(of: plain))
    above = try OpenFolder(PathText.parent(of: plain))
    let stagedPath = PathText.join(above.path, stagedName)
    switch above.entry(stagedName) {
    case .nothing: break
    case .folder:
      guard try OpenFolder(stagedName, in: above).lock() else { throw OutputFault.inUse(plain) }
      try above.removeTree(stagedName)
    case .file, .other: throw OutputFault.inTheWay(stagedPath, "is no folder of this program's")
    }
    try above.makeFolder(stagedName)
    staged = try OpenFolder(stagedName, in: above)
    guard staged.lock() else { throw OutputFault.inUse(plain) }
  }

  /// Prepares a folder in `Criteria/` or `Surveys/` of the current folder.
  ///
  /// - Throws: a ``Diagnostic`` if the name is no identifier, or the folder exists or cannot be made.
  package convenience init(_ kind: Workspace.Kind, _ name: String) throws(Diagnostic) {
    let isPlain = name.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
    }
    guard isPlain, name.utf8.first.map({ $0 != 0x2D }) == true else {
      throw Diagnostic(
        .folderNotMade, .stop, "“\(name)” cannot name a \(kind.words): use small letters, digits and hyphens",
        mend: "For example: my-city-2026")
    }
    try self.init(PathText.join(kind.folder, name))
  }

  deinit {
    guard isOpen else { return }
    try? above.removeTree(stagedName)
    made.removeEmpty()
  }

  /// Prepares a file.
  package func file(_ name: String, _ fill: (ByteSink) -> Void) throws(Diagnostic) {
    let shown = PathText.join(path, name)
    do throws(Diagnostic) {
      let file = try StagedFile(name, in: staged)
      fill(file.sink)
      _ = try file.finish()
      file.close()
    } catch {
      var finding = error
      finding.statement = finding.statement.naming(PathText.join(staged.path, name), as: shown)
      finding.location = InputLocation(file: shown)
      throw finding
    }
    files.append(shown)
  }

  /// Prepares a file.
  package func write(_ name: String, _ text: String) throws(Diagnostic) { try file(name) { $0.append(raw: text) } }

  /// Gives the folder its name.
  package func commit() throws(Diagnostic) {
    try staged.sync()
    try above.rename(stagedName, to: above, PathText.name(of: path))
    isOpen = false
    try above.sync()
  }

  /// Writes a file beside the folder, unless there is one of that name.
  package func writeBeside(_ name: String, _ text: String) throws(Diagnostic) {
    let target = PathText.join(PathText.parent(of: path), name)
    guard above.entry(name) == .nothing else { return }
    let file = try AtomicFile(target)
    file.sink.append(raw: text)
    try file.commit()
  }
}
