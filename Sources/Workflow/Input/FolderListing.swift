internal import Diagnostics
internal import Glibc
internal import XMLStream

/// What the file system says about a path, without Foundation.
package enum FolderListing {
  /// What a path is.
  package enum Kind: Sendable {
    /// A folder.
    case folder
    /// A file that can be read from.
    case file
    /// Nothing, or nothing that can be reached.
    case nothing
  }

  /// What stands at a path, links followed.
  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Names of the visible entries of a folder in code-point order; empty if it cannot be read.
  package static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    return unsafe names(of: stream).filter { !$0.hasPrefix(".") }
  }

  /// Names of all entries of a folder in code-point order, hidden ones too; empty if it cannot be read.
  static func allNames(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    return unsafe names(of: stream).filter { $0 != "." && $0 != ".." }
  }

  /// Says why a folder cannot be listed, where its names would be taken for none.
  static func demand(_ folder: String) throws(Diagnostic) {
    guard let stream = unsafe opendir(folder) else {
      let why = unsafe String(cString: strerror(errno))
      throw InputFileError(path: folder, reason: .unreadable(why)).diagnostic
    }
    unsafe closedir(stream)
  }

  /// All names of an open folder in code-point order.
  static func names(of stream: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// The folder of the running program; `nil` if the system does not say.
  package static func programFolder() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    let path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return PathText.parent(of: path)
  }
}

/// Paths as text.
package enum PathText {
  /// `folder/name`, without doubled slashes.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Everything before the last component; empty if there is only one.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last component.
  package static func name(of path: String) -> String {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    return String(trimmed.split(separator: "/").last ?? trimmed)
  }

  /// The path with `.` and `..` worked out as text.
  package static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
