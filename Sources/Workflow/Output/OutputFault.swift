internal import Diagnostics
internal import Glibc

/// What stands in the way of writing, as findings.
enum OutputFault {
  /// A call of the system failed.
  static func finding(_ path: String, _ reason: Int32) -> Diagnostic {
    let mend: String? =
      switch reason {
      case ENOSPC, EFBIG, EDQUOT:
        "Free some space, or give another folder with --output. Nothing half-written was left behind."
      case EMFILE, ENFILE: "Allow more open files, for example with `ulimit -n 256`."
      default: nil
      }
    return Diagnostic(
      .outputNotWritten, .stop, "\(path) could not be written: \(String(cString: strerror(reason)))",
      at: InputLocation(file: path), mend: mend)
  }

  /// A path cannot be written to, for a reason of the program's own.
  static func refused(_ path: String, _ why: String) -> Diagnostic {
    Diagnostic(
      .outputRefused, .stop, path.isEmpty ? "the output has no name" : "\(path) \(why)",
      at: path.isEmpty ? nil : InputLocation(file: path))
  }

  /// Another run writes at the same place.
  static func inUse(_ path: String) -> Diagnostic {
    Diagnostic(.outputInUse, .stop, "another run is writing into \(path)", at: InputLocation(file: path))
  }

  /// Something that is not the program's stands where a file belongs.
  static func inTheWay(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(.outputInTheWay, .stop, "\(path) \(what)", at: InputLocation(file: path))
  }
}

/// Paths that are given to be written to.
enum OutputPath {
  /// The path without slashes at its end.
  ///
  /// - Throws: if it is empty, or its last part is a link: what is meant is then not what would be written.
  static func checked(_ path: String) throws(Diagnostic) -> String {
    var plain = path
    while plain.utf8.count > 1, plain.hasSuffix("/") { plain.removeLast() }
    guard !plain.isEmpty, !plain.utf8.contains(0) else { throw OutputFault.refused("", "") }
    var status = stat()
    if lstat(plain, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw OutputFault.refused(plain, "is a link; name what it points to")
    }
    return plain
  }

  /// The path of a file to write.
  ///
  /// - Throws: if something other than a regular file stands there, or one of the files `inputs`.
  static func checkedFile(_ path: String, apart inputs: [String]) throws(Diagnostic) -> String {
    let plain = try checked(path)
    guard !path.hasSuffix("/") else { throw OutputFault.refused(path, "names a folder, and a file is to be written") }
    var status = stat()
    guard lstat(plain, &status) == 0 else { return plain }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw OutputFault.refused(plain, "is a folder, and a file is to be written")
    default: throw OutputFault.refused(plain, "is no regular file; it would be replaced")
    }
    if inputs.contains(where: { isSame($0, status) }) {
      throw OutputFault.refused(plain, "is read by this very run and would be overwritten")
    }
    return plain
  }

  /// The path of a folder to write into.
  ///
  /// - Throws: if one of the files `inputs` lies in it.
  static func checkedFolder(_ path: String, apart inputs: [String]) throws(Diagnostic) -> String {
    let plain = try checked(path)
    var status = stat()
    guard lstat(plain, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return plain }
    for input in inputs {
      let folder = PathText.parent(of: input)
      guard isSame(folder.isEmpty ? "." : folder, status) else { continue }
      throw OutputFault.refused(plain, "holds \(PathText.name(of: input)), which is read; reports go elsewhere")
    }
    return plain
  }

  private static func isSame(_ path: String, _ status: stat) -> Bool {
    var other = stat()
    return stat(path, &other) == 0 && other.st_ino == status.st_ino && other.st_dev == status.st_dev
  }
}
