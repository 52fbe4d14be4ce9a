import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@Suite("survey.xml")
struct DescriptionTests {
  private func head(_ text: String) -> (head: SurveyHead?, findings: [Diagnostic]) {
    let (head, findings) = SurveyReader.head(Array(text.utf8), file: "survey.xml")
    return (head, findings)
  }

  @Test("everything a description may say")
  func full() throws {
    let (head, findings) = head(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <survey xmlns="urn:feasibility:survey:1" id="s-1" edition="2015" date="2015-06" origin="real" criteria="c">
        <title>A
          survey</title>
        <title xml:lang="ko">조사</title>
        <source>Source</source>
        <licence>CC BY 4.0</licence>
        <note>Note</note>
        <registry href="cities.xml"/>
        <city column="Town"/>
        <data href="./a/data.csv" layout="long" delimiter="semicolon"/>
        <missing code="DK" reason="does-not-know"/>
        <column name="Answer" as="value"/>
        <column name="Women" item="DIV-01" group="women"/>
        <column name="Remarks" ignore="yes"/>
      </survey>
      """)
    #expect(findings.isEmpty)
    let read = try #require(head)
    #expect(
      read.description
        == SurveyDescription(
          id: "s-1", title: LocalizedText("A survey", korean: "조사"), edition: "2015", date: "2015-06", origin: .real,
          source: LocalizedText("Source"), licence: "CC BY 4.0", note: LocalizedText("Note"), criteria: "c"))
    #expect(read.cityColumn == "Town")
    #expect(read.data.map(\.layout) == [.long])
    #expect(read.data.map(\.delimiter) == [UInt8(ascii: ";")])
    #expect(read.missingCodes == [MissingCode(code: "DK", reason: .doesNotKnow)])
    #expect(read.mappings.map(\.use) == [.answer, .value("DIV-01", group: "women"), .ignored])
  }

  @Test("all problems are reported, each at its place with a way to mend it")
  func problems() {
    let sample = MarkedText(
      """
      <survey xmlns="urn:feasibility:survey:1" 1️⃣id="s 1" edition="2015" 2️⃣origin="reel" 3️⃣licence="x">
        <title>A</title>
        4️⃣<sauce>B</sauce>
        <registry 5️⃣href="../../etc/cities.xml"/>
        <city column="city"/>
        6️⃣<city column="town"/>
        <data 7️⃣href="/etc/passwd" 8️⃣layout="tall"/>
      </survey>
      """)
    let (read, findings) = head(sample.text)
    #expect(read == nil)
    let expected = [
      ("3️⃣", "SRV-053"), ("4️⃣", "SRV-052"), ("1️⃣", "SRV-055"), ("2️⃣", "SRV-055"), ("5️⃣", "SRV-058"),
      ("6️⃣", "SRV-056"), ("8️⃣", "SRV-055"), ("7️⃣", "SRV-058"),
    ]
    #expect(
      findings.map(\.short)
        == expected.map { "\($1) \(sample[Character($0)].line):\(sample[Character($0)].column)" })
    #expect(findings[1].mend?.english == "did you mean “source”?")
    #expect(findings[3].mend?.english == "did you mean “real”?")
  }

  @Test(
    "required parts, second parts and parts that do not go together",
    arguments: [
      ("<survey xmlns=\"urn:feasibility:survey:1\"/>", ["SRV-054", "SRV-054", "SRV-054", "SRV-054", "SRV-054"]),
      (Sample.description("<city column=\"c\"/>"), ["SRV-054"]),
      (Sample.description("<data href=\"a.csv\" layout=\"wide\"/>"), ["SRV-054"]),
      (Sample.description("<data href=\"a.xml\" layout=\"xml\" delimiter=\"tab\"/>"), ["SRV-053"]),
      (Sample.description("<city column=\"c\"/><proxies href=\"a.csv\" by=\"iso3\"/>"), ["SRV-054", "SRV-052"]),
      (
        Sample.description(
          "<city column=\"c\"/><data href=\"a.csv\" layout=\"wide\"/>", attributes: "origin=\"country-proxy\""),
        ["SRV-054", "SRV-052"]
      ),
      (
        Sample.description(
          """
          <data href="a.xml" layout="xml"/><missing code="x" reason="refused"/><missing code="X" reason="invalid"/>
          <column name="a"/><column name="a" item="b" ignore="yes"/><column name="c" ignore="no"/>
          <column name="d" as="answer"/><column name="e" item="b" part="n"/><column name="f" as="evidence" group="g"/>
          """),
        ["SRV-056", "SRV-054", "SRV-056", "SRV-055", "SRV-055", "SRV-055", "SRV-054", "SRV-053"]
      ),
      (
        Sample.description("<data href=\"a.xml\" layout=\"xml\"/>", attributes: "origin=\"real\" date=\"May 2015\""),
        ["SRV-055"]
      ),
    ])
  func parts(text: String, codes: [String]) {
    let (read, findings) = head(text)
    #expect(read == nil)
    #expect(findings.filter(\.severity.isError).map(\.code.id) == codes)
  }

  @Test("XML of another kind or version is recognised, the version first")
  func kinds() {
    #expect(head("<criteriaSet xmlns=\"urn:feasibility:criteria:1\"/>").findings[0].headline.contains("a criteria set"))
    #expect(head("<html/>").findings.map(\.code.id) == ["SRV-050"])
    #expect(head("<survey xmlns=\"urn:feasibility:survey:2\" colour=\"x\"/>").findings.map(\.code.id) == ["SRV-051"])
    #expect(head("<poll xmlns=\"urn:feasibility:survey:1\"/>").findings.map(\.code.id) == ["SRV-050"])
    #expect(head("not XML").head == nil)
    #expect(head("").head == nil)
  }

  @Test(
    "references that leave their reach",
    arguments: [
      "", "/a", "../../a", "a/../b", "a/..", "..", ".", "a\\b", "http://x/a", "C:/a", "file:a", "a//b", "a/", "a\nb",
      "../a/../b", "a/./b",
    ])
  func refusedPaths(path: String) {
    #expect(SurveyPath.refusal(of: path) != nil)
  }

  @Test(
    "references within reach are resolved against the folder",
    arguments: [
      ("a.csv", "x/y", "x/y/a.csv"), ("./a.csv", "x/y/", "x/y/a.csv"), ("../a.csv", "x/y", "x/a.csv"),
      ("../a.csv", "y", "a.csv"), ("../a.csv", ".", "../a.csv"), ("../a.csv", "..", "../../a.csv"),
      ("../a.csv", "/y", "/a.csv"), ("b/a.csv", "/", "/b/a.csv"), ("a.csv", "", "a.csv"), ("a:b/c", "x", "x/a:b/c"),
    ])
  func paths(href: String, folder: String, path: String) {
    if href != "a:b/c" { #expect(SurveyPath.refusal(of: href) == nil) }
    #expect(SurveyPath.resolve(href, in: folder) == path)
  }

  @Test("a survey for another criteria set is read with a note; what the loader throws is a finding")
  func loading() {
    let other = Sample.description(
      "<city column=\"city\"/><data href=\"data.csv\" layout=\"wide\"/>", attributes: "origin=\"real\" criteria=\"x\"")
    let table = Array("city,GOV-01\nseoul,3\n".utf8)
    let reading = Sample.read(other, files: ["surveys/sample/data.csv": table])
    #expect(reading.diagnostics.first?.code == .surveyForOtherCriteria)
    #expect(reading.survey != nil)
    let missing = Sample.read(other, files: [:])
    #expect(missing.survey == nil)
    #expect(missing.diagnostics.last?.headline == "there is no surveys/sample/data.csv")
  }
}
