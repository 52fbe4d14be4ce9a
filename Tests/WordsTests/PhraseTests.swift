import AssessmentModel
import Testing

@testable import Words

/// Rules that the phrases of every domain keep.
@Suite("Phrases in every language")
struct PhraseTests {
  @Test(arguments: Language.allCases) func everyPhraseIsThereOnce(_ language: Language) {
    func check<Key: PhraseKey>(_ domain: Key.Type) {
      let table = Key.table(language)
      #expect(table.missing.isEmpty, "\(language) has no words for \(table.missing)")
      #expect(table.doubled.isEmpty, "\(language) says twice \(table.doubled)")
      for phrase in Key.allCases { #expect(!table[phrase].isEmpty, "\(phrase)") }
    }
    for domain in PhraseDomains.all { check(domain) }
  }

  /// A phrase is asked for by its name alone, so that no two domains may share one.
  @Test func noNameStandsInTwoDomains() {
    var seen: Set<String> = []
    for entry in Self.entries { #expect(seen.insert(entry.name).inserted, "\(entry.name)") }
    #expect(seen.count > 900)
  }

  @Test func everyLanguageTakesTheSameArguments() {
    for entry in Self.entries {
      for language in Language.allCases {
        let text = entry.templates[language] ?? ""
        #expect(Self.slots(text) == Self.slots(entry.english), "\(entry.name) in \(language)")
        #expect(Self.marks(text) == Self.marks(entry.english), "\(entry.name) in \(language)")
      }
    }
  }

  /// Every slot can be filled: a template that asks for what is none would stop the program.
  @Test(arguments: Language.allCases) func everyTemplateCanBeFilled(_ language: Language) {
    let words = Wording(language)
    for entry in Self.entries {
      let text = words.filled(entry.templates[language] ?? "", (1...9).map { "\($0)" })
      #expect(!text.contains(/\{[0-9]|\{[a-zA-Z]+\}/), "\(entry.name): \(text)")
    }
  }

  @Test func koreanIsKorean() {
    for entry in Self.entries where entry.english.contains(where: \.isLetter) {
      let (english, korean) = (entry.english, entry.korean)
      let isSymbol = english == korean || english == "한국어"
      let isTemplate = english.filter(\.isLetter).count < 7
      #expect(Self.hasHangul(korean) || isSymbol || isTemplate, "\(entry.name)")
      #expect(!Self.hasHangul(english) || english == "한국어", "\(entry.name)")
    }
  }

  @Test func koreanSentencesArePolite() {
    for entry in Self.entries {
      let korean = entry.korean
      guard korean.hasSuffix("."), korean.count > 25 else { continue }
      let sentences = korean.split(separator: ".").map(String.init)
      #expect(sentences.contains { $0.hasSuffix("니다") } || !korean.contains("다."), "\(entry.name)")
    }
  }

  /// A phrase of some domain with its templates.
  private struct Entry {
    var name: String
    var templates: [Language: String]
    var english: String { templates[.english] ?? "" }
    var korean: String { templates[.korean] ?? "" }
  }

  private static let entries: [Entry] = {
    func list<Key: PhraseKey>(_ domain: Key.Type) -> [Entry] {
      Key.allCases.map { key in
        Entry(
          name: "\(key)",
          templates: Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, key[$0]) }))
      }
    }
    return PhraseDomains.all.flatMap { list($0) }
  }()

  private static func slots(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([1-9])/).map { String($0.output.1) })
  }

  private static func marks(_ text: String) -> Set<String> {
    Set(text.matches(of: /%[a-z]+%/).map { String($0.output) })
  }

  private static func hasHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }
}

@Suite("Templates and their slots")
struct WordingTests {
  @Test func templatesAgreeWithTheirNumbers() {
    let cities = Wording(.english)
    let countries = Wording(.english, areCountries: true)
    let template = "Of {1:city}, {2} {is|are} here; {Cities}"
    #expect(cities.filled(template, ["1", "1"]) == "Of 1 city, 1 is here; Cities")
    #expect(cities.filled(template, ["82", "2"]) == "Of 82 cities, 2 are here; Cities")
    #expect(countries.filled(template, ["193", "0"]) == "Of 193 countries, 0 are here; Countries")
    let korean = "{1:city} 가운데 {2}곳; {city}"
    #expect(Wording(.korean).filled(korean, ["82", "2"]) == "82개 도시 가운데 2곳; 도시")
    #expect(Wording(.korean, areCountries: true).filled(korean, ["193", "2"]) == "193개국 가운데 2곳; 국가")
    #expect(cities.filled("a { b", []) == "a { b")
  }

  @Test func argumentsAreNotTemplates() {
    #expect(Wording(.english)(.keyTop, "{2}{city}", "0.5") == "The highest score is 0.5, held by {2}{city}.")
  }

  @Test func nounsTakeParticlesToo() {
    #expect(Wording(.korean).filled("{1:city:을} {city:은}", ["82"]) == "82개 도시를 도시는")
    #expect(Wording(.korean, areCountries: true).filled("{1:city:을}", ["193"]) == "193개국을")
  }
}

@Suite("Korean particles")
struct KoreanParticleTests {
  /// By how the words are read aloud: standard Korean grammar, and the faults that a reader found in printed reports.
  @Test(arguments: [
    ("마닐라(0.75)", "은", "마닐라(0.75)는"), ("나이로비 (0.25)", "은", "나이로비 (0.25)는"), ("1.02", "을", "1.02를"),
    ("0.05", "을", "0.05를"), ("“이행의지 확보 우선”", "로", "“이행의지 확보 우선”으로"), ("서울", "로", "서울로"),
    ("서울", "을", "서울을"), ("부산", "이", "부산이"), ("3", "은", "3은"), ("10", "이", "10이"), ("100%", "가", "100%가"),
    ("6", "로", "6으로"), ("7", "로", "7로"), ("8", "과", "8과"), ("VIKOR", "으로", "VIKOR로"), ("AHP", "을", "AHP를"),
    ("GOV-01", "은", "GOV-01은"), ("Manila", "은", "Manila는"), ("Amman", "은", "Amman은"), ("Seoul", "로", "Seoul로"),
    ("A", "은", "A는"), ("B", "이", "B가"), ("L", "으로", "L로"), ("M", "은", "M은"), ("", "은", "는"),
    ("몽골[울란바토르]", "을", "몽골[울란바토르]을"), ("Quito ", "와", "Quito 와"),
  ])
  func theParticleFollowsTheSound(_ text: String, _ particle: String, _ expected: String) throws {
    let found = try #require(KoreanParticle(particle[...]))
    #expect(text + found.form(after: text) == expected)
  }

  @Test func noTemplateLeavesTheChoiceOpen() {
    func check<Key: PhraseKey>(_ domain: Key.Type) {
      for phrase in Key.allCases {
        #expect(!phrase[.korean].contains(/(은|을|이)\((는|를|가)\)/), "\(phrase)")
      }
    }
    for domain in PhraseDomains.all { check(domain) }
  }
}
