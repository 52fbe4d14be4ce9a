import AssessmentModel
import TestSupport
import Testing

@testable import ReportFiles

@Suite("Words and numbers")
struct WordsTests {
  /// Every `Phrase("…", "…")` of the sources; the compiler sees to it that no language is missing.
  static let phrases: [(english: String, korean: String)] = {
    let folder = "Sources/ReportFiles/Words"
    return Repository.entries(of: folder).filter { $0.hasSuffix("Phrases.swift") }.flatMap {
      name -> [(String, String)] in
      let text = Repository.text("\(folder)/\(name)") ?? ""
      return text.matches(of: /Phrase\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\)/).map {
        (String($0.output.1), String($0.output.2))
      }
    }
  }()

  @Test func phrasesAreFound() { #expect(Self.phrases.count > 200) }

  @Test func bothLanguagesTakeTheSameArguments() {
    for phrase in Self.phrases {
      let english = Set(phrase.english.matches(of: /\{([1-9])/).map { String($0.output.1) })
      let korean = Set(phrase.korean.matches(of: /\{([1-9])/).map { String($0.output.1) })
      #expect(english == korean, "\(phrase.english)")
      let marks = Set(phrase.english.matches(of: /%[a-z]+%/).map { String($0.output) })
      #expect(marks == Set(phrase.korean.matches(of: /%[a-z]+%/).map { String($0.output) }), "\(phrase.english)")
    }
  }

  @Test func koreanIsKorean() {
    for phrase in Self.phrases where phrase.english.contains(where: \.isLetter) {
      let isSymbol = phrase.english == phrase.korean || phrase.english == "한국어"
      let isTemplate = phrase.english.filter(\.isLetter).count < 7
      #expect(HTMLFormatter.hasHangul(phrase.korean) || isSymbol || isTemplate, "\(phrase.english)")
      #expect(!HTMLFormatter.hasHangul(phrase.english) || phrase.english == "한국어", "\(phrase.english)")
    }
  }

  @Test func koreanSentencesArePolite() {
    for phrase in Self.phrases where phrase.korean.hasSuffix(".") && phrase.korean.count > 25 {
      let sentences = phrase.korean.split(separator: ".").map(String.init)
      #expect(sentences.contains { $0.hasSuffix("니다") } || !phrase.korean.contains("다."), "\(phrase.korean)")
    }
  }

  @Test func templatesAgreeWithTheirNumbers() {
    let cities = ReportWords(.english)
    let countries = ReportWords(.english, areCountries: true)
    let phrase = Phrase("Of {1:city}, {2} {is|are} here; {Cities}", "{1:city} 가운데 {2}곳; {city}")
    #expect(cities(phrase, "1", "1") == "Of 1 city, 1 is here; Cities")
    #expect(cities(phrase, "82", "2") == "Of 82 cities, 2 are here; Cities")
    #expect(countries(phrase, "193", "0") == "Of 193 countries, 0 are here; Countries")
    #expect(ReportWords(.korean)(phrase, "82", "2") == "82개 도시 가운데 2곳; 도시")
    #expect(ReportWords(.korean, areCountries: true)(phrase, "193", "2") == "193개국 가운데 2곳; 국가")
    #expect(cities(Phrase("a { b", "a { b")) == "a { b")
  }

  @Test func argumentsAreNotTemplates() {
    #expect(ReportWords(.english)(.keyTop, "{2}{city}", "0.5") == "The highest score is 0.5, held by {2}{city}.")
  }

  @Test(arguments: [
    (0.0, 3, "0.000"), (-0.0001, 3, "0.000"), (-0.031, 3, "−0.031"), (1234.5, 1, "1,234.5"),
    (-1_234_567, 0, "−1,234,567"),
    (999.96, 1, "1,000.0"), (12, 0, "12"),
  ]) func fixedNumbers(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(NumberText.fixed(value, decimals) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (3, "3"), (0.1, "0.1"), (31.25, "31.25"), (31.4159, "31.42"), (0.12345, "0.123"),
    (1_250_000, "1,250,000"),
    (-2.5, "−2.5"), (0.00004, "0.00004"), (2.999, "3"), (1234.56, "1,234.6"),
  ]) func measuredNumbers(_ value: Double, _ text: String) { #expect(NumberText.measured(value) == text) }

  @Test(arguments: [(1.0, "100"), (0.9999, ">99"), (0.0001, "<1"), (0.0, "0"), (0.675, "68"), (0.5, "50")])
  func percentNeverRoundsToAllOrNothing(_ share: Double, _ text: String) {
    #expect(NumberText.percent(share) == text + "\u{A0}%")
  }

  @Test func signedNumbers() {
    #expect(NumberText.signed(0.0312, 3) == "+0.031")
    #expect(NumberText.signed(-0.0312, 3) == "−0.031")
    #expect(NumberText.signed(0.0001, 3) == "0.000")
    #expect(NumberText.signed(0, 3) == "0.000")
  }
}
