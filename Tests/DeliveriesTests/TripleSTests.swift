import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Triple-S: definitions as tools write them, with data in fixed columns and in CSV.
@Suite struct TripleSTests {
  /// A definition of version 1.2 with every type; the document type names a file that is never loaded.
  static let fixed = """
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <!DOCTYPE sss PUBLIC "-//Triple-S//DTD Survey Interchange v1.2//EN" "http://127.0.0.1:9/sss_v12.dtd">
    <sss version="1.2"><survey><name>S1</name><title>Visit<br/>survey</title><record ident="V">
    <variable ident="1" type="quantity" use="serial"><name>id</name><position start="1" finish="3"/></variable>
    <variable ident="2" type="single"><name>Q1</name><label>How often</label><position start="4"/>
      <values><value code="1">Once</value><value code="2">Twice</value></values></variable>
    <variable ident="3" type="multiple"><name>Q2</name><position start="5" finish="9"/>
      <values><value code="1">A</value><value code="2">B</value><value code="5">Other</value></values></variable>
    <variable ident="4" type="multiple"><name>Q3</name><position start="10" finish="13"/><spread subfields="2"/>
      <values><value code="1">A</value><value code="2">B</value><value code="10">C</value></values></variable>
    <variable ident="5" type="quantity"><name>Q4</name><position start="14" finish="16"/>
      <values><range from="0" to="499"/><value code="500">500 or more</value><value code="999">Refused</value></values>
    </variable>
    <variable ident="6" type="logical"><name>Q5</name><position start="17"/></variable>
    <variable ident="7" type="single"><name>Q6</name><filter>Q5</filter><position start="18"/>
      <values><value code="1">Soon</value></values></variable>
    <variable ident="8" type="character"><name>Q7</name><position start="19" finish="24"/></variable>
    <variable ident="9" type="date"><name>Q8</name><position start="25" finish="32"/></variable>
    </record></survey></sss>
    """

  private func read(_ rows: String, _ definition: String = fixed) -> FormDelivery {
    FormDelivery(definition, .tripleS, with: [rows], name: "s.sss")
  }

