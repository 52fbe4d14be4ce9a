import Diagnostics
import Testing

@testable import Deliveries

/// The World Bank's CSV.
@Suite struct WorldBankTests {
  static let head = "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2016-10-14\",\n\n"
  static let names = "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\","

  @Test("A column a year, rows on the source above, a comma at the end")
  func reads() {
    let read = StatisticsDelivery(
      [0xEF, 0xBB, 0xBF]
        + Array(
          (Self.head + Self.names + "\"2013\",\"2014\",\n\"Korea, Rep.\",\"KOR\",\"Users\",\"IT.NET\",\"84.8\",\"\",\n"
            + "\"Namibia\",\"NA\",\"Users\",\"IT.NET\",\"13.9\",\"14.8\",\n").utf8))
    #expect(read.profile == "worldbank-csv")
    #expect(read.names == ["IT.NET"])
    #expect(read.respondents == ["KOR 2013", "KOR 2014", "NA 2013", "NA 2014"])
    #expect(read.contents == [[.value("84.8"), .absent(.empty), .value("13.9"), .value("14.8")]])
    #expect(read.delivery?.questions.first?.label == "Users")
    #expect(read.delivery?.answers[0][2].place.line == 7)
    #expect(read.delivery?.answers[0][2].place.field == "2013")
  }

  @Test("The data bank writes years twice and gaps as two points, and ends in its source")
  func dataBank() {
    let read = StatisticsDelivery(
      Self.names + "2013 [YR2013],2014 [YR2014]\nKorea,KOR,Users,IT.NET,84.8,..\n\nData from database: WDI,,,,,\n")
    #expect(read.contents == [[.value("84.8"), .absent(.empty)]])
    #expect(!read.findings.hasErrors)
  }

  @Test("A heading that is no year stops, and a short row is set aside")
  func refused() {
    let unknown = StatisticsDelivery(Self.names + "2013,Notes\nKorea,KOR,Users,IT.NET,84.8,x\n")
    #expect(unknown.delivery == nil)
    #expect(unknown.severities(.statisticsColumnsUnknown) == [.stop])
    let short = StatisticsDelivery(
      Self.names + "2013,2014\nKorea,KOR,Users,IT.NET,84.8\nMongolia,MNG,Users,IT.NET,1,2\n")
    #expect(short.respondents == ["MNG 2013", "MNG 2014"])
    #expect(short.severities(.statisticsRowBroken) == [.rowSetAside])
  }
}
