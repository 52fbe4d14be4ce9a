internal import Diagnostics
internal import Glibc

/// The files of a folder and of the folders in it, by their names relative to it: `index.html`, `cities/seoul.html`.
///
/// No link is followed, and each folder is opened once.
struct FolderContent {
  private let root: OpenFolder
  private let below: Below

  private final class Below { var folders: [String: OpenFolder] = [:] }

  init(_ root: OpenFolder) {
    self.root = root
    below = Below()
  }

  /// What stands under a name.
  func entry(_ name: String) -> OpenFolder.Entry {
    guard let (folder, leaf) = try? place(name) else { return .nothing }
    return folder.entry(leaf)
  }

  /// The name of a folder above a file that is no folder, if there is one.
  func obstacle(above name: String) -> String? {
    guard let slash = name.lastIndex(of: "/") else { return nil }
    let above = String(name[..<slash])
    if let higher = obstacle(above: above) { return higher }
    switch entry(above) {
    case .nothing, .folder: return nil
    case .file, .other: return above
    }
  }

  /// Opens the folder of a file, made if `makes` says so, and the file's name in it.
  func place(_ name: String, makes: Bool = false) throws(Diagnostic) -> (folder: OpenFolder, leaf: String) {
    guard let slash = name.lastIndex(of: "/") else { return (root, name) }
    let above = String(name[..<slash])
    let leaf = String(name[name.index(after: slash)...])
    if let known = below.folders[above] { return (known, leaf) }
    let (higher, folderName) = try place(above, makes: makes)
    if makes, higher.entry(folderName) == .nothing { try higher.makeFolder(folderName) }
    let folder = try OpenFolder(folderName, in: higher)
    below.folders[above] = folder
    return (folder, leaf)
  }

  /// Moves a file into another folder under the same relative name.
  func move(_ name: String, to target: FolderContent) throws(Diagnostic) {
    let (from, leaf) = try place(name)
    let (to, _) = try target.place(name, makes: true)
    try from.rename(leaf, to: to, leaf)
  }

  /// Removes a file.
  func remove(_ name: String) throws(Diagnostic) {
    let (folder, leaf) = try place(name)
    try folder.removeFile(leaf)
  }

  /// Removes the folders above the files that were looked at, where nothing is left in them.
  func removeEmptyFolders() {
    // The deepest first: a name sorts after those of the folders above it.
    for name in below.folders.keys.sorted().reversed() {
      below.folders[name] = nil
      if let (higher, leaf) = try? place(name) { higher.removeFolder(leaf) }
    }
  }

  /// Puts the names of all folders on the disk.
  func sync() throws(Diagnostic) {
    for name in below.folders.keys.sorted() { try below.folders[name]?.sync() }
    try root.sync()
  }

  /// The length and digest of a file; `nil` if it cannot be read.
  func seal(_ name: String) -> FileSeal? {
    var digest = FileDigest.Running()
    var count = 0
    let isRead = unsafe read(name) { block in
      unsafe digest.update(block)
      count += block.count
      return true
    }
    return isRead ? FileSeal(bytes: count, sha256: digest.finish()) : nil
  }

  /// The first bytes of a file.
  func start(_ name: String, _ length: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = unsafe read(name) { block in
      unsafe bytes += block.prefix(length - bytes.count)
      return bytes.count < length
    }
    return bytes
  }

  /// Hands over the bytes of a file until `body` has enough; `false` if it cannot be read.
  func read(_ name: String, _ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    guard let (folder, leaf) = try? place(name), let descriptor = folder.read(leaf) else { return false }
    defer { close(descriptor) }
    return unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { block in
      while true {
        let count = unsafe Glibc.read(descriptor, block.baseAddress, block.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return false }
        if unsafe count == 0 || !body(UnsafeRawBufferPointer(rebasing: block[..<count])) { return true }
      }
    }
  }
}
