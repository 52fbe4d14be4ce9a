import Diagnostics
import Tables
import Testing

@testable import Deliveries

/// SurveyMonkey, Google Forms, Microsoft Forms, Qualtrics: their headings, their multiple choices, their traps.
@Suite struct WebFormTests {
  // MARK: SurveyMonkey

  private static let monkey = """
    Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,\
    Who leads?,,Which services?,,,,How often?,,Remarks
    ,,,,,,,,,Response,Other (please specify),Tax,Permits,Other (please specify),Other (please specify),Audit,Training,\
    Open-Ended Response

    """

  @Test("SurveyMonkey: two rows of headings; options by their texts, other, a matrix, personal columns")
  func surveyMonkey() {
    let read = FormDelivery(
      Self.monkey
        + "11,1,a,b,10.0.0.1,x@y.z,,,,Mayor,,Tax,Permits,,,Never,Always,\"Fine, thanks\"\n"
        + "12,1,a,b,10.0.0.1,,,,,Other (please specify),A board,,,Other (please specify),Waste,,Never,\n"
        + "13,1,a,b,10.0.0.1,,,,,,Somebody,,,,Parks,,,\n")
    #expect(
      read.names == [
        "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name",
        "Last Name", "Custom Data 1", "Who leads?", "Who leads? [Other (please specify)]", "Which services?",
        "How often? [Audit]", "How often? [Training]", "Remarks",
      ])
    #expect(read.delivery?.questions.prefix(9).allSatisfy { $0.kind == .record } == true)
    #expect(read.question("Which services?")?.kind == .choices)
    #expect(
      read.answers("Which services?") == [
        .choices(["Tax", "Permits"], other: nil), .choices(["Other (please specify)"], other: "Waste"),
        .choices([], other: "Parks"),
      ])
    #expect(read.answers("How often? [Audit]") == [.value("Never"), .absent(.empty), .absent(.empty)])
    // “Somebody” beside no answer, “Parks” beside no tick.
    #expect(read.codes == [.formOtherWithoutTick, .formOtherWithoutTick])
    #expect(read.findings.allSatisfy { $0.location?.line == 5 })
    #expect(read.delivery?.respondents.map(\.id) == ["11", "12", "13"])
    #expect(read.delivery?.respondents.map(\.submitted) == ["b", "b", "b"])
  }

  @Test("SurveyMonkey: one row of headings, where an option's column holds the option")
  func surveyMonkeyMerged() {
    let read = FormDelivery(
      """
      RespondentID,Who leads - now?,Who leads - now? - Other (please specify),Pick all. - Bus - express,Pick all. - Tram,\
      Pick all. - Ship,Pick all. - Other (please specify),Pick all. - Other (please specify),Age - years
      1,Mayor,,Bus - express,Tram,,,,30
      2,Other (please specify),Board,,Tram,,Other (please specify),Cable car,41
      3,Mayor,,,,,,,

      """)
    #expect(
      read.names == [
        "RespondentID", "Who leads - now?", "Who leads - now? [Other (please specify)]", "Pick all.", "Age - years",
      ])
    #expect(
      read.answers("Pick all.") == [
        .choices(["Bus - express", "Tram"], other: nil),
        .choices(["Tram", "Other (please specify)"], other: "Cable car"), .absent(.empty),
      ])
    #expect(
      read.question("Pick all.")?.options.map(\.name)
        == ["Bus - express", "Tram", "Ship", "Other (please specify)"])
    #expect(read.answers("Age - years") == [.value("30"), .value("41"), .absent(.empty)])
    #expect(read.codes.isEmpty)
  }

  @Test("SurveyMonkey: a lone row of headings with gaps, ragged rows, headings alone")
  func surveyMonkeyDamaged() {
    let gaps = FormDelivery("Respondent ID,Which services?,\n1,Tax,Permits\n")
    #expect(gaps.delivery == nil)
    #expect(gaps.codes == [.formHeadingsMissing])
    let ragged = FormDelivery(Self.monkey + "11,1,a\n")
    #expect(ragged.delivery?.respondents.isEmpty == true)
    #expect(ragged.codes.first == .formRowRagged)
    #expect(FormDelivery(Self.monkey).delivery?.questions.isEmpty == false)
    #expect(FormDelivery("", .surveyMonkey).findings.hasStop)
  }

  // MARK: Google Forms

  @Test("Google Forms: check boxes are parted where every part stands in different company")
  func googleForms() {
    let head = "Timestamp,Email Address,Which services?,Remarks\n"
    let rows = [
      "Tax", "\"Tax, Permits\"", "\"Permits, Waste\"", "\"Tax, Waste\"", "Permits", "Waste", "\"Tax, Permits, Waste\"",
    ]
    let text = rows.enumerated().map {
      "8/21/2019 13:10:3\($0.offset),a@b.c,\($0.element),\"Well, \($0.offset), fine\""
    }
    let read = FormDelivery(head + text.joined(separator: "\n") + "\n8/21/2019 13:10:39,a@b.c,,\n")
    #expect(FormDelivery.recognised(Array((head + text[0]).utf8)) == "google-forms")
    #expect(read.question("Which services?")?.options.map(\.name) == ["Tax", "Permits", "Waste"])
    #expect(
      read.answers("Which services?").prefix(3) == [
        .choices(["Tax"], other: nil), .choices(["Tax", "Permits"], other: nil),
        .choices(["Permits", "Waste"], other: nil),
      ])
    #expect(read.answers("Which services?").last == .absent(.empty))
    #expect(read.question("Remarks")?.kind == .text)
    #expect(read.question("Email Address")?.kind == .record)
    #expect(read.codes.isEmpty)
  }

  @Test("Google Forms: an option with a comma in it is not parted, and said")
  func googleFormsAmbiguous() {
    let cells = [
      "\"Yes, always\"", "\"Yes, always, By post\"", "By post", "\"Yes, always\"", "\"By post, Online\"", "Online",
      "\"Yes, always, Online\"",
    ]
    let read = FormDelivery(
      "Timestamp,How?\n" + cells.map { "8/21/2019 13:10:31,\($0)" }.joined(separator: "\n") + "\n")
    #expect(read.question("How?")?.kind == .text)
    #expect(read.answers("How?").first == .value("Yes, always"))
    #expect(read.codes == [.formJoinedAmbiguous])
    #expect(read.findings.first?.severity == .valueSetAside)
    #expect(read.findings.first?.location?.field == "How?")
  }

  @Test("Google Forms: its own CSV joins by semicolons")
  func googleFormsDirect() {
    let read = FormDelivery(
      """
      "Timestamp","Which services?"
      "2022/06/22 11:07:29 AM AST","Tax;Permits"
      "2022/06/22 11:08:29 AM AST","Permits, large;Waste"
      "2022/06/22 11:09:29 AM AST","Tax;Waste"
      "2022/06/22 11:10:29 AM AST","Permits;Waste"
      "2022/06/22 11:11:29 AM AST","Permits, large"
      "2022/06/22 11:12:29 AM AST","Tax;Permits, large"

      """)
    #expect(read.question("Which services?")?.kind == .choices)
    #expect(read.answers("Which services?")[1] == .choices(["Permits, large", "Waste"], other: nil))
  }

  // MARK: Microsoft Forms

  @Test("Microsoft Forms: every option ends in a semicolon; what the tool writes of its own is a record")
  func microsoftForms() throws {
    let workbook = WorkbookWriter(file: "a.xlsx", title: "a", streams: false)
    let sheet = workbook.sheet("Form1")
    for row in [
      ["ID", "Start time", "Completion time", "Email", "Name", "Which services?", "Name", "Points - Name", "Remarks"],
      ["1", "1/2/26 8:30", "1/2/26 8:40", "anonymous", "", "Tax;Permits;", "Seoul", "0", "a; b"],
      ["2", "1/2/26 8:30", "1/2/26 8:40", "anonymous", "", "Permits;", "Daejeon", "1", ""],
      ["3", "1/2/26 8:30", "1/2/26 8:40", "anonymous", "", "Tax;", "Busan", "1", ""],
      ["4", "1/2/26 8:30", "", "anonymous", "", "", "Ulsan", "1", ""],
    ] {
      for cell in row { if let number = Double(cell) { sheet.number(number) } else { sheet.text(cell) } }
      sheet.endRow()
    }
    let bytes = try workbook.finish()
    #expect(FormDelivery.recognised(bytes, name: "a.xlsx") == "microsoft-forms")
    let read = FormDelivery(bytes, name: "a.xlsx")
    #expect(read.question("Which services?")?.kind == .choices)
    #expect(
      read.answers("Which services?") == [
        .choices(["Tax", "Permits"], other: nil), .choices(["Permits"], other: nil), .choices(["Tax"], other: nil),
        .absent(.empty),
      ])
    #expect(read.places("Which services?").first?.cell == "Form1!F2")
    // The question “Name” is none of the tool's own columns.
    #expect(read.question("Name")?.kind == .record)
    #expect(read.question("Name (2)")?.kind == .text)
    #expect(read.question("Points - Name")?.kind == .record)
    #expect(read.question("Remarks")?.kind == .text)
    #expect(read.delivery?.respondents.map(\.isComplete) == [true, true, true, false])
    #expect(read.codes == [.formHeadingTwice])
  }

  @Test("Microsoft Forms: an option with a semicolon in it is not parted")
  func microsoftFormsAmbiguous() {
    let read = FormDelivery(
      "ID,Start time,Completion time,Email,Name,How?\n"
        + "1,a,b,c,d,By post;slowly;\n2,a,b,c,d,By post;slowly;Online;\n3,a,b,c,d,Online;\n")
    #expect(read.answers("How?").first == .value("By post;slowly;"))
    #expect(read.codes == [.formJoinedAmbiguous])
  }

  // MARK: Qualtrics

  private static let qualtrics = """
    StartDate,EndDate,IPAddress,Finished,RecordedDate,ResponseId,RecipientEmail,Q1,Q2_1,Q2_2,Q2_3,Q2_3_TEXT,Q3_1,Q3_2,city
    Start Date,End Date,IP Address,Finished,Recorded Date,Response ID,Recipient Email,Who leads?,\
    Which services? - Selected Choice - Tax,Which services? - Selected Choice - Permits,\
    Which services? - Selected Choice - Other,Which services? - Other - Text,How often? - Audit,How often? - Training,city
    "{""ImportId"":""startDate"",""timeZone"":""UTC""}","{""ImportId"":""endDate""}","{""ImportId"":""ipAddress""}",\
    "{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}",\
    "{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}",\
    "{""ImportId"":""QID2_3""}","{""ImportId"":""QID2_3_TEXT""}","{""ImportId"":""QID3_1""}","{""ImportId"":""QID3_2""}",\
    "{""ImportId"":""city""}"

    """

  @Test("Qualtrics: three rows of headings; -99 is seen and not answered, and nothing then is not shown")
  func qualtricsSplit() {
    let read = FormDelivery(
      Self.qualtrics
        + "a,b,10.0.0.1,True,c,R_1,,Mayor,Tax,,Other,Waste,Never,Always,Seoul\n"
        + "a,b,10.0.0.1,False,c,R_2,,-99,-99,-99,-99,-99,,,Busan\n"
        + "a,b,10.0.0.1,True,c,R_3,,,,,,,Always,-99,Ulsan\n")
    #expect(FormDelivery.recognised(Array(Self.qualtrics.utf8)) == "qualtrics")
    #expect(read.answers("Q1") == [.value("Mayor"), .absent(.empty), .absent(.notShown)])
    #expect(
      read.answers("Q2") == [.choices(["1", "3"], other: "Waste"), .absent(.empty), .absent(.notShown)])
    #expect(read.question("Q2")?.options.map(\.label) == ["Tax", "Permits", "Other"])
    #expect(read.question("Q2")?.label == "Which services?")
    #expect(read.answers("Q3_2") == [.value("Always"), .absent(.notShown), .absent(.empty)])
    #expect(read.question("RecipientEmail")?.kind == .record)
    #expect(read.question("city")?.kind == .text)
    #expect(read.delivery?.respondents.map(\.isComplete) == [true, false, true])
    #expect(read.delivery?.respondents.map(\.id) == ["R_1", "R_2", "R_3"])
    #expect(read.codes == [.formUnansweredCode])
    #expect(read.delivery?.tellsApart == [.notShown, .empty])
  }

  @Test("Qualtrics: joined choices, and blanks that say nothing without the code")
  func qualtricsJoined() {
    let read = FormDelivery(
      """
      ResponseId,Q1
      Response ID,Which services?
      "{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"
      R_1,"1,2"
      R_2,"2,7"
      R_3,"1,7"
      R_4,7
      R_5,1
      R_6,2
      R_7,"1,2,7"
      R_8,

      """)
    #expect(read.answers("Q1").first == .choices(["1", "2"], other: nil))
    #expect(read.answers("Q1").last == .absent(.empty))
    #expect(read.delivery?.tellsApart == [.empty])
  }

  @Test("Qualtrics: a row of headings too few is not read")
  func qualtricsDamaged() {
    let read = FormDelivery("ResponseId,Q1\nResponse ID,Who?\nR_1,a\n", .qualtrics)
    #expect(read.delivery == nil)
    #expect(read.codes == [.formHeadingsMissing])
    #expect(FormDelivery("ResponseId,Q1\n", .qualtrics).codes == [.formHeadingsMissing])
  }
}
