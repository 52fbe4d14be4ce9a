import Diagnostics
import Tables
import Testing

@testable import Deliveries

/// Results of LimeSurvey: every way in which headings and answers are written, and the traps of each.
@Suite struct LimeSurveyResultTests {
  /// A list with “other”, a multiple choice with “other”, an array, yes or no, a number.
  static let structure = """
    <?xml version="1.0" encoding="UTF-8"?>
    <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>365</DBVersion>
    <languages><language>en</language><language>ko</language></languages>
    <answers><fields><fieldname>qid</fieldname></fields><rows>
    <row><qid>1</qid><code>A1</code><answer>Mayor</answer><sortorder>1</sortorder><language>en</language><scale_id>0</scale_id></row>
    <row><qid>1</qid><code>A1</code><answer>시장</answer><sortorder>1</sortorder><language>ko</language><scale_id>0</scale_id></row>
    <row><qid>1</qid><code>A2</code><answer>Head of &lt;b&gt;ICT&lt;/b&gt;</answer><sortorder>2</sortorder><language>en</language><scale_id>0</scale_id></row>
    <row><qid>3</qid><code>1</code><answer>Never</answer><sortorder>1</sortorder><language>en</language><scale_id>0</scale_id></row>
    <row><qid>3</qid><code>2</code><answer>Always</answer><sortorder>2</sortorder><language>en</language><scale_id>0</scale_id></row>
    </rows></answers>
    <groups><rows><row><gid>1</gid><group_name>Leadership</group_name><group_order>0</group_order><language>en</language></row></rows></groups>
    <questions><rows>
    <row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>Q1</title><question>Who leads?</question><other>Y</other><question_order>1</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>Q1</title><question>누가 이끕니까?</question><other>Y</other><question_order>1</question_order><language>ko</language><scale_id>0</scale_id></row>
    <row><qid>2</qid><parent_qid>0</parent_qid><gid>1</gid><type>M</type><title>Q2</title><question>Which &lt;i&gt;services&lt;/i&gt;?</question><other>Y</other><question_order>2</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>3</qid><parent_qid>0</parent_qid><gid>1</gid><type>F</type><title>Q3</title><question>How often?</question><other>N</other><question_order>3</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>4</qid><parent_qid>0</parent_qid><gid>1</gid><type>Y</type><title>Q4</title><question>Is there a plan?</question><other>N</other><question_order>4</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>5</qid><parent_qid>0</parent_qid><gid>1</gid><type>N</type><title>Q5</title><question>Staff</question><other>N</other><question_order>5</question_order><language>en</language><scale_id>0</scale_id></row>
    </rows></questions>
    <subquestions><rows>
    <row><qid>21</qid><parent_qid>2</parent_qid><gid>1</gid><type>T</type><title>SQ001</title><question>Tax</question><question_order>1</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>22</qid><parent_qid>2</parent_qid><gid>1</gid><type>T</type><title>SQ002</title><question>Permits</question><question_order>2</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>31</qid><parent_qid>3</parent_qid><gid>1</gid><type>T</type><title>SQ001</title><question>Audit</question><question_order>1</question_order><language>en</language><scale_id>0</scale_id></row>
    <row><qid>32</qid><parent_qid>3</parent_qid><gid>1</gid><type>T</type><title>SQ002</title><question>Training</question><question_order>2</question_order><language>en</language><scale_id>0</scale_id></row>
    </rows></subquestions>
    <surveys><rows><row><sid>4711</sid><language>en</language></row></rows></surveys>
    <surveys_languagesettings><rows><row><surveyls_language>en</surveyls_language><surveyls_title>Cities</surveyls_title></row></rows></surveys_languagesettings>
    </document>
    """

  private static let head =
    "id,submitdate,lastpage,startlanguage,seed,ipaddr,Q1,Q1[other],Q2[SQ001],Q2[SQ002],Q2[other]"
  private static let codes = head + ",Q3[SQ001],Q3[SQ002],Q4,Q5\n"
  private static let same: [String: [DeliveredAnswer.Content]] = [
    "Q1": [.value("A2"), .value("-oth-"), .absent(.empty)],
    "Q1[other]": [.absent(.empty), .value("A board"), .absent(.empty)],
    "Q2": [.choices(["SQ002"], other: nil), .choices(["SQ001", "SQ002"], other: "Waste"), .absent(.notShown)],
    "Q3[SQ001]": [.value("2"), .value("1"), .absent(.empty)],
    "Q3[SQ002]": [.value("1"), .value("2"), .absent(.empty)],
    "Q4": [.value("Y"), .value("N"), .absent(.empty)],
    "Q5": [.value("12"), .value("0"), .absent(.empty)],
  ]

