import TestSupport
import Testing
import Words

@testable import Diagnostics

@Suite("Findings as they are gathered")
struct FindingListTests {
  private func finding(_ code: DiagnosticCode, _ severity: Severity, _ number: Int) -> Diagnostic {
    Diagnostic(code, severity, "finding \(number)", at: InputLocation(file: "a.csv", line: number))
  }

  @Test("each kind is kept a thousand times; the rest is counted, in the order in which kinds ran over")
  func limit() {
    var list = FindingList()
    for number in 0..<1_000_000 { list.append(finding(.cityUnknown, .rowSetAside, number)) }
    for number in 0..<1001 { list.append(finding(.columnMissing, .note, number)) }
    list.append(finding(.tableEmpty, .stop, 7))
    let all = list.all
    #expect(all.count == 1000 + 1000 + 1 + 2)
    #expect(all[999].headline == "finding 999")
    #expect(all[2001].headline == "and 999,000 more like these")
    #expect(all[2001].code == .cityUnknown && all[2001].severity == .rowSetAside)
    #expect(all[2001].location == InputLocation(file: "a.csv"))
    #expect(all[2002].headline == "and 1 more like these")
    #expect(all.worstSeverity == .stop && list.hasStop && list.hasErrors)
    #expect(list.isFull(.cityUnknown, .rowSetAside) && !list.isFull(.cityUnknown, .note))
  }

  @Test("one code with two severities is two kinds, so that the worst is never cut")
  func severities() {
    var list = FindingList()
    for number in 0..<5000 { list.append(finding(.columnTwice, .valueSetAside, number)) }
    list.append(finding(.columnTwice, .stop, 1))
    #expect(list.all.worstSeverity == .stop)
    #expect(list.all.count == 1002)
  }

  @Test("up to the limit nothing is added")
  func short() {
    var list = FindingList()
    #expect(list.isEmpty && list.all.isEmpty)
    for number in 0..<1000 { list.append(finding(.cityUnknown, .rowSetAside, number)) }
    #expect(list.all.count == 1000)
  }

  @Test("in text and JSON the count stands behind the findings")
  func written() {
    var list = FindingList()
    for number in 0..<1002 { list.append(finding(.cityUnknown, .rowSetAside, number)) }
    #expect(DiagnosticText().text(list.all).contains("and 2 more like these"))
    #expect(DiagnosticJSON.text(list.all).contains("and 2 more like these"))
  }
}
