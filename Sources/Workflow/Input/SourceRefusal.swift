internal import Diagnostics

/// What to give instead of a file or folder that is no criteria set or survey.
enum SourceRefusal {
  /// The finding on a file, by its name; `nil` if it may be one.
  static func finding(onFile path: String, as kind: Workspace.Kind) -> Diagnostic? {
    guard [".csv", ".tsv", ".txt"].contains(where: path.lowercased().hasSuffix) else { return nil }
    let name = PathText.name(of: path)
    let what = "“\(name)” is a table, and \(kind.option) takes a \(kind.file) or its folder"
    return Diagnostic(.sourceIsTable, .stop, what, at: InputLocation(file: path), mend: mend(path, name, kind))
  }

  private static func mend(_ path: String, _ name: String, _ kind: Workspace.Kind) -> String {
    let folder = PathText.parent(of: path)
    if FolderListing.kind(of: PathText.join(folder, kind.file)) == .file {
      return "Give the folder: \(kind.option) \(folder.isEmpty ? "." : folder)"
    }
    switch kind {
    case .survey:
      return "Give the table itself; a table of units with its table of codes is read by "
        + "`feasibility convert --from coinr`."
    case .criteria: return "List the criteria sets in reach with `feasibility criteria list`."
    }
  }

  /// The finding on a file whose root element is that of another kind; `nil` if it may be one.
  static func finding(onFile path: String, bytes: [UInt8], as kind: Workspace.Kind) -> Diagnostic? {
    let known: (words: String, mend: String)
    switch (FileCheck.rootName(of: bytes), kind) {
    case ("criteriaSet", .survey): known = ("a criteria set", "Give it with --criteria.")
    case ("survey", .criteria): known = ("a survey", "Give it with --survey.")
    case ("registry", _): known = ("a registry of cities", "A survey.xml names it: <registry href=…/>.")
    case ("responses", _): known = ("a file of answers", "A survey.xml names it: <data href=…/>.")
    case ("assessment", _): known = ("a report", "Reports are written, not read; give what it was made from.")
    default:
      return ForeignFile.finding(on: path, bytes: bytes)
        ?? ForeignFile.finding(onWorkbook: path, bytes: bytes, for: "a \(kind.words)")
    }
    return Diagnostic(
      .sourceOfOtherKind, .stop, "“\(PathText.name(of: path))” is \(known.words), not a \(kind.words)",
      at: InputLocation(file: path),
      mend: "\(known.mend) \(kind.option) takes a \(kind.file), its folder, or a name in \(kind.folder)/.")
  }

  /// How to mend a folder that is none of a kind, by what it holds.
  static func mend(folder: String, as kind: Workspace.Kind) -> String? {
    let other: Workspace.Kind = kind == .survey ? .criteria : .survey
    if FolderListing.kind(of: PathText.join(folder, other.file)) == .file {
      return "It holds a \(other.words): give it with \(other.option)."
    }
    let names = FolderListing.names(in: folder)
    let below = names.filter { FolderListing.kind(of: PathText.join(PathText.join(folder, $0), kind.file)) == .file }
    if !below.isEmpty { return "In it are: " + below.map { PathText.join(folder, $0) }.joined(separator: ", ") }
    guard kind == .survey else { return nil }
    return "It holds no table of answers either; start a survey with `feasibility new survey NAME`."
  }
}
