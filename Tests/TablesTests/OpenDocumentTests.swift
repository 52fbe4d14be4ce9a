import Diagnostics
import TestSupport
import Testing
import Words

@testable import Tables

@Suite("OpenDocument spreadsheets: values, texts, repeats and merges")
struct OpenDocumentTests {
  private typealias Sample = OpenDocumentSample

  private func cell(_ attributes: String, _ shown: String = "") -> [String] {
    let shown = shown.isEmpty ? "" : "<text:p>\(shown)</text:p>"
    let reading = Sample.read(Sample.sheet(Sample.row("<table:table-cell \(attributes)>\(shown)</table:table-cell>")))
    #expect(!reading.findings.hasStop, "\(reading.findings)")
    return Array(reading.lines.dropFirst())
  }

  /// What is stored counts, whatever the locale of the program shows (OpenDocument 1.2, 19.385).
  @Test(arguments: [
    ("office:value-type='float' office:value='3.4'", "3,4", "n:3.4"),
    ("office:value-type='float' office:value='1E+20'", "1E+20", "n:100000000000000000000"),
    ("office:value-type='float' office:value='1.5e-7'", "0,00000015", "n:0.00000015"),
    ("office:value-type='float' office:value='-0.50'", "-0,5", "n:-0.5"),
    ("office:value-type='float' office:value='0.30000000000000004'", "0,3", "n:0.3"),
    ("office:value-type='float' office:value='2026'", "2.026", "n:2026"),
    ("office:value-type='percentage' office:value='0.65'", "65 %", "%:65%"),
    ("office:value-type='percentage' office:value='0.07'", "7%", "%:7%"),
    ("office:value-type='percentage' office:value='0.571'", "57%", "%:57.1%"),
    ("office:value-type='percentage' office:value='1'", "100%", "%:100%"),
    ("office:value-type='percentage' office:value='0'", "0%", "%:0%"),
    ("office:value-type='currency' office:currency='EUR' office:value='2.3'", "2,30 €", "n:2.3"),
    ("office:value-type='date' office:date-value='2021-01-01'", "01/01/2021", "d:2021-01-01"),
    ("office:value-type='date' office:date-value='2021-01-01T10:10:10'", "10:10", "D:2021-01-01T10:10:10"),
    ("office:value-type='date' office:date-value='2021-01-01T10:10:10.500000000'", "x", "D:2021-01-01T10:10:10.5"),
    ("office:value-type='time' office:time-value='PT10H10M10.123456S'", "10:10", "t:10:10:10.123456"),
    ("office:value-type='time' office:time-value='P1DT1H5M0S'", "25:05", "t:25:05:00"),
    ("office:value-type='boolean' office:boolean-value='true'", "VRAI", "b:TRUE"),
    ("office:value-type='boolean' office:boolean-value='false'", "거짓", "b:FALSE"),
    ("office:value-type='string' office:string-value='=A1'", "shown", "s:=A1"),
    ("office:value-type='string'", "001", "s:001"),
  ])
  func values(attributes: String, shown: String, expected: String) {
    #expect(cell(attributes, shown) == ["1,\(expected)"])
  }

  /// A value that its type does not allow is left as the text that is there, never as another number.
  @Test(arguments: [
    ("office:value-type='float' office:value='3,4'", "3,4", "s:3,4"), ("office:value-type='float'", "12", "s:12"),
    ("office:value-type='date' office:date-value='2021-02-30'", "30.2.2021", "s:30.2.2021"),
    ("office:value-type='boolean' office:boolean-value='maybe'", "", "s:maybe"),
    ("office:value-type='time' office:time-value='PT1.5H'", "1:30", "s:1:30"),
  ])
  func badValues(attributes: String, shown: String, expected: String) {
    let lines = cell(attributes, shown).map { $0.replacing("\"", with: "") }
    #expect(lines == ["1,\(expected)"])
  }

