import AssessmentModel
import Diagnostics
import Testing

@testable import SurveyFiles

@Suite("Text from data against text from criteria and registries")
struct ComparedTextTests {
  /// Decomposed by hand: the program has no normaliser of its own to compare with.
  private static let decomposed = [
    "Élevé": "E\u{301}leve\u{301}",
    "해당없음":
      "\u{1112}\u{1162}\u{1103}\u{1161}\u{11BC}\u{110B}\u{1165}\u{11B9}\u{110B}\u{1173}\u{11B7}",
    "예": "\u{110B}\u{1168}", "Й": "И\u{306}", "が": "か\u{3099}", "ά": "α\u{301}",
  ]

  @Test("forms that look alike are one text; others are not")
  func forms() {
    #expect(ComparedText.of("plain text") == "plain text")
    #expect(ComparedText.of("  a\u{A0}\u{3000}b\t\u{202F}c ") == "a b c")
    #expect(ComparedText.of("ＦＵＬＬ－１２％") == "FULL-12%")
    #expect(ComparedText.of("\u{FEFF}a\u{200B}b\u{AD}\u{200F}") == "ab")
    #expect(ComparedText.of("don’t") == "don't" && ComparedText.of("donʼt") == "don't")
    #expect(ComparedText.of("−5") == "-5" && ComparedText.of("a–b") == "a-b")
    for (composed, parts) in Self.decomposed { #expect(ComparedText.of(parts) == ComparedText.of(composed)) }
    #expect(ComparedText.of("e") != ComparedText.of("é"))
    #expect(ComparedText.of("") == "" && ComparedText.of("\u{200B}") == "")
  }

  @Test("option codes, yes and no, missing codes and headers in every form")
  func cells() throws {
    var criteria = Sample.criteria
    criteria.indicators = [
      Sample.indicator("Zählung", .count(of: nil)), Sample.indicator("B", .yesNo),
      Sample.indicator("C", .options([Sample.option("Élevé", 1), Sample.option("peu d'offres", 0)])),
    ]
    let table = """
      ｃｉｔｙ,Za\u{308}hlung,\u{FEFF}B\u{200B},C
      seoul,１２,\(Self.decomposed["예"] ?? ""),\(Self.decomposed["Élevé"] ?? "")
      hue,\(Self.decomposed["해당없음"] ?? ""),ＹＥＳ,peu\u{A0}d’offres
      """
    let reading = Sample.read(
      table, extra: "<missing code=\"해당없음\" reason=\"not-applicable\"/>", criteria: criteria)
    #expect(reading.findings.isEmpty)
    #expect(reading.answers("Zählung") == [.value(12, .reported), .missing(.notApplicable)])
    #expect(reading.answers("B") == [.value(1, .reported), .value(1, .reported)])
    #expect(reading.answers("C") == [.value(1, .reported), .value(0, .reported)])
  }

  @Test("option codes that differ only in form are still two codes")
  func exactFirst() {
    let options = Scale.options([Sample.option("a-b", 1), Sample.option("a–b", 2)])
    let rule = CellRule(options)
    func read(_ text: String) -> CellReading {
      Array(text.utf8).withUnsafeBufferPointer { CellReader().read($0, rule) }
    }
    #expect(read("a-b") == .number(1))
    #expect(read("a–b") == .number(2))
    #expect(read("a—b") == .faulty(.unknownOption))
  }

  @Test("groups, questions of long tables, mappings and city names in every form")
  func names() {
    let long = Sample.read(
      "city,question,group,value\nSa\u{303}o\u{A0}Paulo,DIV-01,ｗｏｍｅｎ,40\nＨＵＥ,DIV-01\u{200B},,50\n", layout: .long)
    #expect(long.errors == [])
    #expect(long.answers("DIV-01[women]").first == .value(40, .reported))
    let mapped = Sample.read(
      "city,Level\u{A0}of the CIO\nseoul,3\n", extra: "<column name=\"Level of the CIO\" item=\"GOV-01\"/>")
    #expect(mapped.answers("GOV-01") == [.value(3, .selfReported)])
    let group = Sample.read("city,DIV-01[ｗｏｍｅｎ]\nseoul,40\n")
    #expect(group.answers("DIV-01[women]") == [.value(40, .reported)])
  }

  @Test("letters that stand for an apostrophe do not count in names")
  func apostrophes() {
    for name in ["Nuku'alofa", "Nukuʻalofa", "Nukuʼalofa", "Nuku’alofa", "Nukuꞌalofa", "Nukuʾalofa", "Nuku`alofa"] {
      #expect(FoldedName.of(name) == "nukualofa")
    }
    #expect(FoldedName.of("ラーメン") != FoldedName.of("ラメン"))
  }

  @Test("marks on letters of other scripts: composed and decomposed forms meet, other letters do not")
  func otherScripts() {
    for (composed, parts) in Self.decomposed { #expect(FoldedName.of(composed) == FoldedName.of(parts), "\(composed)") }
    #expect(FoldedName.of("Йош") != FoldedName.of("Иош"))
    let registry = CityRegistry(
      id: "r", title: LocalizedText("R"),
      cities: [
        City(id: "yoshkar", name: LocalizedText("Йошкар-Ола")), City(id: "gifu", name: LocalizedText("ぎふ")),
        City(id: "other", name: LocalizedText("きふ")),
      ])
    let index = CityIndex(registry)
    #expect(index.find("И\u{306}ошкар Ола")?.id == "yoshkar")
    #expect(index.find("き\u{3099}ふ")?.id == "gifu")
    #expect(index.find("きふ")?.id == "other")
  }
}
