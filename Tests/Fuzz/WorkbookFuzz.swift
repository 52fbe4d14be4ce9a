import TestSupport

extension FuzzFormat {
  /// Workbooks of Excel, through a whole survey.
  static let xlsx = WorkbookFuzz.format("xlsx", [WorkbookFuzz.excel])
  /// Spreadsheets of OpenDocument, likewise.
  static let ods = WorkbookFuzz.format("ods", [WorkbookFuzz.openDocument])
  /// The same as one flat file.
  static let fods = FuzzFormat(
    name: "fods", corpus: [WorkbookFuzz.flat], tokens: XMLFuzz.tokens, make: markup([WorkbookFuzz.flat]),
    check: CSVFuzz.check)
}

/// Workbooks whose parts are changed, relinked, swapped and lost, and then zipped again.
enum WorkbookFuzz {
  typealias Parts = [(name: String, text: String)]

  static func format(_ name: String, _ books: [Parts]) -> FuzzFormat {
    let texts = books.flatMap { $0.map { Array($0.text.utf8) } }
    let mutation = MarkupMutation(texts)
    let whole = books.map { zip($0.map { ($0.name, Array($0.text.utf8)) }) }
    return FuzzFormat(
      name: name, corpus: whole, tokens: XMLFuzz.tokens,
      make: { mutator in
        let kind = mutator.below(8)
        if kind == 0 { return mutator.next() }
        var parts = books[mutator.below(books.count)].map { (name: $0.name, bytes: Array($0.text.utf8)) }
        for _ in 0..<(1 + mutator.below(3)) { change(&parts, mutation, &mutator) }
        var bytes = zip(parts)
        if kind == 1 { mutator.damage(&bytes) }
        return bytes
      }, check: CSVFuzz.check)
  }

