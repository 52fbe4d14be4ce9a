import TestSupport
import Testing
import Words

@testable import Diagnostics

@Suite struct VisibleTextTests {
  /// One of each kind that the terminal must not get, by the tables of Unicode 15: C0, DEL, C1, soft hyphen, marks and
  /// overrides of direction, separators, characters without width, fillers, tags.
  static let hidden: [Unicode.Scalar] = [
    "\u{0}", "\u{7}", "\u{8}", "\u{9}", "\u{D}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}", "\u{AD}",
    "\u{34F}", "\u{61C}", "\u{115F}", "\u{180E}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}",
    "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{3164}", "\u{FEFF}", "\u{FFA0}", "\u{FFF9}",
    "\u{E0001}", "\u{E0041}", "\u{E007F}",
  ]

  @Test(arguments: hidden) func whatIsHiddenIsSpelledOut(scalar: Unicode.Scalar) {
    let spelled = "a\\u{\(String(scalar.value, radix: 16, uppercase: true))}b"
    #expect(VisibleText.line("a\(scalar)b") == spelled)
    #expect(VisibleText.lines("a\(scalar)b") == spelled)
    #expect(VisibleText.line(spelled) == spelled)
  }

  @Test(arguments: ["Suva – “Fiji”…", "서울특별시", "São Paulo\u{A0}1", "القاهرة", "e\u{301}", "👍🏽", "━█▒"])
  func whatIsSeenStays(text: String) {
    #expect(VisibleText.lines(text) == text)
  }

  /// A line break divides text of several lines and is a character in a cell.
  @Test func lineBreaks() {
    #expect(VisibleText.lines("a\nb") == "a\nb")
    #expect(VisibleText.line("a\nb") == "a\\u{A}b")
  }

  /// Persian and emoji need their joiners; between Latin letters a joiner only hides that two words differ.
  @Test func joinersStayWhereTheyShape() {
    #expect(VisibleText.line("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(VisibleText.line("👩\u{200D}💻") == "👩\u{200D}💻")
    #expect(VisibleText.line("Se\u{200D}oul") == "Se\\u{200D}oul")
    #expect(VisibleText.line("\u{200C}می") == "\\u{200C}می")
  }

  /// The style's own sequences pass, whatever the data tries; without the seal nothing does.
  @Test func onlyTheStylesOwnSequencesPass() {
    var style = TerminalStyle(isColoured: true)
    style.seal = "k3y"
    let text = style.strong("Suva\u{1B}[2J") + " \u{1B}[1mbold \u{1B}k3z[1m"
    #expect(
      VisibleText.lines(text, seal: style.seal)
        == "\u{1B}[1mSuva\\u{1B}[2J\u{1B}[0m \\u{1B}[1mbold \\u{1B}k3z[1m")
    #expect(!VisibleText.lines(text).unicodeScalars.contains("\u{1B}"))
  }

  @Test func xmlGetsReferences() {
    #expect(VisibleText.xml("<a b=\"\u{9B}31m\u{202E}\">\n서울</a>") == "<a b=\"&#x9B;31m&#x202E;\">\n서울</a>")
  }

  @Test func jsonIsSafeToPrint() {
    let sink = ByteSink()
    JSONWriter(sink).string(String(String.UnicodeScalarView(Self.hidden)) + "\n\u{200D}서울 – “x”\\")
    #expect(!sink.text.unicodeScalars.contains { VisibleText.isHidden($0) && $0 != "\n" })
    #expect(sink.text.contains(#"\udb40\udc41"#))  // U+E0041 as a pair
    #expect(sink.text.contains(#"\u009b"#) && sink.text.contains(#"\u202e"#) && sink.text.contains("서울 – “x”"))
  }

  /// Findings spell out their place too: a path is data.
  @Test func placesAreSpelledOut() {
    let code = DiagnosticCode.valueOffScale
    let finding = Diagnostic(code, .note, "x", at: InputLocation(file: "a\u{1B}[2J.csv", line: 3), mend: "a\u{7}b")
    #expect(DiagnosticText().text(finding) == "a\\u{1B}[2J.csv:3: note [\(code.id)] x\n    a\\u{7}b\n")
  }
}
