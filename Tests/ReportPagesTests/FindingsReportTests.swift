import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("The page of findings")
struct FindingsReportTests {
  private func value(_ line: Int, city: String = "Quito") -> Diagnostic {
    Diagnostic(
      .valueOffScale, .valueSetAside, "“\(line)” under “GOV-01” is off the scale",
      at: InputLocation(file: "a.csv", line: line, column: 3), mend: "write a level from 0 to 4", city: city)
  }

  private func content(_ findings: [Diagnostic], effects: [String] = []) -> FindingsContent {
    FindingsContent(
      checked: [
        .init(name: "Surveys/a", summary: "survey, 3 returns", findings: findings, effects: effects, basis: "so")
      ], engine: "1.2.3")
  }

  private var checked: Diagnostic {
    var finding = value(99, city: "Suva")
    finding.acknowledgement = Acknowledgement(by: "registry office", on: "2026-11-30", note: "확인 – right as it stands")
    return finding
  }

  @Test(
    "the page is balanced, has no script, loads nothing, and its policy admits exactly its styles",
    arguments: Language.allCases)
  func form(language: Language) throws {
    let hostile = Diagnostic(
      .cityUnknown, .rowSetAside, "“<script>alert(1)</script>\u{202E}” is no city", at: InputLocation(file: "<b>.csv"),
      city: "<i>")
    let bytes = FindingsReport.bytes(
      content((2...40).map { value($0) } + [hostile, checked], effects: ["1 city loses <b>Need</b>"]),
      language: language)
    let scan = HTMLScan(bytes)
    #expect(scan.faults == [])
    #expect(scan.all("script").isEmpty && scan.all("b").isEmpty && scan.all("i").isEmpty)
    #expect(scan.tags.allSatisfy { $0["src"] == nil && $0["style"] == nil && $0["href"] == nil })
    let policy = try #require(scan.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    #expect(policy.hasPrefix("default-src 'none'; style-src "))
    for constant in scan.constants {
      #expect(policy.contains("'sha256-\(SHA256.base64(constant.text))'"), "put it where the hash of the style stands")
    }
    #expect(policy.split(separator: " ").count { $0.hasPrefix("'sha256-") } == scan.constants.count)
    #expect(scan.all("html").first?["lang"] == language.rawValue)
    #expect(FindingsReport.bytes(content([hostile])) == FindingsReport.bytes(content([hostile])))
  }

  @Test("a kind stands once with its count; five places are open and the rest unfolds; above the most it is counted")
  func kinds() {
    let scan = HTMLScan(FindingsReport.bytes(content((1...230).map { value($0) })))
    #expect(scan.all("h3").count == 1 && scan.all("details").count == 1)
    #expect(scan.all("li").count == FindingsReport.placesHeld)
    #expect(scan.all("li").count { $0.parents.contains("details") } == FindingsReport.placesHeld - 5)
    let text = scan.texts.map(\.text).joined(separator: " ")
    #expect(text.contains("1 kind, 230 findings: 230 values set aside"))
    #expect(text.contains("30 more were counted only"))
    #expect(text.components(of: "write a level from 0 to 4") == 1, "one mend for all stands once")
    #expect(text.contains(DiagnosticCode.valueOffScale.title) && text.contains(DiagnosticCode.valueOffScale.meaning()))
  }

  @Test("what is acknowledged stands apart with who, when and why; nothing found is said")
  func acknowledged() {
    let text = HTMLScan(FindingsReport.bytes(content([checked]))).texts.map(\.text).joined(separator: " ")
    #expect(text.contains("Checked and acknowledged") && text.contains("Checked by registry office on 2026-11-30:"))
    #expect(text.contains("1 finding acknowledged"))
    let none = HTMLScan(FindingsReport.bytes(content([]))).texts.map(\.text).joined(separator: " ")
    #expect(none.contains("Nothing was found."))
  }

  /// What the program says is said in the page's language; what it has only English words for is marked as English.
  @Test("a Korean page speaks Korean, and marks what is English")
  func korean() throws {
    let broken = Diagnostic(
      .notWellFormed, .stop, .xml(.missingEnd, "criteriaSet", .number(3)), at: InputLocation(file: "c.xml", line: 9))
    let page = String(
      decoding: FindingsReport.bytes(content([broken, value(2)]), language: .korean), as: UTF8.self)
    #expect(page.contains("3행에서 열린 “&lt;criteriaSet&gt;”이 파일이 끝날 때까지 닫히지 않음"))
    #expect(page.contains("<span lang=\"en\">“2” under “GOV-01” is off the scale</span>"))
    #expect(page.contains(DiagnosticCode.notWellFormed.title(in: .korean)))
    #expect(page.contains("2종, 모두 2건: 중단 1건, 제외된 값 1개"))
    #expect(!page.contains(DiagnosticCode.notWellFormed.title))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
