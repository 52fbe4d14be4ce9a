import Testing
import Words

/// A phrase that nobody says is not kept.
@Suite struct PhraseUseTests {
  /// The name of every phrase stands in the sources, apart from the tables of the languages.
  @Test func everyPhraseIsUsed() {
    var used: Set<Substring> = []
    for file in SourceTree.files(below: "Sources") where file.target != "Words" {
      for line in file.lines { for match in line.matches(of: /\.(\w+)/) { used.insert(match.output.1) } }
    }
    func check<Key: PhraseKey>(_ domain: Key.Type) {
      let unused = Key.allCases.filter { !used.contains("\($0)") }
      #expect(unused.isEmpty, "\(domain): \(unused)")
    }
    for domain in PhraseDomains.all { check(domain) }
  }
}
