import Diagnostics
import TestSupport
import Testing
import Words

/// Each code is unique, explained in full sentences, and met in a test.
@Suite struct DiagnosticCodeTests {
  @Test func codesAreUniqueAndWellFormed() {
    let ids = DiagnosticCode.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /(XML|CRT|SRV|SCR|RPT|RUN|XCH|DLV)-[0-9]{3}/) != nil, "\(id)")
    }
  }

  @Test func codesAreExplained() {
    for code in DiagnosticCode.all {
      #expect(!code.title.isEmpty && !code.title.hasSuffix("."), "\(code.id) title")
      for text in [code.meaning(), code.reason(), code.remedy()] {
        #expect(text.count > 10 && text.hasSuffix("."), "\(code.id): \(text)")
      }
    }
  }

  /// The name of every code stands in at least one test, which therefore meets it.
  @Test func everyCodeIsMetInATest() {
    var names: [(name: String, id: String)] = []
    for file in SourceTree.files(below: "Sources/Diagnostics/Codes") {
      let text = file.lines.joined(separator: "\n")
      for match in text.matches(of: /static let (\w+) = DiagnosticCode\(\s*"([A-Z]{3}-[0-9]{3})"/) {
        names.append((String(match.1), String(match.2)))
      }
    }
    #expect(Set(names.map(\.id)) == Set(DiagnosticCode.all.map(\.id)))
    let tests = SourceTree.files(below: "Tests").map { $0.lines.joined(separator: "\n") }
    for (name, id) in names {
      let met = tests.contains { $0.contains(".\(name)") || $0.contains(id) }
      #expect(met, "\(id) (\(name)) is met in no test")
    }
  }
}
