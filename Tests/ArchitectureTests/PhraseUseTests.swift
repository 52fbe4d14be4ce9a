import Testing
import Words

/// A phrase that nobody says is not kept.
@Suite struct PhraseUseTests {
  /// The name of every phrase stands in the sources, apart from the tables of the languages.
  @Test func everyPhraseIsUsed() {
    var used: Set<Substring> = []
    // What is said around findings is said in `Words` itself.
    let files = SourceTree.files(below: "Sources").filter { $0.target != "Words" || $0.path.contains("/Findings/") }
    for file in files { for line in file.lines { Self.collect(line, into: &used) } }
    func check<Key: PhraseKey>(_ domain: Key.Type) {
      let unused = Key.allCases.filter { !used.contains("\($0)") }
      #expect(unused.isEmpty, "\(domain): \(unused)")
    }
    for domain in PhraseDomains.all + FactDomains.all + [RecordPhrase.self] { check(domain) }
  }

  /// The names behind a full stop.
  private static func collect(_ line: some StringProtocol, into used: inout Set<Substring>) {
    for part in line.split(separator: ".").dropFirst(line.hasPrefix(".") ? 0 : 1) {
      let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if !name.isEmpty { used.insert(Substring(name)) }
    }
  }
}
