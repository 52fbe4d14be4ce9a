import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Files of very many faults, names and columns")
struct ManyFindingsTests {
  private func registry(_ cities: Int, name: (Int) -> String, attribute: String = "") -> [UInt8] {
    var text = "<registry xmlns=\"urn:feasibility:registry:1\" id=\"r\"><title>R</title><cities>\n"
    for city in 0..<cities { text += "<city id=\"c\(city)\"\(attribute)><name>\(name(city))</name></city>\n" }
    return Array((text + "</cities></registry>").utf8)
  }

  @Test("cities of the same name are one finding, and each row that uses it is refused at once")
  func sameNames() throws {
    let count = 20_000
    let reading = RegistryReader.read(registry(count) { _ in "Same" }, file: "cities.xml")
    #expect(reading.diagnostics.map(\.code) == [.registrySharedSpelling])
    #expect(reading.diagnostics.first?.headline.hasSuffix("c11 and 19988 more") == true)
    let index = try #require(reading.index)
    for _ in 0..<1000 {
      guard case .ambiguous(let cities) = index.match("SAME") else { return #expect(Bool(false)) }
      #expect(cities.count == count)
    }
    #expect(index.find("c777")?.id == "c777")
  }

  @Test("findings of one kind are shown a thousand times and counted beyond, with the severity they have")
  func capped() throws {
    let cities = 5000
    let unknown = RegistryReader.read(
      registry(cities, name: { "City \($0)" }, attribute: " colour=\"blue\""), file: "cities.xml")
    #expect(unknown.registry == nil)
    #expect(unknown.diagnostics.count == FindingList.limit + 1)
    #expect(unknown.diagnostics.last?.headline == "and 4,000 more like these")
    #expect(unknown.diagnostics.last?.severity == .stop)
    let rows = (0..<3000).map { "nowhere\($0),3" }.joined(separator: "\n")
    let survey = Sample.read("city,GOV-01\n\(rows)\nseoul,3\n")
    let refused = survey.diagnostics.filter { $0.code == .cityUnknown }
    #expect(refused.count == FindingList.limit + 1)
    #expect(refused.last?.headline == "and 2,000 more like these")
    #expect(refused.last?.location?.file == "surveys/sample/data.csv")
    #expect(survey.survey?.cities.map(\.id) == ["seoul"])
    #expect(survey.survey?.setAside.count == 3000)
    let elements = String(repeating: "<zz/>", count: 3000)
    let xml = Sample.read(
      "<responses xmlns=\"urn:feasibility:responses:1\"><return city=\"seoul\">\(elements)</return></responses>",
      layout: .xml)
    #expect(xml.diagnostics.filter { $0.code == .surveyUnknownElement }.count == FindingList.limit + 1)
  }

  @Test("ten thousand unknown columns and mappings are told in the time of their number")
  func manyColumns() {
    let headers = (0..<10_000).map { "column\($0)" }
    let mappings = headers.prefix(5000).map { "<column name=\"\($0)\" ignore=\"yes\"/>" }.joined()
    let reading = Sample.read(
      "city,GOV-01,\(headers.joined(separator: ","))\nseoul,3\(String(repeating: ",", count: 10_000))\n",
      extra: mappings)
    #expect(reading.diagnostics.filter { $0.code == .columnUnknown }.count == FindingList.limit + 1)
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported)])
  }
}
