import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing
import Words

/// Workbooks of the COIN Tool, and COINr's tables as workbooks, give what COINr's two tables give.
@Suite struct COINToolTests {
  private typealias Cell = HandMadeWorkbook.Cell

  private static let codes = ["Ind.01", "Ind.02", "Ind.03", "Ind.04"]
  private static let values: [[Double?]] = [
    [12.5, 3, 0.25, 100], [7, 9.75, 0.5, 80], [33, 1, nil, 60], [20, 4, 0.125, 75.5], [1, 6, 1, 0],
  ]

  /// A workbook as the COIN Tool lays it out, with two pillars and two levels that are not used.
  private static func workbook() -> HandMadeWorkbook {
    func row(_ cells: [Cell]) -> [Cell] { [.none, .none, .none, .none] + cells }
    var database: [[Cell]] = Array(repeating: [], count: 6)
    database[0] = ["Database"]
    database.append(row([1, 2, 1, 3]))  // 7: weights
    database.append(row([1, 1, -1, 1]))  // 8: directions
    database.append(row([0, 0, 0, 0]))  // 9: lower goalposts
    database.append(row([40, 10, 2, 100]))  // 10: upper goalposts
    database.append(row(["Index", "Index", "Index", "Index"]))
    database.append(row(["si.01", "si.01", "si.01", "si.01"]))
    database.append(row(["p.01", "p.01", "p.02", "p.02"]))
    database.append(row(["sp.01", "sp.01", "sp.01", "sp.01"]))
    database.append(row(["Access", "Skills", "Price", "Speed", "Never filled in"]))
    database.append(row(codes.map { .text($0) } + ["Ind.05"]))
    for (number, values) in values.enumerated() {
      database.append(
        [.none, .text("Unit \(number)"), .text("U\(number)"), .none]
          + values.map { $0.map { .number($0) } ?? .text("n/a") } + ["n/a"])
    }
    let framework: [[Cell]] = [
      ["Framework"], [], [],
      [.none, .none, "Code", "x", "Weight", "y", "z", "Dimension/indicator"],
      [.none, .none, "Index", .none, 1, .none, .none, "The index"],
      [.none, .none, "si.01", .none, 1, .none, .none, "--"],
      [.none, .none, "p.01", .none, 0.75, .none, .none, "First pillar"],
      [.none, .none, "p.02", .none, 0.25, .none, .none, "Second pillar"],
    ]
    return HandMadeWorkbook(sheets: [("Database", database), ("Framework", framework)])
  }

  private static let data =
    "uCode,uName,Ind.01,Ind.02,Ind.03,Ind.04\n"
    + values.enumerated().map { number, row in
      "U\(number),Unit \(number)," + row.map { $0.map { "\($0)" } ?? "NA" }.joined(separator: ",")
    }.joined(separator: "\n")

  private static let meta = """
    Level,iCode,Parent,Direction,Type,Weight,iName,goalpost_lower,goalpost_upper,goalpost_scale
    1,Ind.01,p.01,1,Indicator,1,Access,0,40,100
    1,Ind.02,p.01,1,Indicator,2,Skills,0,10,100
    1,Ind.03,p.02,-1,Indicator,1,Price,0,2,100
    1,Ind.04,p.02,1,Indicator,3,Speed,0,100,100
    2,p.01,Index,1,Aggregate,0.75,First pillar,,,
    2,p.02,Index,1,Aggregate,0.25,Second pillar,,,
    3,Index,,1,Aggregate,1,The index,,,
    """

  private static func read(_ book: HandMadeWorkbook, _ method: COINrNormalisation = .minMax) -> ExchangeReading {
    COINToolReader.read(
      ExchangeFile(name: "tool.ods", bytes: book.bytes),
      naming: StudyNaming(id: "example", title: "Example", origin: .synthetic), normalisation: method)
  }

