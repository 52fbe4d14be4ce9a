internal import Diagnostics

/// What to give instead of a file or folder that is no criteria set or survey.
enum SourceRefusal {
  /// The finding on a file, by its name; `nil` if it may be one.
  static func finding(onFile path: String, as kind: Workspace.Kind) -> Diagnostic? {
    guard [".csv", ".tsv", ".txt"].contains(where: path.lowercased().hasSuffix) else { return nil }
    let name = PathText.name(of: path)
    let what = Statement.run(.sourceIsTable, .text(name), .text(kind.option), .text(kind.file))
    return Diagnostic(.sourceIsTable, .stop, what, at: InputLocation(file: path), mend: mend(path, name, kind))
  }

  private static func mend(_ path: String, _ name: String, _ kind: Workspace.Kind) -> Statement {
    let folder = PathText.parent(of: path)
    if FolderListing.kind(of: PathText.join(folder, kind.file)) == .file {
      return .run(.giveFolder, .text(kind.option), .text(folder.isEmpty ? "." : folder))
    }
    switch kind {
    case .survey:
      return .run(.giveTable)
    case .criteria: return .run(.listCriteria)
    }
  }

  /// The finding on a file whose root element is that of another kind; `nil` if it may be one.
  static func finding(onFile path: String, bytes: [UInt8], as kind: Workspace.Kind) -> Diagnostic? {
    let known: (what: RunFact, mend: RunFact)
    switch (FileCheck.rootName(of: bytes), kind) {
    case ("criteriaSet", .survey): known = (.aCriteriaSet, .giveCriteria)
    case ("survey", .criteria): known = (.aSurvey, .giveSurvey)
    case ("registry", _): known = (.aRegistry, .registryIsNamed)
    case ("responses", _): known = (.aFileOfAnswers, .dataIsNamed)
    case ("assessment", _): known = (.aReport, .reportsAreWritten)
    default:
      return ForeignFile.finding(on: path, bytes: bytes)
        ?? ForeignFile.finding(onWorkbook: path, bytes: bytes, for: kind == .survey ? .aSurvey : .aCriteriaSet)
    }
    return Diagnostic(
      .sourceOfOtherKind, .stop,
      .run(.sourceOfOtherKind, .text(PathText.name(of: path)), .said(.run(known.what)), kind.named),
      at: InputLocation(file: path),
      mend: .run(known.mend, .text(kind.option), .text(kind.file), .text(kind.folder)))
  }

  /// How to mend a folder that is none of a kind, by what it holds.
  static func mend(folder: String, as kind: Workspace.Kind) -> Statement? {
    let other: Workspace.Kind = kind == .survey ? .criteria : .survey
    if FolderListing.kind(of: PathText.join(folder, other.file)) == .file {
      return .run(.holdsOther, other.named, .text(other.option))
    }
    let names = FolderListing.names(in: folder)
    let below = names.filter { FolderListing.kind(of: PathText.join(PathText.join(folder, $0), kind.file)) == .file }
    if !below.isEmpty { return .run(.inItAre, .texts(below.map { PathText.join(folder, $0) })) }
    guard kind == .survey else { return nil }
    return .run(.noTableEither)
  }
}
