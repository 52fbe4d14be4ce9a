import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

/// Returns as wholes: the same answer throughout, the same returns, round numbers, shares of 1.
@Suite struct PlausibilityReturnTests {
  /// Rows of cells under `P01` …, as columns.
  private func read(_ rows: [[String]], _ scale: Scale = .percent) -> SurveyReading {
    let indicators = (1...rows[0].count).map {
      Sample.indicator(IndicatorID(PlausibilitySample.name($0)), scale)
    }
    let columns = rows[0].indices.map { column in
      (PlausibilitySample.name(column + 1), rows.map { $0[column] })
    }
    return PlausibilitySample.read(columns, PlausibilitySample.criteria(indicators))
  }

  private func random(_ cities: Int, _ columns: Int, _ values: UInt64, from: UInt64 = 0, seed: UInt64 = 1) -> [[String]]
  {
    var generator = SeededGenerator(seed: seed)
    return (0..<cities).map { _ in (0..<columns).map { _ in "\(from + generator.next() % values)" } }
  }

  private func row(_ answer: String, _ count: Int) -> [String] { [String](repeating: answer, count: count) }

  // MARK: The same answer throughout

  @Test func oneAnswerThroughoutIsNamed() throws {
    let rows = random(12, 10, 5)
    let notes = read(rows + [row("3", 10)], .level(of: 4)).found(.answerSameThroughout)
    #expect(notes.map(\.headline) == ["City 12 answers all 10 questions on a level from 0 to 4 with 3"])
    #expect(notes.first?.location?.line == 14)
    let words = random(12, 40, 2, seed: 7).map { $0.map { $0 == "1" ? "yes" : "no" } }
    let yes = read(words + [row("yes", 40)], .yesNo).found(.answerSameThroughout)
    #expect(yes.map(\.headline) == ["City 12 answers all 40 yes/no questions with yes"])
  }

  @Test func fewQuestionsOrManySuchCitiesAreNot() {
    let rows = random(12, 10, 5)
    #expect(read(rows + [row("3", 9) + ["2"]], .level(of: 4)).found(.answerSameThroughout) == [])
    #expect(read(rows + [row("3", 9) + [""]], .level(of: 4)).found(.answerSameThroughout) == [])
    let nine = rows.map { Array($0.prefix(9)) }
    #expect(read(nine + [row("3", 9)], .level(of: 4)).found(.answerSameThroughout) == [])
    // Where most are good at everything, a city that is has no need of a note; nor has one that says yes ten times.
    let good = (0..<30).map { city in (0..<12).map { $0 == city ? "3" : "4" } }
    #expect(read(good, .level(of: 4)).found(.answerSameThroughout) == [])
    let words = random(12, 10, 2, seed: 7).map { $0.map { $0 == "1" ? "yes" : "no" } }
    #expect(read(words + [row("yes", 10)], .yesNo).found(.answerSameThroughout) == [])
  }

  // MARK: The same returns

