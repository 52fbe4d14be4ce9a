import AssessmentModel
import Diagnostics
import ExchangeFiles
import Testing
import Words

/// What COINr checks is checked, and what it does not; every finding has its place.
@Suite struct COINrCheckTests {
  private func codes(_ reading: ExchangeReading) -> [String] { reading.diagnostics.map(\.code.id) }

  private func expectStop(_ reading: ExchangeReading, _ code: DiagnosticCode, _ text: String, line: Int? = nil) {
    #expect(reading.study == nil)
    let found = reading.diagnostics.first { $0.code == code && $0.headline.contains(text) }
    #expect(found?.severity == .stop, "\(reading.diagnostics.map(\.headline))")
    if let line { #expect(found?.location?.line == line) }
  }

  @Test func partsThatMustBeThere() {
    expectStop(
      Fixture.read(meta: Fixture.meta.changing("\"Weight\"", to: "\"Weigth\"")), .exchangePartMissing, "“Weight”",
      line: 1)
    expectStop(Fixture.read(data: Fixture.data.changing("uCode", to: "ucode")), .exchangePartMissing, "uCode", line: 1)
    expectStop(Fixture.read(data: "uCode,uName\n"), .exchangeColumn, "broadband")
    expectStop(Fixture.read(meta: "Level,iCode,Parent,Direction,Type,Weight\n"), .exchangePartMissing, "no indicators")
  }

  @Test func aColumnWithoutADescriptionIsNamedWithANearMiss() {
    let reading = Fixture.read(data: Fixture.data.changing("\"portal\"", to: "\"portals\""))
    expectStop(reading, .exchangeColumn, "“portals”", line: 1)
    #expect(reading.diagnostics.contains { $0.mend?.english == "did you mean “portal”?" })
  }

  @Test func namesThatStandTwice() {
    let meta = Fixture.meta.changing("1,\"speed\"", to: "1,\"price\"")
    expectStop(Fixture.read(meta: meta), .exchangeDuplicate, "“price” stands twice", line: 4)
    let data = Fixture.data.changing("\"U03\"", to: "\"U02\"")
    let reading = Fixture.read(data: data)
    #expect(reading.study?.survey.cities.count == 9)
    #expect(reading.study?.survey.setAside.map(\.name) == ["U02"])
    #expect(reading.diagnostics.first { $0.code == .exchangeDuplicate }?.severity == .rowSetAside)
  }

  @Test func wordsThatAreNotAllowed() {
    expectStop(
      Fixture.read(meta: Fixture.meta.changing("-1,\"Indicator\"", to: "0,\"Indicator\"")), .exchangeValue, "Direction",
      line: 3)
    expectStop(
      Fixture.read(meta: Fixture.meta.changing("\"Denominator\",NA,NA,NA", to: "\"Denom\",NA,NA,NA")), .exchangeValue,
      "“Denom”", line: 18)
  }

  @Test func levelsParentsAndMembers() {
    expectStop(
      Fixture.read(meta: Fixture.meta.changing("\"Access\",-1", to: "\"Acess\",-1")), .exchangeDangling, "“Acess”",
      line: 3)
    expectStop(
      Fixture.read(meta: Fixture.meta.changing("\"Access\",-1", to: "\"Supply\",-1")), .exchangeTree, "Level 3", line: 3
    )
    expectStop(
      Fixture.read(meta: Fixture.meta.changing("4,\"Index\"", to: "5,\"Index\"")), .exchangeTree, "no code has Level 4")
    let lonely =
      Fixture.meta + "2,\"Empty\",\"Empty\",\"Supply\",1,\"Aggregate\",1" + String(repeating: ",NA", count: 11) + "\n"
    expectStop(Fixture.read(meta: lonely), .exchangeTree, "“Empty” has no members", line: 20)
  }

  @Test func weights() {
    let negative = Fixture.meta.changing("1,\"Indicator\",2,", to: "1,\"Indicator\",-2,")
    expectStop(Fixture.read(meta: negative), .exchangeWeight, "negative", line: 2)
    let zero = Fixture.read(meta: Fixture.meta.changing("1,\"Indicator\",2,", to: "1,\"Indicator\",0,"))
    #expect(zero.study != nil)
    #expect(zero.diagnostics.contains { $0.code == .exchangeWeight && $0.severity == .note })
    let nothing = Fixture.meta.changing("\"Demand\",1,\"Aggregate\",1", to: "\"Demand\",1,\"Aggregate\",0")
    expectStop(Fixture.read(meta: nothing), .exchangeWeight, "“Demand” are 0")
  }

  @Test func infiniteValuesCountAsMissing() {
    let reading = Fixture.read(data: Fixture.data.changing("71.2", to: "Inf").changing("55.9", to: "a lot"))
    #expect(reading.study != nil)
    let found = reading.diagnostics.filter { $0.code == .exchangeNumber }
    #expect(found.map(\.city) == ["U01", "U02"])
    #expect(found.map(\.location?.line) == [2, 3] && found[0].location?.field == "broadband")
    #expect(found.allSatisfy { $0.severity == .valueSetAside })
  }

  @Test func aConstantColumnIsSaidBeforeTheRun() {
    var data = Fixture.data
    for (value, row) in [("4,98.1", "U01"), ("2,91.7", "U02")] {
      #expect(data.contains(row))
      data = data.changing(value, to: "3," + value.dropFirst(2))
    }
    data = data.changing("5,99.3", to: "3,99.3").changing("1,84.6", to: "3,84.6").changing("5,99.7", to: "3,99.7")
      .changing("14.4,2", to: "14.4,3")
    let found = Fixture.read(data: data).diagnostics.filter { $0.code == .exchangeConstant }
    #expect(found.map(\.headline) == ["“portal” is 3 for every unit that has a value"])
    #expect(Fixture.read(data: data, .goalposts).diagnostics.allSatisfy { $0.code != .exchangeConstant })
  }

  @Test func panelsAndBrokenRows() {
    let panel = "uCode,Time,a\nx,2020,1\nx,2021,2\n"
    let meta = "Level,iCode,Parent,Direction,Type,Weight\n1,a,I,1,Indicator,1\n2,I,NA,1,Aggregate,1\n"
    expectStop(Fixture.read(data: panel, meta: meta), .exchangePanel, "2 times: 2020, 2021", line: 1)
    let broken = Fixture.read(data: "uCode,Time,a\nx,2020,1\ny,2020\n,2020,3\nz,2020,4\n", meta: meta)
    #expect(broken.study?.survey.cities.map(\.id) == ["x", "z"])
    #expect(broken.study?.survey.description.edition == "2020")
    #expect(codes(broken).filter { $0 == DiagnosticCode.exchangeRow.id }.count == 2)
  }

  @Test func parametersOfANormalisation() {
    let missing = Fixture.meta.changing("0,100,100,TRUE,0,100,100", to: "NA,100,100,TRUE,0,100,100")
    expectStop(Fixture.read(meta: missing, .goalposts), .exchangeParameter, "goalpost_lower is missing", line: 2)
    #expect(Fixture.read(meta: missing).study != nil)
    let turned = Fixture.meta.changing("2,10,100,TRUE", to: "10,2,100,TRUE")
    expectStop(Fixture.read(meta: turned, .goalposts), .exchangeParameter, "not below", line: 3)
  }

  @Test func namesThatFilesHereCannotCarry() {
    let reading = Fixture.read(
      data: Fixture.data.changing("\"U01\"", to: "\"서울\""), meta: Fixture.meta)
    #expect(reading.study?.survey.cities[0].id == "x-")
    #expect(reading.study?.survey.cities[0].otherNames == ["서울"])
    #expect(codes(reading).contains(DiagnosticCode.exchangeRenamed.id))
    #expect(codes(reading).contains(DiagnosticCode.exchangeNotCarried.id))
  }
}
