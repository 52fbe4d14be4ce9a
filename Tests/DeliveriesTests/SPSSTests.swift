import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Files of SPSS: what libreadstat finds in them, and what is said without it.
@Suite struct SPSSTests {
  private var content: SPSSContent {
    var content = SPSSContent()
    content.variables = [
      SPSSContent.Variable(
        name: "sex", label: "Sex of person", format: "F8.0", set: "l", isText: false, isScale: false, ranges: [8...9]),
      SPSSContent.Variable(name: "born", label: nil, format: "DATE11", set: nil, isText: false, isScale: true),
      SPSSContent.Variable(
        name: "code", label: nil, format: "A8", set: nil, isText: true, isScale: false, texts: ["XX"]),
    ]
    content.labels["l"] = [
      SPSSContent.Label(value: .number(1), text: "Man"), SPSSContent.Label(value: .number(9), text: "Refused"),
    ]
    content.columns = [
      [.number(1), .number(9), .number(8.5), .missing], [.number(0), .number(13_657_766_400), .missing, .number(-1)],
      [.text("a  "), .text("XX  "), .text("   "), .text("b")],
    ]
    return content
  }

  @Test("What the user calls missing is kept apart from what the system does, and days are days")
  func values() {
    var findings = FindingList()
    let delivery = SPSSDelivery(content).delivery("a.sav", &findings)
    let answers = delivery.answers.map { $0.map(\.content) }
    #expect(answers[0] == [.value("1"), .absent(.declined), .absent(.empty), .absent(.empty)])
    // 13,657,766,400 seconds after 14 October 1582 is 1 August 2015 (Python's datetime).
    #expect(answers[1] == [.value("1582-10-14"), .value("2015-08-01"), .absent(.empty), .value("-1")])
    #expect(answers[2] == [.value("a"), .absent(.empty), .absent(.empty), .value("b")])
    #expect(delivery.questions.map(\.kind) == [.choice, .date, .text])
    #expect(delivery.questions[0].options == [DeliveredOption(name: "1", label: "Man")])
    #expect(delivery.tellsApart == [.empty, .declined])
    #expect(findings.all.map(\.code) == [.exchangeMissingCodes, .exchangeMissingCodes])
  }

  @Test(
    "Formats of days and times",
    arguments: [
      (86_399.0, SPSSDates.Kind.dayAndTime, "1582-10-14T23:59:59"), (90_061, .time, "25:01:01"),
      (141_428.0 * 86_400, .day, "1970-01-01"), (13_171_161_600, .day, "2000-02-29"),
    ])
  func dates(_ seconds: Double, _ kind: SPSSDates.Kind, _ text: String) {
    #expect(SPSSDates.text(seconds, kind) == text)
  }

  @Test(
    "A damaged file stops with a word, and without the trait every file does", arguments: ["$FL2@(#)", "$FL3@(#) x"])
  func refused(_ start: String) {
    let bytes = Array(start.utf8) + [UInt8](repeating: 0, count: 200)
    #expect(FormDelivery.recognised(bytes) == "spss")
    let read = FormDelivery(bytes)
    #expect(read.delivery == nil && read.codes == [.exchangeSPSSNotRead])
  }
}
