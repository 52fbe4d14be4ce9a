import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import ReportPages

/// The first use of a term leads to its definition, nothing else does.
@Suite struct TermLinkTests {
  private func written(_ language: Language = .english, _ body: (HTMLFormatter) -> Void) -> String {
    let sink = ByteSink()
    let html = HTMLFormatter(sink, Wording(language, areCountries: false))
    html.terms = TermLinks(page: "method.html", language == .korean ? .korean : .english, without: [])
    html.element("p") { body(html) }
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func theFirstUseIsLinkedAndNoOther() {
    let text = written { html in
      html.text("Varied were goalposts. Goalposts & weights.")
      html.text("goalposts")
    }
    #expect(
      text
        == "<p>Varied were <a class=\"term\" href=\"method.html#term-goalposts\">goalposts</a>. Goalposts &amp; weights.goalposts</p>"
    )
  }

  @Test func partsOfWordsAreNoTerms() {
    #expect(!written { $0.text("Margins of marginal gatekeepers, subclass") }.contains("<a"))
    // In Korean a particle may follow, and no letter may precede.
    #expect(written(.korean) { $0.text("멘토는 제안입니다") }.contains("term-mentor\">멘토</a>는"))
    #expect(!written(.korean) { $0.text("큰멘토") }.contains("<a"))
  }

  @Test func whatAFileSaysIsNoTerm() {
    #expect(!written { $0.localized(LocalizedText("Peers and goalposts")) }.contains("<a"))
  }

  @Test func noLinkStandsInALinkOrADrawing() {
    let text = written { html in
      html.element("a", "peers")
      html.element("button", "mentors")
      html.element("svg") { html.element("text", "gates") }
      html.element("table", class: "grid sortable") { html.element("th", "Contribution") }
      html.text("contribution")
    }
    #expect(text.components(of: "class=\"term\"") == 1)
    #expect(text.contains(">contribution</a></p>"))
  }

  @Test func whatHasNoLinkIsGivenAtTheEnd() {
    let sink = ByteSink()
    let html = HTMLFormatter(sink, Wording(.english, areCountries: false))
    let links = TermLinks(page: "", .english, without: [])
    html.terms = links
    html.element("button", "peers and gates")
    #expect(links.takeRest().map { Term.all[$0].id } == ["term-gate", "term-peers"])
    #expect(links.takeRest() == [])
  }

  /// Definitions are short, so that the glossary of a page stays below 6 kB, in each language.
  @Test(arguments: Language.allCases) func theGlossaryIsSmall(_ language: Language) {
    let words = Wording(language, areCountries: false)
    let size = Term.all.map { words($0.definition).utf8.count + words($0.name).utf8.count + 60 }.reduce(0, +)
    #expect(size <= 6_000, "\(size)")
    #expect(Set(Term.all.map(\.id)).count == Term.all.count)
  }

  /// A direction that a name turns would turn the number after it; it is spelled out in pages and their data.
  @Test func whatTurnsALineIsSpelledOut() {
    let name = "a\u{202E}21\u{2066}b\u{200F}– \u{2069}"
    #expect(written { $0.text(name) } == "<p>a\\u{202E}21\\u{2066}b\u{200F}– \\u{2069}</p>")
    let data = written { html in html.data(id: "d") { json in json.object { json.member("n", name + "\\u202e<") } } }
    #expect(data.contains(#"a\\u{202E}21\\u{2066}b"#) && data.contains(#"\\u202e\u003c"#), "\(data)")
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var rest = self[...]
    var count = 0
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
