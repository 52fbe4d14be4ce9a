import Glibc

/// A fresh folder that vanishes with the value.
package final class TemporaryFolder: Sendable {
  /// Absolute path without a final slash.
  package let path: String

  package init() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/feasibility-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { preconditionFailure("no temporary folder can be made in \(base)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Path of a name in the folder.
  package func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, making the folders on its way, and returns its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) -> String {
    let full = path(name)
    if let slash = full.lastIndex(of: "/") { FileBytes.makeFolders(String(full[..<slash])) }
    guard FileBytes.write(bytes, to: full) else { preconditionFailure("\(full) cannot be written") }
    return full
  }

  /// Writes a text file and returns its path.
  @discardableResult
  package func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

  /// Makes a symbolic link.
  package func link(_ target: String, to name: String) {
    guard symlink(target, path(name)) == 0 else { preconditionFailure("\(name) cannot be made a link") }
  }

  /// Makes a named pipe.
  package func makePipe(_ name: String) {
    guard mkfifo(path(name), 0o600) == 0 else { preconditionFailure("\(name) cannot be made a pipe") }
  }

  /// Removes a file, a link or a folder with all in it.
  package func remove(_ name: String) { FileBytes.remove(path(name)) }

  deinit { FileBytes.remove(path) }
}
