import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Findings that were checked")
struct AcknowledgementTests {
  private static let data = "city,GOV-01,RES-02\nseoul,9,3\nhue,9,40\natlantis,1,2\n다낭,7,1\n"

  private func acknowledge(_ attributes: String, _ note: String = "the office says so") -> String {
    "<acknowledge \(attributes) by=\"survey office\" on=\"2026-11-30\">\(note)</acknowledge>"
  }

  private func read(_ acknowledgements: String...) -> SurveyReading {
    Sample.read(Self.data, extra: acknowledgements.joined())
  }

  /// City and column of the findings that are acknowledged.
  private func quiet(_ reading: SurveyReading) -> [String] {
    reading.diagnostics.filter { $0.acknowledgement != nil }.map {
      "\($0.city ?? "-") \($0.location?.field ?? "-")"
    }
  }

  @Test("without acknowledgements every finding is an error as before")
  func plain() throws {
    let reading = read()
    #expect(reading.diagnostics.filter(\.isError).count == 5)
    #expect(quiet(reading) == [])
  }

  @Test("a city and a column meet that finding alone, by any spelling of the city, and what is set aside stays so")
  func cityAndColumn() throws {
    let reading = read(acknowledge("code=\"SRV-043\" city=\"서울\" column=\"GOV-01\"", "level  9\n is the rector"))
    let survey = try #require(reading.survey)
    let found = try #require(reading.diagnostics.first { $0.acknowledgement != nil })
    #expect(quiet(reading) == ["seoul GOV-01"], "\(reading.diagnostics)")
    #expect(
      found.acknowledgement
        == Acknowledgement(by: "survey office", on: "2026-11-30", note: "level 9 is the rector"))
    #expect(found.severity == .valueSetAside && !found.isError)
    #expect(survey.columns[0].answers[0] == .missing(.invalid))
    #expect(survey.diagnostics == reading.diagnostics, "the record keeps it")
    #expect(reading.diagnostics.filter(\.isError).count == 4)
  }

  @Test("a city alone, or a column alone, meets every finding of that kind there")
  func either() {
    #expect(
      quiet(read(acknowledge("code=\"srv-043\" column=\"gov-01\""))) == ["seoul GOV-01", "hue GOV-01", "다낭 GOV-01"])
    #expect(quiet(read(acknowledge("code=\"SRV-043\" city=\"hue\""))) == ["hue GOV-01", "hue RES-02"])
    #expect(quiet(read(acknowledge("code=\"SRV-043\" city=\"da-nang\""))) == ["다낭 GOV-01"])
  }

  @Test("a row that was set aside is met by its name as it stands there, and stays set aside")
  func rows() {
    let reading = read(acknowledge("code=\"SRV-030\" city=\"Atlantis\""))
    #expect(quiet(reading) == ["atlantis city"])
    #expect(reading.survey?.setAside.map(\.name) == ["atlantis"])
    #expect(!reading.diagnostics.contains { $0.code == .acknowledgementUnmatched })
  }

  @Test("what matches nothing is a finding, at its place, and so is what would quiet values without naming any")
  func unmatched() throws {
    let reading = read(
      acknowledge("code=\"SRV-043\" city=\"seoul\" column=\"RES-02\""), acknowledge("code=\"SRV-043\""))
    let found = reading.diagnostics.filter {
      $0.code == .acknowledgementUnmatched || $0.code == .acknowledgementTooWide
    }
    #expect(found.map(\.code) == [.acknowledgementUnmatched, .acknowledgementTooWide])
    #expect(found.allSatisfy { $0.severity == .note && $0.location?.line == 4 })
    #expect(found[0].headline.contains("of “seoul” under “RES-02”"))
    #expect(quiet(reading) == [])
    #expect(found.map(\.code.id) == ["SRV-160", "SRV-161"])
    // What only scoring finds, or a check beyond reading, cannot be acknowledged.
    #expect(read(acknowledge("code=\"SRV-162\"")).diagnostics.contains { $0.code == .acknowledgementUnmatched })
    #expect(read(acknowledge("code=\"SCR-001\"")).diagnostics.contains { $0.code == .acknowledgementUnmatched })
  }

  @Test("notes may be acknowledged all at once")
  func notes() throws {
    let plain = read().diagnostics.filter { $0.severity == .note }
    let code = try #require(plain.first?.code)
    let reading = read(acknowledge("code=\"\(code.id)\""))
    #expect(reading.diagnostics.filter { $0.code == code }.allSatisfy { $0.acknowledgement != nil })
    #expect(!reading.diagnostics.contains { $0.code == .acknowledgementUnmatched })
  }

  @Test("a long table and returns in XML are met by the question that was answered")
  func questions() {
    let long = Sample.read(
      "city,question,value\nseoul,GOV-01,9\nseoul,RES-02,40\n", layout: .long,
      extra: acknowledge("code=\"SRV-043\" city=\"seoul\" column=\"GOV-01\""))
    #expect(long.diagnostics.filter { $0.acknowledgement != nil }.count == 1)
    let xml = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1" survey="sample"><return city="seoul">
      <answer item="GOV-01" value="9"/><answer item="RES-02" value="40"/></return></responses>
      """, layout: .xml, extra: acknowledge("code=\"SRV-043\" city=\"seoul\" column=\"GOV-01\""))
    #expect(xml.diagnostics.filter { $0.acknowledgement != nil }.map(\.question) == ["GOV-01"])
  }

  @Test(
    "an acknowledgement without who, when, what, or with a code that is none, stops",
    arguments: [
      "<acknowledge code=\"SRV-043\" on=\"2026-11-30\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" by=\"office\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" by=\"office\" on=\"2026-02-29\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" by=\"office\" on=\"30.11.2026\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" by=\"\" on=\"2026-11-30\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" city=\"\" by=\"office\" on=\"2026-11-30\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" by=\"office\" on=\"2026-11-30\"> </acknowledge>",
      "<acknowledge code=\"SRV-999\" by=\"office\" on=\"2026-11-30\">x</acknowledge>",
      "<acknowledge by=\"office\" on=\"2026-11-30\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" who=\"x\" by=\"office\" on=\"2026-11-30\">x</acknowledge>",
      "<acknowledge code=\"SRV-043\" by=\"office\" on=\"2026-11-30\">x<b/></acknowledge>",
    ])
  func strict(element: String) {
    let reading = Sample.read(Self.data, extra: element)
    #expect(reading.survey == nil && reading.diagnostics.hasStop, "\(element)")
  }

  @Test("two acknowledgements for the same place are one too many; a narrower one beside a wider one is not")
  func twice() {
    let same = acknowledge("code=\"SRV-043\" city=\"hue\"")
    #expect(read(same, same).diagnostics.contains { $0.code == .surveyPartTwice })
    let both = read(
      acknowledge("code=\"SRV-043\" city=\"hue\"", "wide"),
      acknowledge("code=\"SRV-043\" city=\"hue\" column=\"RES-02\"", "narrow"))
    let words = both.diagnostics.compactMap(\.acknowledgement?.note)
    #expect(words == ["wide", "narrow"])
  }

  @Test("the leap days of the calendar")
  func days() {
    for day in ["2024-02-29", "2000-02-29", "2026-12-31"] { #expect(AcknowledgementReader.isDay(day)) }
    for day in ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "20260401", ""] {
      #expect(!AcknowledgementReader.isDay(day))
    }
  }
}