  private static func zip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    ArchiveBytes.zip(
      parts.map { name, bytes in
        var part = ArchiveBytes.Part(name, "")
        part.bytes = bytes
        return part
      })
  }

  private static func change(
    _ parts: inout [(name: String, bytes: [UInt8])], _ mutation: MarkupMutation, _ mutator: inout Mutator
  ) {
    guard !parts.isEmpty else { return }
    let (place, other) = (mutator.below(parts.count), mutator.below(parts.count))
    switch mutator.below(16) {
    case 0: parts[place].name = parts[other].name
    case 1: (parts[place].bytes, parts[other].bytes) = (parts[other].bytes, parts[place].bytes)
    case 2: parts.remove(at: place)
    case 3: parts.insert(parts[place], at: other)
    case 4: parts.swapAt(place, other)
    case 5:
      parts[place].name =
        ["../x", "/" + parts[place].name, parts[place].name.uppercased(), "", "a\\b"][mutator.below(5)]
    case 6: mutator.damage(&parts[place].bytes)
    default:
      // The largest part, which holds the cells, gets most of the changes.
      let largest = parts.indices.max { parts[$0].bytes.count < parts[$1].bytes.count } ?? place
      let chosen = mutator.below(2) == 0 ? largest : place
      parts[chosen].bytes = mutation.changed(parts[chosen].bytes, &mutator)
    }
  }

  // MARK: Undamaged workbooks

  private static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  static let excel: Parts = [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="\(packages)/content-types"><Default Extension="xml" ContentType="application/xml"/>
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      </Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(packages)/relationships"><Relationship Id="rId1" Type="\(documents)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="\(spreadsheet)" xmlns:r="\(documents)"><workbookPr date1904="0"/><sheets>
      <sheet name="answers" sheetId="1" r:id="rId1"/><sheet name="notes" sheetId="2" state="hidden" r:id="rId2"/>
      </sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(packages)/relationships">
      <Relationship Id="rId1" Type="\(documents)/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="\(documents)/worksheet" Target="/xl/worksheets/sheet2.xml"/>
      <Relationship Id="rId3" Type="\(documents)/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="rId4" Type="\(documents)/styles" Target="styles.xml"/></Relationships>
      """
    ),
    (
      "xl/sharedStrings.xml",
      """
      <sst xmlns="\(spreadsheet)" count="8" uniqueCount="8"><si><t>city</t></si><si><t>leadership</t></si>
      <si><r><t>train</t></r><r><rPr><b/></rPr><t>ing</t></r></si><si><t xml:space="preserve">internet</t></si>
      <si><t>price</t><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>alpha</t></si><si><t>베타_x0041_</t></si><si><t>DK</t></si></sst>
      """
    ),
    (
      "xl/styles.xml",
      """
      <styleSheet xmlns="\(spreadsheet)"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts>
      <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>
      </styleSheet>
      """
    ),
    (
      "xl/worksheets/sheet1.xml",
      """
      <worksheet xmlns="\(spreadsheet)"><dimension ref="A1:E4"/><cols><col min="3" max="3" hidden="1"/></cols><sheetData>
      <row r="1" spans="1:5"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>\
      <c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>
      <row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2"><v>4</v></c><c r="C2" s="1"><v>0.8</v></c><c r="D2"><f>C2*100</f><v>90</v></c>\
      <c r="E2" s="2"><v>42000</v></c></row>
      <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>beta</t></is></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c>\
      <c r="D3" t="str"><f t="shared" ref="D3:D4" si="0">"x"</f><v>30</v></c><c r="E3" t="s"><v>7</v></c></row>
      <row r="4"><c r="A4" t="d"><v>2015-01-01</v></c><c r="B4" s="3"/></row></sheetData>
      <mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells></worksheet>
      """
    ),
    (
      "xl/worksheets/sheet2.xml",
      """
      <worksheet xmlns="\(spreadsheet)"><sheetData><row><c t="s"><v>0</v></c><c><v>1.5E+3</v></c></row></sheetData></worksheet>
      """
    ),
  ]

  private static let names =
    ["office", "table", "text", "style"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
    .joined(separator: " ")

  private static func openDocument(_ root: String) -> String {
    """
    <office:\(root) \(names)><office:automatic-styles><style:style style:name="ro1" style:family="table-row"/>\
    </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="answers">
    <table:table-column table:number-columns-repeated="5"/><table:table-header-rows><table:table-row>
    <table:table-cell office:value-type="string"><text:p>city</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>leadership</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>train<text:span>ing</text:span></text:p></table:table-cell>
    <table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1">\
    <text:p>internet</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
    <table:table-row><table:table-cell office:value-type="string"><text:p>alpha</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell>
    <table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80 %</text:p></table:table-cell>
    <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="90"><text:p>90</text:p></table:table-cell>
    </table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="1">
    <table:table-cell office:value-type="string"><text:p>beta<text:s text:c="1"/></text:p></table:table-cell>
    <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2015-01-19"><text:p>19.1.</text:p></table:table-cell>
    <table:table-cell office:value-type="time" office:time-value="PT08H30M00S" table:number-columns-repeated="2"/>
    </table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell \
    table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:\(root)>
    """
  }

  static let openDocument: Parts = [
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", openDocument("document-content")),
    ("styles.xml", "<office:document-styles \(names)/>"), ("META-INF/manifest.xml", "<m/>"),
  ]

  static let flat = Array(
    openDocument("document").replacing(
      "<office:document ", with: "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" "
    ).utf8)

  /// Why an undamaged workbook is not read as it should be; `nil` if it is.
  static func fault() -> String? {
    for (name, parts) in [("xlsx", excel), ("ods", openDocument)] {
      let bytes = zip(parts.map { ($0.name, Array($0.text.utf8)) })
      if CSVFuzz.cities(bytes) < 2 { return "the undamaged \(name) is not read" }
    }
    return CSVFuzz.cities(flat) < 2 ? "the undamaged fods is not read" : nil
  }
}
