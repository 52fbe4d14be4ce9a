package import Diagnostics

/// Finds criteria sets and surveys: by path, by name, or the only one in reach.
///
/// In reach is, in this order: the folder `Criteria` (or `Surveys`) of the current folder, then that of the folders
/// above it, then `share/feasibility` beside an installed program.
package struct Workspace: Sendable {
  /// What is looked for.
  package enum Kind: String, Sendable {
    /// A criteria set.
    case criteria
    /// A survey.
    case survey

    /// The folder they lie in.
    package var folder: String { self == .criteria ? "Criteria" : "Surveys" }
    /// The file that makes a folder one.
    package var file: String { self == .criteria ? "criteria.xml" : "survey.xml" }
    /// In words.
    /// What it is called.
    var named: FactValue { .said(.run(self == .criteria ? .criteriaSet : .survey)) }
    /// The option that names it.
    package var option: String { "--\(rawValue)" }
  }

  /// Something that was found.
  package struct Entry: Sendable, Hashable {
    /// Its name: the folder's name.
    package var id: String
    /// The path of its file.
    package var path: String
    /// Whether it is a table, or a folder of tables, without a description.
    package var isBare = false
    /// Whether the path is that of a folder.
    package var isFolder = false

    /// The folder it lies in.
    package var folder: String { isFolder ? path : PathText.parent(of: path) }
  }

  private let roots: [String]

  /// A workspace that looks from a folder upwards, and beside the program.
  package init(from folder: String = ".") {
    var roots = [folder]
    var above = folder
    for _ in 0..<8 {
      above = PathText.join(above, "..")
      roots.append(above)
    }
    if let program = FolderListing.programFolder() {
      roots.append(PathText.normalised(PathText.join(program, "../share/feasibility")))
    }
    self.roots = roots
  }

  /// All of a kind in reach, nearest folder first, each name once.
  package func all(_ kind: Kind) -> [Entry] {
    var found: [Entry] = []
    for root in roots {
      let folder = PathText.join(root == "." ? "" : root, kind.folder)
      for name in FolderListing.names(in: folder) {
        let path = PathText.join(PathText.join(folder, name), kind.file)
        guard FolderListing.kind(of: path) == .file, !found.contains(where: { $0.id == name }) else { continue }
        found.append(Entry(id: name, path: path))
      }
    }
    return found
  }

  /// The nearest file of a name beside the folders of a kind; `nil` if there is none.
  package func file(_ name: String, in kind: Kind) -> String? {
    roots.lazy.map { PathText.join(PathText.join($0 == "." ? "" : $0, kind.folder), name) }
      .first { FolderListing.kind(of: $0) == .file }
  }

  /// The one that `wanted` means: a path to the file or its folder, or a name in reach; without it, the only one.
  package func find(_ kind: Kind, _ wanted: String?) throws(Diagnostic) -> Entry {
    guard let wanted else { return try only(kind) }
    switch FolderListing.kind(of: wanted) {
    case .file:
      if let finding = SourceRefusal.finding(onFile: wanted, as: kind) { throw finding }
      return Entry(id: PathText.name(of: PathText.parent(of: wanted)), path: wanted)
    case .folder:
      let path = PathText.join(wanted, kind.file)
      if FolderListing.kind(of: path) == .file { return Entry(id: PathText.name(of: wanted), path: path) }
      throw Diagnostic(
        .sourceNotFound, .stop, .run(.folderWithout, .text(wanted), .text(kind.file), kind.named),
        at: InputLocation(file: wanted), mend: SourceRefusal.mend(folder: wanted, as: kind))
    case .nothing:
      let known = all(kind)
      if let entry = known.first(where: { $0.id == wanted }) { return entry }
      let near = NearMiss.statement(for: PathText.name(of: wanted), among: known.map(\.id))
      throw Diagnostic(
        .sourceNotFound, .stop, .run(.notInReach, kind.named, .text(wanted)).asking(near),
        mend: known.isEmpty
          ? .run(.givePath, .text(kind.file), .text(kind.option)) : .run(.inReach, .texts(known.map(\.id))))
    }
  }

  private func only(_ kind: Kind) throws(Diagnostic) -> Entry {
    let known = all(kind)
    if known.isEmpty {
      throw Diagnostic(
        .sourceNotFound, .stop, .run(.noneInReach, kind.named, .text(kind.folder), .text(kind.file)),
        mend: .run(.nameOrStart, .text(kind.option), .text(kind.rawValue)))
    }
    guard known.count == 1 else {
      throw Diagnostic(
        .sourceAmbiguous, .stop, .run(.severalInReach, .number(known.count), .text(kind.folder)),
        mend: .run(.chooseWith, .text(kind.option), .texts(known.map(\.id))))
    }
    return known[0]
  }

}
