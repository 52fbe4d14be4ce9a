internal import Diagnostics
internal import Glibc

/// A folder held open: what is done in it happens in it, whatever its path comes to mean, and no link in it is followed.
final class OpenFolder {
  /// What stands under a name; a link is `other`, whatever it points to.
  enum Entry {
    case nothing
    case file
    case folder
    case other
  }

  /// The path by which it was opened, for findings.
  let path: String
  private let descriptor: Int32

  /// Opens a folder by its path.
  ///
  /// - Parameter followsLink: whether the last part of the path may be a link.
  init(_ path: String, followsLink: Bool = true) throws(Diagnostic) {
    self.path = path
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW)
    let opened = unsafe Glibc.open(path.isEmpty ? "." : path, flags)
    guard opened >= 0 else { throw OutputFault.finding(path.isEmpty ? "." : path, errno) }
    descriptor = opened
  }

  /// Opens a folder in a folder.
  init(_ name: String, in parent: OpenFolder) throws(Diagnostic) {
    path = PathText.join(parent.path, name)
    let opened = unsafe openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw OutputFault.finding(path, errno) }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Locks the folder until it is closed, even by the end of the program; `false` if another has it locked.
  ///
  /// A file system that knows no locks counts as unlocked.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

  /// What stands under a name.
  func entry(_ name: String) -> Entry {
    var status = stat()
    guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// All names but `.` and `..`, in code-point order.
  func names() -> [String] {
    let copy = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = unsafe fdopendir(copy) else { return [] }
    defer { unsafe closedir(stream) }
    return unsafe FolderListing.names(of: stream).filter { $0 != "." && $0 != ".." }
  }

  /// Makes a file that was not there, and opens it for writing.
  func create(_ name: String) throws(Diagnostic) -> Int32 {
    let opened = unsafe openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw fault(name) }
    return opened
  }

  /// Opens a file for reading; `nil` if there is none, or it is no regular file.
  func read(_ name: String) -> Int32? {
    let opened = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      return nil
    }
    return opened
  }

  /// Whether an open file still has a name here.
  func names(_ name: String, _ file: Int32) -> Bool {
    var here = stat()
    var there = stat()
    return unsafe fstatat(descriptor, name, &here, AT_SYMLINK_NOFOLLOW) == 0 && fstat(file, &there) == 0
      && here.st_ino == there.st_ino && here.st_dev == there.st_dev
  }

  /// Makes a folder that was not there.
  func makeFolder(_ name: String) throws(Diagnostic) {
    guard unsafe mkdirat(descriptor, name, 0o755) == 0 else { throw fault(name) }
  }

  /// Gives an entry another name, here or in another folder of the same file system.
  func rename(_ name: String, to target: OpenFolder, _ newName: String) throws(Diagnostic) {
    guard unsafe renameat(descriptor, name, target.descriptor, newName) == 0 else { throw target.fault(newName) }
  }

  /// Removes a file or link; nothing if there is none.
  func removeFile(_ name: String) throws(Diagnostic) {
    guard unsafe unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw fault(name) }
  }

  /// Removes a folder if it is empty.
  func removeFolder(_ name: String) { _ = unsafe unlinkat(descriptor, name, Int32(AT_REMOVEDIR)) }

  /// Removes a folder with everything in it, links themselves and not what they point to.
  func removeTree(_ name: String) throws(Diagnostic) {
    if unsafe unlinkat(descriptor, name, Int32(AT_REMOVEDIR)) == 0 { return }
    do {
      let folder = try OpenFolder(name, in: self)
      for inner in folder.names() {
        if folder.entry(inner) == .folder { try folder.removeTree(inner) } else { try folder.removeFile(inner) }
      }
    }
    guard unsafe unlinkat(descriptor, name, Int32(AT_REMOVEDIR)) == 0 else { throw fault(name) }
  }

  /// Puts the names of the folder on the disk.
  func sync() throws(Diagnostic) {
    // A file system that cannot sync a folder says so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw OutputFault.finding(path, errno) }
  }

  /// What the C library calls `syncfs`, which its headers show only to programs in C.
  private static let syncFileSystem: (@convention(c) (Int32) -> Int32)? = unsafe dlsym(nil, "syncfs").map {
    unsafe unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self)
  }

  /// Whether ``syncAll()`` works on this system.
  static var canSyncAll: Bool { syncFileSystem != nil }

  /// Puts everything on the disk that was written to the file system in which the folder is.
  func syncAll() throws(Diagnostic) {
    guard let sync = Self.syncFileSystem, sync(descriptor) == 0 else { throw OutputFault.finding(path, errno) }
  }

  private func fault(_ name: String) -> Diagnostic { OutputFault.finding(PathText.join(path, name), errno) }
}
