import Diagnostics
import TestSupport
import Testing
import Words

@testable import XMLStream

@Suite("Schemas")
struct XMLSchemaTests {
  static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x" targetNamespace="urn:x"
               elementFormDefault="qualified">
      <xs:element name="cities">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="city" maxOccurs="unbounded">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="name" type="xs:string"/>
                  <xs:element name="share" type="share" minOccurs="0"/>
                </xs:sequence>
                <xs:attribute name="id" type="xs:NCName" use="required"/>
                <xs:attribute name="kind" type="kind"/>
                <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
        <xs:unique name="ids"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:unique>
      </xs:element>
      <xs:simpleType name="share"><xs:restriction base="xs:decimal">
        <xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="kind"><xs:restriction base="xs:string">
        <xs:enumeration value="city"/><xs:enumeration value="state"/></xs:restriction></xs:simpleType>
    </xs:schema>
    """

  struct Case: CustomTestStringConvertible, Sendable {
    var marked: String
    var code: DiagnosticCode
    var headline: String
    init(_ marked: String, _ code: DiagnosticCode, _ headline: String) {
      self.marked = marked
      self.code = code
      self.headline = headline
    }
    var testDescription: String { marked }
  }

  static let cases: [Case] = [
    Case("1️⃣<towns/>", .schemaElement, "The root element “towns” is not known"),
    Case("1️⃣<cities xmlns='urn:x'/>", .schemaElement, "“cities” lacks an element; expected: city"),
    Case(
      "<cities xmlns='urn:x'>\n <city id='a'><name/>1️⃣<nme/></city></cities>", .schemaElement,
      "“nme” is not expected here; expected: share"),
    Case(
      "<cities xmlns='urn:x'>\n 1️⃣<city id='a'/></cities>", .schemaElement, "“city” lacks an element; expected: name"),
    Case(
      "<cities xmlns='urn:x'>\n 1️⃣<city><name/></city></cities>", .schemaAttributeMissing,
      "“city” lacks the attribute “id”"),
    Case(
      "<cities xmlns='urn:x'>\n <city id='a' 1️⃣sise='1'><name/></city></cities>", .schemaAttribute,
      "The attribute “sise” is not known on “city”"),
    Case(
      "<cities xmlns='urn:x'>\n <city id='a' 1️⃣kind='town'><name/></city></cities>", .schemaValue,
      "“town” is no value of “kind”; allowed: city, state"),
    Case(
      "<cities xmlns='urn:x'>\n <city id='a'><name/>1️⃣<share>1.5</share></city></cities>", .schemaValue,
      "“share”: The value “1.5” is greater than the maximum value allowed (“1”)"),
    Case(
      "<cities xmlns='urn:x'>\n <city id='a'><name/>1️⃣<share>a lot</share></city></cities>", .schemaValue,
      "“share”: “a lot” is not a valid value of the atomic type “share”"),
    Case(
      "<cities xmlns='urn:x'>\n <city id='a'><name/></city>1️⃣<city id='a'><name/></city></cities>", .schemaOther,
      "“city”: Duplicate key-sequence [“a”] in unique identity-constraint “ids”"),
    Case(
      "<cities xmlns='urn:x'>\n 1️⃣<city id='a'>text<name/></city></cities>", .schemaOther,
      "“city” holds text, which is not allowed between its elements"),
  ]

  @Test("Code, place and words", arguments: cases)
  func finding(_ sample: Case) throws {
    let schema = try XMLSchema(Self.xsd, name: "cities.xsd")
    let text = MarkedText(sample.marked)
    for chunk in [0, 1, 7] {
      let (_, findings) = record(text.bytes, chunk: chunk, schema: schema)
      #expect(findings.diagnostics == [])
      #expect(findings.schemaDiagnostics.count == 1)
      let found = try #require(findings.schemaDiagnostics.first)
      #expect(found.code == sample.code)
      #expect(found.headline == sample.headline)
      #expect(
        found.location == InputLocation(file: "test.xml", line: text["1️⃣"].line, column: text["1️⃣"].column))
    }
  }

  @Test("A document that follows its schema has no findings, and its events are the same as without one")
  func valid() throws {
    let schema = try XMLSchema(Self.xsd, name: "cities.xsd")
    let text = """
      <cities xmlns="urn:x"><city id="seoul" xml:lang="ko" kind="city"><name>R&amp;D &lt;서울&gt;</name>
      <share>0.25</share></city></cities>
      """
    let with = record(Array(text.utf8), schema: schema)
    #expect(with.findings.all == [])
    #expect(with.lines == record(Array(text.utf8)).lines)
  }

  @Test("An ampersand in an attribute counts as one character, with a schema as without")
  func ampersands() throws {
    let schema = try XMLSchema(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType>
      <xs:attribute name="b"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="3"/>
      </xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element></xs:schema>
      """, name: "a.xsd")
    #expect(record(Array("<a b='R&amp;D'/>".utf8), schema: schema).findings.all == [])
  }

  @Test("Breaches of syntax are found with a schema in use as well")
  func brokenDocument() throws {
    let schema = try XMLSchema(Self.xsd, name: "cities.xsd")
    let document = XMLTree.read(
      Array("<cities xmlns='urn:x'>\n<city id='a'><name></city></cities>".utf8), file: "a.xml", schema: schema)
    #expect(document.root == nil)
    #expect(document.diagnostics.map(\.code) == [.tagsDoNotMatch])
    #expect(document.diagnostics.first?.location?.line == 2)
  }

  @Test("One schema serves many readings")
  func reuse() async throws {
    let schema = try XMLSchema(Self.xsd, name: "cities.xsd")
    let text = Array("<cities xmlns='urn:x'><city id='a' kind='town'><name>x</name></city></cities>".utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask { XMLTree.read(text, file: "a.xml", schema: schema).schemaDiagnostics.count }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 1, count: 16))
  }

  @Test("Findings above the cap are counted")
  func capped() throws {
    let schema = try XMLSchema(Self.xsd, name: "cities.xsd")
    let cities = (0..<30).map { "<city id='c\($0)' kind='town'><name/></city>" }.joined()
    let found = XMLTree.read(Array("<cities xmlns='urn:x'>\(cities)</cities>".utf8), file: "a.xml", schema: schema)
    #expect(found.root != nil)
    #expect(found.schemaDiagnostics.count == 21)
    #expect(found.schemaDiagnostics.last?.headline == "10 further findings of this kind not shown")
  }

  @Test(
    "A schema that is broken, or leans on other documents, is refused",
    arguments: [
      ("<xs:schema", DiagnosticCode.endsTooEarly),
      ("<a/>", .schemaNotUsable),
      (
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='nowhere'/></xs:schema>",
        .schemaNotUsable
      ),
      (
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='/tmp/x.xsd'/></xs:schema>",
        .schemaNotUsable
      ),
      (
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:import namespace='u' schemaLocation='x'/></xs:schema>",
        .schemaNotUsable
      ),
    ])
  func unusable(xsd: String, code: DiagnosticCode) throws {
    let error = try #require(throws: XMLSchemaError.self) { try XMLSchema(xsd, name: "a.xsd") }
    #expect(error.diagnostics.first?.code == code)
    #expect(error.diagnostics.allSatisfy { $0.location?.file == "a.xsd" })
  }
}
