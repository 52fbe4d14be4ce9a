import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// DDI codebooks: forms alone, and labels and missing codes for a table.
@Suite struct DDICodebookInTests {
  static let codebook = """
    <codeBook xmlns="ddi:codebook:2_5"><stdyDscr><citation><titlStmt><titl>Living <emph>in</emph> towns</titl>
    <IDNo>S7</IDNo></titlStmt></citation></stdyDscr><dataDscr>
    <var name="sex" intrvl="discrete"><labl>Sex of <emph>the</emph> person<br/>asked</labl>
      <catgry><catValu>1</catValu><labl>Man</labl></catgry><catgry><catValu>2</catValu><labl>Woman</labl></catgry>
      <catgry missing="Y"><catValu>8</catValu><labl>Don't know</labl></catgry>
      <catgry missing="Y"><catValu>9</catValu><labl>Refused</labl></catgry>
      <catgry missing="Y"><catValu>7</catValu><labl>Refused / don't know</labl></catgry>
      <varFormat type="numeric"/></var>
    <var name="age" intrvl="contin"><valrng><range min="0" max="120"/></valrng>
      <invalrng><range min="997" max="999"/><item VALUE="-1"/></invalrng>
      <catgry><catValu>998</catValu><labl>Not applicable</labl></catgry><varFormat type="numeric"/></var>
    <var name="note"><varFormat type="character"/></var>
    <var name="gone"><varFormat type="character"/></var>
    </dataDscr></codeBook>
    """
  static let table = "sex,age,note,more\n1,30,a,x\n2.0,998,,\n8,999,,\n9,-1,,\n7,130,,\n5,,,\n"

  private func read(_ codebook: String = codebook, _ table: String = table) -> FormDelivery {
    FormDelivery(codebook, .ddiCodebook, with: [table], name: "c.xml")
  }

  @Test("Alone it is a form that nobody answered, in every version")
  func form() {
    for space in ["ddi:codebook:2_5", "ddi:codebook:2_6", "http://www.icpsr.umich.edu/DDI"] {
      let text = Self.codebook.replacing("ddi:codebook:2_5", with: space)
      #expect(FormDelivery.recognised(Array(text.utf8)) == "ddi-codebook")
      let read = FormDelivery(text)
      #expect(read.delivery?.form == DeliveredForm(id: "S7", title: "Living in towns"))
      #expect(read.delivery?.questions.map(\.kind) == [.choice, .number, .text, .text])
      #expect(read.question("sex")?.label == "Sex of the person asked")
      #expect(read.question("sex")?.options.map(\.name) == ["1", "2"])
      #expect(read.delivery?.respondents.isEmpty == true)
    }
    let old =
      "<!DOCTYPE codeBook SYSTEM \"Version1-0.dtd\">" + Self.codebook.replacing(" xmlns=\"ddi:codebook:2_5\"", with: "")
    #expect(FormDelivery(old).names == ["sex", "age", "note", "gone"])
  }

  @Test("Codes flagged as missing are the reason that their label tells, and empty where it tells none")
  func missing() {
    let read = read()
    #expect(
      read.answers("sex") == [
        .value("1"), .value("2"), .absent(.unknown), .absent(.declined), .absent(.empty), .value("5"),
      ])
    #expect(
      read.answers("age") == [
        .value("30"), .absent(.notApplicable), .absent(.empty), .absent(.empty), .value("130"), .absent(.empty),
      ])
    #expect(read.delivery?.tellsApart == [.empty, .unknown, .declined, .notApplicable])
    for code in [DiagnosticCode.exchangeMissingCodes, .formAnswerNotInCodebook, .exchangeOutOfRange] {
      #expect(read.codes.contains(code))
    }
  }

  @Test("Columns and variables without a partner are named, and kept as they are")
  func apart() {
    let read = read()
    #expect(read.names == ["sex", "age", "note", "more"])
    #expect(read.answers("more").first == .value("x"))
    #expect(read.codes.contains(.formQuestionNotInCodebook) && read.codes.contains(.formQuestionNotInData))
  }

  @Test("A codebook of another survey stops with a word")
  func other() {
    let read = read(Self.codebook, "a,b\n1,2\n")
    #expect(read.delivery == nil && read.codes == [.exchangeNothingShared])
    let none = FormDelivery("<codeBook xmlns=\"ddi:codebook:2_5\"><dataDscr/></codeBook>", .ddiCodebook)
    #expect(none.delivery == nil && none.codes == [.exchangeBroken])
  }

  @Test(
    "Labels that say why, in English and Korean",
    arguments: [
      ("Refused", AbsenceReason.declined), ("Prefer not to say", .declined), ("응답 거부", .declined),
      ("Don’t know", .unknown), ("DK", .unknown), ("모름", .unknown), ("N/A", .notApplicable), ("해당 없음", .notApplicable),
      ("Missing: refused", .declined), ("Not asked", .notShown), ("Missing", .empty), ("무응답", .empty),
      ("Refused or unknown", .empty), ("모름/무응답", .empty),
    ])
  func reasons(_ label: String, _ reason: AbsenceReason) { #expect(MissingLabel.reason(label) == reason) }

  @Test(
    "Labels that say nothing, or too much", arguments: ["Yes", "Known", "Other", "Skipping rope"])
  func noReasons(_ label: String) { #expect(MissingLabel.reason(label) == nil) }

  @Test("Codes are numbers in any spelling, and never two codes as one")
  func codes() {
    #expect(Set(["1", "01", "1.0", " 1 "].map(PlainNumber.key)).count == 1)
    #expect(PlainNumber.key("-0") == PlainNumber.key("0"))
    #expect(PlainNumber.key("9007199254740993") != PlainNumber.key("9007199254740992"))
    #expect(PlainNumber.key("1,5") == "1,5")
  }
}
