internal import Diagnostics

/// What has to happen in a folder so that it holds the new files of a command, and what stands in the way.
struct Replacement {
  /// The manifest while files are replaced: what was there and what is coming.
  let during: Manifest
  /// The manifest afterwards.
  let after: Manifest
  /// Files that are not as the program wrote them and make room.
  private(set) var kept: [String] = []
  /// Files that the command wrote earlier and does not write now.
  private(set) var removed: [String] = []

  /// Plans; nothing is changed.
  ///
  /// - Throws: a finding if a folder, a link or a file of somebody else stands where a file belongs.
  /// - Complexity: O(bytes of the files written earlier), whose digests are worked out again.
  init(
    _ files: [Manifest.Entry], of command: String, before: Manifest, in here: FolderContent,
    prepared: FolderContent, path: String
  ) throws(Diagnostic) {
    var parts = before.parts.filter { $0.command != command }
    let coming = Set(files.map(\.name))
    for position in parts.indices { parts[position].files.removeAll { coming.contains($0.name) } }
    parts.append(Manifest.Part(command: command, files: files))
    parts = parts.filter { !$0.files.isEmpty }.sorted { $0.command < $1.command }
    after = Manifest(parts: parts)
    during = Manifest(isReplacing: true, parts: before.parts + [Manifest.Part(command: command, files: files)])

    var known: [String: Set<FileSeal>] = [:]
    for entry in before.entries { known[entry.name, default: []].insert(entry.seal) }
    for file in files {
      if let folder = here.obstacle(above: file.name) {
        throw OutputFault.inTheWay(PathText.join(path, folder), .noFolder, .text(file.name))
      }
      let shown = PathText.join(path, file.name)
      switch here.entry(file.name) {
      case .nothing: continue
      case .folder: throw OutputFault.inTheWay(shown, .folderForFile)
      case .other: throw OutputFault.inTheWay(shown, .oddForFile)
      case .file: break
      }
      let seal = here.seal(file.name)
      if let seal, seal == file.seal || known[file.name]?.contains(seal) == true { continue }
      guard known[file.name] != nil || Self.looksOurs(file.name, here, prepared) else {
        throw OutputFault.inTheWay(shown, .foreignWritten)
      }
      kept.append(file.name)
    }
    var gone: Set<String> = []
    for part in before.parts where part.command == command {
      for entry in part.files where !coming.contains(entry.name) && gone.insert(entry.name).inserted {
        guard here.obstacle(above: entry.name) == nil, here.entry(entry.name) == .file else { continue }
        let isOurs = here.seal(entry.name).map { known[entry.name]?.contains($0) == true } ?? false
        if isOurs { removed.append(entry.name) } else { kept.append(entry.name) }
      }
    }
  }

  /// Whether a file begins as the one that was prepared: then an earlier version of the program wrote it.
  private static func looksOurs(_ name: String, _ here: FolderContent, _ prepared: FolderContent) -> Bool {
    let start = prepared.start(name, 64)
    return start.count == 64 && here.start(name, 64) == start
  }
}

/// What a folder has for a manifest.
enum ManifestReading {
  /// Nothing of that name.
  case none
  /// Something that is none.
  case unreadable
  /// A manifest.
  case manifest(Manifest)

  /// Reads the manifest of a folder.
  init(_ folder: OpenFolder) {
    guard folder.entry(Manifest.name) != .nothing else {
      self = .none
      return
    }
    var bytes: [UInt8] = []
    let isRead = unsafe FolderContent(folder).read(Manifest.name) { block in
      unsafe bytes += block
      return bytes.count <= 1 << 28
    }
    let path = PathText.join(folder.path, Manifest.name)
    if isRead, let manifest = Manifest.read(bytes, file: path) {
      self = .manifest(manifest)
    } else {
      self = .unreadable
    }
  }
}
