import Diagnostics
import Testing

@testable import Deliveries

/// The World Bank's service: JSON and XML say what its CSV says.
@Suite struct WorldBankServiceTests {
  static let rows: [(code: String, letters: String, area: String, year: String, value: String?)] = [
    ("KR", "KOR", "Korea, Rep.", "2013", "84.77"), ("KR", "KOR", "Korea, Rep.", "2014", nil),
    ("NA", "NAM", "Namibia", "2013", "13.9"), ("NA", "NAM", "Namibia", "2014", "14.8400"),
  ]

  static func json(page: Int = 1, pages: Int = 1, total: Int = 4) -> String {
    let rows = rows.map { row in
      """
      {"indicator":{"id":"IT.NET","value":"Users"},"country":{"id":"\(row.code)","value":"\(row.area)"},\
      "countryiso3code":"\(row.letters)","date":"\(row.year)","value":\(row.value ?? "null"),"unit":"",\
      "obs_status":"","decimal":0}
      """
    }
    return """
      [{"page":\(page),"pages":\(pages),"per_page":50,"total":\(total),"sourceid":"2","lastupdated":"2016-10-14"},\
      [\(rows.joined(separator: ","))]]
      """
  }

  static func xml(_ attributes: String = "page=\"1\" pages=\"1\" per_page=\"50\" total=\"4\"") -> String {
    let rows = rows.map { row in
      """
      <wb:data><wb:indicator id="IT.NET">Users</wb:indicator><wb:country id="\(row.code)">\(row.area)</wb:country>\
      <wb:countryiso3code>\(row.letters)</wb:countryiso3code><wb:date>\(row.year)</wb:date>\
      <wb:value>\(row.value ?? "")</wb:value><wb:unit/><wb:obs_status/><wb:decimal>0</wb:decimal></wb:data>
      """
    }
    return """
      <wb:data \(attributes) sourceid="2" lastupdated="2016-10-14" xmlns:wb="http://www.worldbank.org">
      \(rows.joined(separator: "\n"))
      </wb:data>
      """
  }

  /// What the site offers as a download.
  static var download: String {
    let records = rows.map { row in
      """
      <record><field name="Country or Area" key="\(row.letters)">\(row.area)</field><field name="Item" key="IT.NET">\
      Users</field><field name="Year">\(row.year)</field><field name="Value">\(row.value ?? "")</field></record>
      """
    }
    return "<Root xmlns:wb=\"http://www.worldbank.org\"><data>\(records.joined(separator: "\n"))</data></Root>"
  }

  @Test("The download has the rows of the service")
  func downloads() {
    let (read, service) = (StatisticsDelivery(Self.download), StatisticsDelivery(Self.xml()))
    #expect(read.profile == "worldbank-xml")
    #expect(read.names == service.names && read.respondents == service.respondents)
    #expect(read.contents == service.contents)
    #expect(read.delivery?.questions.map(\.label) == ["Users"])
  }

  @Test("CSV, JSON and XML of the same rows are the same delivery")
  func same() {
    var text =
      "\"Data Source\",\"WDI\",\n\n\"Last Updated Date\",\"2016-10-14\",\n\n" + WorldBankTests.names
      + "\"2013\",\"2014\",\n"
    for first in [0, 2] {
      let (row, next) = (Self.rows[first], Self.rows[first + 1])
      text +=
        "\"\(row.area)\",\"\(row.letters)\",\"Users\",\"IT.NET\",\"\(row.value ?? "")\",\"\(next.value ?? "")\",\n"
    }
    let csv = StatisticsDelivery(text)
    for (name, read) in [
      ("worldbank-json", StatisticsDelivery(Self.json())), ("worldbank-xml", StatisticsDelivery(Self.xml())),
    ] {
      #expect(read.profile == name)
      #expect(read.names == csv.names)
      #expect(read.delivery?.questions.map(\.label) == csv.delivery?.questions.map(\.label))
      #expect(read.respondents == csv.respondents)
      #expect(read.contents == csv.contents)
      #expect(read.findings.isEmpty)
      #expect(read.delivery?.form.versions == ["2016-10-14"])
    }
    #expect(StatisticsDelivery(Self.xml()).delivery?.answers[0][3].place.line == 5)
  }

  @Test("A page of several is read, and said not to be the whole")
  func pages() {
    for read in [
      StatisticsDelivery(Self.json(pages: 3, total: 12)), StatisticsDelivery(Self.json(page: 2, pages: 2, total: 4)),
      StatisticsDelivery(Self.json(total: 5)),
      StatisticsDelivery(Self.xml("page=\"1\" pages=\"3\" per_page=\"4\" total=\"12\"")),
    ] {
      #expect(read.values == 3)
      #expect(read.severities(.statisticsPageOfSeveral) == [.rowSetAside])
    }
  }

  @Test("Errors stop with their text; rows without indicator, area or date are set aside")
  func refused() {
    let json = StatisticsDelivery(
      "[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"The parameter is not valid\"}]}]")
    #expect(json.profile == "worldbank-json")
    #expect(json.severities(.statisticsMessageWithoutData) == [.stop])
    #expect(json.findings.first?.statement.values == [.text("“120: Invalid value: The parameter is not valid”")])
    let xml = StatisticsDelivery(
      "<wb:error xmlns:wb=\"http://www.worldbank.org\"><wb:message id=\"120\" key=\"Invalid value\">Not valid</wb:message></wb:error>"
    )
    #expect(xml.profile == "worldbank-xml")
    #expect(xml.severities(.statisticsMessageWithoutData) == [.stop])
    let empty = StatisticsDelivery("[{\"page\":0,\"pages\":0,\"per_page\":50,\"total\":0},null]")
    #expect(empty.severities(.statisticsEmpty) == [.stop])
    let broken = StatisticsDelivery(Self.json().replacing("\"date\":\"2014\"", with: "\"date\":null"))
    #expect(broken.severities(.statisticsRowBroken) == [.rowSetAside, .rowSetAside])
    #expect(broken.values == 2)
    let estimated = StatisticsDelivery(Self.json().replacing("\"obs_status\":\"\"", with: "\"obs_status\":\"E\""))
    #expect(estimated.severities(.statisticsAttributesLeft) == [.note])
  }
}
