import Diagnostics
import TestSupport
import Testing

@testable import XMLStream

@Suite("Events of the stream reader")
struct XMLEventTests {
  static let samples: [String] = [
    "<a/>",
    "\u{FEFF}<a b='1'/>",
    "\u{FEFF}<?xml version='1.0' encoding='utf-8'?>\n<a b='1'>x</a>",
    "<?xml version=\"1.0\"?>\r\n<a>\r\n  <b c=\"1\r\n2\"/>\r\n</a>\r\n",
    "<a>\r<b/>\r\r<c/>\n\r\n<d/></a>\r",
    "<서울 이름=\"강남\"><구/>텍스트<구 x='&lt;&#38;&amp;&quot;'>🇰🇷</구></서울>",
    "<a><!-- -- --></a>",
    "<a><!-- <b> ' \" --><![CDATA[]]]><b>]]]]><?p ?? > <c>?><d/></a>",
    "<p:a xmlns:p='urn:p' p:x = 'y' xml:lang=\"ko\" ><p:b\n  q='>'\n/></p:a  >",
    "<a b='/'/>",
    "<a b='1'c='2'/>",
    "<a>" + String(repeating: "text ", count: 500) + "<b/>" + String(repeating: "한", count: 500) + "</a>",
    "<a><b></a>",
    "<a>&nope;</a>",
    "<a>x & y</a>",
    "<a b='<'/>",
    "<a b='1' b='2'/>",
    "<a>\n<p:b/><c q:d='1'/></a>",
    "<a>]]></a>",
    "<a></a><b/>",
    "<a></a>text",
    "text",
    "",
    " \n ",
    "<a>\u{FFFE}</a>",
    "<a>\n &#0; </a>",
    "<a",
    "<a b='1",
    "<a><b>text",
    "<a><!-- never",
    "<!DOCTYPE a><a/>",
    "\n<?xml version='1.0'?><a/>",
    "<?xml version='1.0' encoding='UTF-7'?><a/>",
    "<?xml encoding='UTF-8'?><a/>",
    "<a>é\u{7}</a>",
    "<a><1/></a>",
    "<a b=1/>",
    "<a b/>",
    "</a>",
  ]

  @Test("Events, places and findings do not depend on the chunks", arguments: samples)
  func chunking(sample: String) {
    let whole = record(Array(sample.utf8))
    for size in [1, 2, 3, 7, 64] {
      let cut = record(Array(sample.utf8), chunk: size)
      // Before an error, how many events have come depends on how far the parser looks ahead.
      if !whole.findings.diagnostics.hasErrors { #expect(cut.lines == whole.lines, "chunks of \(size)") }
      #expect(cut.findings == whole.findings, "chunks of \(size)")
    }
  }

  @Test("Every event with its place")
  func events() {
    let text = "\u{FEFF}<a>\r\n 가<b c='1'\r\n   d=\"&amp;2\"/>\r<!-- --><p:e xmlns:p='urn:p'>x&lt;y</p:e></a>"
    let (lines, findings) = record(Array(text.utf8), chunk: 5)
    #expect(findings.all == [])
    #expect(
      lines == [
        "start - a @1:1",
        "text “\n 가”",
        "start - b @2:3 c=“1”@2:6 d=“&2”@3:4",
        "end b @2:3",
        "text “\n”",
        "start urn:p e @4:9",
        "text “x<y”",
        "end e @4:36",
        "end a @4:42",
      ])
  }

  @Test("A document of some megabytes keeps its places to the end")
  func largeDocument() {
    var bytes = Array("<survey>\n".utf8)
    let count = 20_000
    for index in 0..<count { bytes += Array("  <city id='c\(index)' score=\"\(index).5\">서울</city>\n".utf8) }
    bytes += Array("</survey>".utf8)
    var sums = Sums()
    let findings = XMLStreamReader.read(bytes, file: "large.xml", handler: &sums)
    #expect(findings.all == [])
    #expect(sums.count == count)
    #expect(sums.total == Double(count * (count - 1) / 2) + 0.5 * Double(count))
    #expect(sums.lastPlace == XMLPlace(line: count + 1, column: 3))
    #expect(sums.endPlace == XMLPlace(line: count + 2, column: 1))
  }

  private struct Sums: XMLEventHandler {
    var count = 0
    var total = 0.0
    var lastPlace: XMLPlace?
    var endPlace: XMLPlace?

    mutating func startElement(_ tag: borrowing XMLStartTag) {
      guard tag.isNamed("city"), let score = tag.index(of: "score") else { return }
      count += 1
      total += tag.double(score) ?? .nan
      lastPlace = tag.place
    }
    mutating func characters(_ text: Span<UInt8>) {}
    mutating func endElement(_ tag: borrowing XMLEndTag) { endPlace = tag.place }
  }

  @Test("Questions to a start tag")
  func startTag() {
    struct Asking: XMLEventHandler {
      mutating func startElement(_ tag: borrowing XMLStartTag) {
        #expect(tag.isNamed("city") && !tag.isNamed("cit") && !tag.isNamed("city2"))
        #expect(tag.isInNamespace("urn:x") && !tag.isInNamespace("urn:"))
        #expect(tag.index(of: "b") == 1)
        #expect(tag.index(of: "lang") == nil)
        #expect(tag.isValue(0, "on&e") && !tag.isValue(0, "on") && !tag.isValue(0, "on&e2"))
        #expect(tag.double(0) == nil)
        #expect(tag.double(1) == -2.5)
      }
      mutating func characters(_ text: Span<UInt8>) {}
      mutating func endElement(_ tag: borrowing XMLEndTag) { #expect(tag.isNamed("city") && tag.name == "city") }
    }
    var handler = Asking()
    let text = "<city xmlns='urn:x' a='on&amp;e' b=' -2.5 ' xml:lang='en'/>"
    #expect(XMLStreamReader.read(Array(text.utf8), file: "x", handler: &handler).all == [])
  }
}
