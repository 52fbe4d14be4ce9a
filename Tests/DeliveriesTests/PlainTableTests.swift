import Diagnostics
import Testing

@testable import Deliveries

/// What no tool has marked is a table with a row of headings.
@Suite struct PlainTableTests {
  private func read(_ text: String) -> (DeliveryFile, Delivery?, FindingList) {
    let file = DeliveryFile(name: "a.csv", bytes: Array(text.utf8))
    var findings = FindingList()
    let delivery = DeliveryProfile.plain.read(file, DeliveryOptions(), &findings)
    return (file, delivery, findings)
  }

  @Test func aRowARespondent() throws {
    let (file, found, findings) = read("city,a,b\nseoul,1,\nmanila,,x\n\n")
    let delivery = try #require(found)
    #expect(findings.all.isEmpty)
    #expect(delivery.questions.map(\.name) == ["city", "a", "b"])
    #expect(delivery.respondents.map(\.id) == ["1", "2"])
    #expect(delivery.answers[1].map(\.content) == [.value("1"), .absent(.empty)])
    #expect(delivery.answers[2][1].place.line == 3)
    #expect(delivery.answers[2][1].place.field == "b")
    let counts = DeliveryCounts(delivery)
    #expect(counts.respondents == 2 && counts.answered == 4 && counts.cells == 6 && counts.complete == nil)
    #expect(counts.absent.map(\.reason) == [.empty] && counts.absent.map(\.count) == [2])
    #expect(DeliveryProfile.recognised(file).map(\.profile.name.rawValue) == ["plain"])
  }

  /// A column without a heading keeps its answers, and rows that are too short have gaps at their end.
  @Test func nothingIsLost() throws {
    let delivery = try #require(read("city,,b\nseoul,kept\n").1)
    #expect(delivery.questions.map(\.name) == ["city", "#2", "b"])
    #expect(delivery.answers.map { $0[0].content } == [.value("seoul"), .value("kept"), .absent(.empty)])
  }

  @Test(arguments: ["", "\n\n", "{\"a\":1}", "<a/>", "one column\n1\n"]) func whatIsNoTable(_ text: String) {
    #expect(DeliveryProfile.recognised(DeliveryFile(name: "a", bytes: Array(text.utf8))).isEmpty)
  }
}
