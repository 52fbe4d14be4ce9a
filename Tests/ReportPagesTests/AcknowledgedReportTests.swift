import AssessmentModel
import Diagnostics
import Schemas
import TestSupport
import Testing
import XMLStream

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Acknowledged findings in reports")
struct AcknowledgedReportTests {
  private func contents() -> (plain: ReportContent, acknowledged: ReportContent) {
    let plain = SmallReport.content()
    var assessment = plain.assessment
    assessment.survey.diagnostics[0].acknowledgement = Acknowledgement(
      by: "registry office <1>", on: "2026-11-30", note: "Alfa & Alpha are one; 확인함")
    return (plain, ReportContent(assessment: assessment, profile: plain.profile))
  }

  @Test("XML has who, when and the note, by its schema, and nothing more changes")
  func xml() throws {
    let (plain, acknowledged) = contents()
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    let document = XMLTree.read(XMLReport.bytes(acknowledged), file: "report.xml", schema: schema)
    #expect(document.diagnostics == [] && document.schemaDiagnostics == [])
    let findings = try #require(document.root?.child(named: "diagnostics")).children
    let word = try #require(findings[0].child(named: "acknowledged"))
    #expect(word.attribute("by")?.value == "registry office <1>" && word.attribute("on")?.value == "2026-11-30")
    #expect(word.text == "Alfa & Alpha are one; 확인함")
    #expect(findings.dropFirst().allSatisfy { $0.child(named: "acknowledged") == nil })
    let without = String(decoding: XMLReport.bytes(plain), as: UTF8.self).split(separator: "\n")
    let with = String(decoding: XMLReport.bytes(acknowledged), as: UTF8.self).split(separator: "\n")
    #expect(with.filter { !$0.contains("<acknowledged ") } == without || with.count == without.count)
    let broken = String(decoding: XMLReport.bytes(acknowledged), as: UTF8.self).replacing("on=\"2026-11-30\"", with: "")
    #expect(XMLTree.read(Array(broken.utf8), file: "r", schema: schema).schemaDiagnostics != [])
  }

  @Test("JSON has the same, and only where a finding was checked")
  func json() throws {
    let (plain, acknowledged) = contents()
    let document = try #require(JSONDocument(String(decoding: JSONReport.bytes(acknowledged), as: UTF8.self)))
    let word = try #require(document["diagnostics"]?.elements.first?["acknowledged"])
    #expect(word["by"]?.text == "registry office <1>" && word["on"]?.text == "2026-11-30")
    #expect(word["note"]?.text == "Alfa & Alpha are one; 확인함")
    #expect(!String(decoding: JSONReport.bytes(plain), as: UTF8.self).contains("acknowledged"))
  }

  @Test("the data-quality section says it in both languages", arguments: Language.allCases)
  func html(language: Language) {
    let (plain, acknowledged) = contents()
    let scan = HTMLScan(HTMLReport.bytes(acknowledged, language: language))
    #expect(scan.faults == [])
    let text = scan.texts.map(\.text).joined(separator: " ")
    let words =
      language == .english ? "Checked by registry office <1> on 2026-11-30:" : "registry office <1> 확인(2026-11-30):"
    #expect(text.contains(words), "\(language)")
    let without = String(decoding: HTMLReport.bytes(plain, language: language), as: UTF8.self)
    #expect(!without.contains("registry office"))
  }
}
