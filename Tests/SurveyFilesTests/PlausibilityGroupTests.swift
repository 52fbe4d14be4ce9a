import AssessmentModel
import Diagnostics
import SurveyFiles
import Testing
import Words

/// Totals and their groups, shares of one whole, and counts against the population.
@Suite struct PlausibilityGroupTests {
  private func read(_ rows: [String]) -> SurveyReading {
    let cities = ["seoul", "hue", "da-nang", "sao-paulo"]
    let lines = zip(cities, rows).map { "\($0),\($1)\n" }.joined()
    return Sample.read("city,DIV-01,DIV-01[women],DIV-01[women].n,DIV-01[men],DIV-01[men].n\n" + lines)
  }

  private func groups(_ row: String) -> [Diagnostic] {
    let reading = read([row])
    return reading.found(.totalOutsideGroups) + reading.found(.totalAgainstSizes)
  }

  @Test func aTotalOutsideItsGroupsIsNamed() throws {
    let note = try #require(groups("70,52.5,400,58.5,420").first)
    #expect(note.code == .totalOutsideGroups)
    #expect(
      note.headline == "Seoul: 70 under “DIV-01” is not between 52.5 of “women” (400 answers) and 58.5 of “men” "
        + "(420 answers), which make up the whole")
    #expect(note.location?.field == "DIV-01" && note.location?.line == 2 && note.city == "Seoul")
    #expect(groups("40,52.5,,58.5,").map(\.code) == [.totalOutsideGroups])
  }

  /// Rounding of whole numbers, sampling of few answers, a point without numbers of answers, and missing parts.
  @Test(
    arguments: [
      "59,52.5,400,58.5,420", "60,52.5,40,58.5,42", "59.4,52.5,,58.5,", "55,52.5,400,58.5,420", "70,,,58.5,420",
      ",52.5,400,58.5,420", "70,52.5,400,,",
    ])
  func totalsWithinRoundingAndSamplingAreNot(_ row: String) { #expect(groups(row) == []) }

  @Test func aTotalThatDoesNotFollowFromTheSizesIsNamed() throws {
    let note = try #require(groups("72,40,500,80,500").first)
    #expect(note.code == .totalAgainstSizes)
    #expect(note.headline.contains("whose mean is 60.0; 20 % of “women” would make it"))
    // A quarter of the distance is left to unequal sampling, and three standard errors to chance.
    #expect(groups("70,40,500,80,500") == [])
    #expect(groups("72,40,10,80,10") == [])
    #expect(groups("72,40,,80,") == [])
  }

  /// What a program made up is not held against the sizes and populations that it did not look at.
  @Test func syntheticSurveysAreLeftOut() {
    let header = "city,DIV-01,DIV-01[women],DIV-01[women].n,DIV-01[men],DIV-01[men].n\n"
    func read(_ origin: String, _ row: String) -> [DiagnosticCode] {
      Sample.read(
        Sample.description(
          "<city column=\"city\"/><data href=\"data.csv\" layout=\"wide\"/>", attributes: "origin=\"\(origin)\""),
        files: ["surveys/sample/data.csv": Array((header + row + "\n").utf8)]
      ).diagnostics.map(\.code).filter { $0 == .totalAgainstSizes || $0 == .totalOutsideGroups }
    }
    #expect(read("real", "seoul,72,40,500,80,500") == [.totalAgainstSizes])
    #expect(read("synthetic", "seoul,72,40,500,80,500") == [])
    #expect(read("synthetic", "seoul,99,40,500,80,500") == [.totalOutsideGroups])
  }

  /// Twice the people on one side move the mean to that side.
  @Test func theMeanIsWeighted() {
    #expect(groups("66.7,40,1000,80,2000") == [])
    #expect(groups("50,40,1000,80,2000").map(\.code) == [.totalAgainstSizes])
  }

  // MARK: Shares of one whole

  private static let shares: Indicator = {
    let items = ["A", "B", "C"].map { Item(id: ItemID($0), question: LocalizedText("?"), scale: .percent) }
    return Indicator(
      id: "S", name: LocalizedText("S"), scale: .percent, normalisation: .minMax(constant: nil), items: items,
      scoring: .sum(["A", "B", "C"]))
  }()

  private func shares(_ cells: [String], _ indicator: Indicator = shares) -> [Diagnostic] {
    PlausibilitySample.read(
      zip(["A", "B", "C"], cells).map { ($0, [$1]) }, PlausibilitySample.criteria([indicator])
    ).found(.sharesOverWhole)
  }

  @Test func sharesOverAHundredAreNamed() throws {
    let note = try #require(shares(["50", "40", "20"]).first)
    #expect(note.headline == "City 0: the shares that make up “S” are 110.0 % together: A 50, B 40, C 20")
    #expect(shares(["90", "30", ""]).count == 1)
    #expect(shares(["50", "30", "20"]) == [])
    #expect(shares(["33.3", "33.4", "33.4"]) == [])
    #expect(shares(["34", "34", "33"]) == [])
    var mean = Self.shares
    mean.scoring = .mean(["A", "B", "C"], scale: 1)
    #expect(shares(["50", "40", "20"], mean) == [])
    var number = Self.shares
    number.scale = .number(lower: 0, upper: nil)
    #expect(shares(["50", "40", "20"], number) == [])
  }

  // MARK: Population

  private func counts(_ cells: [String], _ populations: [Int], _ scale: Scale = .count(of: nil)) -> [Diagnostic] {
    PlausibilitySample.read(
      [("N", cells)], PlausibilitySample.criteria([Sample.indicator("N", scale)]), populations: populations
    ).found(.countAbovePopulation)
  }

  @Test func countsAboveThePopulationAreNamed() throws {
    let people = [1000, 2000, 3000, 4000]
    let notes = counts(["900", "2600", "1500", "70"], people)
    #expect(notes.map(\.headline) == ["2600 under “N” is more than City 1 has inhabitants: 2000"])
    #expect(notes.first?.location?.line == 3)
    #expect(counts(["1200", "2400", "1500", "70"], people) == [])
    // Half of the cities and three of them: the question does not count people.
    #expect(counts(["9000", "9600", "9900", "70"], people) == [])
    #expect(counts(["9000", "9600", "99", "70"], people).count == 2)
    #expect(counts(["9000", "9600"], []) == [])
    #expect(counts(["9000", "10", "10", "10"], people, .number(lower: 0, upper: nil)) == [])
  }
}
