import Diagnostics
import Testing

@testable import Deliveries

/// What no tool has marked is a table with a row of headings.
@Suite struct PlainTableTests {
  private func read(_ text: String) -> (DeliveryFile, Delivery?, FindingList) {
    let file = DeliveryFile(name: "a.csv", bytes: Array(text.utf8))
    var findings = FindingList()
    let delivery = DeliveryProfile.plain.delivery(file, DeliveryOptions(), &findings)
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

  /// A column without a heading keeps its answers, and headings that stand twice are told apart.
  @Test func everyColumnIsKept() throws {
    let (_, found, findings) = read("city,,b,b\nseoul,kept,1,2\n")
    let delivery = try #require(found)
    #expect(delivery.questions.map(\.name) == ["city", "column 2", "b", "b (2)"])
    #expect(delivery.answers.map { $0[0].content } == [.value("seoul"), .value("kept"), .value("1"), .value("2")])
    #expect(findings.all.map(\.code) == [.formHeadingTwice])
  }

  /// A row that does not fit under the headings may have been moved: it is set aside by name, and nothing of it is read.
  @Test(arguments: ["city,a,b\nseoul,1\nmanila,2,3\n", "city,a,b\nseoul,1,2,lost\nmanila,2,3\n"])
  func rowsThatDoNotFit(_ text: String) throws {
    let (_, found, findings) = read(text)
    #expect(try #require(found).answers[0].map(\.content) == [.value("manila")])
    #expect(findings.all.map(\.code) == [.formRowRagged] && findings.all[0].location?.line == 2)
  }

  /// What is wrong with the whole table ends the reading, whatever was read before.
  @Test func nothingIsHalfRead() {
    let (_, found, findings) = read("city,a\nseoul,1\nmanila,\"2\n")
    #expect(found == nil && findings.all.contains { $0.code == .tableUnclosedQuote && $0.severity == .stop })
  }

  /// A named profile on a file of another form says what it wants.
  @Test(arguments: ["{\"a\":1}", "<a/>", ""]) func anotherForm(_ text: String) {
    let (_, found, findings) = read(text)
    #expect(found == nil && findings.hasStop)
  }

  /// A text is what its first characters make likely, and a table if it is no more than likely.
  @Test(arguments: ["<id>,b\n1,2\n", "[Q1],b\n1,2\n", "{a},b\n1,2\n", "\u{FEFF}[x],b\n1,2\n"])
  func headingsInBrackets(_ text: String) throws {
    let (_, found, findings) = read(text)
    #expect(try #require(found).questions.count == 2 && findings.all.isEmpty, "\(findings.all)")
  }

  private static func flat(_ sheets: [(name: String, cell: String)]) -> String {
    let space = "urn:oasis:names:tc:opendocument:xmlns:"
    let tables = sheets.map { sheet in
      let row = ["\(sheet.cell) a", "\(sheet.cell) b"].map {
        "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
      }.joined()
      let rows = "<table:table-row>\(row)</table:table-row><table:table-row>\(row)</table:table-row>"
      return "<table:table table:name=\"\(sheet.name)\">\(rows)</table:table>"
    }
    return """
      <?xml version="1.0"?><office:document xmlns:office="\(space)office:1.0" xmlns:table="\(space)table:1.0" \
      xmlns:text="\(space)text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet" \
      office:version="1.2"><office:body><office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body>\
      </office:document>
      """
  }

  /// A flat OpenDocument is a workbook, although it is XML; a sheet that nobody reads is named.
  @Test func sheetsThatAreNotRead() throws {
    let (_, one, none) = read(Self.flat([("Answers", "x")]))
    #expect(try #require(one).respondents.count == 1)
    #expect(!none.all.contains { $0.code == .deliverySheetsUnread }, "\(none.all)")
    let (_, found, findings) = read(Self.flat([("Answers", "x"), ("Older!", "y"), ("Lists", "z")]))
    #expect(try #require(found).questions.map(\.name) == ["x a", "x b"])
    let finding = try #require(findings.all.first { $0.code == .deliverySheetsUnread })
    #expect("\(finding.statement.values)".contains("Older!") && "\(finding.statement.values)".contains("Lists"))
    #expect(!"\(finding.statement.values)".contains("Answers") && finding.severity == .valueSetAside)
  }

  @Test(arguments: ["", "\n\n", "{\"a\":1}", "<a/>", "one column\n1\n"]) func whatIsNoTable(_ text: String) {
    #expect(DeliveryProfile.recognised(DeliveryFile(name: "a", bytes: Array(text.utf8))).isEmpty)
  }
}
