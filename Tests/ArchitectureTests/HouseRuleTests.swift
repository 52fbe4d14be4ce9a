import Testing

/// Rules that can be read off the sources.
@Suite struct HouseRuleTests {
  @Test func noFileHoldsTwoIdeas() {
    let files = SourceTree.files(below: "Sources")
    for file in files { #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines") }
    let lengths = files.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] < 120, "the median file has \(lengths[lengths.count / 2]) lines")
  }

  @Test func everyPublicNameIsDocumented() {
    let conformances = ["static func ==", "static func <", "func hash(into", "var description", "init(_ text: String)"]
    for file in SourceTree.files(below: "Sources") {
      for (number, line) in file.lines.enumerated() {
        let code = line.drop { $0 == " " }
        guard code.hasPrefix("public ") && !code.contains("import ") else { continue }
        if conformances.contains(where: { code.contains($0) }) || code.contains("let rawValue") { continue }
        var above = number - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let documented = above >= 0 && file.lines[above].drop { $0 == " " }.hasPrefix("///")
        #expect(documented, "\(file.path):\(number + 1) \(code)")
      }
    }
  }
}
