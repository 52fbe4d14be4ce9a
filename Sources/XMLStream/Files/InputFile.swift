internal import Diagnostics
internal import Glibc

/// Reads files, with the reason if that fails.
package enum InputFile {
  /// The most that is read: 1 GiB.
  package static let sizeLimit = 1 << 30

  /// All bytes of a file.
  package static func read(_ path: String, limit: Int = sizeLimit) throws(InputFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try unsafe readChunks(path, limit: limit, sized: { bytes.reserveCapacity($0) }) {
      unsafe bytes.append(contentsOf: $0)
    }
    return bytes
  }

  /// Hands the bytes of a file over in chunks of at most 256 KiB, in order.
  ///
  /// Only regular files are read: a pipe or a device may never end. The limit is checked while reading, since a file may
  /// grow.
  package static func readChunks(
    _ path: String, limit: Int = sizeLimit, sized: (Int) -> Void = { _ in },
    _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(InputFileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw InputFileError(path: path, reason: .notFound) }
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }

    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw InputFileError(path: path, reason: .isFolder) }
    guard kind == S_IFREG else { throw InputFileError(path: path, reason: .notRegular(words(for: kind))) }
    if madeUp.contains(status.st_dev) {
      throw InputFileError(path: path, reason: .notRegular(.madeUpFile))
    }
    let size = Int(status.st_size)
    if size > limit { throw InputFileError(path: path, reason: .tooLarge(limit: limit)) }
    sized(size)

    var total = 0
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { unsafe block.deallocate() }
    while true {
      let count = unsafe Glibc.read(descriptor, block.baseAddress, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno) }
      if count == 0 { return }
      total += count
      if total > limit { throw InputFileError(path: path, reason: .tooLarge(limit: limit)) }
      unsafe body(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }

  private static func words(for kind: mode_t) -> XMLFact {
    switch kind {
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }

  /// The file systems whose files are made up while they are read; none where nothing is mounted in these places.
  private static let madeUp: Set<dev_t> = {
    func device(_ path: String) -> dev_t? {
      var status = stat()
      return unsafe stat(path, &status) == 0 ? status.st_dev : nil
    }
    let places = [
      "/proc", "/sys", "/sys/fs/cgroup", "/sys/kernel/debug", "/sys/kernel/tracing", "/sys/kernel/security",
    ]
    return Set(places.compactMap(device)).subtracting([device("/")].compactMap { $0 })
  }()

  private static func failure(_ path: String, _ number: Int32) -> InputFileError {
    switch number {
    case ENOENT, ENOTDIR: InputFileError(path: path, reason: .notFound)
    case EISDIR: InputFileError(path: path, reason: .isFolder)
    case ENXIO: InputFileError(path: path, reason: .notRegular(.socketOrDevice))
    default: InputFileError(path: path, reason: .unreadable(unsafe String(cString: strerror(number))))
    }
  }
}
