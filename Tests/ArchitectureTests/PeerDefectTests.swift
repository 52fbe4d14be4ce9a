import TestSupport
import Testing

/// The articles on defects, the peers' and our own, name tests that exist.
@Suite struct PeerDefectTests {
  @Test(arguments: [("PeerDefects", 25), ("FirstTrial", 12)]) func everyNamedTestExists(_ name: String, least: Int) {
    let article = Repository.text("Sources/AssessmentModel/AssessmentModel.docc/\(name).md") ?? ""
    let files = SourceTree.files(below: "Tests").map { (path: $0.path, text: $0.lines.joined(separator: "\n")) }
    var named = 0
    for line in article.split(separator: "\n") where line.hasPrefix("| ") {
      let cell = line.split(separator: "|").last ?? ""
      for match in cell.matches(of: /`(\w+Tests)(\.(\w+))?`(: ([^;`]+))?/) {
        let suite = String(match.1)
        let declared = files.filter { $0.text.contains("struct \(suite)") }
        #expect(!declared.isEmpty, "there is no suite \(suite)")
        let names = [match.3.map(String.init), match.5.map(String.init)].compactMap { $0 }
        for name in names.map({ $0.trimming() }) {
          #expect(declared.contains { $0.text.contains(name) }, "\(suite) has no test “\(name)”")
          named += 1
        }
      }
    }
    #expect(named > least)
  }
}

extension String {
  /// Without blanks at the ends.
  fileprivate func trimming() -> String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
