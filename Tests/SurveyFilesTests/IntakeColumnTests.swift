import AssessmentModel
import Diagnostics
import SurveyFiles
import Testing
import Words

/// Columns of tables that nobody describes: found by what is written in full, and by nothing else.
@Suite struct IntakeColumnTests {
  @Test(
    arguments: [
      ("GOV-01", "GOV-01", .id), ("gov-01", "GOV-01", .id), ("ＧＯＶ－01", "GOV-01", .id),
      ("Chief’s powers", "GOV-01", .name), ("CHIEF'S POWERS", "GOV-01", .name), ("Chief`s  powers", "GOV-01", .name),
      ("정보책임자 권한", "GOV-01", .name), ("Who leads the city’s ICT?", "GOV-01", .question),
      ("GOV-01: Who leads the city's ICT?", "GOV-01", .id), ("Staff of the city (people)", "RES-01", .name),
      ("Internet use (%)", "DIV-01", .name), ("DIV-01[women]", "DIV-01[women]", .id),
      ("Internet use – Women", "DIV-01[women]", .name), ("Internet use (men)", "DIV-01[men]", .name),
      ("DIV-01[WOMEN].N", "DIV-01[women].n", .id), ("gov-01.Evidence", "GOV-01.evidence", .id),
    ] as [(String, String, IntakeAccount.Match)])
  func whatIsWrittenInFullIsFound(header: String, use: String, match: IntakeAccount.Match) {
    let outcome = IntakeStudy.take("city;\(header)\nSeoul;1\n")
    #expect(outcome.use(header) == use)
    #expect(outcome.match(header) == match)
    let lost = ["SRV-150", "SRV-151", "SRV-152", "SRV-020", "SRV-026"]
    #expect(!outcome.codes.contains { lost.contains($0) })
    #expect(outcome.codes.contains("SRV-155"))
  }

  /// A decomposed name, as files from a Mac have it, is the composed one.
  @Test func unicodeFormsAreOneText() {
    let decomposed = "\u{110C}\u{1175}\u{11A8}\u{110B}\u{116F}\u{11AB} \u{1109}\u{116E}"  // 직원 수
    let outcome = IntakeStudy.take("city;\(decomposed)\nSeoul;12\n")
    #expect(outcome.number("RES-01", "Seoul") == 12)
  }

  /// A header that is nearly a name is a finding with the id that was probably meant, and is not read.
  @Test func nearIsNotEnough() throws {
    let outcome = IntakeStudy.take("city;GOV-01;Internt use\nSeoul;1;55\n")
    let finding = try #require(outcome.finding(.intakeColumnUnknown))
    #expect(finding.code.id == "SRV-150" && finding.mend?.english == "did you mean “DIV-01”?")
    #expect(finding.severity == .valueSetAside && finding.location?.column == 13)
    #expect(outcome.number("DIV-01", "Seoul")?.isNaN == true)
  }

  @Test func aNameOfTwoItemsNamesNone() throws {
    let outcome = IntakeStudy.take("city;GOV-01;Portal\nSeoul;1;yes\n")
    #expect(outcome.finding(.intakeColumnAmbiguous)?.headline == "column “Portal” is the name of several items")
    #expect(outcome.use("Portal") == nil)
  }

  /// What nobody asks for is passed over, and said once for the table.
  @Test func othersAreSaidAndNotRead() throws {
    let outcome = IntakeStudy.take("city;E-mail of the officer;GOV-01;Submitted at\nSeoul;a@b;1;2024\n")
    let finding = try #require(outcome.finding(.intakeColumnsIgnored))
    #expect(finding.headline == "2 columns are not read: “E-mail of the officer”, “Submitted at”")
    #expect(finding.severity == .note)
    #expect(outcome.intake?.account.ignored == ["E-mail of the officer", "Submitted at"])
    #expect(!outcome.codes.contains("SRV-026"))
  }

  /// Two columns for one item: neither is taken, as in every survey.
  @Test func twoColumnsForOneItemAreRefused() {
    let outcome = IntakeStudy.take("city;GOV-01;Chief's powers\nSeoul;1;2\n")
    #expect(outcome.finding(.columnTwice) != nil)
    #expect(outcome.number("GOV-01", "Seoul")?.isNaN == true)
  }

  @Test func aTableOfSomethingElseIsRefused() throws {
    let outcome = IntakeStudy.take("city,colour\nSeoul,red\n")
    #expect(outcome.intake == nil)
    let finding = try #require(outcome.finding(.intakeNothingKnown))
    #expect(finding.code.id == "SRV-157" && finding.severity == .stop)
    #expect(finding.mend?.english.contains("GOV-01") == true)
  }

  /// A survey with a description finds headers in any case too.
  @Test func describedSurveysFindHeadersInAnyCase() {
    let reading = Sample.read("city,gov-01,div-01[WOMEN]\nseoul,3,40\n")
    #expect(reading.errors.isEmpty)
    #expect(reading.answers("GOV-01").first?.number == 3)
    #expect(reading.answers("DIV-01[women]").first?.number == 40)
  }
}
