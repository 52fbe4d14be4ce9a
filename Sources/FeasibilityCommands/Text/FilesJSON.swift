internal import Diagnostics

/// The files that a command wrote, as JSON.
enum FilesJSON {
  /// An object with `version` and the array `files`.
  static func text(_ files: [String]) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("files", array: { files.forEach { json.string($0) } })
    }
    return sink.text
  }
}
