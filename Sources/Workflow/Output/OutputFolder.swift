package import Diagnostics

/// What a command wrote into a folder.
package struct WrittenFiles: Sendable {
  /// The paths of the files, in the order in which they were written.
  package var paths: [String]
  /// What was found on the way.
  package var diagnostics: [Diagnostic]
}

/// A folder that one command writes its files into: all of them, or none.
///
/// 1. It is claimed before the work begins: made if need be, locked, and what a killed run left is removed.
/// 2. Files are prepared in a hidden folder in it.
/// 3. ``commit()`` looks whether anything stands in the way, notes in ``Manifest`` that files are being replaced, moves
///    what was prepared into place, removes what the command wrote earlier and does not write now, and writes the
///    manifest anew.
///
/// What the program did not write stays as it is: a file of somebody else that would have to be replaced stops the run
/// before anything is replaced. A file of the program's that was changed since is not lost: it moves to `kept-1`
/// (`kept-2`, …) with a note, and so does a file that begins as the new one does, which an earlier version of the
/// program, without manifests, wrote.
package final class OutputFolder {
  /// The hidden folder in which files are prepared.
  static let stagingName = ".feasibility-writing"

  /// The path of the folder.
  package let path: String
  /// Names of the files written, in their order.
  package private(set) var names: [String] = []
  /// After so many files the others are put on the disk together, at the end: waiting for each of the pages of a report
  /// by itself cost a fifth of the writing.
  private static let mostSynced = 16
  private var isSyncedTogether: Bool { OpenFolder.canSyncAll && names.count >= Self.mostSynced }
  private let command: String
  private let folder: OpenFolder
  private let before: Manifest
  private let made: MadeFolders
  private var seals: [Manifest.Entry] = []
  private var isClaimed = true

  /// Claims a folder for a command.
  ///
  /// - Parameters:
  ///   - command: whose files are written; those of other commands stay.
  ///   - inputs: paths of the files that the run reads; none of them may lie in the folder.
  /// - Throws: if the folder cannot be used or another run has it.
  package init(_ path: String, for command: String, apart inputs: [String]) throws(Diagnostic) {
    let plain = try OutputPath.checkedFolder(path, apart: inputs)
    self.path = plain
    self.command = command
    let made = try MadeFolders(making: plain)
    self.made = made
    folder = try OpenFolder(plain, followsLink: false)
    guard folder.lock() else { throw OutputFault.inUse(plain) }
    do throws(Diagnostic) {
      before = try Self.manifest(in: folder)
      try Self.makeStaging(in: folder)
    } catch {
      made.removeEmpty()
      throw error
    }
  }

  deinit {
    if isClaimed {
      try? folder.removeTree(Self.stagingName)
      made.removeEmpty()
    }
  }

  /// Prepares a file.
  package func file(_ name: String, _ fill: (ByteSink) -> Void) throws(Diagnostic) {
    precondition(Manifest.isInside(name), "\(name) is no name in a folder")
    let (place, leaf) = try FolderContent(try staging()).place(name, makes: true)
    let file: StagedFile
    let seal: FileSeal
    do throws(Diagnostic) {
      file = try StagedFile(leaf, in: place)
      fill(file.sink)
      seal = try file.finish(isSynced: !isSyncedTogether)
    } catch {
      // The user knows the file by the place that it would have had.
      var finding = error
      let shown = PathText.join(path, name)
      finding.statement = finding.statement.naming(PathText.join(place.path, leaf), as: shown)
      finding.location = InputLocation(file: shown)
      throw finding
    }
    file.close()
    names.append(name)
    seals.append(Manifest.Entry(name: name, seal: seal))
  }

  /// Puts everything prepared into place, and names the files with their paths.
  package func finish() throws(Diagnostic) -> WrittenFiles {
    let notes = try commit()
    return WrittenFiles(paths: names.map { PathText.join(path, $0) }, diagnostics: notes)
  }

  /// Puts everything prepared into place.
  ///
  /// - Returns: a note if something was kept aside.
  package func commit() throws(Diagnostic) -> [Diagnostic] {
    let staging = try staging()
    let (here, prepared) = (FolderContent(folder), FolderContent(staging))
    let plan = try Replacement(
      seals, of: command, before: before, in: here, prepared: prepared, path: path)
    if isSyncedTogether { try staging.syncAll() }

    // From here on the folder says that it is not whole.
    try write(plan.during, in: staging)
    var kept: String?
    if !plan.kept.isEmpty {
      let name = try Self.makeKept(in: folder)
      kept = name
      let aside = FolderContent(try OpenFolder(name, in: folder))
      for file in plan.kept { try here.move(file, to: aside) }
      try aside.sync()
    }
    for entry in seals { try prepared.move(entry.name, to: here) }
    for name in plan.removed { try here.remove(name) }
    try here.sync()
    try write(plan.after, in: staging)
    here.removeEmptyFolders()
    isClaimed = false
    try? folder.removeTree(Self.stagingName)
    return kept.map { [Self.note(plan.kept, $0, path)] } ?? []
  }

  private func staging() throws(Diagnostic) -> OpenFolder { try OpenFolder(Self.stagingName, in: folder) }

  /// Replaces the manifest.
  private func write(_ manifest: Manifest, in staging: OpenFolder) throws(Diagnostic) {
    let file = try StagedFile(Manifest.name, in: staging)
    manifest.write(to: file.sink)
    _ = try file.finish()
    try staging.rename(Manifest.name, to: folder, Manifest.name)
    file.close()
    try folder.sync()
  }

  private static func manifest(in folder: OpenFolder) throws(Diagnostic) -> Manifest {
    let path = PathText.join(folder.path, Manifest.name)
    switch ManifestReading(folder) {
    case .none: return Manifest()
    case .manifest(let manifest): return manifest
    case .unreadable: throw OutputFault.inTheWay(path, .foreignManifest)
    }
  }

  private static func makeStaging(in folder: OpenFolder) throws(Diagnostic) {
    switch folder.entry(stagingName) {
    case .nothing: break
    // The lock is ours, so whoever prepared this has ended.
    case .folder: try folder.removeTree(stagingName)
    case .file, .other:
      throw OutputFault.inTheWay(PathText.join(folder.path, stagingName), .foreignFolder)
    }
    try folder.makeFolder(stagingName)
  }

  private static func makeKept(in folder: OpenFolder) throws(Diagnostic) -> String {
    var number = 1
    while folder.entry("kept-\(number)") != .nothing { number += 1 }
    try folder.makeFolder("kept-\(number)")
    return "kept-\(number)"
  }

  private static func note(_ names: [String], _ kept: String, _ path: String) -> Diagnostic {
    let list = FactValue.texts(names.prefix(6))
    let place = FactValue.text(PathText.join(path, kept))
    return Diagnostic(
      .outputKeptAside, .note,
      names.count > 6
        ? .run(.manyKeptAside, list, .number(names.count), place)
        : .run(names.count == 1 ? .oneKeptAside : .keptAside, list, place),
      at: InputLocation(file: path))
  }
}
