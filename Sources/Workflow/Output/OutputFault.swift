internal import Diagnostics
internal import Glibc

/// What stands in the way of writing, as findings.
enum OutputFault {
  /// A call of the system failed.
  static func finding(_ path: String, _ reason: Int32) -> Diagnostic {
    let mend: Statement? =
      switch reason {
      case ENOSPC, EFBIG, EDQUOT:
        .run(.freeSpace)
      case EMFILE, ENFILE: .run(.allowFiles)
      default: nil
      }
    return unsafe Diagnostic(
      .outputNotWritten, .stop, .run(.notWritten, .text(path), .text(String(cString: strerror(reason)))),
      at: InputLocation(file: path), mend: mend)
  }

  /// A path cannot be written to, for a reason of the program's own.
  static func refused(_ path: String, _ why: RunFact, _ values: FactValue...) -> Diagnostic {
    Diagnostic(
      .outputRefused, .stop, Statement(.run(why), [.text(path)] + values),
      at: path.isEmpty ? nil : InputLocation(file: path))
  }

  /// Another run writes at the same place.
  static func inUse(_ path: String) -> Diagnostic {
    Diagnostic(.outputInUse, .stop, .run(.inUse, .text(path)), at: InputLocation(file: path))
  }

  /// Something that is not the program's stands where a file belongs.
  static func inTheWay(_ path: String, _ what: RunFact, _ values: FactValue...) -> Diagnostic {
    Diagnostic(.outputInTheWay, .stop, Statement(.run(what), [.text(path)] + values), at: InputLocation(file: path))
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
    guard !plain.isEmpty, !plain.utf8.contains(0) else { throw OutputFault.refused("", .outputWithoutName) }
    var status = stat()
    if unsafe lstat(plain, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw OutputFault.refused(plain, .isLink)
    }
    return plain
  }

  /// The path of a file to write.
  ///
  /// - Throws: if something other than a regular file stands there, or one of the files `inputs`.
  static func checkedFile(_ path: String, apart inputs: [String]) throws(Diagnostic) -> String {
    let plain = try checked(path)
    guard !path.hasSuffix("/") else { throw OutputFault.refused(path, .namesFolder) }
    var status = stat()
    guard unsafe lstat(plain, &status) == 0 else { return plain }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw OutputFault.refused(plain, .isFolder)
    default: throw OutputFault.refused(plain, .isNoRegularFile)
    }
    if inputs.contains(where: { isSame($0, status) }) {
      throw OutputFault.refused(plain, .isRead)
    }
    return plain
  }

  /// The path of a folder to write into.
  ///
  /// - Throws: if one of the files `inputs` lies in it.
  static func checkedFolder(_ path: String, apart inputs: [String]) throws(Diagnostic) -> String {
    let plain = try checked(path)
    var status = stat()
    guard unsafe lstat(plain, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return plain }
    for input in inputs {
      let folder = PathText.parent(of: input)
      guard isSame(folder.isEmpty ? "." : folder, status) else { continue }
      throw OutputFault.refused(plain, .holdsInput, .text(PathText.name(of: input)))
    }
    return plain
  }

  private static func isSame(_ path: String, _ status: stat) -> Bool {
    var other = stat()
    return unsafe stat(path, &other) == 0 && other.st_ino == status.st_ino && other.st_dev == status.st_dev
  }
}
