import Diagnostics
import TestSupport
import Testing
import Words

@testable import XMLStream

@Suite("Findings about broken documents")
struct XMLErrorTests {
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
    Case("<a>\n  <b>\n  1️⃣</c></a>", .tagsDoNotMatch, "“</c>” does not close “<b>”, opened in line 2"),
    Case("1️⃣</a>", .tagsDoNotMatch, "An end tag has no start tag"),
    Case("<a>\n<b>text1️⃣", .endsTooEarly, "“<b>”, opened in line 2, is not closed before the end of the file"),
    Case("<a>\n1️⃣<b c='1'", .endsTooEarly, "The file ends within a tag that begins in line 2"),
    Case("<a>\n<b c=1️⃣'1", .endsTooEarly, "The file ends within the value of an attribute that begins in line 2"),
    Case("<a>\n1️⃣<!-- x", .endsTooEarly, "The file ends within a comment that begins in line 2"),
    Case("<a>1️⃣<![CDATA[ x", .endsTooEarly, "The file ends within a CDATA section that begins in line 1"),
    Case("<a>1️⃣&#12", .endsTooEarly, "The file ends within a reference that begins in line 1"),
    Case("<a b='1' 1️⃣b='2'/>", .attributeTwice, "The attribute “b” stands twice in one tag"),
    Case(
      "<a xmlns:p='u' xmlns:q='u' p:x='1' 1️⃣q:x='2'/>", .attributeTwice,
      "The attribute “q:x” stands twice in one tag"),
    Case("<a>\n서울1️⃣&nbsp;</a>", .entityRefused, "“&nbsp;” is no entity of XML"),
    Case("<a b='x1️⃣&eacute;'/>", .entityRefused, "“&eacute;” is no entity of XML"),
    Case("<a>R1️⃣&D</a>", .notWellFormed, "“&” begins no reference here"),
    Case("<a>R 1️⃣& D; </a>", .notWellFormed, "“&” begins no reference here"),
    Case("<a>1️⃣&;</a>", .notWellFormed, "“&” begins no reference here"),
    Case("<a>1️⃣&#x;</a>", .notWellFormed, "“&” begins no reference here"),
    Case("<a>1️⃣&#1F;</a>", .notWellFormed, "“&” begins no reference here"),
    Case("<a>1️⃣&#x1F;</a>", .characterForbidden, "“&#x1F;” stands for a character that XML does not allow"),
    Case("<a b='1️⃣&#xD800;'/>", .characterForbidden, "“&#xD800;” stands for a character that XML does not allow"),
    Case(
      "<a>1️⃣&#99999999999999999999;</a>", .characterForbidden,
      "“&#99999999999999999999;” stands for a character that XML does not allow"),
    Case("<a>é1️⃣\u{7}</a>", .characterForbidden, "The character U+0007 is not allowed in XML"),
    Case("<a>x1️⃣\u{0}</a>", .characterForbidden, "The character U+0000 is not allowed in XML"),
    Case("<a>한1️⃣\u{FFFE}</a>", .characterForbidden, "The character U+FFFE is not allowed in XML"),
    Case("<a b='1️⃣\u{FFFF}'/>", .characterForbidden, "The character U+FFFF is not allowed in XML"),
    Case(
      "<a b=\"1>\n1️⃣<c d=\"2\"/></a>", .notWellFormed,
      "“<” within the value of an attribute that begins in line 1, column 6"),
    Case("<a b=1️⃣1/>", .notWellFormed, "The value of an attribute does not begin with a quotation mark"),
    Case("<a b1️⃣/>", .notWellFormed, "An attribute has no value"),
    Case("<a b='1'1️⃣c='2'/>", .notWellFormed, "A blank is missing between two attributes"),
    Case(
      "<a><1️⃣1/></a>", .notWellFormed,
      "A name is missing or begins with a character that names cannot begin with"),
    Case("<a>1️⃣]]></a>", .notWellFormed, "“]]>” in text"),
    Case("<a/>1️⃣<b/>", .notWellFormed, "More content after the end of the root element"),
    Case("<a/>\n1️⃣text", .notWellFormed, "More content after the end of the root element"),
    Case("<a>1️⃣<!x></a>", .notWellFormed, "“<!” begins neither a comment nor a CDATA section"),
    Case(
      "\n1️⃣<?xml version='1.0'?><a/>", .notWellFormed,
      "The XML declaration stands elsewhere than at the very beginning"),
    Case("1️⃣<?xml encoding='UTF-8'?><a/>", .notWellFormed, "The XML declaration is malformed"),
    Case("1️⃣<?xml version='1.0'encoding='UTF-8'?><a/>", .notWellFormed, "The XML declaration is malformed"),
    Case(
      "1️⃣<?xml version='1.0' encoding='UTF-7'?><a/>", .encodingRefused, "The declared encoding “UTF-7” is not “UTF-8”"),
    Case("<a>1️⃣<p:b/></a>", .prefixUnknown, "The prefix “p” is not declared"),
    Case("<a 1️⃣p:b='1'/>", .prefixUnknown, "The prefix “p” is not declared"),
    Case("1️⃣text", .notXML, "The file is not XML: it does not begin with “<”"),
    Case("\n 1️⃣{\"a\": 1}", .notXML, "The file is not XML: it does not begin with “<”"),
    Case("1️⃣{\"a\": 1}", .notXML, "The file is not XML: it looks like JSON"),
    Case("1️⃣PK\u{3}\u{4}", .notXML, "The file is not XML: it is a ZIP archive, as Excel workbooks are"),
    Case("1️⃣<!DOCTYPE html><a/>", .doctypeRefused, "A document type declaration is not allowed"),
  ]

  @Test("Code, place and words", arguments: cases)
  func finding(_ sample: Case) throws {
    let text = MarkedText(sample.marked)
    let document = XMLTree.read(text.bytes, file: "a.xml")
    #expect(document.root == nil)
    #expect(document.diagnostics.count == 1)
    let found = try #require(document.diagnostics.first)
    #expect(found.code == sample.code)
    #expect(found.headline == sample.headline)
    #expect(found.severity == .stop)
    #expect(found.location == InputLocation(file: "a.xml", line: text["1️⃣"].line, column: text["1️⃣"].column))
  }

  @Test("An empty file and one of blanks only", arguments: ["", " \n\t", "\u{FEFF}"])
  func empty(text: String) {
    let document = XMLTree.read(Array(text.utf8), file: "a.xml")
    #expect(
      document.diagnostics == [
        Diagnostic(.notXML, .stop, .xml(.fileEmpty), at: InputLocation(file: "a.xml"))
      ])
  }

  @Test("A file without an element")
  func noElement() {
    let document = XMLTree.read(Array("<?xml version='1.0'?><!-- x -->".utf8), file: "a.xml")
    #expect(document.diagnostics.map(\.headline) == ["The file holds no element"])
  }

  @Test("Bytes that are not UTF-8, each with its place")
  func notUTF8() {
    let broken: [([UInt8], String)] = [
      ([0xE9], "0xE9"), ([0xC0, 0x80], "0xC0"), ([0xFF], "0xFF"), ([0xED, 0xA0, 0x80], "0xED"),
      ([0xE0, 0x81, 0x81], "0xE0"), ([0xF4, 0x90, 0x80, 0x80], "0xF4"), ([0x80], "0x80"), ([0xC3, 0x28], "0xC3"),
    ]
    for (bytes, name) in broken {
      for (before, after, column) in [("<a>한", "</a>", 5), ("<a b='한", "'/>", 8), ("<a><!-- ", " --></a>", 9)] {
        let text = Array(("\n" + before).utf8) + bytes + Array(after.utf8)
        for chunk in [0, 1, 3] {
          let found = record(text, chunk: chunk).findings.diagnostics
          #expect(
            found == [
              Diagnostic(
                .notUTF8, .stop, .xml(.byteNotUTF8, .text(name)),
                at: InputLocation(file: "test.xml", line: 2, column: column))
            ])
        }
      }
    }
    let cut = record(Array("<a>".utf8) + [0xED, 0x95]).findings.diagnostics
    #expect(cut.map(\.headline) == ["The file ends within a character of UTF-8"])
  }

  @Test(
    "Other encodings are named",
    arguments: [
      ([0xFF, 0xFE, 0x3C, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x3C], "UTF-16"), ([0x3C, 0x00, 0x61, 0x00], "UTF-16"),
      ([0x00, 0x3C, 0x00, 0x61], "UTF-16"), ([0x00, 0x00, 0x00, 0x3C], "UTF-32"), ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
    ] as [([UInt8], String)])
  func otherEncodings(bytes: [UInt8], name: String) {
    let found = XMLTree.read(bytes, file: "a.xml").diagnostics
    #expect(found.map(\.code) == [.encodingRefused])
    #expect(found.map(\.headline) == ["The file is encoded in \(name), not in UTF-8"])
  }

  @Test("Findings that repeat are cut, and the number of the others is said")
  func capped() {
    let text = "<a>" + String(repeating: "<p:b/>", count: 50) + "</a>"
    let found = XMLTree.read(Array(text.utf8), file: "a.xml").diagnostics
    #expect(found.count == 21)
    #expect(found.prefix(20).allSatisfy { $0.code == .prefixUnknown })
    #expect(found.last?.code == .furtherFindings)
    #expect(found.last?.headline == "30 further findings of this kind not shown")
  }

  @Test("A remark of the parser is a note and leaves the document usable")
  func remark() {
    let document = XMLTree.read(Array("<a xmlns='relative/name'/>".utf8), file: "a.xml")
    #expect(document.root != nil)
    #expect(document.diagnostics.map(\.code) == [.worthALook])
    #expect(document.diagnostics.map(\.severity) == [.note])
  }

  @Test("Names from the input are shortened in headlines")
  func longNames() throws {
    let name = String(repeating: "n", count: 500)
    let found = try #require(XMLTree.read(Array("<\(name)><b></\(name)>".utf8), file: "a.xml").diagnostics.first)
    #expect(found.headline.count < 200)
  }
}