  @Test(arguments: [COINrNormalisation.minMax, .goalposts])
  func aWorkbookOfTheCOINToolGivesCOINrsNumbers(_ method: COINrNormalisation) throws {
    let reading = Self.read(Self.workbook(), method)
    let study = try #require(reading.study, "\(reading.diagnostics.map(\.headline))")
    #expect(!reading.diagnostics.hasErrors)
    // The column that was never filled in is named.
    #expect(reading.diagnostics.contains { $0.location?.cell == "Database!I15" })
    let plain = try #require(Fixture.read(data: Self.data, meta: Self.meta, method).study)
    #expect(study.criteria.trees.map(\.id) == plain.criteria.trees.map(\.id))
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let other = AssessmentPipeline(criteria: plain.criteria).assess(plain.survey, engine: "test")
    var count = 0
    for node in ["p.01", "p.02", "Index"] {
      let first = try #require(assessment.plan.node(NodeID(node)))
      let second = try #require(other.plan.node(NodeID(node)))
      for city in assessment.cities.indices {
        #expect(assessment.cities[city].id == other.cities[city].id)
        let score = assessment.score(first, of: city)
        #expect(score == other.score(second, of: city), "\(node) \(city)")
        count += score == nil ? 0 : 1
      }
    }
    #expect(count == 15)
  }

  /// By hand: U0 has 12.5 of 1…33 and 3 of 1…9.75, with weights 1 and 2.
  @Test func aPillarIsWorkedOutByHand() throws {
    let study = try #require(Self.read(Self.workbook()).study)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let pillar = try #require(assessment.plan.node(NodeID("p.01")))
    let expected = (11.5 / 32 + 2 * (2 / 8.75)) / 3
    let score = try #require(assessment.score(pillar, of: 0))
    let reported = study.criteria.scores.reported(score)
    #expect(abs(reported - 100 * expected) < 1e-9 || abs(score - 100 * expected) < 1e-9)
  }

  @Test func whatIsWrongIsNamedAtItsCell() {
    func found(_ change: (inout HandMadeWorkbook) -> Void) -> [String] {
      var book = Self.workbook()
      change(&book)
      let reading = Self.read(book)
      return reading.diagnostics.filter(\.isError).map { "\($0.code.id) \($0.location?.cell ?? "–")" }
    }
    #expect(found { $0.sheets.removeLast() } == ["XCH-006 –"])
    #expect(found { $0["Database"][15][4] = .none }.first == "XCH-006 Database!E16")
    #expect(found { $0["Database"][7][5] = 2 }.first == "XCH-009 Database!F8")
    #expect(found { $0["Database"][6][5] = "heavy" }.first == "XCH-007 Database!F7")
    #expect(
      found { $0["Framework"][6][2] = "p.09" }.first == "XCH-008 Database!E13"
        || found { $0["Framework"][6][2] = "p.09" }.first == "XCH-003 Database!E13")
    #expect(found { $0["Database"][12][5] = .none }.first == "XCH-008 Database!F13")
    #expect(found { $0["Database"][17][4] = "many" }.first == "XCH-005 Database!E18")
    #expect(found { $0["Database"][18][2] = "U0" }.first == "XCH-004 Database!C19")
  }

  /// The two tables as workbooks are the two tables.
  @Test func theTwoTablesMayBeWorkbooks() throws {
    func book(_ text: String, _ sheet: String) -> [UInt8] {
      let table = CSVText(text)
      let rows = ([table.header] + table.rows).map { row in
        row.map { text -> Cell in Double(text).map { .number($0) } ?? (text.isEmpty ? .none : .text(text)) }
      }
      return HandMadeWorkbook(sheets: [(sheet, rows)]).bytes
    }
    let reading = COINrReader.read(
      data: ExchangeFile(name: "iData.ods", bytes: book(Fixture.data, "iData")),
      meta: ExchangeFile(name: "iMeta.ods", bytes: book(Fixture.meta, "iMeta")),
      naming: StudyNaming(id: "example", title: "Example", origin: .synthetic))
    let study = try #require(reading.study)
    let plain = try #require(Fixture.read().study)
    #expect(study.criteria == plain.criteria)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let other = AssessmentPipeline(criteria: plain.criteria).assess(plain.survey, engine: "test")
    for node in assessment.plan.nodes.indices {
      for city in assessment.cities.indices {
        #expect(assessment.score(node, of: city) == other.score(node, of: city))
      }
    }
  }
}
