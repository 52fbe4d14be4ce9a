import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import Testing
import Words

/// Documents of other programs: what is read, what is passed over, and the checks that the schema lacks.
@Suite struct XMCDAReaderTests {
  private static let namespace = "http://www.decision-deck.org/2021/XMCDA-4.0.0"

  private func document(
    alternatives: String = "<alternative id='a1' name='One'/><alternative id='a2'/>",
    criteria: String = "<criterion id='c1' name='First'/><criterion id='c2'/>",
    table: String? = nil, more: String = ""
  ) -> String {
    let rows =
      table ?? row("a1", [("c1", "<real>2</real>"), ("c2", "<integer>10</integer>")])
      + row(
        "a2",
        [("c1", "<real>4</real>"), ("c2", "<rational><numerator>5</numerator><denominator>2</denominator></rational>")])
    return """
      <xmcda xmlns="\(Self.namespace)"><alternatives>\(alternatives)</alternatives><criteria>\(criteria)</criteria>
      <performanceTable>\(rows)</performanceTable>\(more)</xmcda>
      """
  }

  private func row(_ alternative: String, _ cells: [(String, String)]) -> String {
    "<alternativePerformances><alternativeID>\(alternative)</alternativeID>"
      + cells.map {
        "<performance><criterionID>\($0.0)</criterionID><values><value>\($0.1)</value></values></performance>"
      }
      .joined() + "</alternativePerformances>"
  }

  private func weights(_ list: [(String, String)], concept: String = "weights") -> String {
    "<criteriaValues mcdaConcept='\(concept)'>"
      + list.map {
        "<criterionValues><criterionID>\($0.0)</criterionID><values><value><real>\($0.1)</real></value></values></criterionValues>"
      }.joined() + "</criteriaValues>"
  }

  private func read(_ texts: String...) -> ExchangeReading {
    XMCDAReader.read(texts.map { Fixture.file("d.xml", $0) }, naming: StudyNaming(id: "d"))
  }

  private func scores(_ reading: ExchangeReading) throws -> [Double?] {
    let study = try #require(reading.study, "\(reading.diagnostics.map(\.headline))")
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    return assessment.cities.indices.map { assessment.score(of: $0) }
  }

  private func expect(_ reading: ExchangeReading, _ code: DiagnosticCode, _ severity: Severity, _ text: String) {
    let found = reading.diagnostics.first { $0.code == code && $0.headline.contains(text) }
    #expect(found?.severity == severity, "\(reading.diagnostics.map(\.headline))")
    #expect(found?.location != nil)
    #expect((reading.study == nil) == reading.diagnostics.hasStop)
  }

  @Test func aFlatDocumentWithScalesAndWeights() throws {
    let scale = """
      <criteriaScales><criterionScales><criterionID>c1</criterionID><scales><scale><quantitative>
      <preferenceDirection>min</preferenceDirection><minimum><real>0</real></minimum><maximum><real>8</real></maximum>
      </quantitative></scale></scales></criterionScales></criteriaScales>
      """
    let reading = read(document(more: scale + weights([("c1", "3"), ("c2", "1")])))
    // By hand: c1 between 0 and 8, lower is better: 0.75 and 0.5; c2 between 2.5 and 10: 1 and 0.
    #expect(try scores(reading) == [(3 * 0.75 + 1) / 4, 3 * 0.5 / 4])
    #expect(reading.study?.survey.cities.map(\.name.english) == ["One", "a2"])
  }

  /// XMCDA files name their schema by habit.
  @Test func aSchemaLocationIsIgnored() throws {
    let plain = document()
    let hint = plain.changing(
      "<alternatives>",
      to: "<alternatives xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'>")
    #expect(read(hint).diagnostics == read(plain).diagnostics)
    #expect(try scores(read(hint)) == scores(read(plain)))
  }

