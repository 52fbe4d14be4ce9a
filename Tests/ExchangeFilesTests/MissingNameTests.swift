import AssessmentModel
import Diagnostics
import ExchangeFiles
import Testing

/// `NA` is Namibia's code and R's word for a missing value.
@Suite("Names that look like missing values")
struct MissingNameTests {
  private static let meta = """
    Level,iCode,Parent,Direction,Type,Weight,iName
    1,NA,I,1,Indicator,1,NA
    1,b,I,1,Indicator,1,Second
    2,I,NA,1,Aggregate,1,Index
    NA,G,NA,NA,Group,NA,Continent

    """

  @Test("a unit, its name and an indicator may be called NA; a value NA is missing, a group NA is none and is said")
  func names() throws {
    let data = "uCode,uName,NA,b,G\nNA,Namibia,1,4,Africa\nNO,NA,2,NA,NA\nFR,France,3,6,Europe\n"
    let reading = Fixture.read(data: data, meta: Self.meta)
    let survey = try #require(reading.study?.survey)
    #expect(survey.cities.map(\.id) == ["NA", "NO", "FR"])
    #expect(survey.cities.map(\.name.english) == ["Namibia", "NA", "France"])
    #expect(survey.setAside.isEmpty)
    let column = try #require(survey.columns.first { $0.key.header == "NA" })
    #expect((0..<3).map { column.answers[$0].number } == [1, 2, 3])
    let second = try #require(survey.columns.first { $0.key.header == "b" })
    #expect((0..<3).map { second.answers[$0].number } == [4, nil, 6])
    #expect(survey.cities.map(\.region) == ["Africa", "", "Europe"])
    let note = try #require(reading.diagnostics.first { $0.code == .exchangeGroupMissing })
    #expect(note.severity == .note && note.location?.line == 3)
    #expect(reading.study?.criteria.indicators.map(\.id) == ["NA", "b"])
  }

  @Test("empty fields at the end of iData and iMeta move nothing; content there is an error")
  func surplus() throws {
    let meta = "Level,iCode,Parent,Direction,Type,Weight,,\n1,a,I,1,Indicator,1,,\n2,I,NA,1,Aggregate,1\n"
    let reading = Fixture.read(data: "uCode,a,\nx,1,\ny,2,\nz,3,,\n", meta: meta)
    #expect(reading.study?.survey.cities.map(\.id) == ["x", "y", "z"])
    #expect(reading.diagnostics.filter { $0.code == .tableSurplusEmpty }.count == 2)
    let filled = Fixture.read(data: "uCode,a\nx,1\ny,2,9\nz,3\n", meta: meta)
    #expect(filled.study?.survey.cities.map(\.id) == ["x", "z"])
  }

  @Test("numbers beyond 10^15 are set aside with a finding", arguments: ["1e16", "-1e300", "1e400"])
  func range(cell: String) throws {
    let meta = "Level,iCode,Parent,Direction,Type,Weight\n1,a,I,1,Indicator,1\n2,I,NA,1,Aggregate,1\n"
    let reading = Fixture.read(data: "uCode,a\nx,\(cell)\ny,2\nz,3\n", meta: meta)
    #expect(reading.diagnostics.contains { $0.code == .exchangeNumber && $0.severity == .valueSetAside })
    let survey = try #require(reading.study?.survey)
    #expect(survey.columns[0].answers[0] == .missing(.invalid))
  }
}
