import TestSupport
import Testing

/// Nothing is left in English on a Korean page but names, and what the authors of the files wrote in English only.
@Suite struct KoreanPagesTests {
  /// Files, formats, units, methods and works that are called so in Korean too.
  private static let allowed: Set<String> = [
    "CIO", "TOPIS", "OPEN", "ETAX", "GIS", "Feasibility", "WeGO", "USD", "PPP", "GNI", "CV", "SHA", "PC", "EDCF", "CSV",
    "XML", "HTML", "JSON", "PDF", "XLSX", "ln", "log", "RFP", "NIA", "ITU", "IDI", "GSMA", "OSI", "SMS", "ODA", "KOR",
    "Natural", "Earth", "Equal", "TOPSIS", "VIKOR", "PROMETHEE", "AHP", "CRITIC", "km",
    // An attribute of criteria files.
    "weight",
  ]

  @Test func whatIsEnglishIsMarkedAndItsAuthorsWroteIt() throws {
    let folder = TemporaryFolder()
    let files = ["Criteria/seoul-model-2015/criteria.xml", "Surveys/wego-2015-sample/survey.xml", "Surveys/cities.xml"]
    let run = ProgramRun([
      "assess", "--criteria", "Criteria/seoul-model-2015", "--survey", "Surveys/wego-2015-sample", "--language", "ko",
      "--write", "html", "--output", folder.path("report"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    let written = files.map { PageText.collapsed(PageText.plain(Repository.text($0) ?? "")) }
    // Names of nodes, groups, attributes: what stands between quotation marks in the files.
    let names = Set(files.flatMap { (Repository.text($0) ?? "").split(separator: "\"").map(String.init) })
    var left: Set<String> = []
    var made: Set<String> = []
    let report = Repository.entries(of: folder.path("report")).filter { $0.hasSuffix(".html") }
    let cities = ["manila", "hanoi", "seoul", "berlin"].map { "cities/\($0).html" }
    #expect(report.count >= 8)
    for name in report + cities {
      let page = PageText(try #require(Repository.text(folder.path("report/\(name)")), "\(name)"))
      for text in page.texts where text.language == "ko" {
        for word in text.words where !Self.allowed.contains(word) && !names.contains(word) {
          left.insert("\(name): \(word) in “\(text.value)”")
        }
      }
      for text in page.texts where text.language == "en" && !text.isTwin {
        let value = PageText.collapsed(text.value)
        if !value.isEmpty, !written.contains(where: { $0.contains(value) }) { made.insert("\(name): “\(value)”") }
      }
    }
    #expect(left.isEmpty, "English on Korean pages:\n\(left.sorted().prefix(40).joined(separator: "\n"))")
    #expect(made.isEmpty, "English that no author wrote:\n\(made.sorted().prefix(40).joined(separator: "\n"))")
  }

  @Test func theScannerSeesWhatItMust() {
    let page = PageText(
      "<html lang=\"ko\"><style>a b</style><p title=\"Left over\">가 &amp; <b lang=\"en\">Seoul <i lang=\"ko\">시</i>x</b> foo.csv GOV-01 Bar</p>"
    )
    #expect(page.texts.filter { $0.language == "ko" }.flatMap(\.words) == ["Left", "over", "Bar"])
    #expect(page.texts.filter { $0.language == "en" }.map(\.value) == ["Seoul ", "x"])
  }
}

/// The texts of a page with the language that each stands in.
private struct PageText {
  struct Text {
    var value: String
    var language: String
    /// Whether it is the same in the other language: the second name of a city, the banner, the way to the twin page.
    var isTwin: Bool

    /// Words of at least two Latin letters that are neither files nor identifiers.
    var words: [String] {
      value.split { !($0.isLetter || $0.isNumber || "._-/".contains($0)) }.map(String.init).compactMap { word in
        if word.contains(where: \.isNumber) || word.dropLast().contains(".") || word.contains("/") { return nil }
        let latin = word.filter { $0.isASCII && ($0.isLetter || $0 == "-") }
        let name = latin.split(separator: "-").joined(separator: "-")
        return name.count < 2 ? nil : name
      }
    }
  }

  private(set) var texts: [Text] = []

  init(_ page: String) {
    var open: [(name: String, language: String, isTwin: Bool, isSilent: Bool)] = [("", "", false, false)]
    for part in page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1) {
      let pieces = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = pieces[0]
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if tag.hasPrefix("/") {
        if let place = open.lastIndex(where: { $0.name == name }), place > 0 { open.removeSubrange(place...) }
      } else if !tag.hasPrefix("!"), let top = open.last {
        let language = Self.attribute("lang", tag) ?? top.language
        let isTwin =
          top.isTwin || Self.attribute("hreflang", tag) != nil || Self.attribute("class", tag) == "alt"
          || Self.attribute("class", tag) == "banner"
        let isSilent = top.isSilent || ["style", "script", "code", "pre"].contains(name)
        for key in ["title", "aria-label", "data-l", "alt", "placeholder"] {
          if let value = Self.attribute(key, tag) {
            texts.append(Text(value: Self.plain(value), language: language, isTwin: isTwin))
          }
        }
        if !Self.void.contains(name), !tag.hasSuffix("/") { open.append((name, language, isTwin, isSilent)) }
      }
      guard pieces.count > 1, let top = open.last, !top.isSilent, pieces[1].contains(where: { !$0.isWhitespace }) else {
        continue
      }
      texts.append(Text(value: Self.plain(String(pieces[1])), language: top.language, isTwin: top.isTwin))
    }
  }

  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "col", "wbr"]

  private static func attribute(_ name: String, _ tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
    return String(tag[start...].prefix { $0 != "\"" })
  }

  static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }

  static func collapsed(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }
}