  @Test func equalReturnsAreNamed() throws {
    let rows = random(20, 15, 5)
    let notes = read(rows + [rows[3]], .level(of: 4)).found(.returnsAlike)
    #expect(
      notes.map(\.headline) == [
        "City 3 and City 20 have the same returns: all 15 answers are equal; the first stands in line 5"
      ])
    #expect(notes.first?.location?.line == 22 && notes.first?.city == "City 20")
    let three = read(rows + [rows[3], rows[3]], .level(of: 4)).found(.returnsAlike)
    #expect(three.first?.headline.hasPrefix("City 3, City 20 and City 21 have") == true && three.count == 1)
    // Two cities alone: fifteen levels of five are no chance.
    #expect(read([rows[3], rows[3]], .level(of: 4)).found(.returnsAlike).count == 1)
  }

  @Test func agreementThatChanceExplainsIsNot() {
    let rows = random(20, 15, 5)
    var near = rows[3]
    near[14] = near[14] == "0" ? "1" : "0"
    #expect(read(rows + [near], .level(of: 4)).found(.returnsAlike) == [])
    let nine = rows.map { Array($0.prefix(9)) }
    #expect(read(nine + [nine[3]], .level(of: 4)).found(.returnsAlike) == [])
    // Where nearly all say yes to everything, two that do are no wonder.
    let yes = (0..<40).map { city in (0..<15).map { $0 == city ? "no" : "yes" } }
    #expect(read(yes, .yesNo).found(.returnsAlike) == [])
    // The same gaps are no answers.
    let gaps = rows.map { Array($0.prefix(8)) + row("", 7) }
    #expect(read(gaps + [gaps[2]], .level(of: 4)).found(.returnsAlike) == [])
  }

  /// Ten thousand cities, each with a twin, are found in a moment, and their findings are bounded.
  @Test func manyTwinsAreFoundInTime() {
    let rows = random(3000, 12, 90, from: 5)
    let clock = ContinuousClock()
    var notes: [Diagnostic] = []
    let time = clock.measure { notes = read(rows + rows).found(.returnsAlike) }
    #expect(notes.count == 1001)
    #expect(notes.last?.headline == "and 2,000 more like these")
    #expect(time < .seconds(60))
  }

  // MARK: Last digits

  @Test func numbersThatAllEndInFiveOrZeroAreNamed() throws {
    let round = ["10", "15", "20", "25", "30", "35", "40", "45", "50", "55"]
    let column = read(round.map { [$0] }).found(.columnRoundNumbers)
    #expect(
      column.map(\.headline) == ["all 10 numbers from 10 up under “P01” end in 0 or 5, such as 10"])
    #expect(column.first?.city == nil)
    #expect(read(round.prefix(9).map { [$0] }).found(.columnRoundNumbers) == [])
    #expect(read((round.prefix(9) + ["56"]).map { [$0] }).found(.columnRoundNumbers) == [])
    #expect(read((round.prefix(9) + ["55.5"]).map { [$0] }).found(.columnRoundNumbers) == [])
    // The ends of the scale and small numbers say nothing; neither do four different answers.
    #expect(read((round.prefix(9) + ["0", "100", "5", "7"]).map { [$0] }).found(.columnRoundNumbers) == [])
    let few = (0..<40).map { ["\([20, 40, 60, 80][$0 % 4])"] }
    #expect(read(few).found(.columnRoundNumbers) == [])
    #expect(read(few, .level(of: 90)).found(.columnRoundNumbers) == [])
  }

  @Test func aCityOfRoundNumbersIsNamed() throws {
    let rows = random(12, 10, 80, from: 11, seed: 3)
    let guessed = ["10", "15", "20", "25", "30", "35", "40", "45", "50", "55"]
    let reading = read(rows + [guessed])
    #expect(reading.found(.columnRoundNumbers) == [])
    let notes = reading.found(.cityRoundNumbers)
    #expect(
      notes.map(\.headline) == ["all 10 numbers from 10 up of City 12 end in 0 or 5, such as 10 under “P01”"])
    #expect(read(rows + [guessed.dropLast() + ["57"]]).found(.cityRoundNumbers) == [])
  }

  // MARK: Shares of 1

  @Test func aCityThatGivesSharesOfOneIsNamed() throws {
    let rows = random(5, 4, 80, from: 11)
    let notes = read(rows + [["0.4", "0.65", "1", "0"]]).found(.cityPercentFractions)
    #expect(
      notes.map(\.headline) == [
        "all 3 percentages of City 5 are 1 or less, such as 0.4 under “P01”: they look like shares of 1"
      ])
    #expect(read(rows + [["0.4", "0.65", "1", "7"]]).found(.cityPercentFractions) == [])
    #expect(read(rows + [["0.4", "0.65", "0", "0"]]).found(.cityPercentFractions) == [])
    #expect(read(rows + [["1", "1", "1", "1"]]).found(.cityPercentFractions) == [])
    #expect(read([["0.4", "0.65", "1", "0"]]).found(.cityPercentFractions) == [])
  }
}
