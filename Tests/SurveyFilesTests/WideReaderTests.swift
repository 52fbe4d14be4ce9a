import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@Suite("Wide tables")
struct WideReaderTests {
  /// The places of the markers 1️⃣ 2️⃣ …, as `line:column`.
  private func places(_ sample: MarkedText, _ count: Int) -> [String] {
    ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣"].prefix(count).map { "\(sample[Character($0)].line):\(sample[Character($0)].column)" }
  }

  @Test("values, groups, sample sizes and evidence; columns in the order of the criteria")
  func values() throws {
    let reading = Sample.read(
      """
      DIV-01[men],city,GOV-01.evidence,GOV-01,DIV-01,DIV-01[women].n,DIV-01[women],GOV-02,OPT-01,RES-02
      60,서울,Ordinance 7,3,55.5 %,200,50,예,mobile,1e1
      ,hue,,2,n/a,,,,,
      """)
    #expect(reading.errors == [])
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id) == ["seoul", "hue"])
    #expect(
      survey.columns.map(\.key.header) == [
        "GOV-01", "GOV-02", "RES-01", "RES-02", "OPT-01", "DIV-01", "DIV-01[women]", "DIV-01[women].n", "DIV-01[men]",
      ])
    #expect(reading.answers("GOV-01") == [.value(3, .evidenced), .value(2, .selfReported)])
    #expect(reading.answers("GOV-02") == [.value(1, .reported), .missing(.noAnswer)])
    #expect(reading.answers("RES-01") == [.missing(.notAsked), .missing(.notAsked)])
    #expect(reading.answers("RES-02") == [.value(10, .reported), .missing(.noAnswer)])
    #expect(reading.answers("OPT-01") == [.value(3, .reported), .missing(.noAnswer)])
    #expect(reading.answers("DIV-01") == [.value(55.5, .reported), .missing(.notApplicable)])
    #expect(reading.answers("DIV-01[women].n")[0] == .value(200, .reported))
    #expect(survey.columns[0].evidence == ["Ordinance 7", nil])
    #expect(reading.findings.map(\.code) == [.columnMissing])
    #expect(survey.notReturned.map(\.id) == ["sao-paulo", "da-nang"])
    let place = survey.location(of: survey.columns[0], city: 1)
    #expect(place == InputLocation(file: "surveys/sample/data.csv", line: 3, record: 2, field: "GOV-01"))
  }

  @Test("bad values are reported with their place, become invalid, and nothing else is lost")
  func badValues() throws {
    let sample = MarkedText(
      """
      city,GOV-01,GOV-02,RES-01,RES-02,OPT-01,DIV-01
      seoul,1️⃣5,2️⃣maybe,3️⃣2.5,4️⃣"3,500",5️⃣mobil,6️⃣1 23
      "hue",2,yes,7,3.5,paper,"12"
      """)
    let reading = Sample.read(sample.text)
    let codes = ["SRV-043", "SRV-045", "SRV-044", "SRV-070", "SRV-046", "SRV-040"]
    #expect(reading.errors == zip(codes, places(sample, 6)).map { "\($0) \($1)" })
    let survey = try #require(reading.survey)
    #expect(survey.columns.allSatisfy { $0.answers[0] == .missing(.invalid) })
    #expect(survey.columns.allSatisfy { $0.answers[1].number != nil })
    let comma = try #require(reading.diagnostics.first { $0.code == .valueAmbiguousPoint })
    #expect(comma.mend?.english == "write “3500” or “3.5”, whichever is meant")
    #expect(comma.city == "seoul")
    #expect(comma.location?.record == 1)
    #expect(comma.location?.field == "RES-02")
    let option = try #require(reading.diagnostics.first { $0.code == .valueUnknownOption })
    #expect(option.mend?.english == "did you mean “mobile”?")
  }

  @Test("places count lines inside quotes, and columns in characters")
  func places() {
    let sample = MarkedText(
      """
      city,remarks,GOV-01
      "서울","first
      second, ""quoted"" third",1️⃣x
      hue,é😀,2️⃣y
      """)
    let reading = Sample.read(sample.text, extra: "<column name=\"remarks\" ignore=\"yes\"/>")
    #expect(reading.errors == places(sample, 2).map { "SRV-040 \($0)" })
    #expect(reading.diagnostics.filter(\.severity.isError).map(\.location?.record) == [1, 2])
  }

  @Test("respondents' text is not quoted in findings")
  func freeText() {
    let reading = Sample.read("city,GOV-01\nseoul,ask the deputy mayor about this\n")
    #expect(reading.errors == ["SRV-040 2:7"])
    #expect(!reading.diagnostics.contains { $0.headline.contains("mayor") })
  }

  @Test("unknown, blank and twice given columns; a group that is not asked")
  func columns() {
    let sample = MarkedText(
      """
      city,1️⃣GOV-1,2️⃣DIV-01[woman],3️⃣,GOV-02,4️⃣GOV-02,5️⃣GOV-01[women],GOV-01
      seoul,1,50,x,yes,no,2,3
      """)
    let reading = Sample.read(sample.text)
    let codes = ["SRV-021", "SRV-022", "SRV-010", "SRV-025", "SRV-022"]
    #expect(reading.errors == zip(codes, places(sample, 5)).map { "\($0) \($1)" })
    #expect(reading.findings[0].mend?.english == "did you mean “GOV-01” or “GOV-02”?")
    #expect(reading.findings[1].mend?.english.contains("“DIV-01[women]”") == true)
    #expect(reading.findings.contains { $0.mend?.english == "no groups are asked for it" })
    #expect(reading.answers("GOV-02") == [.missing(.invalid)])
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported)])
  }

  @Test("mapped columns; a mapping to nothing")
  func mappings() {
    let extra = """
      <column name="Level of the CIO" item="GOV-01"/><column name="Women online" item="DIV-01" group="women"/>
      <column name="Asked" item="DIV-01" group="women" part="n"/><column name="Proof" item="GOV-01" part="evidence"/>
      <column name="Gone" item="GOV-02"/><column name="Typo" item="GOV-11"/>
      """
    let reading = Sample.read(
      "city,Level of the CIO,Women online,Asked,Proof,Typo\nseoul,3,40,120,Act 1,1\n", extra: extra)
    #expect(reading.errors.map { $0.prefix(7) } == ["SRV-026", "SRV-026"])
    #expect(reading.answers("GOV-01") == [.value(3, .evidenced)])
    #expect(reading.answers("DIV-01[women]") == [.value(40, .reported)])
    #expect(reading.answers("DIV-01[women].n") == [.value(120, .reported)])
  }

  @Test("unknown, ambiguous, second and nameless rows are set aside, each named with the way to mend it")
  func rows() throws {
    let sample = MarkedText(
      """
      city,GOV-01
      seoul,3
      1️⃣Seol,2
      2️⃣Twin,1
      3️⃣SEOUL,4
      4️⃣,2
      5️⃣hue,1,2
      6️⃣da nang
      sao paulo,0
      """)
    let reading = Sample.read(sample.text)
    let codes = ["SRV-030", "SRV-031", "SRV-032", "SRV-033", "SRV-007", "SRV-007"]
    #expect(reading.errors == zip(codes, places(sample, 6)).map { "\($0) \($1)" })
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id) == ["seoul", "sao-paulo"])
    #expect(survey.setAside.map(\.name) == ["Seol", "Twin", "SEOUL", "", "hue", "da nang"])
    #expect(survey.setAside.map(\.location.line) == [3, 4, 5, 6, 7, 8])
    #expect(reading.diagnostics.first { $0.code == .cityUnknown }?.mend?.english.contains("“Seoul”") == true)
    #expect(reading.diagnostics.first { $0.code == .cityTwice }?.headline.contains("line 2") == true)
    #expect(reading.diagnostics.first { $0.code == .cityAmbiguous }?.mend?.english == "use one of the ids da-nang, hue")
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported), .value(0, .selfReported)])
  }

  @Test("rows that cannot be cut are set aside and named; an unclosed quote stops")
  func structure() throws {
    let stray = MarkedText("city,GOV-01\nseoul,31️⃣\"\nhue,2\n")
    let reading = Sample.read(stray.text)
    #expect(reading.errors == ["SRV-006 \(places(stray, 1)[0])"])
    #expect(reading.survey?.setAside.map(\.name) == ["seoul"])
    #expect(reading.survey?.cities.map(\.id) == ["hue"])
    #expect(Sample.read("city,GOV-01\nse\0oul,3\nhue,1\n").errors == ["SRV-004 2:3"])
    let open = MarkedText("city,GOV-01\nbad,1\nseoul,1️⃣\"3\nhue,2\n")
    let stopped = Sample.read(open.text)
    #expect(stopped.survey == nil)
    #expect(stopped.errors == ["SRV-030 2:1", "SRV-005 \(places(open, 1)[0])"])
  }

  @Test("blank rows: silent at the end, a note between rows; a header alone is an error")
  func blankRows() {
    let trailing = Sample.read("city,GOV-01\r\nseoul,3\r\n\r\n,\r\n")
    #expect(!trailing.diagnostics.contains { $0.code == .tableBlankRows })
    let between = Sample.read("city,GOV-01\nseoul,3\n\n,\nhue,2\n")
    #expect(between.errors == [])
    #expect(between.diagnostics.filter { $0.code == .tableBlankRows }.map(\.location?.line) == [3])
    #expect(between.survey?.cities.count == 2)
    #expect(between.survey?.locations.map(\.line) == [2, 5])
    let bare = Sample.read("city,GOV-01\n")
    #expect(bare.errors == ["SRV-002 -:-"])
    #expect(bare.survey?.cities.isEmpty == true)
  }

  @Test("files that cannot be read as a table stop, with the reason")
  func unreadable() {
    #expect(Sample.read("").errors == ["SRV-001 -:-"])
    #expect(Sample.read([0xEF, 0xBB, 0xBF]).errors == ["SRV-001 -:-"])
    #expect(Sample.read("\n\n  \n").errors == ["SRV-001 -:-"])
    #expect(Sample.read(",,\n,,\n").errors == ["SRV-001 -:-"])
    #expect(Sample.read("town,GOV-01\nseoul,3\n").errors == ["SRV-021 1:1", "SRV-020 1:1"])
    #expect(Sample.read("city,name\nseoul,x\n").errors == ["SRV-021 1:6", "SRV-024 1:1"])
    #expect(Sample.read("\"city,GOV-01\nseoul,3\n").errors == ["SRV-005 1:1"])
    let latin = Sample.read(Array("city,GOV-01\nS".utf8) + [0xE3] + Array("o Paulo,3\n".utf8))
    #expect(latin.errors == [] && latin.survey?.cities.map(\.id) == ["sao-paulo"])
    #expect(latin.findings[0].code == .tableEncodingGuessed)
    #expect(latin.findings[0].headline.contains("Windows-1252") && latin.findings[0].headline.contains("“São”"))
    #expect(Sample.read([0xFF, 0xFE, 0x63, 0x00]).errors == ["SRV-021 1:1", "SRV-020 1:1"])
    let broken = Sample.read([0xFF, 0xFE, 0x63, 0x00, 0x00, 0xD8])
    #expect(broken.errors == ["SRV-003 1:-"])
    #expect(broken.findings[0].mend?.english.contains("encoding=") == true)
  }

  @Test("remarks between rows are passed over, and said; a city is a city whatever it begins with")
  func remarks() {
    let reading = Sample.read("city,GOV-01\n# as sent,\nseoul,3\n#2 see mail,x\n")
    #expect(reading.survey?.cities.count == 1)
    #expect(reading.findings.map(\.code) == [.tableComments, .columnMissing])
    #expect(reading.findings.first?.headline.hasPrefix("2 rows") == true)
  }

  @Test("a line of ten megabytes is refused, as header and as row")
  func longLine() {
    let long = String(repeating: "x", count: 10_000_000)
    #expect(Sample.read(long).errors == ["SRV-008 1:1"])
    let row = Sample.read("city,GOV-01\nseoul,\(long)\nhue,1\n")
    #expect(row.errors == ["SRV-008 2:7"])
    #expect(row.survey?.cities.map(\.id) == ["hue"])
    #expect(Sample.read(String(repeating: ",", count: 10_000_000)).errors == ["SRV-009 1:16385"])
  }

  @Test("BOM, semicolon, tab, sep= line and CR line ends give the same survey")
  func dialects() {
    let plain = Sample.read("city,GOV-01,GOV-02\nseoul,3,yes\n")
    for text in [
      "\u{FEFF}city,GOV-01,GOV-02\nseoul,3,yes\n", "city;GOV-01;GOV-02\r\nseoul;3;yes\r\n",
      "city\tGOV-01\tGOV-02\nseoul\t3\tyes", "sep=;\ncity;GOV-01;GOV-02\nseoul;3;yes\n",
      "city,GOV-01,GOV-02\rseoul,3,yes\r", " city , GOV-01,GOV-02\n seoul , 3 ,\"yes\"\n",
    ] {
      let reading = Sample.read(text)
      #expect(reading.errors == [])
      #expect(reading.answers("GOV-01") == plain.answers("GOV-01"))
      #expect(reading.answers("GOV-02") == plain.answers("GOV-02"))
    }
  }

  @Test("several files are batches; a city of an earlier file is set aside; what one file lacks was not asked")
  func batches() throws {
    let description = Sample.description(
      """
      <city column="city"/><data href="a.csv" layout="wide"/><data href="b.csv" layout="wide"/>
      """)
    let reading = Sample.read(
      description,
      files: [
        "surveys/sample/a.csv": Array("city,GOV-01\nseoul,3\nhue,2\n".utf8),
        "surveys/sample/b.csv": Array("city,GOV-02\nda nang,yes\nseoul,no\n".utf8),
      ])
    #expect(reading.errors == ["SRV-032 3:1"])
    #expect(reading.diagnostics.first { $0.code == .cityTwice }?.headline.contains("a.csv:2") == true)
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id) == ["seoul", "hue", "da-nang"])
    #expect(reading.answers("GOV-01")[2] == .missing(.notAsked))
    #expect(reading.answers("GOV-02") == [.missing(.notAsked), .missing(.notAsked), .value(1, .reported)])
    #expect(survey.location(of: survey.columns[1], city: 2).file == "surveys/sample/b.csv")
    #expect(!reading.diagnostics.contains { $0.code == .columnMissing && $0.headline.contains("GOV-0") })
  }
}
