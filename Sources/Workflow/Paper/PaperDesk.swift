internal import Diagnostics
internal import Glibc

/// A folder in which pages lie while they are printed; nothing is left of it afterwards.
struct PaperDesk {
  /// Its full path.
  private let path: String

  /// Makes one in a folder, so that the browser, which may not see all of the disk, sees it.
  init(in folder: String) throws(Diagnostic) {
    guard let real = unsafe realpath(folder.isEmpty ? "." : folder, nil) else {
      throw OutputFault.finding(folder, errno)
    }
    defer { unsafe free(real) }
    var template = unsafe Array(PathText.join(String(cString: real), "paper-XXXXXX").utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw OutputFault.finding(folder, errno) }
    path = unsafe String(cString: made)
  }

  /// The full path of a file on it.
  func file(_ name: String) -> String { PathText.join(path, name) }

  /// Writes a page without its ways to other files, which a sheet of paper would name by where they lie on this disk.
  func page(_ name: String, _ body: (ByteSink) -> Void) throws(Diagnostic) -> String {
    let sink = ByteSink()
    body(sink)
    let file = try AtomicFile(file(name))
    file.sink.append(bytes: Self.withoutWaysOut(sink.bytes))
    try file.commit()
    return file.path
  }

  /// The bytes of a page without those `href` attributes that do not begin with `#`.
  ///
  /// In a page that the formatter wrote, the letters ` href="` stand nowhere but in a tag: elsewhere a quotation mark is
  /// escaped.
  static func withoutWaysOut(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array(" href=\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let next = place + mark.count
      guard bytes[place] == mark[0], next < bytes.count, bytes[place..<next].elementsEqual(mark),
        bytes[next] != UInt8(ascii: "#"),
        let end = bytes[next...].firstIndex(of: UInt8(ascii: "\""))
      else {
        result.append(bytes[place])
        place += 1
        continue
      }
      place = end + 1
    }
    return result
  }

  /// Takes it away with everything on it.
  func clear() {
    guard let folder = try? OpenFolder(PathText.parent(of: path)) else { return }
    try? folder.removeTree(PathText.name(of: path))
  }
}
