import TestSupport
import Testing

/// Every target of `Package.swift` is known where the house is described, and held by tests.
@Suite struct TargetTests {
  /// The article that says which folder does what.
  private static let article = "Sources/AssessmentModel/AssessmentModel.docc/WayThroughTheHouse.md"

  /// The names behind `.target(`, `.executableTarget(` and the like, in the order of `Package.swift`.
  private static func targets(_ kinds: String...) -> [String] {
    let parts = (Repository.text("Package.swift") ?? "").split(separator: "(", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).compactMap { before, after in
      guard kinds.contains(where: { before.hasSuffix("." + $0) }) else { return nil }
      let words = after.split(separator: "\"", omittingEmptySubsequences: false)
      return words.count > 1 && words[0].contains("name:") ? String(words[1]) : nil
    }
  }

  private static let sources: [String] =
    targets("target", "executableTarget", "systemLibrary").filter { Repository.hasFolder("Sources/" + $0) }

  /// A folder in `Sources` is a target, and the other way round.
  @Test func everyFolderIsATarget() {
    #expect(Set(Self.sources).count == Self.sources.count && Self.sources.count > 15)
    #expect(Self.sources.sorted() == Repository.entries(of: "Sources").filter { !$0.hasPrefix(".") }.sorted())
  }

  /// The article “The way through the house” has a line of its table for each target, in the order of the arrows.
  @Test func theHouseKnowsEveryTarget() throws {
    let text = try #require(Repository.text(Self.article))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(named == Self.sources, "the table of \(Self.article) and Package.swift name the same, in one order")
  }

  /// A target in Swift has a folder of tests, and a folder of tests holds one.
  @Test func everyTargetIsTested() {
    let tested = Self.targets("testTarget")
    for target in tested {
      let files = SourceTree.files(below: "Tests/" + target)
      #expect(files.contains { $0.lines.contains { $0.contains("@Test") } }, "\(target) tests nothing")
    }
    let swift = Set(SourceTree.files(below: "Sources").map(\.target))
    // The executable is the command line's entry and nothing else.
    for target in swift.subtracting(["feasibility"]) {
      #expect(tested.contains(target + "Tests"), "\(target) has no folder of tests")
    }
  }

  /// What a target imports of the house stands among its dependencies: else a build works or not by what was built
  /// before it.
  @Test func everyImportIsDeclared() {
    let text = Repository.text("Package.swift") ?? ""
    let parts = text.split(separator: /\.(?:target|testTarget|executableTarget|systemLibrary)\(/).dropFirst()
    var declared: [String: Set<String>] = [:]
    for part in parts {
      let names = part.matches(of: /"([A-Za-z0-9]+)"/).map { String($0.output.1) }
      guard let name = names.first else { continue }
      declared[name] = Set(names.dropFirst())
    }
    #expect(declared.count > 40)
    for folder in ["Sources", "Tests"] {
      for file in SourceTree.files(below: folder) {
        guard let known = declared[file.target] else { continue }
        for line in file.lines where line.contains("import ") && !line.hasPrefix("//") && !line.hasPrefix(" ") {
          let words = line.split(separator: " ")
          guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else { continue }
          let module = String(words[keyword + 1])
          guard declared[module] != nil else { continue }
          #expect(known.contains(module), "\(file.path) imports \(module), which \(file.target) does not depend on")
        }
      }
    }
  }

  /// A C target is imported by one target in Swift, its wrapper.
  @Test func everyCTargetHasOneWrapper() {
    let files = SourceTree.files(below: "Sources")
    let swift = Set(files.map(\.target))
    for target in Self.sources where !swift.contains(target) {
      let users = Set(
        files.filter { $0.lines.contains { !$0.hasPrefix("//") && $0.hasSuffix("import " + target) } }.map(\.target))
      // libxml2 is seen by the C target that wraps it, and by nothing in Swift.
      #expect(users.count == (target == "CLibXML2" ? 0 : 1), "\(target) is imported by \(users.sorted())")
    }
  }
}
