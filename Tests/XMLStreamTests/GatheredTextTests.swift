import Diagnostics
import Testing

@testable import XMLStream

/// Text under a schema arrives whole, and in the time of its length.
@Suite("Text under a schema")
struct GatheredTextTests {
  private func document(_ text: String, share: String = "0.5") -> [UInt8] {
    Array("<cities xmlns='urn:x'><city id='a'><name>\(text)</name><share>\(share)</share></city></cities>".utf8)
  }

  private func read(_ bytes: [UInt8]) throws -> XMLDocument {
    XMLTree.read(bytes, file: "c.xml", schema: try XMLSchema(XMLSchemaTests.xsd, name: "cities.xsd"))
  }

  @Test("references, comments, CDATA and instructions inside a text leave it one text")
  func pieces() throws {
    let document = try read(document("a&amp;b<!-- c -->d<![CDATA[<e>]]>f<?g h?>&lt;i", share: "0.<!-- -->5&#x30;"))
    #expect(document.diagnostics.isEmpty && document.schemaDiagnostics.isEmpty)
    let city = try #require(document.root?.child(named: "city"))
    #expect(city.child(named: "name")?.text == "a&bd<e>f<i")
    #expect(city.child(named: "share")?.text == "0.50")
  }

  @Test("a text that the schema refuses is one finding at its element", arguments: ["1.<!-- -->5", "x&amp;y"])
  func refused(share: String) throws {
    let document = try read(document("a", share: share))
    #expect(document.schemaDiagnostics.count == 1)
    #expect(document.schemaDiagnostics.first?.location?.column == 50)
  }

  @Test("eight times the references take about eight times as long, not sixty-four")
  func time() throws {
    func seconds(_ count: Int) throws -> Double {
      let bytes = document(String(repeating: "&amp;", count: count))
      let clock = ContinuousClock()
      var fastest = Duration.seconds(3600)
      for _ in 0..<2 {
        let start = clock.now
        #expect(try read(bytes).diagnostics.isEmpty)
        fastest = min(fastest, start.duration(to: clock.now))
      }
      return Double(fastest.components.seconds) + Double(fastest.components.attoseconds) * 1e-18
    }
    let few = try seconds(200_000)
    let many = try seconds(1_600_000)
    #expect(many < few * 28, "\(few) s, \(many) s")
  }
}
