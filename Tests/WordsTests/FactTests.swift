import AssessmentModel
import Diagnostics
import Testing

@testable import Words

/// What findings say is said in every language, with the same values.
@Suite("Facts in every language")
struct FactTests {
  private struct Entry {
    var name: String
    var english: String
    var korean: String
  }

  private static let entries: [Entry] = {
    func list<Key: PhraseKey>(_ domain: Key.Type) -> [Entry] {
      Key.allCases.map { Entry(name: "\(domain).\($0)", english: $0[.english], korean: $0[.korean]) }
    }
    return FactDomains.all.flatMap { list($0) }
  }()

  @Test(arguments: Language.allCases) func everyFactIsSaidOnce(_ language: Language) {
    func check<Key: PhraseKey>(_ domain: Key.Type) {
      let table = Key.table(language)
      #expect(table.missing.isEmpty, "\(language) has no words for \(table.missing)")
      #expect(table.doubled.isEmpty, "\(language) says twice \(table.doubled)")
    }
    for domain in FactDomains.all { check(domain) }
    #expect(Self.entries.count > 500)
  }

  @Test func everyLanguageTakesTheSameValues() {
    for entry in Self.entries {
      #expect(Self.slots(entry.korean) == Self.slots(entry.english), "\(entry.name)")
    }
  }

  /// A template that asks for what is none would stop the program where a finding is shown.
  @Test func everyFactCanBeShownWithNamesAndNumbers() {
    for entry in Self.entries {
      for values in [["서울", "Manila", "GOV-01", "“a”", "b", "c", "d", "e", "f"], (1...9).map { "\($0)" }] {
        for (language, template) in [(Language.english, entry.english), (.korean, entry.korean)] {
          let text = Wording(language).filled(template, values)
          #expect(!text.contains(/\{[0-9]|\{[a-zA-Z]+[|}]/), "\(entry.name): \(text)")
          #expect(!text.isEmpty, "\(entry.name)")
        }
      }
    }
  }

  /// Hangul wherever there are words, none in English; a mend asks politely, and no choice of particle is left open.
  @Test func koreanIsKorean() {
    for entry in Self.entries where entry.english.filter(\.isLetter).count > 6 {
      #expect(Self.hasHangul(entry.korean) || Self.isNotation(entry.korean), "\(entry.name): \(entry.korean)")
    }
    for entry in Self.entries {
      #expect(!Self.hasHangul(entry.english), "\(entry.name)")
      #expect(!entry.korean.contains(/(은|을|이)\((는|를|가)\)/), "\(entry.name)")
      #expect(!entry.korean.contains(/\{[0-9]\}(은|는|이|가|을|를|과|와)( |$)/), "\(entry.name): \(entry.korean)")
    }
  }

  /// A headline is one phrase without a final full stop, as in English; a mend that is one stays one.
  @Test func koreanSentencesArePoliteAndHeadlinesAreNone() {
    for entry in Self.entries where Self.hasHangul(entry.korean) {
      for part in entry.korean.split(separator: ". ").dropLast(0) where part.hasSuffix("다") {
        #expect(part.hasSuffix("니다"), "\(entry.name): \(part)")
      }
    }
  }

  @Test func countsHaveMarksAndNounsAgree() {
    let many = Statement.common(.moreLikeThese, .count(12_000))
    #expect(many.english == "and 12,000 more like these")
    #expect(Statement.scoring(.gapsRemain, .number(1), "A", "mean").english == "1 gap of A cannot be filled by mean")
    #expect(Statement.scoring(.gapsRemain, .number(2), "A", "mean").english == "2 gaps of A cannot be filled by mean")
    #expect(
      Statement.scoring(.gapsRemain, .number(2), "A", "mean").text(in: .korean) == "A의 결측값 2개는 mean 방법으로 채울 수 없음")
  }

  @Test func listsAreJoinedAsTheLanguageJoinsThem() {
    let names = ["“a”", "“b”", "“c”"]
    func said(_ joint: FactValue.Joint) -> [String] {
      let statement = Statement.common(.nearMiss, .texts(names, joint))
      return [statement.english, statement.text(in: .korean)]
    }
    #expect(said(.comma) == ["did you mean “a”, “b”, “c”?", "혹시 “a”, “b”, “c”입니까?"])
    #expect(said(.and)[0] == "did you mean “a”, “b” and “c”?")
    #expect(said(.or) == ["did you mean “a”, “b” or “c”?", "혹시 “a”, “b” 또는 “c”입니까?"])
    #expect(said(.orEach)[0] == "did you mean “a” or “b” or “c”?")
  }

  /// Respondents' free text stays where it is; only its length is told, in the reader's language.
  @Test func longTextsAreCounted() {
    let cell = String(repeating: "가 ", count: 20)
    let statement = Statement.exchange(.noNumberOn, .excerpt(cell), .quoted("GOV-01"), .said(.common(.numberRange)))
    #expect(statement.english == "a text of 40 characters on “GOV-01” is no number from -10^15 to 10^15")
    #expect(statement.text(in: .korean) == "“GOV-01”의 40자 길이의 글은 -10^15에서 10^15까지의 숫자가 아님")
    #expect(Statement.exchange(.noNumberOn, .excerpt("n.a."), "b", "c").english.hasPrefix("“n.a.” on"))
  }

  @Test func namesStandInTheReadersLanguage() {
    let seoul = LocalizedText("Seoul", korean: "서울")
    let statement = Statement.run(.namedTwice, .name(seoul))
    #expect(statement.english == "Seoul is named twice")
    #expect(statement.text(in: .korean) == "서울이 두 번 적혀 있음")
    #expect(Statement.run(.namedTwice, .name(LocalizedText("Manila"))).text(in: .korean) == "Manila가 두 번 적혀 있음")
  }

  /// A page that is sent on names no folder of whoever made it: paths are values, wherever they stand.
  @Test func filesAreRenamedWithinValues() {
    let inner = Statement.xml(.fileMissing, "/home/me/a.csv")
    let statement = Statement.survey(.skippedBecause, "a.csv", .said(inner))
    #expect(statement.naming("/home/me/a.csv", as: "a.csv").english == "“a.csv” is not read: “a.csv” does not exist")
  }

  private static func slots(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([1-9])/).map { String($0.output.1) })
  }

  private static func hasHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  /// Numbers, names and signs alone, as `{1} ≥ {2}` or `{1}GB`.
  private static func isNotation(_ text: String) -> Bool { !text.contains(/[a-z]{4}/) }
}
