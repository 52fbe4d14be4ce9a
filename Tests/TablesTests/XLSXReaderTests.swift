import Diagnostics
import TestSupport
import Testing
import Words

@testable import Tables

@Suite("Workbooks of Excel: cells and what they are")
struct XLSXReaderTests {
  @Test("texts: shared, inline, rich, spoken, CDATA, escapes and white space at the ends")
  func texts() {
    var book = WorkbookBytes(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>one</t></is></c>
        <c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>Ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></is></c>
        <c r="C2" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>
        <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" t="s"><v>5</v></c></row>
        """)
    book.strings = [
      "<t>서울</t>", "<t>課</t><rPh sb=\"0\" eb=\"1\"><t>か</t></rPh><phoneticPr fontId=\"1\"/>",
      "<r><t xml:space=\"preserve\">two </t></r><r><rPr><i/></rPr><t>runs</t></r>",
      "<t>a_x0009_b_x005F_x0009_ _x00_ _xD83D__xDE00_ _xD83D_ _x0000_</t>", "<t> cut </t>",
      "<t xml:space=\"preserve\"> kept </t>",
    ]
    let read = book.read()
    #expect(
      read.lines == [
        "1,s:서울,s:課,s:two runs", "2,s:one,s:Rich,s:a<b",
        "3,s:a\tb_x0009_ _x00_ 😀 _xD83D_ _x0000_,s:cut,\"s: kept \"",
      ])
    #expect(read.codes == [])
  }

  @Test("kinds of cells: numbers, truth values, errors, formulas with and without a value, ISO days")
  func kinds() {
    let read = WorkbookBytes(
      rows: """
        <row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c>
        <c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="n"><v> 7 </v></c></row>
        <row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>A2</f></c><c r="C2" t="str"><f>"a"</f><v>a</v></c>
        <c r="D2" t="str"><f>""</f><v></v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="F2"><f t="shared" si="0"/><v>3</v></c><c r="G2"><f>A1</f><v/></c></row>
        <row r="3"><c r="A3" t="d"><v>2021-01-01</v></c><c r="B3" t="d"><v>2021-01-01T10:10:10Z</v></c>
        <c r="C3" t="d"><v>10:10</v></c><c r="D3" t="d"><v>2021-02-29</v></c><c r="E3" s="0"/></row>
        """
    ).read()
    #expect(
      read.lines == [
        "1,n:12.5,b:TRUE,b:FALSE,e:#N/A,n:7", "2,nf:2,sfu:,sf:a,,ef:#DIV/0!,nf:3,sfu:",
        "3,d:2021-01-01,D:2021-01-01T10:10:10,t:10:10:00",
      ])
    #expect(read.codes == ["SRV-085 S!D3", "SRV-087 S!B2"])
    #expect(read.findings.last?.headline.hasPrefix("2 formulas") == true)
  }

  @Test("a format makes a number a percentage, a day or a time; the digits stay decimal")
  func formats() {
    var book = WorkbookBytes(
      rows: """
        <row r="1"><c r="A1" s="1"><v>0.65</v></c><c r="B1" s="1"><v>7.0000000000000007E-2</v></c>
        <c r="C1" s="1"><v>1</v></c><c r="D1" s="2"><v>0.1234</v></c><c r="E1" s="1"><v>-0.005</v></c></row>
        <row r="2"><c r="A2" s="3"><v>42369</v></c><c r="B2" s="3"><v>42369.5</v></c><c r="C2" s="4"><v>0.35416666666666669</v></c>
        <c r="D2" s="5"><v>1.5</v></c><c r="E2" s="6"><v>42369.25</v></c><c r="F2" s="7"><v>42369</v></c></row>
        """)
    book.formats = [(164, "yyyy\\-mm\\-dd hh:mm"), (165, "[$-412]yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;")]
    book.styles = [0, 9, 10, 14, 20, 46, 164, 165]
    let read = book.read()
    #expect(
      read.lines == [
        "1,%:65%,%:7%,%:100%,%:12.34%,%:-0.5%",
        "2,d:2015-12-31,D:2015-12-31T12:00:00,t:08:30:00,t:36:00:00,D:2015-12-31T06:00:00,d:2015-12-31",
      ])
    #expect(read.codes == [])
  }

  @Test("both epochs, the day that 1900 did not have, and numbers that are no day")
  func epochs() {
    let rows = """
      <row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>61</v></c>
      <c r="D1" s="1"><v>2958465</v></c><c r="E1" s="1"><v>36526</v></c></row>
      <row r="2"><c r="A2" s="1"><v>60</v></c><c r="B2" s="1"><v>0</v></c><c r="C2" s="1"><v>-1</v></c>
      <c r="D2" s="1"><v>2958466</v></c></row>
      """
    var book = WorkbookBytes(rows: rows)
    book.styles = [0, 14]
    let read = book.read()
    #expect(read.lines == ["1,d:1900-01-01,d:1900-02-28,d:1900-03-01,d:9999-12-31,d:2000-01-01"])
    #expect(read.codes == ["SRV-085 S!A2", "SRV-085 S!B2", "SRV-085 S!C2", "SRV-085 S!D2"])
    book.workbookProperties = "<workbookPr date1904=\"1\"/>"
    // 1,462 days after the same number of the other epoch.
    #expect(book.read().lines.first == "1,d:1904-01-02,d:1904-02-29,d:1904-03-02,,d:2004-01-02")
  }

  @Test("merged ranges: covered cells have the first one's text, in rows and columns that are in use")
  func merged() {
    let read = WorkbookBytes(sheets: [
      (
        "S",
        """
        <sheetData><row r="1"><c r="A1" t="str"><v>City</v></c><c r="B1" t="str"><v>Access</v></c></row>
        <row r="2"><c r="B2" t="str"><v>home</v></c><c r="C2" t="str"><v>work</v></c></row>
        <row r="9"><c r="A9" t="str"><v>x</v></c><c r="B9"><v>1</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:Z1"/><mergeCell ref="A9:B10"/><mergeCell ref="B9"/>
        <mergeCell ref="C1:C2"/><mergeCell ref="B2:A1"/></mergeCells>
        """
      )
    ]).read()
    #expect(
      read.lines == ["1,s:City,s:Access,sc:Access", "2,sc:City,s:home,s:work", "9,s:x,sc:x"])
    #expect(read.codes == ["SRV-088 S!", "SRV-088 S!B9"])
  }

  @Test("a huge merged range is a finding and no expansion")
  func hugeMerge() {
    let rows = (1...2000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c><c r=\"XFD\($0)\"><v>1</v></c></row>" }
    let merge = "<mergeCells><mergeCell ref=\"A1:XFC1048576\"/></mergeCells>"
    let book = WorkbookBytes(sheets: [("S", "<sheetData>\(rows.joined())</sheetData>\(merge)")])
    var findings = FindingList()
    let sheet = TableDoor.open(book.bytes, file: "t.xlsx", findings: &findings)?.first?.sheet
    #expect(sheet?.cellCount == 4000)
    #expect(sheet?.findings.all.map(\.code) == [.workbookMerge])
  }

  @Test("hidden rows, columns and sheets are read, marked and said")
  func hidden() {
    var book = WorkbookBytes(sheets: [
      (
        "S",
        """
        <cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>
        <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>
        <row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData>
        """
      )
    ])
    book.sheetAttributes = "state=\"veryHidden\""
    let read = book.read()
    #expect(read.lines == ["1,n:1,nh:2", "2,nh:3", "3,n:4"])
    #expect(read.codes == ["SRV-086 S!B1"])
    #expect(read.findings.last?.headline == "hidden 1 row and 1 column with 2 cells, which are read")
    #expect(read.findings.allSatisfy { $0.severity == .note })
  }

  @Test("a workbook that asks to be computed on opening may hold values of no computation")
  func stale() {
    var book = WorkbookBytes(rows: "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>0</v></c></row>")
    book.workbookProperties = "<calcPr fullCalcOnLoad=\"1\"/>"
    #expect(book.read().lines == ["1,nf:0"])
    #expect(book.read().codes == ["SRV-087 S!"])
  }

  @Test("cells and rows without a place, out of order and twice")
  func places() {
    let read = WorkbookBytes(
      rows: """
        <row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>
        <row r="9"><c r="B9"><v>8</v></c><c r="A9"><v>7</v></c></row>
        <row r="5"><c r="A5"><v>5</v></c><c r="A5"><v>5</v></c><c r="B5"><v>6</v></c><c r="B5"><v>60</v></c></row>
        <row r="9"><c r="C9"><v>9</v></c></row>
        """
    ).read()
    #expect(read.lines == ["1,n:1,n:2", "2,,,n:3,n:4", "5,n:5", "9,n:7,n:8,n:9"])
    #expect(read.codes == ["SRV-085 S!B5"])
  }

  @Test("several sheets, in the order of their tabs; one of charts holds no table")
  func sheets() {
    var book = WorkbookBytes(sheets: [
      ("Zwei", "<sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c></row></sheetData>"), ("Chart", ""),
      ("Eins", "<sheetData/>"),
    ])
    let rels = book.parts.first { $0.0 == "xl/_rels/workbook.xml.rels" }?.1 ?? ""
    book.replaced["xl/_rels/workbook.xml.rels"] = rels.replacing(
      "/worksheet\" Target=\"worksheets/s1", with: "/chartsheet\" Target=\"/xl/worksheets/s1"
    ).replacing("Target=\"worksheets/s0", with: "Target=\"/xl/worksheets/../worksheets/./s0")
    let read = book.read()
    #expect(read.names == ["Zwei", "Eins"])
    #expect(read.texts == [["3,,n:1"], []])
  }

  @Test("prefixed and strict namespaces, without styles and shared texts")
  func namespaces() {
    var book = WorkbookBytes(rows: "")
    book.hasStyles = false
    book.replaced["xl/worksheets/s0.xml"] = """
      <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">
      <x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData>
      <x:extLst><x:ext><x:sheetData><x:row r="2"><x:c r="A2"><x:v>9</x:v></x:c></x:row></x:sheetData></x:ext></x:extLst>
      </x:worksheet>
      """
    #expect(book.read().lines == ["1,s:a,n:1"])
    #expect(book.read().codes == [])
  }

  @Test("a number whose format the workbook does not have is read as a number, which is said")
  func missingStyle() {
    var book = WorkbookBytes(rows: "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>42369</v></c></row>")
    #expect(book.read().codes == ["SRV-084 S!A1"])
    book.hasStyles = false
    #expect(book.read().codes == ["SRV-084 S!A1"])
    #expect(book.read().lines == ["1,n:42369"])
  }

  @Test("findings of a sheet come with the sheet that is chosen, and only with it")
  func chosen() {
    let book = WorkbookBytes(sheets: [
      ("Lists", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c><c r=\"B1\"><v>1</v></c></row></sheetData>"),
      ("Answers", "<sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><v>1</v></c></row></sheetData>"),
    ])
    func codes(of sheet: String) -> [DiagnosticCode] {
      var findings = FindingList()
      guard let tables = TableDoor.open(book.bytes, file: "t.xlsx", findings: &findings) else { return [] }
      #expect(TableDoor.sheet(sheet, among: tables, findings: &findings)?.sheet?.name == sheet)
      return findings.all.map(\.code)
    }
    #expect(codes(of: "Lists") == [.workbookCell])
    #expect(codes(of: "Answers") == [.workbookUncomputed])
  }

  @Test("the place of a cell is named as users name it")
  func place() {
    var findings = FindingList()
    let table = TableDoor.open(
      WorkbookBytes(rows: "<row r=\"17\"><c r=\"C17\"><v>1</v></c></row>").bytes, file: "t.xlsx", findings: &findings
    )?.first
    let place = table?.withBytes { table -> InputLocation? in
      guard let opening = TableOpening.look(at: table, findings: &findings) else { return nil }
      return table.place(ofCell: 0, in: opening.headerRow)
    }
    #expect(place?.description == "t.xlsx:S!C17")
  }
}