  @Test("formulas keep their value; a formula's error is an error whatever is stored beside it")
  func formulas() {
    let formula = "table:formula='of:=1/0'"
    #expect(cell("\(formula) office:value-type='float' office:value='7'", "7") == ["1,nf:7"])
    #expect(cell("\(formula) office:value-type='float' office:value='0'", "#DIV/0!") == ["1,ef:#DIV/0!"])
    #expect(cell("\(formula) office:value-type='float' office:value='0'", "#WERT!") == ["1,ef:#WERT!"])
    #expect(cell("\(formula) office:value-type='float' office:value='0'", "Err:502") == ["1,ef:Err:502"])
    #expect(cell("\(formula) office:value-type='float' office:value='0'", "0") == ["1,nf:0"])
    let typed = "office:value-type='string' office:string-value='' calcext:value-type='error'"
    #expect(cell("\(formula) \(typed)", "#N/A") == ["1,ef:#N/A"])
    #expect(cell("office:value-type='string'", "#N/A") == ["1,s:#N/A"])
    #expect(cell("\(formula) office:value-type='string' office:string-value=''") == [])
    let reading = Sample.read(Sample.sheet(Sample.row("<table:table-cell \(formula)/><table:table-cell/>")))
    #expect(reading.lines == ["== S", "1,sfu:"])
    #expect(reading.findings.map(\.code) == [.workbookUncomputed])
    #expect(reading.findings.first?.location?.cell == "S!A1")
  }

