import Diagnostics
import TestSupport
import Testing

@testable import XMLStream

@Suite("Writing XML")
struct XMLWriterTests {
  @Test("Indented output, byte for byte")
  func indented() {
    let sink = ByteSink()
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.comment("two -- hyphens -")
    xml.element("cities") {
      xml.attribute("xmlns", "urn:x")
      xml.attribute("count", 2)
      xml.attribute("share", 0.25)
      xml.attribute("real", false)
      xml.attribute("left-out", nil as String?)
      xml.element("city") {
        xml.attribute("id", "a\"b'c<d>&e\n\t\r")
        xml.element("name", text: "서울 <&>\"']]>\r\n")
        xml.element("empty")
      }
      xml.comment("x")
      xml.element("p") {
        xml.text("one ")
        xml.element("b") { xml.element("i", text: "two") }
        xml.text(" three\u{1}\u{FFFE}\u{FFFF}\u{FFFD}")
      }
    }
    #expect(
      sink.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- two - - hyphens - -->
        <cities xmlns="urn:x" count="2" share="0.25" real="false">
          <city id="a&quot;b&apos;c&lt;d&gt;&amp;e&#10;&#9;&#13;">
            <name>서울 &lt;&amp;&gt;"']]&gt;&#13;
        </name>
            <empty/>
          </city>
          <!-- x -->
          <p>one <b><i>two</i></b> three\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}</p>
        </cities>

        """)
  }

  @Test("Calls that would break the document trap")
  func badCalls() async {
    await #expect(processExitsWith: .failure) {
      let xml = XMLWriter(ByteSink())
      xml.element("a") {
        xml.text("x")
        xml.attribute("late", "1")
      }
    }
    await #expect(processExitsWith: .failure) {
      let xml = XMLWriter(ByteSink())
      xml.element("a")
      xml.element("b")
    }
    await #expect(processExitsWith: .failure) { XMLWriter(ByteSink()).text("outside") }
  }

  @Test("A number that is none is left out", arguments: [Double.nan, .infinity, -.infinity])
  func noNumber(value: Double) {
    let sink = ByteSink()
    let xml = XMLWriter(sink, indent: false)
    xml.element("a") {
      xml.attribute("n", value)
      xml.attribute("m", value as Double?)
      xml.attribute("k", 1.5)
    }
    #expect(sink.text == "<a k=\"1.5\"/>\n")
  }

  @Test("An element closes when its body throws")
  func throwing() {
    struct Stop: Error {}
    let sink = ByteSink()
    let xml = XMLWriter(sink, indent: false)
    try? xml.element("a") { () throws(Stop) in
      xml.element("b")
      throw Stop()
    }
    #expect(sink.text == "<a><b/></a>\n")
  }

  @Test("Random text comes back as it was written, in attributes and in text", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let attribute = Self.randomText(&generator)
    let text = Self.randomText(&generator)
    for indent in [true, false] {
      let sink = ByteSink()
      let xml = XMLWriter(sink, indent: indent)
      xml.declaration()
      xml.comment(text)
      xml.element("a") {
        xml.attribute("b", attribute)
        xml.element("c", text: text)
      }
      let document = XMLTree.read(sink.bytes, file: "written.xml")
      #expect(document.diagnostics == [])
      let root = try #require(document.root)
      #expect(root.attribute("b")?.value == Self.allowed(attribute))
      #expect(root.children.first?.text == Self.allowed(text))
    }
  }

  /// Any scalars, those with a meaning in XML more often than others.
  static func randomText(_ generator: inout SeededGenerator) -> String {
    let special = Array(
      "&<>\"'\n\r\t -]]>-&#38;\u{0}\u{1}\u{1F}\u{7F}\u{85}\u{2028}\u{FFFD}\u{FFFE}\u{FFFF}\u{FEFF}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...400, using: &generator) {
      if Bool.random(using: &generator), let scalar = special.randomElement(using: &generator) {
        text.append(scalar)
      } else {
        let limit: UInt32 = Bool.random(using: &generator) ? 0x100 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) { text.append(scalar) }
      }
    }
    return String(text)
  }

  /// The text after the one replacement that the writer makes.
  static func allowed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isForbidden =
        (value < 0x20 && value != 9 && value != 10 && value != 13) || value == 0xFFFE || value == 0xFFFF
      result.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
