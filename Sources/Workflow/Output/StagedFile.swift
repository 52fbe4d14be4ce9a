internal import Diagnostics
internal import Glibc

/// What identifies the content of a file.
struct FileSeal: Hashable, Sendable {
  /// Its length.
  var bytes: Int
  /// Its SHA-256 digest, as text.
  var sha256: String
}

/// A file that is written under a preliminary name; it never follows a link nor opens what is there.
///
/// Its bytes are counted and digested on the way. What is not closed by ``close()`` is removed.
final class StagedFile {
  /// The preliminary name.
  let name: String
  /// Where the content goes.
  let sink: ByteSink
  private let folder: OpenFolder
  private let content: Content

  private final class Content {
    var descriptor: Int32
    var digest = FileDigest.Running()
    var count = 0
    init(_ descriptor: Int32) { self.descriptor = descriptor }
  }

  /// Makes the file, locked against other runs as long as it is open.
  ///
  /// A regular file of that name was left by a run that ended, unless it is locked: it is removed.
  init(_ name: String, in folder: OpenFolder) throws(Diagnostic) {
    self.name = name
    self.folder = folder
    let path = PathText.join(folder.path, name)
    switch folder.entry(name) {
    case .nothing: break
    case .file:
      let left = folder.read(name)
      defer { if let left { Glibc.close(left) } }
      if let left, flock(left, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw OutputFault.inUse(path) }
      try folder.removeFile(name)
    case .folder, .other: throw OutputFault.inTheWay(path, .foreignFile)
    }
    let content = Content(try folder.create(name))
    self.content = content
    sink = unsafe ByteSink { (bytes) throws(Diagnostic) in
      var rest = unsafe bytes
      while unsafe !rest.isEmpty {
        let written = unsafe write(content.descriptor, rest.baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          throw OutputFault.finding(path, errno)
        }
        unsafe rest = unsafe UnsafeRawBufferPointer(rebasing: rest[written...])
      }
      unsafe content.digest.update(bytes)
      content.count += bytes.count
    }
    guard flock(content.descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
      folder.names(name, content.descriptor)
    else {
      Glibc.close(content.descriptor)
      content.descriptor = -1
      throw OutputFault.inUse(path)
    }
  }

  deinit { discard() }

  /// Puts everything on the disk; the file stays open, and so locked, until it is closed.
  ///
  /// - Parameter isSynced: whether to wait until it is there; who says no waits for many files at once.
  func finish(isSynced: Bool = true) throws(Diagnostic) -> FileSeal {
    let path = PathText.join(folder.path, name)
    try sink.finish()
    guard !isSynced || fsync(content.descriptor) == 0 else { throw OutputFault.finding(path, errno) }
    return FileSeal(bytes: content.count, sha256: content.digest.finish())
  }

  /// Closes the file after ``finish()``, so that it stays.
  func close() {
    if content.descriptor >= 0 { Glibc.close(content.descriptor) }
    content.descriptor = -1
  }

  /// Closes the file and removes it.
  func discard() {
    guard content.descriptor >= 0 else { return }
    if folder.names(name, content.descriptor) { try? folder.removeFile(name) }
    close()
  }
}
