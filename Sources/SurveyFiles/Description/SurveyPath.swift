/// Which files a survey may name, and where they lie.
///
/// A survey may come from elsewhere, so it reaches no further than its own folder and the one above, which holds the
/// registry: relative paths with `/`, at most one `..`, and that in front. Symbolic links are the caller's to follow or
/// not.
package enum SurveyPath {
  /// Why a reference is refused, in words; `nil` if it is within reach.
  package static func refusal(of href: String) -> String? {
    if href.isEmpty { return "the path is empty" }
    if href.utf8.contains(0) || href.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      return "the path holds control characters"
    }
    if href.contains("\\") { return "the path holds a backslash; write “/”" }
    if href.hasPrefix("/") { return "the path is absolute" }
    if let colon = href.firstIndex(of: ":"), !href[..<colon].contains("/") { return "the path has a scheme or a drive" }
    let parts = href.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty }) { return "the path has an empty part" }
    if parts.dropFirst().contains("..") || parts.last == ".." { return "“..” may stand only once, and in front" }
    if parts.contains(".") && parts != ["."] && parts.first != "." { return "“.” may stand only in front" }
    if parts.last == "." { return "the path names a folder" }
    return nil
  }

  /// The path of a reference that is within reach, as seen from where the folder's path is valid.
  package static func resolve(_ href: String, in folder: String) -> String {
    var parts = href.split(separator: "/").map(String.init)
    if parts.first == "." { parts.removeFirst() }
    var base = folder
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    if parts.first == "..", let last = base.split(separator: "/").last, last != "..", last != "." {
      parts.removeFirst()
      base = String(base.dropLast(last.count))
      while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    }
    let rest = parts.joined(separator: "/")
    if base.isEmpty || base == "." { return rest }
    return base == "/" ? "/" + rest : base + "/" + rest
  }
}