  private func isSame(_ read: FormDelivery, blank: AbsenceReason = .notShown) {
    for (name, expected) in Self.same {
      let wanted = expected.map { $0 == .absent(.notShown) ? .absent(blank) : $0 }
      #expect(read.answers(name) == wanted, "\(name)")
    }
    #expect(!read.findings.hasErrors)
    #expect(read.delivery?.respondents.map(\.isComplete) == [true, true, false])
    #expect(read.delivery?.respondents.map(\.id) == ["7", "8", "9"])
    #expect(read.question("ipaddr")?.kind == .record)
    #expect(read.question("Q2")?.kind == .choices)
    #expect(read.question("Q2")?.options.map(\.label) == ["Tax", "Permits"])
    #expect(read.question("Q5")?.kind == .number)
  }

  @Test("Codes under codes: nothing tells what was not shown from what was left empty")
  func codes() {
    let read = FormDelivery(
      Self.codes + """
        7,2026-01-02,2,en,1,10.0.0.1,A2,,,Y,,2,1,Y,12
        8,2026-01-02,2,en,1,10.0.0.1,-oth-,A board,Y,Y,Waste,1,2,N,0
        9,,1,en,1,10.0.0.1,,,,,,,,,
        """, with: [Self.structure])
    isSame(read, blank: .empty)
    #expect(read.delivery?.tellsApart == [.empty])
    #expect(read.codes.isEmpty)
  }

  @Test("Full answers: an option not shown is N/A, one not chosen is No, and texts become codes")
  func texts() {
    let read = FormDelivery(
      Self.codes + """
        7,2026-01-02,2,en,1,10.0.0.1,Head of ICT,,No,Yes,,Always,Never,Yes,12
        8,2026-01-02,2,en,1,10.0.0.1,Other,A board,Yes,Yes,Waste,Never,Always,No,0
        9,,1,en,1,10.0.0.1,,,N/A,N/A,,,,N/A,
        """, with: [Self.structure])
    isSame(read)
    #expect(read.delivery?.tellsApart == [.notShown, .empty])
  }

  @Test("Y to 1 and N to 2: 2 is No, never a tick, and nothing is not shown; 1 and 2 of an array stay what they are")
  func numbers() {
    let read = FormDelivery(
      Self.codes + """
        7,2026-01-02,2,en,1,10.0.0.1,A2,,2,1,,2,1,1,12
        8,2026-01-02,2,en,1,10.0.0.1,-oth-,A board,1,1,Waste,1,2,2,0
        9,,1,en,1,10.0.0.1,,,,,,,,,
        """, with: [Self.structure])
    isSame(read)
  }

  @Test("Y to 1 alone says nothing of what was not shown; what is no Y to 2 or 0 alone does")
  func halfConverted() {
    let head = "id,submitdate,lastpage,startlanguage,Q2[SQ001],Q2[SQ002],Q4\n"
    let ones = FormDelivery(head + "1,x,1,en,1,,1\n2,x,1,en,,,N\n", with: [Self.structure])
    #expect(ones.answers("Q2") == [.choices(["SQ001"], other: nil), .absent(.empty)])
    #expect(ones.delivery?.tellsApart == [.empty])
    for no in ["2", "0"] {
      let half = FormDelivery(head + "1,x,1,en,Y,\(no),\(no)\n2,x,1,en,,,Y\n", with: [Self.structure])
      #expect(half.answers("Q2") == [.choices(["SQ001"], other: nil), .absent(.notShown)])
      #expect(half.answers("Q4") == [.value("N"), .value("Y")])
    }
  }

  @Test("Codes and texts in headings, semicolons, a byte order mark and a blank line at the end")
  func codeAndText() {
    let text = """
      "id. Response ID";"submitdate. Date submitted";"lastpage. Last page";"startlanguage. Start language";"seed. Seed";\
      "ipaddr. IP address";"Q1. Who leads?";"Q1[other]. Who leads? [Other]";"Q2[SQ001]. Which services? [Tax]";\
      "Q2[SQ002]. Which services? [Permits]";"Q2[other]. Which services? [Other]";"Q3[SQ001]. How often? [Audit]";\
      "Q3[SQ002]. How often? [Training]";"Q4. Is there a plan?";"Q5. Staff"
      "7";"2026-01-02";"2";"en";"1";"10.0.0.1";"Head of ICT";"";"No";"Yes";"";"Always";"Never";"Yes";"12"
      "8";"2026-01-02";"2";"en";"1";"10.0.0.1";"Other";"A board";"Yes";"Yes";"Waste";"Never";"Always";"No";"0"
      "9";"";"1";"en";"1";"10.0.0.1";"";"";"N/A";"N/A";"";"";"";"N/A";""


      """
    let read = FormDelivery("\u{FEFF}" + text, with: [Self.structure])
    isSame(read)
    #expect(read.question("Q3[SQ001]")?.label == "How often? [Audit]")
  }

