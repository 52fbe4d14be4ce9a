import Diagnostics
import TestSupport
import Testing

@testable import XMLStream

@Suite(
  "Published attack files",
  .enabled(if: Repository.samples != nil, "skipped: the folder ../shared/samples is not there"))
struct AttackSampleTests {
  static let folder: String? = Repository.samples.map { $0 + "/attacks" }
  static let names: [String] =
    folder.map { Repository.entries(of: $0).filter { $0.hasSuffix(".xml") || $0.hasSuffix(".xsl") } } ?? []

  /// Files without anything that could do harm: a reader for one of our formats refuses them by their content.
  static let harmless: [String: String] = [
    "defusedxml_simple.xml": "root",
    "defusedxml_xalan_write.xsl": "stylesheet",
  ]

  @Test("Each ends in a finding", arguments: names)
  func endsInFinding(name: String) throws {
    let folder = try #require(Self.folder)
    let bytes = try #require(Repository.bytes(folder + "/" + name))
    let schema = try XMLSchema(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="cities" type="xs:string"/></xs:schema>
      """, name: "cities.xsd")
    let document = XMLTree.read(bytes, file: name, schema: schema)
    if let root = Self.harmless[name] {
      #expect(document.root?.name == root)
      #expect(document.schemaDiagnostics.hasStop)
    } else {
      #expect(document.root == nil)
      #expect(document.diagnostics.hasStop)
    }
  }

  @Test("Declared entities and hidden declarations are named as what they are")
  func codes() throws {
    let folder = try #require(Self.folder)
    for (name, code) in [
      ("defusedxml_cyclic.xml", DiagnosticCode.doctypeRefused), ("defusedxml_external.xml", .doctypeRefused),
      ("libxml2_recurse_lol_classic.xml", .doctypeRefused),
      ("phpspreadsheet_XEETestInvalidUTF-7.xml", .encodingRefused),
      ("phpspreadsheet_XEETestInvalidUTF-7-whitespace.xml", .encodingRefused),
      ("phpspreadsheet_XEETestInvalidUTF-16.xml", .encodingRefused),
      ("phpspreadsheet_XEETestInvalidUTF-16BE.xml", .encodingRefused),
    ] {
      let bytes = try #require(Repository.bytes(folder + "/" + name))
      #expect(XMLTree.read(bytes, file: name).diagnostics.map(\.code) == [code], "\(name)")
    }
  }
}
