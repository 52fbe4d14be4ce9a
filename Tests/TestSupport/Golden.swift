import Glibc
package import Testing

/// Compares output with a file kept beside the tests.
package enum Golden {
  /// Expects `actual` to equal the golden file at `path`, below the repository's root.
  ///
  /// A difference names the first line that differs and attaches the actual output. With `FEASIBILITY_RECORD=1` in the
  /// environment the file is rewritten, and the test still fails, so that nobody records by accident.
  package static func check(
    _ actual: String, _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    check(Array(actual.utf8), path, sourceLocation: sourceLocation)
  }

  /// The same for bytes.
  package static func check(
    _ actual: [UInt8], _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let full = Repository.absolute(path)
    let expected = FileBytes.read(full)
    guard expected != actual else { return }
    if getenv("FEASIBILITY_RECORD").map({ String(cString: $0) }) == "1" {
      if let slash = full.lastIndex(of: "/") { FileBytes.makeFolders(String(full[..<slash])) }
      let written = FileBytes.write(actual, to: full)
      Testing.Issue.record(
        written ? "recorded \(path); run again without FEASIBILITY_RECORD" : "\(path) cannot be written",
        sourceLocation: sourceLocation)
      return
    }
    let name = String(path.split(separator: "/").last ?? "actual")
    Attachment.record(actual, named: name, sourceLocation: sourceLocation)
    guard let expected else {
      Testing.Issue.record(
        "there is no golden file \(path); FEASIBILITY_RECORD=1 makes one", sourceLocation: sourceLocation)
      return
    }
    Testing.Issue.record(
      "\(path) \(firstDifference(expected, actual)); FEASIBILITY_RECORD=1 records the new output",
      sourceLocation: sourceLocation)
  }

  /// `differs in line 3: expected “…”, found “…”`.
  static func firstDifference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
    let wanted = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
    let found = actual.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in 0..<max(wanted.count, found.count) {
      let left = line < wanted.count ? Optional(String(decoding: wanted[line], as: UTF8.self)) : nil
      let right = line < found.count ? Optional(String(decoding: found[line], as: UTF8.self)) : nil
      guard left != right else { continue }
      let wantedWords = left.map { "“\($0)”" } ?? "the end"
      let foundWords = right.map { "“\($0)”" } ?? "the end"
      return "differs in line \(line + 1): expected \(wantedWords), found \(foundWords)"
    }
    return "differs"
  }
}
