import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// The other files of LimeSurvey: VV exports, structures, archives, queXML.
@Suite struct LimeSurveyFileTests {
  private static let head =
    "Response ID\tDate submitted\tLast page\tStart language\tWho leads, and since when?\tServices\tServices\n"
    + "id\tsubmitdate\tlastpage\tstartlanguage\tQ1\tQ2_SQ001\tQ2_SQ002\n"

  @Test("VV tells what was not shown from what was left empty, and undoes its escapes")
  func vv() {
    let text =
      Self.head
      + "1\t2026-01-02 00:00:00\t2\ten\ta {lbrace}tab} of{tab}{quote}{newline}{cr}x\tY\t\n"
      + "2\t{question_not_shown}\t1\ten\t\t{question_not_shown}\t{question_not_shown}\n"
      + "3\t{question_not_shown}\t1\ten\t{question_not_shown}\t\t\n"
    let read = FormDelivery(text, name: "vvexport_1.csv")
    #expect(FormDelivery.recognised(Array(text.utf8)) == "limesurvey-vv")
    #expect(
      read.answers("Q1") == [.value("a {tab} of\t\"\n\rx"), .absent(.empty), .absent(.notShown)])
    #expect(
      read.answers("Q2") == [.choices(["SQ001"], other: nil), .absent(.notShown), .absent(.empty)])
    #expect(read.delivery?.respondents.map(\.isComplete) == [true, false, false])
    #expect(read.delivery?.tellsApart == [.notShown, .empty])
    #expect(read.question("Q1")?.label == "Who leads, and since when?")
  }

  @Test(
    "An escape cut short is said, and its cell is kept as it stands",
    arguments: ["{lbrac", "{", "{newline", "a{tab", "{question_not_shown", "{lbrace}{cr"])
  func escapeCutShort(_ cell: String) {
    let read = FormDelivery(Self.head + "1\t{question_not_shown}\t2\ten\t\(cell)\tY\t\n")
    #expect(read.answers("Q1") == [.value(cell)])
    #expect(read.codes.contains(.formEscapeBroken))
  }

  @Test("A VV export without one of its two rows of headings is not read")
  func oneHeading() {
    let codes = "id\tsubmitdate\tlastpage\tstartlanguage\tQ1\n"
    let read = FormDelivery(codes + "1\tx\t2\ten\ta\n", .limeSurveyVV)
    #expect(read.delivery == nil)
    #expect(read.codes == [.formHeadingsMissing])
    #expect(FormDelivery(codes, .limeSurveyVV).codes == [.formHeadingsMissing])
  }

  @Test("A structure is a codebook: kinds, options, groups, labels in the language that is asked for")
  func structure() throws {
    let bytes = Array(LimeSurveyResultTests.structure.utf8)
    let file = DeliveryFile(name: "a.lss", bytes: bytes)
    #expect(FormDelivery.recognised(bytes) == "limesurvey-structure")
    var findings = FindingList()
    let delivery = try #require(
      DeliveryProfile.limeSurveyStructure.delivery(file, DeliveryOptions(language: "ko"), &findings))
    #expect(delivery.respondents.isEmpty && findings.isEmpty)
    #expect(delivery.questions.map(\.name) == ["Q1", "Q1[other]", "Q2", "Q3[SQ001]", "Q3[SQ002]", "Q4", "Q5"])
    #expect(delivery.questions.map(\.kind) == [.choice, .text, .choices, .choice, .choice, .boolean, .number])
    #expect(delivery.questions[0].label == "누가 이끕니까?")
    #expect(delivery.questions[0].labels.map(\.language) == ["en", "ko"])
    #expect(delivery.questions[0].options.map(\.name) == ["A1", "A2", "-oth-"])
    #expect(delivery.questions[0].options.map(\.label) == ["시장", "Head of ICT", "Other"])
    #expect(delivery.questions[0].groups == ["Leadership"])
    #expect(delivery.form == DeliveredForm(id: "4711", title: "Cities"))
    #expect(delivery.questions[2].place.line == 15)
  }

  @Test("Texts in tables of their own, as later versions have them, give the same")
  func laterVersion() {
    let text = """
      <document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages>
      <answers><rows><row><aid>9</aid><qid>1</qid><code>A1</code><sortorder>1</sortorder><scale_id>0</scale_id></row></rows></answers>
      <answer_l10ns><rows><row><id>1</id><aid>9</aid><answer>Mayor</answer><language>en</language></row></rows></answer_l10ns>
      <questions><rows><row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>Q1</title><other>N</other><question_order>1</question_order></row></rows></questions>
      <question_l10ns><rows><row><id>1</id><qid>1</qid><question>Who leads?</question><language>en</language></row></rows></question_l10ns>
      </document>
      """
    let read = FormDelivery(text)
    #expect(read.question("Q1")?.label == "Who leads?")
    #expect(read.question("Q1")?.options == [DeliveredOption(name: "A1", label: "Mayor")])
  }

  @Test("A structure that contradicts itself: no questions, a code twice, a subquestion of nothing")
  func damagedStructure() {
    func row(_ id: String, _ parent: String, _ code: String) -> String {
      "<row><qid>\(id)</qid><parent_qid>\(parent)</parent_qid><type>S</type><title>\(code)</title></row>"
    }
    func document(_ rows: String) -> String {
      "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows>\(rows)</rows></questions></document>"
    }
    let none = FormDelivery(document(""))
    #expect(none.delivery == nil)
    #expect(none.findings.map(\.severity) == [.stop])
    #expect(none.codes == [.formStructureBroken])
    let twice = FormDelivery(document(row("1", "0", "Q1") + row("2", "0", "Q1") + row("3", "77", "SQ001")))
    #expect(twice.names == ["Q1"])
    #expect(twice.codes == [.formStructureBroken, .formStructureBroken])
  }

  @Test("An array of more cells than any table has columns is set aside, and takes no time")
  func endlessArray() {
    func sub(_ number: Int, _ scale: Int) -> String {
      "<row><qid>\(number)</qid><parent_qid>1</parent_qid><title>S\(number)</title><scale_id>\(scale)</scale_id></row>"
    }
    let rows = (2..<402).map { sub($0, 0) } + (402..<802).map { sub($0, 1) }
    let read = FormDelivery(
      "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows>"
        + "<row><qid>1</qid><parent_qid>0</parent_qid><type>;</type><title>Q1</title></row>"
        + rows.joined() + "</rows></questions></document>")
    #expect(read.names.isEmpty)
    #expect(read.codes == [.formStructureBroken])
  }

  private static let responses = """
    <document><LimeSurveyDocType>Responses</LimeSurveyDocType><DBVersion>365</DBVersion>
    <responses><fields><fieldname>id</fieldname><fieldname>submitdate</fieldname><fieldname>4711X1X1</fieldname>
    <fieldname>4711X1X1other</fieldname><fieldname>4711X1X2SQ001</fieldname><fieldname>4711X1X2SQ002</fieldname>
    <fieldname>4711X1X2other</fieldname><fieldname>4711X1X3SQ001</fieldname><fieldname>4711X1X3SQ002</fieldname>
    <fieldname>4711X1X4</fieldname><fieldname>4711X1X5</fieldname></fields><rows>
    <row><id>5</id><submitdate>2026-01-02</submitdate><_4711X1X1>A1</_4711X1X1><_4711X1X2SQ001>Y</_4711X1X2SQ001>
    <_4711X1X2SQ002></_4711X1X2SQ002><_4711X1X3SQ001>2</_4711X1X3SQ001><_4711X1X3SQ002></_4711X1X3SQ002>
    <_4711X1X4>N</_4711X1X4></row></rows></responses></document>
    """

  @Test("An archive: columns by number are the structure's questions, what is left out was not shown")
  func archive() {
    let bytes = ArchiveBytes.zip([
      ArchiveBytes.Part("survey_4711.lss", LimeSurveyResultTests.structure),
      ArchiveBytes.Part("survey_4711_responses.lsr", Self.responses),
    ])
    #expect(FormDelivery.recognised(bytes, name: "a.lsa") == "limesurvey-archive")
    let read = FormDelivery(bytes, name: "a.lsa")
    #expect(read.answers("Q1") == [.value("A1")])
    #expect(read.answers("Q1[other]") == [.absent(.notShown)])
    #expect(read.answers("Q2") == [.choices(["SQ001"], other: nil)])
    #expect(read.answers("Q3[SQ001]") == [.value("2")])
    #expect(read.answers("Q3[SQ002]") == [.absent(.empty)])
    #expect(read.answers("Q4") == [.value("N")])
    #expect(read.answers("Q5") == [.absent(.notShown)])
    #expect(read.delivery?.form.title == "Cities")
    #expect(read.delivery?.respondents.map(\.id) == ["5"])
    #expect(read.codes.isEmpty)
    #expect(read.places("Q4").first?.file == "a.lsa/survey_4711_responses.lsr")
    #expect(read.places("Q4").first?.field == "Q4")
  }

  @Test("Archives that lie, lead out of themselves, unpack without end or lack a part are refused")
  func hostileArchives() {
    let form = ArchiveBytes.Part("survey_1.lss", LimeSurveyResultTests.structure)
    let data = ArchiveBytes.Part("survey_1_responses.lsr", Self.responses)
    let bomb = ArchiveBytes.Part("survey_1.lss", "<document>", " ", times: 20_000_000, "</document>")
    for (parts, code) in [
      ([form], DiagnosticCode.formArchiveIncomplete), ([data], .formArchiveIncomplete),
      ([form, data, ArchiveBytes.Part("b.lsr", Self.responses)], .formArchiveIncomplete),
      ([bomb, data], .archiveRefused), ([form, data, ArchiveBytes.Part("../survey_2.lss", "x")], .archiveRefused),
      ([form, ArchiveBytes.Part("a.lsr", LimeSurveyResultTests.structure)], .formStructureBroken),
    ] {
      let read = FormDelivery(ArchiveBytes.zip(parts), .limeSurveyArchive, name: "a.lsa")
      #expect(read.delivery == nil)
      #expect(read.codes == [code])
      #expect(read.findings.hasStop)
    }
    let whole = ArchiveBytes.zip([form, data])
    let cut = FormDelivery(Array(whole.dropLast(9)), .limeSurveyArchive, name: "a.lsa")
    #expect(cut.delivery == nil && cut.findings.hasStop)
    let entity = ArchiveBytes.Part(
      "a.lsr", "<!DOCTYPE d [<!ENTITY a \"b\">]><document><LimeSurveyDocType>&a;</LimeSurveyDocType></document>")
    #expect(FormDelivery(ArchiveBytes.zip([form, entity]), .limeSurveyArchive).findings.hasStop)
  }

  @Test("queXML: ticks of Y are one multiple choice, subquestions an array, “other” a text beside its question")
  func queXML() {
    let text = """
      <questionnaire id="1"><title>T</title><section id="1"><sectionInfo><position>title</position><text>Part</text></sectionInfo>
      <question><text>&lt;p&gt;Which?&lt;/p&gt;</text>
      <response varName="Q1_SQ001"><fixed><category><label>Tax</label><value>Y</value></category></fixed></response>
      <response varName="Q1_SQ002"><fixed><category><label>Permits</label><value>Y</value></category></fixed></response>
      <response varName="Q1T"><fixed><category><label>Other</label><value>Y</value><contingentQuestion varName="Q1other"><text>Other</text></contingentQuestion></category></fixed></response>
      </question>
      <question><text>How often?</text><subQuestion varName="Q2_SQ001"><text>Audit</text></subQuestion>
      <response varName="Q2"><fixed><category><label>Never</label><value>A1</value></category><category><label>Always</label><value>A2</value></category></fixed></response></question>
      <question><text>Who?</text><response varName="Q3"><fixed><category><label>Mayor</label><value>A1</value></category>
      <category><label>Somebody else</label><value>-oth-</value><contingentQuestion varName="Q3other"><text>Other</text></contingentQuestion></category></fixed></response></question>
      <question><text>When?</text><response varName="Q4"><free><format>date</format></free></response></question>
      </section></questionnaire>
      """
    let read = FormDelivery(text, name: "q.xml")
    #expect(read.names == ["Q1", "Q2[SQ001]", "Q3", "Q3[other]", "Q4"])
    #expect(read.delivery?.questions.map(\.kind) == [.choices, .choice, .choice, .text, .date])
    #expect(read.question("Q1")?.options.map(\.name) == ["SQ001", "SQ002"])
    #expect(read.question("Q1")?.groups == ["Part"])
    #expect(read.question("Q2[SQ001]")?.label == "How often? [Audit]")
    let results = FormDelivery(
      "id,submitdate,lastpage,startlanguage,Q1[SQ001],Q1[SQ002],Q1[other],Q2[SQ001],Q3,Q3[other],Q4\n"
        + "1,x,1,en,No,Yes,,Always,Other,A board,2026-01-01\n", with: [text])
    #expect(results.answers("Q1") == [.choices(["SQ002"], other: nil)])
    #expect(results.answers("Q2[SQ001]") == [.value("A2")])
    #expect(results.answers("Q3") == [.value("-oth-")])
    #expect(results.codes.isEmpty)
  }
}

/// Columns of one name in a LimeSurvey export.
@Suite struct LimeSurveyNameTests {
  @Test("A column with the name of a question whose choices stand in others is a question of its own, and that is said")
  func shared() {
    let read = FormDelivery("id,submitdate,lastpage,startlanguage,Q2[SQ001],Q2\n1,x,1,en,Y,b\n", name: "results.csv")
    #expect(read.delivery?.questions.suffix(2).map(\.name) == ["Q2", "Q2 (2)"])
    #expect(read.codes.contains(.formHeadingTwice))
  }
}
