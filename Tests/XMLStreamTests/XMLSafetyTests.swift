import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import XMLStream

@Suite("Hostile documents")
struct XMLSafetyTests {
  private func codes(_ text: String, options: XMLReadOptions = .init()) -> [DiagnosticCode] {
    var handler = Ignoring()
    return XMLStreamReader.read(Array(text.utf8), file: "a.xml", options: options, handler: &handler).all.map(\.code)
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test("Depth: 256 is read, 257 and more are refused", arguments: [257, 1000, 100_000])
  func depth(levels: Int) {
    #expect(codes(repeated("<a>", 256) + repeated("</a>", 256)) == [])
    #expect(codes(repeated("<a>", 255) + "<b/>" + repeated("</a>", 255)) == [])
    #expect(codes(repeated("<a>", levels) + repeated("</a>", levels)) == [.nestedTooDeep])
    #expect(codes(repeated("<a>", levels)) == [.nestedTooDeep])
  }

  @Test("Attributes: 512 are read, more are refused before they are compared with one another")
  func attributes() {
    func tag(_ count: Int) -> String { "<a" + (0..<count).map { " b\($0)=''" }.joined() + "/>" }
    #expect(codes(tag(512)) == [])
    #expect(codes(tag(513)) == [.tagTooLarge])
    #expect(codes(tag(20_000)) == [.tagTooLarge])
  }

  @Test("Start tags of more than 64 KB are refused, also where quotation marks or blanks fill them")
  func longTags() {
    #expect(codes("<a b='" + repeated("x", 65_000) + "'/>") == [])
    #expect(codes("<a b='" + repeated("x", 65_536) + "'/>") == [.tagTooLarge])
    #expect(codes("<a " + repeated(" ", 65_536) + "/>") == [.tagTooLarge])
    #expect(codes("<" + repeated("n", 65_536) + "/>") == [.tagTooLarge])
    #expect(codes("<a></a" + repeated(" ", 65_536) + ">") == [.tagTooLarge])
    // An unclosed quotation mark swallows text that holds no “<”.
    #expect(codes("<a b='1>" + repeated("x", 100_000)) == [.tagTooLarge])
  }

  @Test("A name of 50,001 characters ends in a finding")
  func longName() {
    #expect(codes("<" + repeated("n", 50_001) + "/>") == [.notWellFormed])
  }

  @Test("Texts of more than 10 MB are refused")
  func longTexts() {
    let limit = 10_000_000
    #expect(codes("<a>" + repeated("x", limit) + "</a>") == [])
    #expect(codes("<a>" + repeated("x", limit + 1) + "</a>") == [.textTooLong])
    #expect(codes("<a><![CDATA[" + repeated("x", limit + 1) + "]]></a>") == [.textTooLong])
    #expect(codes("<a><!--" + repeated("x", limit + 1) + "--></a>") == [.textTooLong])
    #expect(codes("<a><?p " + repeated("x", limit + 1) + "?></a>") == [.textTooLong])
    #expect(codes("<a b='" + repeated("x", limit + 1) + "'/>") == [.tagTooLarge])
  }

  @Test("Elements above the budget are refused")
  func elements() {
    var options = XMLReadOptions()
    options.elements = 1000
    #expect(codes("<a>" + repeated("<b/>", 999) + "</a>", options: options) == [])
    #expect(codes("<a>" + repeated("<b/>", 1000) + "</a>", options: options) == [.tooManyElements])
  }

  @Test("Namespace declarations in force are counted, those left behind are not")
  func namespaces() {
    func declarations(_ count: Int) -> String { (0..<count).map { " xmlns:p\($0)='u\($0)'" }.joined() }
    // A relative namespace name is a remark only.
    func refused(_ text: String) -> Bool { codes(text).contains(.tagTooLarge) }
    #expect(!refused("<a\(declarations(100))/>"))
    #expect(refused("<a\(declarations(101))/>"))
    #expect(refused("<a\(declarations(60))><b\(declarations(60))/></a>"))
    #expect(!refused("<a><b\(declarations(60))/><b\(declarations(60))/></a>"))
  }

  @Test(
    "Document type declarations are refused, whatever they hold",
    arguments: [
      "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>", "<!DOCTYPE a [<!ENTITY x 'y'>]>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost/'> %p;]>", "<!DOCTYPE a PUBLIC '-//X' 'http://localhost/x'>",
    ])
  func doctypes(declaration: String) {
    #expect(codes(declaration + "<a>&x;</a>") == [.doctypeRefused])
  }

  @Test("Where a document type is allowed, declarations inside it and what it names stay out")
  func allowedDoctype() {
    var options = XMLReadOptions()
    options.allowsDoctype = true
    #expect(codes("<!DOCTYPE a PUBLIC '-//X' \"file:///now>here.dtd\"><a/>", options: options) == [])
    #expect(codes("<!DOCTYPE a SYSTEM 'file:///nowhere.dtd'><a>&x;</a>", options: options) == [.entityRefused])
    #expect(codes("<!DOCTYPE a SYSTEM 'x' [<!ENTITY x 'y'>]><a>&x;</a>", options: options) == [.doctypeRefused])
    #expect(codes("<!DOCTYPE a [ ]><a/>", options: options) == [.doctypeRefused])
  }

  @Test("A document that names other files makes no one open them")
  func nothingIsLoaded() throws {
    // Opening the pipe for reading would wait for ever, so that coming back is the proof.
    let folder = TemporaryFolder()
    let pipe = folder.path("pipe.xsd")
    #expect(mkfifo(pipe, 0o600) == 0)
    let text = """
      <?xml-stylesheet href="\(pipe)"?>
      <a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="\(pipe)"
         xsi:schemaLocation="urn:x \(pipe)"><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="\(pipe)"/></a>
      """
    #expect(codes(text) == [])
    let schema = try XMLSchema(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType>
      <xs:sequence><xs:any processContents="skip"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """, name: "a.xsd")
    #expect(XMLTree.read(Array(text.utf8), file: "a.xml", schema: schema).schemaDiagnostics == [])
  }

  @Test("Many tags below the limits take time in proportion")
  func manyWideTags() {
    let tag = "<a" + (0..<512).map { " b\($0)=''" }.joined() + "/>"
    #expect(codes("<r>" + repeated(tag, 200) + "</r>") == [])
  }
}