  @Test("Texts alone in headings are known again by the structure; without it they are names")
  func fullHeadings() {
    let text = """
      Response ID,Date submitted,Last page,Start language,Seed,IP address,Who leads?,Who leads? [Other],\
      Which services? [Tax],Which services? [Permits],Which services? [Other],How often? [Audit],How often? [Training],\
      Is there a plan?,Staff
      7,2026-01-02,2,en,1,10.0.0.1,Head of ICT,,No,Yes,,Always,Never,Yes,12
      8,2026-01-02,2,en,1,10.0.0.1,Other,A board,Yes,Yes,Waste,Never,Always,No,0
      9,,1,en,1,10.0.0.1,,,N/A,N/A,,,,N/A,
      """
    let alone = FormDelivery(text)
    #expect(alone.question("Which services?")?.options.map(\.name) == ["Tax", "Permits"])
    #expect(
      alone.answers("Which services?") == [
        .choices(["Permits"], other: nil), .choices(["Tax", "Permits"], other: "Waste"), .absent(.notShown),
      ])
    #expect(alone.names.contains("How often?[Audit]") && alone.names.contains("Who leads?"))
    let read = FormDelivery(text, with: [Self.structure])
    #expect(read.answers("Q1") == Self.same["Q1"])
    #expect(read.answers("Q3[SQ001]") == Self.same["Q3[SQ001]"])
  }

  @Test("Headings that were cut after so many letters are known again where only one question fits")
  func abbreviatedHeadings() {
    let text = """
      Response ID,Date submitted,Last page,Start language,Seed,Date last actio.. ,Who lea.. ,Which se.. [Ta.. ],\
      Which se.. [Perm.. ],How oft.. [Aud.. ],How oft.. [Training],Something el..
      7,2026-01-02,2,en,1,2026-01-02,A2,Y,,2,1,x
      """
    let read = FormDelivery(text, with: [Self.structure])
    #expect(read.names.suffix(6) == ["datestamp", "Q1", "Q2", "Q3[SQ001]", "Q3[SQ002]", "Something el.."])
    #expect(read.answers("Q2") == [.choices(["SQ001"], other: nil)])
    #expect(read.question("datestamp")?.kind == .record)
  }

  @Test("A workbook has sheet and cell as its places")
  func workbook() throws {
    let workbook = WorkbookWriter(file: "a.xlsx", title: "a", streams: false)
    let sheet = workbook.sheet("Results")
    for row in [Self.codes, "7,2026-01-02,2,en,1,10.0.0.1,A2,,,Y,,2,1,Y,12\n"] {
      for cell in row.dropLast().split(separator: ",", omittingEmptySubsequences: false) {
        if let number = Double(cell) { sheet.number(number) } else { sheet.text(String(cell)) }
      }
      sheet.endRow()
    }
    let read = FormDelivery(try workbook.finish(), with: [Array(Self.structure.utf8)], name: "a.xlsx")
    #expect(read.answers("Q2") == [.choices(["SQ002"], other: nil)])
    #expect(read.answers("Q5") == [.value("12")])
    #expect(read.places("Q5").first?.cell == "Results!O2")
    #expect(read.places("Q2").first?.cell == "Results!I2")
  }

  @Test("Without a structure a multiple choice is told by “other”, or named as taken for one; 1 and 2 alone are not")
  func inferred() {
    let head = "id,submitdate,lastpage,startlanguage,"
    let certain = FormDelivery(head + "Q[SQ001],Q[SQ002],Q[other]\n1,x,1,en,Y,,\n2,x,1,en,,,Bus\n3,x,1,en,,,\n")
    #expect(
      certain.answers("Q") == [.choices(["SQ001"], other: nil), .choices([], other: "Bus"), .absent(.empty)])
    #expect(certain.codes.isEmpty)
    let taken = FormDelivery(head + "Q[SQ001],Q[SQ002]\n1,x,1,en,Y,\n2,x,1,en,,Y\n")
    #expect(taken.question("Q")?.kind == .choices)
    #expect(taken.codes == [.formChoicesInferred])
    let undecided = FormDelivery(head + "Q[SQ001],Q[SQ002]\n1,x,1,en,1,2\n2,x,1,en,2,2\n")
    #expect(undecided.names.suffix(2) == ["Q[SQ001]", "Q[SQ002]"])
    #expect(undecided.answers("Q[SQ002]") == [.value("2"), .value("2")])
    #expect(undecided.codes == [.formChoicesInferred])
    let array = FormDelivery(head + "Q[SQ001],Q[SQ002]\n1,x,1,en,Y,N\n2,x,1,en,U,\n")
    #expect(array.names.suffix(2) == ["Q[SQ001]", "Q[SQ002]"])
    let numbers = FormDelivery(head + "Q[SQ001],Q[SQ002],Q[other]\n1,x,1,en,1,2,\n2,x,1,en,2,2,\n3,x,1,en,,,\n")
    #expect(
      numbers.answers("Q") == [.choices(["SQ001"], other: nil), .absent(.empty), .absent(.notShown)])
  }

  @Test("A text under “other” or a comment without its tick is said, at its cell")
  func contradictions() {
    let head = "id,submitdate,lastpage,startlanguage,"
    let single = FormDelivery(head + "Q,Q[other]\n1,x,1,en,A1,But also this\n2,x,1,en,-oth-,Bus\n3,x,1,en,,Tram\n")
    #expect(single.codes == [.formOtherWithoutTick, .formOtherWithoutTick])
    #expect(single.findings.map { $0.location?.line } == [2, 4])
    #expect(single.findings.first?.location?.field == "Q[other]")
    let comment = FormDelivery(
      head + "Q[SQ001],Q[SQ001comment],Q[SQ002],Q[SQ002comment],Q[other],Q[othercomment]\n"
        + "1,x,1,en,Y,yes since 2001,,planned,,\n")
    #expect(comment.answers("Q") == [.choices(["SQ001"], other: nil)])
    #expect(comment.answers("Q[SQ002comment]") == [.value("planned")])
    #expect(comment.codes == [.formOtherWithoutTick])
  }

  @Test("An option's cell that is neither yes nor no sets the whole answer aside")
  func unknownTick() {
    let read = FormDelivery(
      Self.codes + "7,x,2,en,1,10.0.0.1,A2,,maybe,Y,,2,1,Y,12\n", with: [Self.structure])
    #expect(read.answers("Q2") == [.absent(.empty)])
    #expect(read.findings.map(\.severity) == [.valueSetAside])
    #expect(read.codes == [.formTickUnknown])
    #expect(read.findings.first?.location?.field == "Q2[SQ001]")
  }

  @Test("Answers and questions that only one of data and codebook has are said")
  func codebookJoin() {
    let read = FormDelivery(
      "id,submitdate,lastpage,startlanguage,Q1,Q9\n1,x,1,en,A7,5\n", with: [Self.structure])
    #expect(read.answers("Q1") == [.value("A7")])
    #expect(
      read.codes == [.formAnswerNotInCodebook, .formQuestionNotInCodebook, .formQuestionNotInData])
    #expect(read.findings.last?.location?.file == "form.lss")
  }

  @Test("Damaged tables: ragged rows, headings twice, nothing but headings, nothing at all")
  func damaged() {
    let head = "id,submitdate,lastpage,startlanguage,Q1,Q2\n"
    let ragged = FormDelivery(head + "1,x,1,en,a\n2,x,1,en,a,b\n3,x,1,en,a,b,c\n4,x,1,en,a,b,\n")
    #expect(ragged.delivery?.respondents.map(\.id) == ["2", "4"])
    #expect(ragged.codes == [.formRowRagged, .formRowRagged])
    let twice = FormDelivery("id,submitdate,lastpage,startlanguage,Q1,Q1\n1,x,1,en,a,b\n")
    #expect(twice.names.suffix(2) == ["Q1", "Q1 (2)"])
    #expect(twice.codes == [.formHeadingTwice])
    let empty = FormDelivery(head)
    #expect(empty.delivery?.respondents.isEmpty == true && empty.names.count == 6)
    let nothing = FormDelivery("", .limeSurvey)
    #expect(nothing.delivery == nil && nothing.findings.hasStop)
    let lost = FormDelivery("id\tsubmitdate\tlastpage\tstartlanguage\tQ1\n1\tx\t1\ten\t{question_not_shown}\n")
    #expect(lost.delivery == nil)
    #expect(lost.codes == [.formHeadingsMissing])
  }

  @Test("An equals sign masked by an apostrophe comes back as it was written")
  func masked() {
    let read = FormDelivery("id,submitdate,lastpage,startlanguage,Q1\n1,x,1,en,'=1+1\n")
    #expect(read.answers("Q1") == [.value("=1+1")])
  }

  @Test("Marks name what was seen")
  func marks() {
    let file = DeliveryFile(name: "a.csv", bytes: Array((Self.codes + "\n").utf8))
    let found = DeliveryProfile.recognised(file)
    #expect(found.first?.profile.name.rawValue == "limesurvey")
    #expect(
      found.first?.marks.map(\.seen) == ["submitdate", "lastpage", "startlanguage", "seed", "ipaddr", "Q1[other]"])
    #expect((found.first?.points ?? 0) > 100)
    #expect(FormDelivery.recognised(Array("city,population\nSeoul,9\n".utf8)) == "plain")
  }
}