  @Test func aTreeWhoseGroupsHaveNoWeights() throws {
    let hierarchy = """
      <criteriaHierarchy><nodes><node><criterionID>g</criterionID><nodes>
      <node><criterionID>h</criterionID><nodes><node><criterionID>c1</criterionID></node></nodes></node>
      <node><criterionID>c2</criterionID></node></nodes></node></nodes></criteriaHierarchy>
      """
    let criteria =
      "<criterion id='c1'/><criterion id='c2'/><criterion id='g'><active>false</active></criterion>"
      + "<criterion id='h'><active>false</active></criterion>"
    let reading = read(document(criteria: criteria, more: hierarchy + weights([("c1", "0.25"), ("c2", "0.75")])))
    #expect(try scores(reading) == [0.75, 0.25])
    #expect(reading.study?.criteria.indicators.map(\.id) == ["c1", "c2"])
    let cyclic = hierarchy.changing("<criterionID>c1</criterionID>", to: "<criterionID>g</criterionID>")
    expect(read(document(criteria: criteria, more: cyclic)), .exchangeTree, .stop, "“g” stands under itself")
    let twice = hierarchy.changing("<criterionID>c1</criterionID>", to: "<criterionID>c2</criterionID>")
    expect(read(document(criteria: criteria, more: twice)), .exchangeTree, .stop, "“c2” stands in two places")
    let dangling = hierarchy.changing("<criterionID>c1</criterionID>", to: "<criterionID>c9</criterionID>")
    expect(read(document(criteria: criteria, more: dangling)), .exchangeDangling, .stop, "“c9” in the hierarchy")
    let uneven = read(document(criteria: criteria, more: hierarchy + weights([("c1", "2"), ("c2", "3")])))
    expect(uneven, .exchangeWeight, .note, "sum to 5")
  }

  @Test func labelsAreWorthWhatTheScaleSays() throws {
    let scale = """
      <criteriaScales><criterionScales><criterionID>c1</criterionID><scales><scale><qualitative>
      <preferenceDirection>max</preferenceDirection><valuedLabels>
      <valuedLabel><label>bad</label><value><integer>1</integer></value></valuedLabel>
      <valuedLabel><label>good</label><value><integer>5</integer></value></valuedLabel>
      </valuedLabels></qualitative></scale></scales></criterionScales></criteriaScales>
      """
    let table = row("a1", [("c1", "<label>good</label>")]) + row("a2", [("c1", "<label>goood</label>")])
    let reading = read(document(criteria: "<criterion id='c1'/>", table: table, more: scale))
    #expect(try scores(reading) == [1, nil])
    expect(reading, .exchangeValue, .valueSetAside, "goood")
  }

  @Test func referencesNamesAndNumbersTheSchemaDoesNotCheck() throws {
    let dangling = document(table: row("a9", [("c1", "<real>1</real>")]) + row("a1", [("c7", "<real>1</real>")]))
    expect(read(dangling), .exchangeDangling, .rowSetAside, "“a9”")
    expect(read(dangling), .exchangeDangling, .valueSetAside, "“c7”")
    let criteria = document(criteria: "<criterion id='c1'/><criterion id='c1'/>")
    expect(read(criteria), .exchangeDuplicate, .stop, "“c1” stands twice")
    let alternatives = document(alternatives: "<alternative id='a1'/><alternative id='a1'/><alternative id='a2'/>")
    expect(read(alternatives), .exchangeDuplicate, .rowSetAside, "“a1” stands twice")
    let cells = document(
      table: row("a1", [("c1", "<real>1</real>"), ("c1", "<real>2</real>"), ("c2", "<real>NaN</real>")])
        + row("a2", [("c1", "<real>INF</real>"), ("c2", "<interval/>")]))
    expect(read(cells), .exchangeDuplicate, .valueSetAside, "“c1” stands twice")
    #expect(read(cells).diagnostics.filter { $0.code == .exchangeNumber }.count == 3)
    #expect(read(cells).study?.survey.columns[1].answers[0] == .missing(.invalid))
  }

  @Test func weightsThatCannotBe() {
    expect(read(document(more: weights([("c1", "-1"), ("c2", "2")]))), .exchangeWeight, .stop, "negative")
    expect(read(document(more: weights([("c1", "NaN"), ("c2", "2")]))), .exchangeWeight, .stop, "finite")
    expect(read(document(more: weights([("c3", "1"), ("c2", "2")]))), .exchangeDangling, .stop, "“c3”")
    expect(read(document(more: weights([("c1", "1"), ("c1", "2")]))), .exchangeDuplicate, .stop, "two weights")
  }

