import Diagnostics
import Testing

@testable import Deliveries

/// SDMX-JSON: numbers into lists, attributes at every level, and what is no data.
@Suite struct SDMXJSONTests {
  static let dimensions = """
    "dimensions":{"dataSet":[{"id":"FREQ","keyPosition":0,"values":[{"id":"A"}]}],"series":[{"id":"SEX",\
    "keyPosition":2,"values":[{"id":"F","name":"Female","names":{"en":"Female","ko":"여자"}},{"id":"M","name":"Male"}]}],\
    "observation":[{"id":"TIME_PERIOD","keyPosition":3,"values":[{"id":"2013"},{"id":"2014"}]}]}
    """

  static func message(_ set: String, attributes: String = "{}", measures: String = "") -> String {
    """
    {"meta":{},"data":{"structures":[{"links":[{"rel":"dataflow","href":"https://x/dataflow/T/ICT/1.0"}],\(dimensions),\
    "attributes":\(attributes)\(measures)}],"dataSets":[{\(set)}]}}
    """
  }

  @Test("Attributes stand at data set, group, series and observation, and what is left out has its standard value")
  func levels() {
    let attributes = """
      {"dataSet":[{"id":"UNIT_MEASURE","values":[{"id":"PT"}]}],"dimensionGroup":[{"id":"UNIT","values":[{"value":"pc"}]}],\
      "series":[{"id":"UNIT_MULT","default":"3","values":[{"id":"6"}]}],"observation":[{"id":"OBS_STATUS",\
      "values":[{"id":"A"},{"id":"Q"}]},{"id":"NOTE"}]}
      """
    let read = StatisticsDelivery(
      Self.message(
        """
        "attributes":[0],"dimensionGroupAttributes":{"0:":[0]},"series":{"0":{"attributes":[0],"observations":\
        {"0":[1.50,0],"1":[null,1,"said"]}},"1":{"observations":{"1":[2]}}}
        """, attributes: attributes))
    #expect(read.profile == "sdmx-json")
    #expect(read.names == ["A.F", "A.M"])
    #expect(read.respondents == ["2013", "2014"])
    #expect(
      read.contents == [[.value("1.50"), .absent(.confidential)], [.absent(.empty), .value("2")]])
    #expect(
      read.delivery?.questions.map(\.label) == [
        "A, Female (UNIT_MEASURE=PT UNIT=pc UNIT_MULT=6)", "A, Male (UNIT_MEASURE=PT UNIT_MULT=3)",
      ])
    #expect(read.delivery?.form.id == "T:ICT(1.0)")
    #expect(read.severities(.statisticsAttributesLeft) == [.note])
    let korean = StatisticsDelivery(
      Array(Self.message("\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}").utf8), language: "ko")
    #expect(korean.delivery?.questions[0].label == "A, 여자")
  }

  @Test("Measures are as many as the structure says, coded or not; several values are none")
  func measures() {
    let measures = """
      ,"measures":{"observation":[{"id":"OBS_VALUE"},{"id":"GRADE","name":"Grade","values":[{"id":"1"},{"id":"2"}]}]}
      """
    let read = StatisticsDelivery(
      Self.message(
        "\"series\":{\"0\":{\"observations\":{\"0\":[\"NaN\",1],\"1\":[[3,4],0]}},\"1\":{\"observations\":{\"0\":[5,7]}}}",
        measures: measures))
    #expect(read.names == ["A.F.OBS_VALUE", "A.F.GRADE", "A.M.OBS_VALUE", "A.M.GRADE"])
    #expect(
      read.contents == [
        [.absent(.empty), .absent(.empty)], [.value("2"), .value("1")], [.value("5"), .absent(.empty)],
        [.absent(.empty), .absent(.empty)],
      ])
    #expect(read.severities(.statisticsSeveralValues) == [.valueSetAside])
    #expect(read.severities(.statisticsIndexBroken) == [.valueSetAside])
  }

  @Test("Numbers that point nowhere set aside what they stand at")
  func indices() {
    let attributes = "{\"observation\":[{\"id\":\"UNIT_MULT\",\"values\":[{\"id\":\"6\"}]}]}"
    let read = StatisticsDelivery(
      Self.message(
        """
        "series":{"0":{"observations":{"0":[1,0],"7":[2,0],"1":[3,9],"x":[4]}},"9":{"observations":{"0":[1]}},\
        "0:0":{"observations":{"0":[1]}}}
        """, attributes: attributes))
    #expect(read.contents == [[.value("1")]])
    #expect(read.severities(.statisticsIndexBroken) == Array(repeating: .rowSetAside, count: 5))
    let structure = StatisticsDelivery(Self.message("\"structure\":4,\"series\":{}"))
    #expect(structure.severities(.statisticsIndexBroken) == [.stop])
    let set = StatisticsDelivery(
      Self.message(
        "\"attributes\":[3],\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}",
        attributes: "{\"dataSet\":[{\"id\":\"UNIT_MULT\",\"values\":[{\"id\":\"6\"}]}]}"))
    #expect(set.severities(.statisticsIndexBroken) == [.stop])
  }

  @Test("Errors stop with their text, deletions are said, and errors beside data are quoted")
  func refused() {
    let error = StatisticsDelivery(
      "{\"meta\":{},\"errors\":[{\"code\":404,\"title\":\"NoRecordsFound\",\"detail\":\"none for KR\"}]}")
    #expect(error.profile == "sdmx-json")
    #expect(error.severities(.statisticsMessageWithoutData) == [.stop])
    #expect(error.findings.first?.statement.values == [.text("“404: NoRecordsFound none for KR”")])
    let empty = StatisticsDelivery("{\"structure\":{\(Self.dimensions)},\"dataSets\":[]}")
    #expect(empty.severities(.statisticsMessageWithoutData) == [.stop])
    let deletes = StatisticsDelivery(
      Self.message("\"action\":\"Delete\",\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}"))
    #expect(deletes.delivery == nil)
    #expect(deletes.severities(.statisticsActionNotTaken) == [.rowSetAside])
    let beside = StatisticsDelivery(
      Self.message("\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}")
        .replacing("{\"meta\"", with: "{\"errors\":[{\"code\":413,\"title\":\"cut\"}],\"meta\""))
    #expect(beside.contents == [[.value("1")]])
    #expect(beside.severities(.statisticsFooterBeside) == [.note])
  }

  @Test("A message of one long line is read in time that grows with it")
  func long() {
    let count = 20_000
    let periods = (0..<count).map { "{\"id\":\"P\($0)\"}" }.joined(separator: ",")
    let observations = (0..<count).map { "\"\($0)\":[\($0)]" }.joined(separator: ",")
    let read = StatisticsDelivery(
      """
      {"structure":{"dimensions":{"dataSet":[],"series":[],"observation":[{"id":"TIME_PERIOD","values":[\(periods)]}]}},\
      "dataSets":[{"observations":{\(observations)}}]}
      """)
    #expect(read.respondents.count == count)
    #expect(read.delivery?.answers[0].last?.content == .value("19999"))
    // The last value stands near the end of the only line.
    #expect(read.delivery?.answers[0].last?.place.line == 1)
    #expect((read.delivery?.answers[0].last?.place.column ?? 0) > 500_000)
  }
}
