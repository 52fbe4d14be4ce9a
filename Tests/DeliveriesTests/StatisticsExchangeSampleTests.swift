import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Published messages, held against the readings of pysdmx 1.21.0 and sdmx1 2.28.0.
///
/// Observations, gaps and sums are those of pysdmx (markup of both versions) and of sdmx1 (2.1 and JSON 1.0), which agree
/// where both read a file; sdmx1 alone reads `IMF_PCPS.xml` and `ECB_EXR_flat.json`. Questions and respondents are counted in
/// their tables, by the dimensions of the structure. Neither reads the JSON 2.0 sample; it holds the observations of the
/// JSON 1.0 sample.
@Suite(
  "Published statistics in messages",
  .enabled(if: Repository.samples != nil, "skipped: the folder ../shared/samples is not there"))
struct StatisticsExchangeSampleTests {
  struct Expected: Sendable {
    var file: String
    var profile = "sdmx-ml"
    var questions: Int
    var respondents: Int
    var values: Int
    var sum: Double
  }

  static let table: [Expected] = [
    Expected(file: "ECB_EXR_ng-flat.xml", questions: 4, respondents: 3, values: 12, sum: 344.49117),
    Expected(file: "ECB_EXR_ng-ts.xml", questions: 4, respondents: 3, values: 12, sum: 344.49117),
    Expected(file: "ECB_EXR_ng-ts-ss.xml", questions: 4, respondents: 3, values: 12, sum: 344.49117),
    Expected(file: "ECB_EXR_ng-xs.xml", questions: 4, respondents: 3, values: 12, sum: 344.49117),
    Expected(file: "ECB_EXR_ng-xs-ss.xml", questions: 4, respondents: 3, values: 12, sum: 344.49117),
    Expected(file: "ECB_EXR_sg-ts-gf-flat-ss.xml", questions: 4, respondents: 3, values: 12, sum: 344.49117),
    Expected(file: "IMF_PCPS.xml", questions: 1, respondents: 1, values: 1, sum: 2705.345),
    Expected(file: "WB_gh-78.xml", questions: 1, respondents: 1, values: 1, sum: 0),
    Expected(file: "v3_xml_ECB_EXR0.xml", questions: 6, respondents: 21, values: 116, sum: 231.86902920672486),
    Expected(file: "v3_xml_ECB_EXR_CA.xml", questions: 1, respondents: 3, values: 3, sum: 4.479564705882354),
    Expected(
      file: "ECB_EXR_flat.json", profile: "sdmx-json", questions: 2, respondents: 2, values: 4, sum: 83.8282),
    Expected(
      file: "v3_json_data_exr-time-series.json", profile: "sdmx-json", questions: 2, respondents: 2, values: 4,
      sum: 83.8282),
  ]

  private func read(_ file: String, with companion: String? = nil) throws -> StatisticsDelivery {
    let folder = try #require(Repository.samples) + "/sdmx/"
    let companions = try companion.map { [try #require(Repository.bytes(folder + $0))] } ?? []
    return StatisticsDelivery(try #require(Repository.bytes(folder + file)), name: file, with: companions)
  }

  @Test("Each gives the observations that it holds", arguments: table)
  func counts(_ expected: Expected) throws {
    let read = try read(expected.file)
    #expect(read.profile == expected.profile)
    #expect(read.names.count == expected.questions)
    #expect(read.respondents.count == expected.respondents)
    #expect(read.values == expected.values)
    let sum = read.contents.joined().reduce(0.0) { sum, content in
      if case .value(let text) = content { sum + (Double(text) ?? .nan) } else { sum }
    }
    #expect(abs(sum - expected.sum) < 1e-9)
    #expect(!read.findings.hasErrors, "\(read.findings)")
  }

  @Test("The six forms of one set of exchange rates give the same answers")
  func forms() throws {
    let structure = "ECB_EXR_ng-structure.xml"
    let first = try read("ECB_EXR_ng-flat.xml", with: structure)
    #expect(first.names == ["CHF", "GBP", "JPY", "USD"].map { "M.\($0).EUR.SP00.E" })
    func sorted(_ read: StatisticsDelivery) -> [String] {
      zip(read.names, read.contents).flatMap { name, column in
        zip(read.respondents, column).map { "\(name) \($0) \($1)" }
      }.sorted()
    }
    for form in ["ng-ts", "ng-ts-ss", "ng-xs", "ng-xs-ss"] {
      let other = try read("ECB_EXR_\(form).xml", with: structure)
      #expect(sorted(other) == sorted(first), "\(form)")
      #expect(!other.findings.hasErrors, "\(form)")
      #expect(Set(other.delivery?.questions.map(\.label) ?? []) == Set(first.delivery?.questions.map(\.label) ?? []))
    }
    // Without its structure the form that comes with groups says which components it took.
    let grouped = try read("ECB_EXR_sg-ts-gf-flat-ss.xml")
    #expect(sorted(grouped) == sorted(first))
  }

  @Test("Both versions of JSON hold the same rates under the same keys")
  func json() throws {
    let (first, second) = (try read("ECB_EXR_flat.json"), try read("v3_json_data_exr-time-series.json"))
    #expect(first.names == ["D.NZD.EUR.SP00.A", "D.RUB.EUR.SP00.A"])
    #expect(second.names == first.names)
    #expect(second.respondents == first.respondents)
    #expect(second.delivery?.questions.map(\.label) == first.delivery?.questions.map(\.label))
  }

  @Test(
    "Structures hold the components that they define",
    arguments: [
      ("ECB_EXR_ng-structure.xml", 14, 0), ("ESTAT_apro_mk_cola-structure.xml", 8, 6),
    ])
  func structures(_ file: String, _ components: Int, _ choices: Int) throws {
    let read = try read(file)
    #expect(read.profile == "sdmx-structure")
    #expect(read.names.count == components)
    #expect(read.delivery?.questions.count { $0.kind == .choice && !$0.options.isEmpty } == choices)
  }

  @Test(
    "Messages without data stop with a word",
    arguments: [
      ("ESTAT_footer.xml", "DLV-061"), ("ESTAT_esms.xml", "DLV-061"), ("pysdmx_dataset_with_nulls.xml", "DLV-050"),
      ("TEST_gh-142.xml", "DLV-064"), ("pysdmx_empty_message.xml", "DLV-064"),
    ])
  func refused(_ file: String, _ code: String) throws {
    let read = try read(file)
    #expect(read.delivery == nil)
    #expect(read.findings.contains { $0.severity == .stop && $0.code.id == code }, "\(read.findings)")
  }
}
