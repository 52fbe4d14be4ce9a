import Diagnostics
import Words
import XMLStream

extension FuzzFormat {
  /// The XML reader, with and without a schema.
  static let xml = FuzzFormat(
    name: "xml", corpus: XMLFuzz.corpus.map { Array($0.utf8) }, tokens: XMLFuzz.tokens,
    make: markup(XMLFuzz.corpus.map { Array($0.utf8) }), check: XMLFuzz.check)
}

enum XMLFuzz {
  @Sendable static func check(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let usedSchema = mutator.below(2) == 0 ? schema : nil
    let whole = read(input, schema: usedSchema) { _ in .max }
    let limit = [1, 2, 3, 7, 64, 500][mutator.below(6)]
    let cut = read(input, schema: usedSchema) { _ in limit }
    if whole.findings != cut.findings {
      let (left, right) = (whole.findings.all.map(words), cut.findings.all.map(words))
      return "findings depend on chunks of \(limit): \(left) against \(right)"
    }
    if whole.digest != cut.digest { return "events depend on chunks of \(limit)" }
    let document = XMLTree.read(input, file: "fuzz.xml", schema: usedSchema)
    if (document.root == nil) != document.diagnostics.hasErrors { return "neither a document nor a finding" }
    for finding in whole.findings.all where finding.location?.file != "fuzz.xml" || finding.headline.isEmpty {
      return "a finding without a place or words: \(finding)"
    }
    return nil
  }

  private static func words(_ finding: Diagnostic) -> String {
    "\(finding.location.map(\.description) ?? "?") \(finding.code.id) \(finding.headline)"
  }

  private static func read(
    _ input: [UInt8], schema: XMLSchema?, size: (Int) -> Int
  ) -> (findings: XMLFindings, digest: UInt64) {
    let reader = XMLPushReader(file: "fuzz.xml", schema: schema, handler: Digest())
    var rest = input[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size(rest.count))
      reader.push(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    let findings = reader.finish()
    // Events before an error may be more or fewer, since the reader stops at whatever it meets first.
    return (findings, findings.diagnostics.hasErrors ? 0 : reader.handler.value)
  }

  /// FNV-1a over all that the events say.
  private struct Digest: XMLEventHandler {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    private mutating func add(_ text: String) { for byte in text.utf8 { add(byte) } }
    private mutating func add(_ place: XMLPlace) { add("\(place.line):\(place.column)") }

    mutating func startElement(_ tag: borrowing XMLStartTag) {
      add("<" + tag.name + (tag.namespace ?? ""))
      add(tag.place)
      for index in 0..<tag.attributeCount {
        add(tag.attributeName(index) + "=" + tag.string(index))
        add(tag.place(ofAttribute: index))
        add("\(tag.double(index) ?? 0)")
      }
    }
    mutating func characters(_ text: Span<UInt8>) { for index in text.indices { add(text[index]) } }
    mutating func endElement(_ tag: borrowing XMLEndTag) {
      add("/" + tag.name)
      add(tag.place)
    }
  }

  private static let schema: XMLSchema = {
    do { return try XMLSchema(schemaText, name: "fuzz.xsd") } catch { fatalError("the schema of the fuzzer is wrong") }
  }()

  private static let schemaText = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:feasibility:criteria:1"
        targetNamespace="urn:feasibility:criteria:1" elementFormDefault="qualified">
      <xs:element name="criteriaSet"><xs:complexType><xs:sequence>
        <xs:element name="title" type="xs:string" maxOccurs="2"/>
        <xs:element name="indicator" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="id" type="xs:NCName" use="required"/>
          <xs:attribute name="weight"><xs:simpleType><xs:restriction base="xs:decimal">
            <xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction></xs:simpleType></xs:attribute>
        </xs:complexType></xs:element>
      </xs:sequence><xs:attribute name="id" type="xs:NCName"/></xs:complexType>
      <xs:key name="ids"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:key></xs:element>
    </xs:schema>
    """

  static let corpus: [String] = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <criteriaSet xmlns="urn:feasibility:criteria:1" id="teaching">
      <title xml:lang="en">Three cities &amp; four indicators</title>
      <title xml:lang="ko">세 도시</title>
      <indicator id="GOV-01" weight="0.25"/><indicator id='GOV-02' weight='0.75'/>
    </criteriaSet>
    """,
    """
    <survey xmlns="urn:feasibility:survey:1" edition="2015" synthetic="true">\r
      <!-- a row per city -->\r
      <city id="ulaanbaatar"><answer question="GOV-01" value="3"/><answer question="GOV-02" missing="refused"/></city>\r
      <city id="nairobi"><answer question="GOV-01" value="-1.5e0"/><note><![CDATA[<R&D>]]></note></city>\r
    </survey>\r
    """,
    "\u{FEFF}<cities><city id='서울' p:x='&#xAC00;&#44032;&lt;' xmlns:p='urn:p'>🇰🇷 text</city><?pi data?></cities>",
    "<!DOCTYPE sss PUBLIC '-//X' 'http://localhost/x.dtd'><sss><a>&amp;</a></sss>",
    "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a>&x;</a>",
    "<a>" + String(repeating: "<b c='1'>", count: 40) + String(repeating: "</b>", count: 40) + "</a>",
  ]

  static let tokens: [[UInt8]] =
    [
      "<", ">", "/>", "</", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?xml ", "?>", "<?", "&", "&amp;", "&lt;", "&#0;",
      "&#x10FFFF;", "&#xD800;", "&x;", "%p;", "<!DOCTYPE ", "<!ENTITY ", "[", "]", "\"", "'", "=", " ", "\n", "\r",
      "\r\n", "\t", "\u{0}", "\u{1}", "\u{FEFF}", "\u{FFFE}", "\u{85}", "\u{2028}", "xmlns='u'", "xmlns:p=''", "p:",
      ":",
      "xml:lang", "xml:space='x'", "encoding='UTF-7'", "encoding='UTF-16'", "version='1.1'", "standalone='no'",
      "xsi:schemaLocation='u /etc/passwd'", "<a>", "</a>", "<a/>", "1e999", "-0", "NaN",
      String(repeating: "<a>", count: 300), String(repeating: "x", count: 400), String(repeating: " b='1'", count: 30),
      (0..<600).map { " b\($0)=''" }.joined(),
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE9], [0xF4, 0x90], [0x3C, 0],
    ]
}
