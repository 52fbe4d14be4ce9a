import Glibc

/// The checked-out repository, found from the place of this source file.
package enum Repository {
  /// Path of the folder that holds `Package.swift`.
  package static let root: String = {
    let parts = #filePath.split(separator: "/")
    return "/" + parts.dropLast(3).joined(separator: "/")
  }()

  /// The bytes of a file given by its path below the root (or by an absolute path); `nil` if it cannot be read.
  package static func bytes(_ path: String) -> [UInt8]? { FileBytes.read(absolute(path)) }

  /// The text of a file given by its path below the root.
  package static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// Names in a folder, sorted; empty if there is no such folder.
  package static func entries(of folder: String) -> [String] { FileBytes.entries(of: absolute(folder)) }

  /// Whether a folder is there.
  package static func hasFolder(_ path: String) -> Bool {
    guard let stream = opendir(absolute(path)) else { return false }
    closedir(stream)
    return true
  }

  /// Folder of public sample files beside the repository; tests that need them are skipped where it is missing.
  package static let samples: String? = hasFolder("../shared/samples") ? absolute("../shared/samples") : nil

  static func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }
}