  @Test func whatIsNotReadIsNamed() throws {
    let more =
      "<alternativesMatrix/><criterionThresholds/>" + weights([("c1", "1"), ("c2", "1")], concept: "effectiveWeights")
      + weights([("c1", "1"), ("c2", "3")])
    let reading = read(
      document(
        alternatives:
          "<alternative id='a1'/><alternative id='a2'/><alternative id='p'><type>fictive</type></alternative>",
        more: more))
    expect(reading, .exchangeNotCarried, .note, "<alternativesMatrix> is not read")
    expect(reading, .exchangeNotCarried, .note, "<criterionThresholds> is no part")
    expect(reading, .exchangeNotCarried, .note, "“p” is fictive")
    expect(reading, .exchangeNotCarried, .note, "effectiveWeights")
    #expect(reading.study?.survey.cities.count == 2)
    #expect(reading.study?.survey.setAside.map(\.name) == ["p"])
    #expect(try scores(reading) == [0.75, 0.25])
  }

  @Test func valuesAndAssignmentsAreKept() {
    let more = """
      <categories><category id='good'/></categories>
      <alternativesAssignments id='classes'><alternativeAssignment><alternativeID>a1</alternativeID>
      <categoryID>good</categoryID></alternativeAssignment><alternativeAssignment><alternativeID>a2</alternativeID>
      <categoryID>better</categoryID></alternativeAssignment></alternativesAssignments>
      <alternativesValues mcdaConcept='overallValues'><alternativeValues><alternativeID>a2</alternativeID>
      <values><value><real>0.5</real></value></values></alternativeValues></alternativesValues>
      """
    let reading = read(document(more: more))
    #expect(reading.study?.results.map(\.id) == ["overallValues", "classes"])
    #expect(reading.study?.results.map(\.cells) == [[nil, "0.5"], ["good", "better"]])
    expect(reading, .exchangeDangling, .valueSetAside, "“better” is assigned")
  }

  @Test func severalFilesAreOneDocument() throws {
    func part(_ text: String) -> String { "<xmcda xmlns=\"\(Self.namespace)\">\(text)</xmcda>" }
    let table = row("a1", [("c1", "<real>1</real>")]) + row("a2", [("c1", "<real>2</real>")])
    let reading = read(
      part("<criteria><criterion id='c1'/></criteria>"), part("<performanceTable>\(table)</performanceTable>"))
    #expect(try scores(reading) == [0, 1])
    expect(reading, .exchangePartMissing, .note, "no <alternatives>")
  }

  @Test func theEarlierVersionHasOtherNames() throws {
    let text = """
      <x:XMCDA xmlns:x="http://www.decision-deck.org/2019/XMCDA-3.1.1">
      <alternatives><alternative id="a1"/><alternative id="a2"/></alternatives>
      <criteria><criterion id="c1"/><criterion id="c2"/></criteria>
      <performanceTable>\(row("a1", [("c1", "<real>1</real>"), ("c2", "<real>7</real>")]))\
      \(row("a2", [("c1", "<real>2</real>"), ("c2", "<real>6</real>")]))</performanceTable>
      <criteriaScales><criterionScale><criterionID>c1</criterionID><scales><scale><quantitative>
      <preferenceDirection>min</preferenceDirection></quantitative></scale></scales></criterionScale></criteriaScales>
      <criteriaValues><criterionValue><criterionID>c1</criterionID><values><value><real>2</real></value></values>
      </criterionValue><criterionValue><criterionID>c2</criterionID><values><value><real>1</real></value></values>
      </criterionValue></criteriaValues></x:XMCDA>
      """
    #expect(try scores(read(text)) == [1, 0])
  }

  @Test func otherDocumentsAreRefusedByName() {
    expect(
      read("<XMCDA xmlns='http://www.decision-deck.org/2012/XMCDA-2.2.1'/>"), .exchangeVersion, .stop, "XMCDA-2.2.1")
    expect(read("<xmcda/>"), .exchangeVersion, .stop, "no namespace")
    expect(read("<XMCDA xmlns='\(Self.namespace)'/>"), .exchangeVersion, .stop, "is not <XMCDA>")
    expect(read("<survey/>"), .exchangeVersion, .stop, "<survey>")
    expect(read("<xmcda xmlns='\(Self.namespace)'/>"), .exchangePartMissing, .stop, "<criteria>")
    #expect(read("<xmcda").study == nil)
  }
}
