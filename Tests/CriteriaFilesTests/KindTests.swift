import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// What is no criteria file at all.
@Suite struct KindTests {
  @Test(arguments: ["", "\n", " \t\r\n ", "\u{FEFF}"]) func emptyFilesAreNamed(_ text: String) {
    let reading = Sample.read(text)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.map(\.code) == [.criteriaEmptyFile])
  }

  @Test(arguments: [
    ("<survey xmlns=\"urn:feasibility:survey:1\"/>", "a survey description"),
    ("<responses xmlns=\"urn:feasibility:responses:1\"/>", "survey responses"),
    ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "a web page"), ("<html/>", "a web page"),
    ("<codeBook xmlns=\"ddi:codebook:2_5\"/>", "a DDI codebook"), ("<sss version=\"2.0\"/>", "a Triple-S file"),
    ("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>", "an XML Schema"),
    ("<x:XMCDA xmlns:x=\"http://www.decision-deck.org/2009/XMCDA-2.0.0\"/>", "an XMCDA file"),
    ("<anything/>", "not a criteria set"), ("<criteriaSet/>", "no namespace"),
    ("<criteriaSet xmlns=\"urn:other\"/>", "“urn:other”"),
    ("<indicators xmlns=\"urn:feasibility:criteria:1\"/>", "the root element of a criteria file is <criteriaSet>"),
  ])
  func xmlOfOtherKindsIsNamed(_ text: String, _ words: String) throws {
    let reading = Sample.read("<!-- a remark -->\n" + text)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.map(\.code) == [.criteriaOtherKind])
    let finding = try #require(reading.diagnostics.first)
    #expect(finding.headline.contains(words), "\(finding.headline)")
    #expect(finding.location?.line == 2 && finding.location?.column == 1)
  }

  @Test func otherVersionsAreNamedBeforeAnythingElse() throws {
    let reading = Sample.read("<criteriaSet xmlns=\"urn:feasibility:criteria:2\" wrong=\"yes\"><more/></criteriaSet>")
    #expect(reading.diagnostics.map(\.code) == [.criteriaOtherVersion])
    #expect(try #require(reading.diagnostics.first).headline.contains("Version “2”"))
  }

  @Test(arguments: ["no XML", "<criteriaSet", "<a></b>", "<!DOCTYPE a><a/>", "\u{0}"])
  func brokenXMLStops(_ text: String) {
    let reading = Sample.read(text)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.hasStop)
    #expect(reading.diagnostics.allSatisfy { $0.code.id.hasPrefix("XML") })
  }

  /// Editors are told of the schema in this way, whatever the prefix.
  @Test(arguments: ["xsi:schemaLocation", "xsi:noNamespaceSchemaLocation", "i:schemaLocation"])
  func aSchemaLocationIsWelcome(_ name: String) {
    let prefix = name.split(separator: ":")[0]
    let text = Sample.text.replacing(
      " id=\"sample\">",
      with: " id=\"sample\" xmlns:\(prefix)=\"http://www.w3.org/2001/XMLSchema-instance\" "
        + "\(name)=\"urn:feasibility:criteria:1 ../criteria-set.xsd\">")
    #expect(Sample.read(text).diagnostics.isEmpty)
  }

  /// Sample files of other programs that lie beside the repository are told apart, not read.
  @Test(.enabled(if: Repository.samples != nil, "the folder of sample files is not there"))
  func sampleFilesOfOtherProgramsAreRefused() throws {
    let samples = try #require(Repository.samples)
    var count = 0
    for folder in Repository.entries(of: samples) {
      for file in Repository.entries(of: samples + "/" + folder) where file.hasSuffix(".xml") {
        let path = samples + "/" + folder + "/" + file
        let reading = CriteriaReader.read(try #require(Repository.bytes(path)), file: path)
        #expect(reading.set == nil && reading.diagnostics.hasStop, "\(path)")
        count += 1
      }
    }
    #expect(count > 0)
  }
}
