internal import Diagnostics
internal import Tables
internal import XMLStream

/// A survey without a description: a table, or a folder of tables.
struct BareSurvey {
  /// Where it lies.
  let entry: Workspace.Entry
  /// Its tables: their paths, and their names in the folder, in the order of the names.
  let files: [(path: String, name: String)]
  /// What else is in the folder.
  let leftOut: [String]

  /// The most tables of a folder.
  static let mostFiles = 2_000

  /// Whether a file is called as tables are.
  static func isTable(_ path: String) -> Bool {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/") else { return false }
    let ending = path[path.index(after: point)...].lowercased()
    return TableFormat.all.contains { $0.isRead && $0.endings.contains(ending) }
  }

  /// The survey that a path means; `nil` if it is that of a description, or of nothing.
  ///
  /// A table beside a survey.xml belongs to that, and so do the folders that hold a survey.xml, a criteria set, a report
  /// or folders of surveys.
  static func find(_ wanted: String?) throws(Diagnostic) -> BareSurvey? {
    guard let wanted else { return nil }
    switch FolderListing.kind(of: wanted) {
    case .nothing: return nil
    case .file:
      let beside = PathText.join(PathText.parent(of: wanted), Workspace.Kind.survey.file)
      guard isTable(wanted), FolderListing.kind(of: beside) == .nothing else { return nil }
      let name = PathText.name(of: wanted)
      return BareSurvey(
        entry: Workspace.Entry(id: name, path: wanted, isBare: true), files: [(wanted, name)], leftOut: [])
    case .folder: return try folder(wanted)
    }
  }

  private static func folder(_ path: String) throws(Diagnostic) -> BareSurvey? {
    try FolderListing.demand(path)
    let others = [Workspace.Kind.survey.file, Workspace.Kind.criteria.file]
    guard others.allSatisfy({ FolderListing.kind(of: PathText.join(path, $0)) == .nothing }), try !holdsReport(path)
    else { return nil }
    let names = FolderListing.allNames(in: path)
    var files: [(path: String, name: String)] = []
    var leftOut: [String] = []
    for name in names {
      let inside = PathText.join(path, name)
      switch FolderListing.kind(of: inside) {
      case .nothing: leftOut.append(name)
      case .folder:
        if FolderListing.kind(of: PathText.join(inside, Workspace.Kind.survey.file)) == .file { return nil }
        if !name.hasPrefix(".") { leftOut.append(name + "/") }
      case .file:
        // Spreadsheets leave such files beside what is open in them.
        let isLock = name.hasPrefix("~$") || name.hasPrefix(".")
        if name == Manifest.name { continue }
        if !isLock, isTable(name) { files.append((inside, name)) } else { leftOut.append(name) }
      }
    }
    guard !files.isEmpty else { return nil }
    guard files.count <= mostFiles else {
      throw Diagnostic(
        .intakeTooManyFiles, .stop, .run(.tooManyTables, .text(path), .number(files.count)),
        at: InputLocation(file: path))
    }
    return BareSurvey(
      entry: Workspace.Entry(id: PathText.name(of: path), path: path, isBare: true, isFolder: true), files: files,
      leftOut: leftOut)
  }

  /// Whether a folder was written by another command than `check` and `questionnaire`, whose workbooks come back as answers.
  private static func holdsReport(_ path: String) throws(Diagnostic) -> Bool {
    let file = PathText.join(path, Manifest.name)
    guard FolderListing.kind(of: file) == .file else { return false }
    let bytes: [UInt8]
    do { bytes = try InputFile.read(file) } catch { throw error.diagnostic }
    guard let content = Manifest.read(bytes, file: file) else { return true }
    return content.parts.contains { $0.command != "check" && $0.command != QuestionnaireRun.command }
  }

  /// The note on what was not opened.
  var leftOutFinding: Diagnostic? {
    guard let first = leftOut.first else { return nil }
    let what: Statement =
      leftOut.count == 1
      ? .run(.noTable, .text(first)) : .run(.noTables, .firstOf(leftOut.prefix(12), count: leftOut.count))
    return Diagnostic(.intakeFilesLeftOut, .note, what, at: InputLocation(file: entry.path))
  }
}
