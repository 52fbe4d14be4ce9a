package import Diagnostics
internal import Glibc

/// A file that appears whole or not at all: written under a temporary name, synced, then renamed.
///
/// A run that is killed leaves at most a file `.NAME.partial-PID`, never half a report.
package final class AtomicFile {
  /// The name it will have.
  package let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  /// Where the content goes.
  package private(set) var sink: ByteSink

  /// Opens a temporary file beside `path`.
  package init(_ path: String) throws(Diagnostic) {
    self.path = path
    let temporary = PathText.join(
      PathText.parent(of: path), ".\(PathText.name(of: path)).partial-\(getpid())")
    let opened = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw Self.failure(path, errno) }
    temporaryPath = temporary
    descriptor = opened
    sink = ByteSink { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let written = write(opened, rest.baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          throw Self.failure(path, errno)
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }

  deinit { discard() }

  /// Syncs the content and gives the file its name.
  package func commit() throws(Diagnostic) { try Self.commit([self]) }

  /// Syncs the contents of several files, then gives them their names; if one fails, none that follows appears.
  ///
  /// Nothing is renamed before everything is on the disk.
  package static func commit(_ files: [AtomicFile]) throws(Diagnostic) {
    for file in files {
      do { try file.sink.finish() } catch { throw (error as? Diagnostic) ?? failure(file.path, EIO) }
    }
    for file in files {
      guard fsync(file.descriptor) == 0 else { throw failure(file.path, errno) }
    }
    for file in files { try file.giveName() }
  }

  private func giveName() throws(Diagnostic) {
    guard close(descriptor) == 0, rename(temporaryPath, path) == 0 else {
      let reason = errno
      unlink(temporaryPath)
      descriptor = -1
      throw Self.failure(path, reason)
    }
    descriptor = -1
  }

  private func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(temporaryPath)
  }

  private static func failure(_ path: String, _ reason: Int32) -> Diagnostic {
    let words = String(cString: strerror(reason))
    return Diagnostic(
      .outputNotWritten, .stop, "\(path) could not be written: \(words)", at: InputLocation(file: path),
      mend: reason == ENOSPC
        ? "Free some space, or give another folder with --output. Nothing half-written was left behind." : nil)
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(Diagnostic) {
    if FolderListing.kind(of: path) == .folder || path.isEmpty { return }
    try makeFolder(PathText.parent(of: path) == "/" ? "" : PathText.parent(of: path))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST && FolderListing.kind(of: path) == .folder else {
      throw Diagnostic(
        .folderNotMade, .stop, "folder \(path) could not be made: \(String(cString: strerror(errno)))",
        at: InputLocation(file: path))
    }
  }
}
