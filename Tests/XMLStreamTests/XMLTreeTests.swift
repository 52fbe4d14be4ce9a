import Diagnostics
import TestSupport
import Testing

@testable import XMLStream

@Suite("Small documents as trees")
struct XMLTreeTests {
  @Test("Names, namespaces, attributes, text and places of a document")
  func wholeDocument() throws {
    let sample = MarkedText(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a comment <with> markup -->
      1️⃣<cities xmlns="urn:x" xmlns:p="urn:p" 2️⃣id="가나">
        한국 3️⃣<city 4️⃣name='Seoul &amp; more'
             5️⃣xml:lang="ko" 6️⃣p:b="1 > 0">A<!-- no -->B<![CDATA[<&]]></city>
        7️⃣<p:empty/>
      </cities>
      """)
    let document = XMLTree.read(sample.bytes, file: "cities.xml")
    #expect(document.diagnostics == [])
    let root = try #require(document.root)
    func place(_ marker: Character) -> InputLocation {
      InputLocation(file: "cities.xml", line: sample[marker].line, column: sample[marker].column)
    }
    #expect(root.name == "cities")
    #expect(root.namespace == "urn:x")
    #expect(root.location == place("1️⃣"))
    #expect(root.attributes == [XMLAttribute(name: "id", value: "가나", location: place("2️⃣"))])
    let city = try #require(root.child(named: "city"))
    #expect(city.location == place("3️⃣"))
    #expect(city.text == "AB<&")
    #expect(city.attribute("name") == XMLAttribute(name: "name", value: "Seoul & more", location: place("4️⃣")))
    #expect(city.attribute("xml:lang")?.location == place("5️⃣"))
    #expect(city.attribute("p:b") == XMLAttribute(name: "p:b", value: "1 > 0", location: place("6️⃣")))
    #expect(root.children.map(\.name) == ["city", "empty"])
    #expect(root.children[1].namespace == "urn:p")
    #expect(root.children[1].location == place("7️⃣"))
    #expect(root.text.contains("한국"))
  }
}