  @Test("Every type of variable, from the columns that the definition names")
  func types() {
    let read = read("001101000 201 120 Caf   20151231\n002210001 010050011     20150101\n")
    #expect(read.delivery?.form == DeliveredForm(id: "S1", title: "Visit survey"))
    #expect(read.delivery?.respondents.map(\.id) == ["001", "002"])
    #expect(read.answers("Q1") == [.value("1"), .value("2")])
    #expect(read.answers("Q2") == [.choices(["2"], other: nil), .choices(["1", "5"], other: nil)])
    #expect(read.answers("Q3") == [.choices(["1", "2"], other: nil), .choices(["10"], other: nil)])
    #expect(read.answers("Q4") == [.value("12"), .value("050")])
    #expect(read.answers("Q5") == [.value("0"), .value("0")])
    #expect(read.answers("Q8") == [.value("20151231"), .value("20150101")])
    #expect(
      read.delivery?.questions.map(\.kind) == [
        .record, .choice, .choices, .choices, .number, .boolean, .choice, .text, .date,
      ])
  }

  @Test("Zeros alone are no choice made, blanks are no answer")
  func nothingChosen() {
    let read = read("001100000    \n0021     0000\n")
    #expect(read.answers("Q2") == [.choices([], other: nil), .absent(.empty)])
    #expect(read.answers("Q3") == [.absent(.empty), .choices([], other: nil)])
  }

  @Test("A spread multiple is cut into fields as wide as its highest code")
  func spread() {
    let read = read("001110000 210\n002110000100 \n0031100000102\n004110000  1a\n")
    let expected: [DeliveredAnswer.Content] = [
      .choices(["2", "10"], other: nil), .choices(["10"], other: nil), .choices(["1", "2"], other: nil),
      .absent(.empty),
    ]
    #expect(read.answers("Q3") == expected)
    #expect(read.codes.contains(.exchangeFieldBroken))
  }

  @Test("A number whose label says why there is none is missing; one with another label stays, and is said")
  func labelledNumbers() {
    let read = read("001110000    012\n002110000    500\n003110000    999\n004110000    700\n005110000    1,2\n")
    #expect(
      read.answers("Q4") == [.value("012"), .value("500"), .absent(.declined), .value("700"), .absent(.empty)])
    #expect(read.delivery?.tellsApart.contains(.declined) == true)
    for code in [
      DiagnosticCode.exchangeMissingCodes, .exchangeLabelledNumbers, .exchangeOutOfRange, .exchangeFieldBroken,
    ] { #expect(read.codes.contains(code)) }
  }

  @Test("A logical filter tells what was not shown, and an answer in spite of it is said")
  func filters() {
    let read = read("001110000       0 \n002110000       1 \n003110000       01\n")
    #expect(read.answers("Q6") == [.absent(.notShown), .absent(.empty), .value("1")])
    #expect(read.codes.contains(.exchangeFilter))
    let other = FormDelivery(
      Self.fixed.replacing("<filter>Q5", with: "<filter>Q1"), .tripleS, with: ["001110000       0 "], name: "s.sss")
    #expect(other.answers("Q6") == [.absent(.empty)])
    #expect(other.codes.contains(.exchangeFilter))
  }

  @Test("Columns are letters, or bytes where only these make all lines as long")
  func columns() {
    let definition = """
      <sss version="2.0"><survey><record ident="A">
      <variable ident="1" type="character"><name>city</name><position start="1" finish="6"/></variable>
      <variable ident="2" type="quantity"><name>n</name><position start="7" finish="8"/></variable>
      </record></survey></sss>
      """
    #expect(read("서울    12\nBusan 34\n", definition).answers("n") == [.value("12"), .value("34")])
    #expect(read("서울12\nBusan 34\n", definition).answers("n") == [.value("12"), .value("34")])
    let unsure = read("서울    12\nBusan 34   \n", definition)
    #expect(unsure.answers("n") == [.value("12"), .value("34")])
    #expect(unsure.codes == [.exchangeColumnsUncertain])
  }

  @Test("Columns that no variable has are named, and lines that end within a field lose it")
  func leftColumns() {
    let read = read("001110000                       x\n0021100001\n003110000    1\n")
    #expect(read.codes.contains(.exchangeColumnsLeft))
    #expect(read.answers("Q4") == [.absent(.empty), .absent(.empty), .absent(.empty)])
    #expect(read.codes.contains(.exchangeFieldBroken))
  }

  static let fields = """
    <sss version="2.0" languages="en ko"><survey><record ident="A" format="csv" skip="1" href="C:\\data\\a.csv"
      xmlns:v="urn:vendor">
    <variable ident="1" type="single" format="literal"><name>Q1</name>
      <label><text xml:lang="en">Where</text><text xml:lang="ko">어디</text></label><position start="1"/>
      <values><value code="A"><text xml:lang="en">Home</text></value><value code="B">Work</value></values>
      <v:values><value code="Z">none</value></v:values></variable>
    <variable ident="2" type="multiple"><name>Q2</name><position start="2"/>
      <values><value code="1">x</value><value code="3">y</value></values></variable>
    <variable ident="3" type="multiple"><name>Q3</name><position start="3" finish="4"/><spread subfields="2"/>
      <values><range from="1" to="3"/></values></variable>
    </record></survey></sss>
    """

  @Test("CSV data: fields by number, texts by language, a vendor's own elements left alone")
  func csv() {
    let read = FormDelivery(Self.fields, .tripleS, with: ["Q1,Q2,Q3,\nA,\"001\",3,1\nB,\"100\",,\n"], name: "s.sss")
    #expect(read.answers("Q1") == [.value("A"), .value("B")])
    #expect(read.question("Q1")?.label == "Where")
    #expect(read.question("Q1")?.labels.map(\.text) == ["Where", "어디"])
    #expect(read.question("Q1")?.options.map(\.name) == ["A", "B"])
    #expect(read.answers("Q2") == [.choices(["3"], other: nil), .choices(["1"], other: nil)])
    #expect(read.answers("Q3") == [.choices(["1", "3"], other: nil), .absent(.empty)])
  }

  @Test("Zeros that a spreadsheet took off the front of bits are seen")
  func lostZeros() {
    let read = FormDelivery(Self.fields, .tripleS, with: ["Q1,Q2,Q3,\nA,1,,\n"], name: "s.sss")
    #expect(read.answers("Q2") == [.absent(.empty)])
    #expect(read.codes.contains(.exchangeFieldBroken))
  }

  @Test("Headings in other columns than the definition says stop the reading, and a row too short is set aside")
  func moved() {
    let moved = FormDelivery(Self.fields, .tripleS, with: ["Q2,Q1,Q3,\n001,A,,\n"], name: "s.sss")
    #expect(moved.delivery == nil && moved.codes == [.exchangeDataMoved])
    let short = FormDelivery(Self.fields, .tripleS, with: ["Q1,Q2,Q3\nA,001\nB,\"001\",1,2\n"], name: "s.sss")
    #expect(short.answers("Q1") == [.value("B")])
  }

  @Test("UTF-16 and single bytes give what UTF-8 gives")
  func encodings() throws {
    let text = Self.fixed.replacing("How often", with: "Combien de fois déjà")
    let plain = FormDelivery(text.replacing("ISO-8859-1", with: "UTF-8"), .tripleS)
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let units = Array(text.replacing("ISO-8859-1", with: "UTF-16").utf16)
    let wide: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(plain.question("Q1")?.label == "Combien de fois déjà")
    for bytes: [UInt8] in [latin, wide, wide + [0x0A]] {
      #expect(FormDelivery.recognised(bytes) == "triple-s")
      let read = FormDelivery(bytes, nil)
      #expect(read.delivery?.questions.map(\.label) == plain.delivery?.questions.map(\.label))
      #expect(read.delivery?.questions.map(\.options) == plain.delivery?.questions.map(\.options))
      #expect(read.codes == [.exchangeDataNotGiven])
    }
  }

  @Test(
    "A document type with entities of its own is refused, and so is one on any other document",
    arguments: [
      "<!DOCTYPE sss [<!ENTITY a \"b\">]><sss version=\"1.2\"><survey/></sss>",
      "<!DOCTYPE sss SYSTEM \"a.dtd\" [ ]><sss version=\"1.2\"><survey/></sss>",
      "<!DOCTYPE sss SYSTEM \"a.dtd\"><sss version=\"1.2\"><survey><name>&a;</name></survey></sss>",
      "<!DOCTYPE document SYSTEM \"a.dtd\"><document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>",
    ])
  func refused(_ text: String) {
    #expect(DeliveryFile(name: "a", bytes: Array(text.utf8)).xml == nil)
  }

  @Test("A definition that lacks a part, or of too much, stops with a word")
  func broken() {
    let texts = [
      "<sss><survey/></sss>", "<sss><hierarchy/></sss>", "<sss><survey><record/><record/></survey></sss>",
      "<sss><survey><record><variable ident='1' type='odd'><position start='1'/></variable></record></survey></sss>",
      "<sss><survey><record><variable ident='1' type='single'><position start='0'/></variable></record></survey></sss>",
    ]
    for text in texts {
      let read = FormDelivery(text, .tripleS)
      #expect(read.delivery == nil && read.codes.contains(.exchangeBroken), "\(text)")
    }
    let twice = FormDelivery(Self.fixed, .tripleS, with: ["001", "002"])
    #expect(twice.delivery == nil && twice.codes == [.exchangeDataNotGiven])
    let wide = FormDelivery(
      "<sss><survey><record>"
        + (0..<1000).map {
          "<variable ident='\($0)' type='character'><position start='1' finish='9999999'/></variable>"
        }
        .joined() + "</record></survey></sss>", .tripleS, with: [String(repeating: "a\n", count: 5000)])
    #expect(wide.delivery == nil && wide.codes.contains(.exchangeBroken))
  }
}
