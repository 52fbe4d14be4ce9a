import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

@Suite("What limits rest on") struct BasisTests {
  private func set(_ basis: LocalizedText) throws -> CriteriaSet {
    var set = try #require(Sample.read(Sample.text).set)
    set.indicators.append(
      Indicator(
        id: "based", name: LocalizedText("Based"), scale: .level(of: 4),
        normalisation: .goalposts(Goalposts(lower: 0, upper: 4)), basis: basis))
    return set
  }

  /// English alone is an attribute, as in every set before; several languages are elements. Both come back as written.
  @Test(arguments: [
    LocalizedText("4 = as Seoul in 1999"), LocalizedText("4 = as Seoul in 1999", korean: "4 = 1999년 서울과 같음"), .empty,
  ])
  func itComesBackAsWritten(_ basis: LocalizedText) throws {
    let set = try set(basis)
    let text = CriteriaWriter.text(set)
    #expect(text.contains("<basis xml:lang=\"ko\">") == (basis.korean != nil))
    #expect(SchemaCheck.accepts(text))
    let reading = Sample.read(text)
    #expect(reading.diagnostics.filter(\.severity.isError).isEmpty, "\(reading.diagnostics)")
    #expect(reading.set?.indicators.last?.basis == basis)
  }

  /// A basis in two places is not chosen from in silence, and one in Korean alone is asked for in English too.
  @Test func whatIsSaidTwiceOrInKoreanAloneIsRefused() throws {
    let text = CriteriaWriter.text(try set(LocalizedText("one basis", korean: "근거")))
    let element = try #require(text.firstRange(of: "<basis xml:lang=\"en\">one basis")?.lowerBound)
    let end = try #require(text[..<element].lastIndex(of: "/"))
    let twice = text[..<end] + " basis=\"x\"" + text[end...]
    #expect(Sample.read(String(twice)).diagnostics.contains { $0.code == .criteriaLanguage && $0.severity.isError })
    let korean = text.replacing("<basis xml:lang=\"en\">one basis</basis>", with: "")
    #expect(korean != text)
    #expect(Sample.read(korean).diagnostics.contains { $0.code == .criteriaTextMissing })
  }
}
