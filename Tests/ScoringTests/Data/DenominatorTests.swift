import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Denominators")
struct DenominatorTests {
  private func run(_ columns: KeyValuePairs<String, [Cell]>, per: Double = 1000) -> Assessment {
    var x = indicator("x", 0, 100)
    x.denominator = Denominator(item: "people", per: per)
    return assess(criteria([x], [node("index", [use("x")])]), survey(columns))
  }

  @Test func `a value per thousand`() throws {
    let result = run(["x": [3, .value(5, .evidenced), 0], "people": [1500, .value(250, .selfReported), 10]])
    let column = result.indicators.columns[0]
    #expect(column[0] == .value(2, .reported))
    #expect(column[1] == .value(20, .selfReported))
    #expect(column[2] == .value(0, .reported))
    let record = try #require(result.records.first { $0.stage == .denomination })
    #expect(record.parameters == [.denominator("x", Denominator(item: "people", per: 1000))])
    #expect(record.remarks.isEmpty)
  }

  @Test func `a missing or zero denominator is invalid, with a finding`() throws {
    let result = run([
      "x": [3, 3, .missing(.refused), 3], "people": [0, .missing(.doesNotKnow), 0, .notApplicable],
    ])
    let column = result.indicators.columns[0]
    #expect((0..<4).map { column[$0].missingReason } == [.invalid, .invalid, .refused, .invalid])
    #expect(result.codes().filter { $0 == "SCR-020" }.count == 3)
    let finding = try #require(result.diagnostics.first)
    #expect(finding.headline == "x divides by people, which is 0")
    #expect(finding.severity == .valueSetAside)
    #expect(finding.location == InputLocation(file: "responses.csv", line: 2, record: 1, field: "people"))
    #expect(result.diagnostics[1].headline == "x divides by people, which is missing")
    #expect(result.records.first { $0.stage == .denomination }?.remarks == [.withoutDenominator("x", 3)])
  }

  @Test func `a denominator that the survey does not have is one finding`() {
    let result = run(["x": [3, 4, .blank]])
    #expect((0..<3).map { result.indicators.columns[0][$0].missingReason } == [.invalid, .invalid, .noAnswer])
    #expect(result.codes().filter { $0 == "SCR-020" }.count == 1)
  }

  @Test func `huge and tiny magnitudes are finite or a finding`() {
    let result = run(["x": [1e308, 1e308, Cell(Double.leastNonzeroMagnitude)], "people": [1e-300, 1e308, 1e308]])
    #expect(result.indicators.columns[0][0] == .missing(.invalid))
    #expect(isClose(result.indicators.columns[0][1].number, 1000, 1e-9))
    #expect(result.indicators.columns[0][2].number?.isFinite == true)
    #expect(result.codes().contains("SCR-008"))
  }
}
