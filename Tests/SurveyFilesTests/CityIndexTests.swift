import AssessmentModel
import Diagnostics
import TestSupport
import Testing

@testable import SurveyFiles

@Suite("Finding cities by name")
struct CityIndexTests {
  private let index = CityIndex(
    CityRegistry(
      id: "r", title: LocalizedText("R"),
      cities: [
        City(id: "seoul", name: LocalizedText("Seoul", korean: "서울")),
        City(id: "sao-paulo", name: LocalizedText("São Paulo", korean: "상파울루"), otherNames: ["상파울로"]),
        City(id: "da-nang", name: LocalizedText("Đà Nẵng", korean: "다낭")),
        City(id: "lodz", name: LocalizedText("Łódź")),
        City(id: "baki", name: LocalizedText("Bakı")),
        City(id: "issy", name: LocalizedText("Issy-les-Moulineaux")),
        City(id: "muscat", name: LocalizedText("Muscat"), otherNames: ["무스кат"]),
        City(id: "gedaref-city", name: LocalizedText("Gedaref City"), otherNames: ["Gedaref"]),
        City(id: "gedaref-state", name: LocalizedText("Gedaref State"), otherNames: ["Gedaref"]),
      ]))

  @Test(
    "case, accents, blanks, hyphens and apostrophes do not count; composed and decomposed forms are one",
    arguments: [
      ("seoul", "seoul"), ("SEOUL", "seoul"), ("서울", "seoul"), ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "seoul"),
      ("ＳＥＯＵＬ", "seoul"), ("Sao Paulo", "sao-paulo"), ("SÃO PAULO", "sao-paulo"),
      ("Sa\u{303}o Paulo", "sao-paulo"), ("saopaulo", "sao-paulo"), ("상파울로", "sao-paulo"), ("Da Nang", "da-nang"),
      ("Đà Nẵng", "da-nang"), ("Lodz", "lodz"), ("BAKI", "baki"), ("Issy les Moulineaux", "issy"),
      ("Issy’les'Moulineaux", "issy"), ("무스КАТ", "muscat"), ("Gedaref City", "gedaref-city"),
    ])
  func spellings(name: String, id: String) {
    #expect(index.find(name)?.id.rawValue == id)
  }

  @Test("a spelling that two cities have is ambiguous; an unknown one gets near misses")
  func others() {
    #expect(index.match("Gedaref") == .ambiguous([7, 8]))
    #expect(index.find("Gedaref") == nil)
    guard case .unknown(let near) = index.match("Seol") else {
      Testing.Issue.record("Seol was found")
      return
    }
    #expect(near.first == "seoul" || near.first == "Seoul")
    #expect(index.match("") == .unknown(nearMisses: []))
    #expect(index.match("---") == .unknown(nearMisses: []))
  }

  @Test("folding twice is folding once")
  func idempotent() {
    for name in ["São Paulo", "İstanbul", "Straße", "Ærø", "Đà Nẵng", "서울 특별시", "Кызыл", "東京", "ﬁnd"] {
      let once = FoldedName.of(name)
      #expect(FoldedName.of(once) == once)
    }
    #expect(FoldedName.of("İstanbul") == "istanbul")
    #expect(FoldedName.of("Straße") == "strasse")
    #expect(FoldedName.of("Ærø") == "aero")
  }
}

/// Names are found by hashes of what they fold to.
@Suite("Hashes of folded names")
struct FoldedHashTests {
  @Test("names have one hash where they fold to one text, and hardly otherwise")
  func alike() {
    var generator = SeededGenerator(seed: 5)
    let letters = Array("aAbZ09-. 서울각가\u{1100}\u{1161}\u{11A8}éÉe\u{301}ßİЖж東ｓ\u{301}ʻK".unicodeScalars)
    var texts: [String: UInt64?] = [:]
    var hashes: [UInt64: String] = [:]
    for _ in 0..<6000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        scalars.append(letters[Int.random(in: 0..<letters.count, using: &generator)])
      }
      let name = String(scalars)
      let folded = FoldedName.of(name)
      let hash = FoldedHash.of(name)
      #expect((hash == nil) == folded.isEmpty)
      if let known = texts[folded] { #expect(known == hash, "\(name.debugDescription)") }
      texts[folded] = hash
      if let hash {
        #expect(hashes[hash] == nil || hashes[hash] == folded, "\(name.debugDescription)")
        hashes[hash] = folded
      }
    }
  }

  @Test("an id that is written exactly wins over names that fold to the same text")
  func ids() {
    let names = [("a-b", "Alpha"), ("ab", "A.B"), ("c", "A B"), ("--", "Dash")]
    let index = CityIndex(
      CityRegistry(
        id: "r", title: LocalizedText("R"),
        cities: names.map { City(id: CityID($0.0), name: LocalizedText($0.1)) }))
    #expect(index.match("a-b") == .city(0))
    #expect(index.match("ab") == .city(1))
    #expect(index.match("AB") == .ambiguous([0, 1, 2]))
    #expect(index.match("alpha") == .city(0))
    #expect(index.match("--") == .city(3))
    #expect(index.find("-") == nil)
    #expect(!index.repeatsID)
    let twice = ["x-y", "z", "x-y"].map { City(id: CityID($0), name: LocalizedText("N")) }
    #expect(CityIndex(CityRegistry(id: "r", title: LocalizedText("R"), cities: twice)).repeatsID)
  }
}
