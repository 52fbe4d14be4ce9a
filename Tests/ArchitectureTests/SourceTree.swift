import TestSupport

/// The Swift files of the package, as text.
enum SourceTree {
  struct File {
    let path: String
    let target: String
    let lines: [Substring]
  }

  /// Every Swift file below a folder, in code-point order of the paths.
  static func files(below folder: String) -> [File] {
    Repository.entries(of: folder).filter { !$0.hasPrefix(".") }.flatMap { name -> [File] in
      let path = folder + "/" + name
      if Repository.hasFolder(path) { return files(below: path) }
      guard name.hasSuffix(".swift"), let text = Repository.text(path) else { return [] }
      let parts = path.split(separator: "/")
      return [
        File(path: path, target: String(parts[1]), lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      ]
    }
  }
}
