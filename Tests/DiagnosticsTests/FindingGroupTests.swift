import AssessmentModel
import TestSupport
import Testing
import Words

@testable import Diagnostics

@Suite("Findings by kind")
struct FindingGroupTests {
  private let number = DiagnosticCode.valueNotNumber
  private let unknown = DiagnosticCode.cityUnknown

  private func value(_ line: Int, city: String? = nil, mend: String? = nil) -> Diagnostic {
    Diagnostic(
      number, .valueSetAside, "“x\(line)” under “GOV-01” is no level",
      at: InputLocation(file: "a.csv", line: line, column: 3), mend: mend, city: city)
  }

  private func row(_ line: Int) -> Diagnostic {
    Diagnostic(
      unknown, .rowSetAside, "“M\(line)” is no city", at: InputLocation(file: "a.csv", line: line, column: 1),
      city: "M\(line)")
  }

  @Test("kinds stand by reach and then by first place, each once, with count, places, cities and mends")
  func groups() {
    let note = Diagnostic(number, .note, "look")
    let findings = [note] + (2...8).map { value($0, city: "C\($0 % 4)") } + [row(9), value(10, city: "C9"), row(11)]
    let groups = FindingGroup.groups(findings)
    #expect(groups.map(\.severity) == [.rowSetAside, .valueSetAside, .note])
    #expect(groups.map(\.count) == [2, 8, 1])
    #expect(groups[1].first.map { $0.location?.line } == [2, 3, 4, 5, 6])
    #expect(groups[1].more == 3)
    #expect(Wording(.english).mends(groups[1]) == [number.remedy()])
    #expect(Wording(.english).cities(groups[1]) == "5 cities: C2, C3, C0 and 2 more")
    #expect(groups.reduce(0) { $0 + $1.count } == findings.count)
  }

  @Test("as text, a kind is named once, every place comes first in its line, and one mend for all stands once")
  func text() {
    let text = DiagnosticText(limitPerCode: 2).text((2...6).map { value($0, city: "Quito") } + [row(9)])
    #expect(
      text == """
        a.csv:9:1: row set aside [SRV-030] “M9” is no city
            \(unknown.remedy())
        value set aside [SRV-040], 5 times: \(number.title) (1 city: Quito)
        a.csv:2:3: “x2” under “GOV-01” is no level
        a.csv:3:3: “x3” under “GOV-01” is no level
            … and 3 more; --findings all lists them
            \(number.remedy())
        2 kinds, 6 findings: 1 row and 5 values set aside

        """)
  }

  @Test("where mends differ, each stands below its own place")
  func mends() {
    let text = DiagnosticText().text([value(2, mend: "write “1”"), value(3, mend: "write “2”")])
    #expect(
      text == """
        value set aside [SRV-040], 2 times: \(number.title)
        a.csv:2:3: “x2” under “GOV-01” is no level
            write “1”
        a.csv:3:3: “x3” under “GOV-01” is no level
            write “2”
        1 kind, 2 findings: 2 values set aside

        """)
  }

  @Test("a finding that was acknowledged is in no group and no error, but is counted and stays in JSON")
  func acknowledged() {
    var checked = value(2, city: "Quito")
    checked.acknowledgement = Acknowledgement(by: "registry office", on: "2026-11-30", note: "right as it stands")
    #expect(FindingGroup.groups([checked]).isEmpty)
    #expect(![checked].hasErrors && [checked, value(3)].hasErrors)
    #expect(DiagnosticText().text([checked]) == "1 finding acknowledged\n")
    #expect(
      Wording(.english).summary(FindingSummary([checked, value(3)]))
        == "1 kind, 1 finding: 1 value set aside; 1 acknowledged")
    let json = DiagnosticJSON.text([checked])
    #expect(json.contains("\"errors\": 0") && json.contains("\"acknowledged\": 1"))
    #expect(json.contains("\"by\": \"registry office\"") && json.contains("\"note\": \"right as it stands\""))
  }

  @Test("what a list of findings counted only is counted in its group, and acknowledging one of many leaves the rest")
  func counted() {
    var list = FindingList()
    for line in 1...3000 { list.append(value(line)) }
    let group = FindingGroup.groups(list.all)[0]
    #expect(group.count == 3000 && group.first.count == 5 && group.more == 2995)
    #expect(Wording(.english).summary(FindingSummary(list.all)) == "1 kind, 3,000 findings: 3,000 values set aside")
    var twice = FindingList(list.all)
    twice.append(list)
    #expect(FindingSummary(twice.all).values == 6000)
  }

  @Test("a short line fits 80 columns on a terminal: words are never cut, places stay whole")
  func fits() {
    var style = TerminalStyle(isColoured: false)
    style.columns = 80
    let findings = (1...20).map { value($0, city: "A city with a long name \($0)", mend: "write the digits \($0)") }
    let text = WrappedText.wrap(DiagnosticText(style: style, limitPerCode: 5).text(findings), columns: 80)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("\na.csv:1:3: "))
  }
}