  @Test("paragraphs, blanks, tabs and line breaks make the text; annotations, notes and drawings do not")
  func texts() {
    func text(_ content: String) -> String {
      let cell = "<table:table-cell office:value-type='string'>\(content)</table:table-cell>"
      return Sample.read(Sample.sheet(Sample.row(cell))).lines.dropFirst().joined(separator: "|")
    }
    #expect(text("<text:p>Split</text:p><text:p>Line</text:p>") == "1,\"s:Split\nLine\"")
    #expect(text("<text:p>Split</text:p>\n   <text:p/>\n <text:p>Line</text:p>") == "1,\"s:Split\n\nLine\"")
    #expect(
      text("<text:p><text:s/>A <text:s text:c='2'/>B<text:tab/>C<text:line-break/>D</text:p>") == "1,\"s: A   B\tC\nD\""
    )
    #expect(text("<text:p>\n   wrapped by\n   an editor  </text:p>") == "1,s:wrapped by an editor")
    #expect(text("<text:p>a<text:span>b</text:span><text:a>c</text:a>d</text:p>") == "1,s:abcd")
    #expect(text("<office:annotation><text:p>said</text:p></office:annotation><text:p>cell</text:p>") == "1,s:cell")
    #expect(
      text("<text:p>cell<office:annotation><text:p>said</text:p></office:annotation></text:p>") == "1,s:cell")
    #expect(
      text(
        "<text:p>市<text:ruby><text:ruby-base>長</text:ruby-base><text:ruby-text>ちょう</text:ruby-text></text:ruby></text:p>"
      ) == "1,s:市長")
    #expect(text("<text:p>서울특별시 &amp; &lt;부산&gt; 🏙</text:p>") == "1,s:서울특별시 & <부산> 🏙")
  }

  @Test("repeated rows and cells stand where they are; what is repeated empty to the end of the sheet is nothing")
  func repeats() {
    let text = Sample.sheet(
      Sample.row("<table:table-cell table:number-columns-repeated='16384'/>", "table:number-rows-repeated='2'")
        + Sample.row(
          "<table:table-cell table:number-columns-repeated='2'/>"
            + Sample.text("x", "table:number-columns-repeated='3'")
            + "<table:table-cell table:number-columns-repeated='16379'/>", "table:number-rows-repeated='2'")
        + Sample.row(Sample.text("y"))
        + Sample.row(
          "<table:table-cell table:number-columns-repeated='16384'/>", "table:number-rows-repeated='1048571'"))
    let reading = Sample.read(text)
    #expect(reading.lines == ["== S", "3,,,s:x,s:x,s:x", "4,,,s:x,s:x,s:x", "5,s:y"])
    #expect(reading.findings.isEmpty)
  }

  @Test("covered cells have the text of the cell that covers them, and say so; what they hold themselves is said")
  func merges() {
    let covered = "<table:covered-table-cell/>"
    let reading = Sample.read(
      Sample.sheet(
        Sample.row(
          Sample.text("Internet", "table:number-columns-spanned='2' table:number-rows-spanned='2'") + covered
            + Sample.text("Total"))
          + Sample.row("<table:covered-table-cell table:number-columns-repeated='2'/>" + Sample.text("n"))
          + Sample.row(covered + "<table:table-cell/>" + Sample.text("z"))
          + Sample.row(Sample.text("a", "table:number-rows-spanned='2'"))
          + Sample.row("<table:covered-table-cell><text:p>old</text:p></table:covered-table-cell>")))
    #expect(
      reading.lines == [
        "== S", "1,s:Internet,sc:Internet,s:Total", "2,sc:Internet,sc:Internet,s:n", "3,,,s:z", "4,s:a", "5,sc:a",
      ])
    #expect(reading.findings.map(\.code) == [.workbookMerge])
    #expect(reading.findings.first?.location?.cell == "S!A5")
    #expect(reading.findings.first?.severity == .note)
  }

  @Test(
    "header rows, row groups and column groups are parts of the table; what is hidden is read and said once a sheet")
  func parts() {
    let style =
      "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>"
    let text = Sample.document(
      "<table:tracked-changes><table:x><table:table-cell><text:p>gone</text:p></table:table-cell></table:x></table:tracked-changes>"
        + "<table:table table:name='One'><table:shapes><table:table><table:table-row/></table:table></table:shapes>"
        + "<table:table-column/><table:table-column-group table:display='false'><table:table-column/></table:table-column-group>"
        + "<table:table-header-rows>\(Sample.row(Sample.text("h") + Sample.text("i")))</table:table-header-rows>"
        + "<table:table-row-group><table:table-row-group table:display='false'>\(Sample.row(Sample.text("2")))</table:table-row-group>\(Sample.row(Sample.text("3")))</table:table-row-group>"
        + "<table:table-rows>\(Sample.row(Sample.text("4"), "table:visibility='filter' table:number-rows-repeated='2'"))</table:table-rows></table:table>"
        + "<table:table table:name='Two' table:style-name='ta2'>\(Sample.row(Sample.text("x")))</table:table>"
        + "<table:table table:name='Three'/>", styles: style)
    let reading = Sample.read(text)
    #expect(
      reading.lines == [
        "== One", "1,s:h,sh:i", "2,sh:2", "3,s:3", "4,sh:4", "5,sh:4", "== Two", "1,s:x", "== Three",
      ])
    #expect(
      reading.findings.map(\.headline) == [
        "hidden in the sheet “One”, and read like all others: rows 2, 4 to 5; column B"
      ])
    #expect(reading.findings.allSatisfy { $0.code == .workbookHidden && $0.severity == .note })
  }

  @Test("prefixes mean nothing, namespaces do")
  func prefixes() {
    let text = Sample.sheet(
      Sample.row(Sample.text("x") + "<table:table-cell office:value-type='float' office:value='2'/>"))
    let other = text.replacing("table:", with: "t:").replacing("office:", with: "o:").replacing(
      "xmlns:table", with: "xmlns:t"
    )
    .replacing("xmlns:office", with: "xmlns:o").replacing(":opendocument:xmlns:t:", with: ":opendocument:xmlns:table:")
    .replacing(":opendocument:xmlns:o:", with: ":opendocument:xmlns:office:")
    #expect(other.contains("<o:document") && other.contains("<t:table-cell"))
    #expect(Sample.read(other).lines == ["== S", "1,s:x,n:2"])
    let foreign = text.replacing("xmlns:table:1.0", with: "xmlns:table:9.9")
    #expect(Sample.read(foreign).lines.isEmpty)
  }

  /// Shares of a thousand as percentages: shifting digits never shows a binary fraction.
  @Test func percentagesAreExact() {
    let cells = (0...1000).map { thousandths in
      let digits = "000\(thousandths)".suffix(3)
      let value = thousandths == 1000 ? "1" : "0.\(digits)"
      return Sample.row("<table:table-cell office:value-type='percentage' office:value='\(value)'/>")
    }
    let lines = Sample.read(Sample.sheet(cells.joined())).lines.dropFirst()
    for (thousandths, line) in lines.enumerated() {
      let whole = thousandths / 10
      let expected = thousandths % 10 == 0 ? "\(whole)" : "\(whole).\(thousandths % 10)"
      #expect(line == "\(thousandths + 1),%:\(expected)%")
    }
    #expect(lines.count == 1001)
  }
}
