import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Published files, held against counts made with Python's csv, in which the dimensions were named by hand.
@Suite(
  "Published statistics",
  .enabled(if: Repository.samples != nil, "skipped: the folder ../shared/samples is not there"))
struct StatisticsSampleTests {
  struct Expected: Sendable {
    var file: String
    var profile = "sdmx-csv"
    var questions: Int
    var respondents: Int
    var values: Int
    var empty: Int
  }

  static let table: [Expected] = [
    Expected(file: "sdmx/sdmx-csv-v2_example-01.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-02.csv", questions: 2, respondents: 2, values: 4, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-03.csv", questions: 2, respondents: 2, values: 4, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-04.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-05.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-06.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-07.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-08.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-10.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/sdmx-csv-v2_example-11.csv", questions: 1, respondents: 2, values: 2, empty: 0),
    Expected(file: "sdmx/pysdmx_sdmx10_csv_labels_both.csv", questions: 1, respondents: 1, values: 1, empty: 0),
    Expected(file: "sdmx/pysdmx_sdmx20_csv_labels_name.csv", questions: 1, respondents: 1, values: 1, empty: 0),
    Expected(file: "sdmx/pysdmx_sdmx10_data_v1_exception.csv", questions: 1, respondents: 11, values: 3, empty: 8),
    Expected(
      file: "worldbank/API_SI.POV.GINI_DS2_en_csv_v2.csv", profile: "worldbank-csv", questions: 1,
      respondents: 15_048, values: 1_265, empty: 13_783),
  ]

  private func read(_ file: String) throws -> StatisticsDelivery {
    let folder = try #require(Repository.samples)
    return StatisticsDelivery(try #require(Repository.bytes(folder + "/" + file)), name: file)
  }

  @Test("Each gives the observations that it holds", arguments: table)
  func counts(_ expected: Expected) throws {
    let read = try read(expected.file)
    #expect(read.profile == expected.profile)
    #expect(read.names.count == expected.questions)
    #expect(read.respondents.count == expected.respondents)
    #expect(read.values == expected.values)
    #expect(read.missing(.empty) == expected.empty)
    #expect(!read.findings.hasErrors, "\(read.findings)")
  }

  @Test(
    "Files that hold no observation, or do not say where, stop with a word",
    arguments: [
      "pysdmx_csv_nulls_20.csv", "pysdmx_sdmx20_data_v2_invalid_action.csv", "pysdmx_sdmx20_data_v2_three_actions.csv",
      "sdmx-csv-v2_example-14.csv", "sdmx-csv-v2_example-16.csv", "sdmx-csv-v2_example-19A.csv",
    ])
  func refused(_ file: String) throws {
    let read = try read("sdmx/" + file)
    #expect(read.profile == "sdmx-csv")
    #expect(read.delivery == nil)
    #expect(read.findings.contains { [.statisticsEmpty, .statisticsColumnsUnknown].contains($0.code) })
  }

  @Test("Labels and decimal commas change no value of the same example")
  func labels() throws {
    let ids = try read("sdmx/sdmx-csv-v2_example-01.csv")
    for number in ["04", "06"] {
      let other = try read("sdmx/sdmx-csv-v2_example-\(number).csv")
      #expect(other.respondents == ids.respondents)
      #expect(other.contents == ids.contents)
      #expect(other.names == ids.names)
    }
    #expect(ids.contents == [[.value("12.4"), .value("10.8")]])
  }
}
