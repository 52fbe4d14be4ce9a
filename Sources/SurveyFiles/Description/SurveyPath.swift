package import Diagnostics

/// Which files a survey may name, and where they lie.
///
/// A survey may come from elsewhere, so it reaches no further than its own folder and the one above, which holds the
/// registry: relative paths with `/`, at most one `..`, and that in front. Symbolic links are the caller's to follow or
/// not.
package enum SurveyPath {
  /// Why a reference is refused, `nil` if it is within reach.
  package static func refusal(of href: String) -> SurveyFact? {
    if href.isEmpty { return .pathEmpty }
    if href.utf8.contains(0) || href.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      return .pathControl
    }
    if href.contains("\\") { return .pathBackslash }
    if href.hasPrefix("/") { return .pathAbsolute }
    if let colon = href.firstIndex(of: ":"), !href[..<colon].contains("/") { return .pathScheme }
    let parts = href.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty }) { return .pathEmptyPart }
    if parts.dropFirst().contains("..") || parts.last == ".." { return .pathUpwards }
    if parts.contains(".") && parts != ["."] && parts.first != "." { return .pathDot }
    if parts.last == "." { return .pathFolder }
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
