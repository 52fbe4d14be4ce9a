import AssessmentModel
import Diagnostics
import Testing
import XMLStream

@testable import ReportFiles

/// What the two kinds of document make of the same calls.
@Suite("Sinks of documents")
struct DocumentSinkTests {
  private func xml(_ body: (XMLDocumentSink) -> Void) -> String {
    let sink = ByteSink()
    let document = XMLDocumentSink(xml: XMLWriter(sink, indent: false))
    document.document("d") { body(document) }
    return String(sink.text.split(separator: "\n")[1])
  }

  private func json(_ body: (JSONDocumentSink) -> Void) -> String {
    let sink = ByteSink()
    let document = JSONDocumentSink(json: JSONWriter(sink, indent: false))
    document.document("d") { body(document) }
    return sink.text
  }

  @Test func `what is not there is said once, as each form can`() {
    func fields(_ sink: some DocumentSink) {
      sink.text("a", nil)
      sink.text("b", orEmpty: "")
      sink.text("c", unlessEmpty: "")
      sink.number("d", nil)
      sink.number("e", nil, absent: .leftOut)
      sink.number("f", .infinity)
      sink.count("g", nil)
      sink.count("h", nil, absent: .leftOut)
      sink.words("i", [])
      sink.localised("j", LocalizedText(""))
    }
    #expect(xml(fields) == "<d/>")
    #expect(json(fields) == #"{"b":"","d":null,"f":null,"g":null,"i":[]}"#)
  }

  @Test func `fields, texts, records and lists have the form of the document`() {
    func fields(_ sink: some DocumentSink) {
      sink.text(FieldName(xml: "x", json: "j"), "<\"")
      sink.number("half", 0.5)
      sink.count("two", 2)
      sink.flag("yes", true)
      sink.words("words", ["a", "b"])
      sink.localised("name", LocalizedText("Seoul", korean: "서울"))
      sink.sentence("mend", "add")
      sink.record("inner") { sink.content("note", "seen") }
      sink.numbers("shares", [0.25, 1])
    }
    #expect(
      xml(fields) == #"<d x="&lt;&quot;" half="0.5" two="2" yes="true" words="a b">"#
        + #"<name xml:lang="en">Seoul</name><name xml:lang="ko">서울</name>"#
        + "<mend>add</mend><inner>seen</inner><shares>0.25 1</shares></d>")
    #expect(
      json(fields) == #"{"j":"<\"","half":0.5,"two":2,"yes":true,"words":["a","b"],"#
        + #""name":{"en":"Seoul","ko":"서울"},"mend":"add","inner":{"note":"seen"},"shares":[0.25,1]}"#)
  }

  @Test func `lists are elements or arrays, by key objects`() {
    func lists(_ sink: some DocumentSink) {
      sink.list(ListName("row", json: "rows", within: "rows"), [1, 2]) { sink.count("n", $0) }
      sink.list(ListName("none", json: "nones"), [Int](), whenEmpty: .leftOut) { sink.count("n", $0) }
      sink.list(ListName("empty", json: "empties", within: "empties"), [Int]()) { sink.count("n", $0) }
      sink.references(ReferenceName("city", "id", json: "cities"), ["a"]) {
        $0
      } further: { _ in
        sink.text(.xml("under"), "u")
      }
      sink.numbers(KeyedName("mean", key: "node", value: "score", json: "means"), [1, 2, 3]) { entry in
        entry == 1 ? nil : ("n\(entry)", entry == 2 ? nil : 3)
      }
      sink.texts(KeyedName("gate", key: "id", value: "state", json: "gates"), ["g"]) { ($0, "met") }
      sink.records(KeyedName("node", key: "id", json: "nodes"), ["r"]) {
        $0
      } _: { _ in
        sink.number("score", 1)
      }
    }
    #expect(
      xml(lists) == #"<d><rows><row n="1"/><row n="2"/></rows><empties/><city id="a" under="u"/>"#
        + #"<mean node="n3" score="3"/><gate id="g" state="met"/><node id="r" score="1"/></d>"#)
    #expect(
      json(lists) == #"{"rows":[{"n":1},{"n":2}],"empties":[],"cities":["a"],"means":{"n2":null,"n3":3},"#
        + #""gates":{"g":"met"},"nodes":{"r":{"score":1}}}"#)
  }

  @Test func `a name of one form leaves the other alone; a frame leaves its fields`() {
    func fields(_ sink: some DocumentSink) {
      sink.frame(.xml("outer")) { sink.count("a", 1) }
      sink.frame(.json("outer")) { sink.record(.json("b")) { sink.count("c", 2) } }
      sink.record(.xml("d")) { sink.count("e", 3) }
      sink.list(.json("f"), [1]) { sink.count("g", $0) }
      sink.list(.xml("h"), [1]) { sink.count("i", $0) }
      sink.references(ReferenceName(json: "k"), ["l"]) { $0 }
    }
    #expect(xml(fields) == #"<d><outer a="1"/><d e="3"/><h i="1"/></d>"#)
    #expect(json(fields) == #"{"a":1,"outer":{"b":{"c":2}},"f":[{"g":1}],"k":["l"]}"#)
  }
}
