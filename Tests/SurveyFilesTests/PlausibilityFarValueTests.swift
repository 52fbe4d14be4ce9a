import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import SurveyFiles

/// Values far from the others: beyond Tukey's outer fence with a gap before them, on the scale that is scored.
@Suite struct PlausibilityFarValueTests {
  private static let plain = [12.1, 13.4, 11.8, 14.9, 12.6, 13.3, 15.2, 12.9, 14.1, 13.7, 12.2, 14.4]

  private func indicator(
    _ scale: Scale = .number(lower: 0, upper: nil), _ normalisation: Normalisation = .minMax(constant: nil),
    treatment: OutlierTreatment? = nil
  ) -> Indicator {
    Indicator(
      id: "N", name: LocalizedText("N"), scale: scale, normalisation: normalisation, treatment: treatment)
  }

  private func found(_ numbers: [Double], _ indicator: Indicator) -> [Diagnostic] {
    PlausibilitySample.read("N", numbers, PlausibilitySample.criteria([indicator])).found(.valueFarFromOthers)
  }

  @Test func oneFarValueIsNamedWithThoseThatItIsFarFrom() throws {
    let reading = PlausibilitySample.read("N", Self.plain + [64.5], PlausibilitySample.criteria([indicator()]))
    let note = try #require(reading.found(.valueFarFromOthers).first)
    #expect(note.severity == .note)
    #expect(
      note.headline
        == "under “N” 64.5 of City 12 is far above the other 12, which lie between 11.8 and 15.2")
    #expect(note.location?.line == 14 && note.location?.field == "N" && note.city == "City 12")
    #expect(reading.answers("N").last == .value(64.5, .reported))
    #expect(reading.survey?.diagnostics.contains(note) == true)
    let below = found(Self.plain.map { $0 + 40 } + [3], indicator())
    #expect(below.count == 1 && below[0].headline.contains("3 of City 12 is far below the other 12"))
  }

  /// Neighbours of the rule: few values, few different ones, many equal ones, a long tail without a gap, a cluster.
  @Test func columnsThatSayNothingAreLeftAlone() {
    #expect(found(Array(Self.plain.prefix(8)) + [64.5], indicator()) == [])
    #expect(found(Self.plain + [18], indicator()) == [])
    #expect(found([5, 5, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 90], indicator()) == [])
    #expect(found([5, 5, 5, 5.5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 400], indicator()).count == 1)
    #expect(found([1, 2, 1, 2, 3, 2, 1, 2, 3, 1, 2, 30], indicator()) == [])
    let tail = (0..<60).map { pow2(Double($0) / 10) }
    #expect(found(tail, indicator()) == [])
    #expect(found(Self.plain + [60, 61, 62], indicator()) == [])
    let level = [1.0, 1, 2, 1, 2, 1, 2, 1, 1, 2, 1, 9]
    #expect(found(level, indicator(.count(of: 9))) == [])
    #expect(found(Self.plain + [64.5], indicator(.number(lower: 0, upper: nil), .rank(.average))) == [])
  }

  private func pow2(_ exponent: Double) -> Double {
    var result = 1.0
    for _ in 0..<Int(exponent) { result *= 2 }
    return result * (1 + (exponent - exponent.rounded(.down)))
  }

  /// Values of 10 to 135, evenly spread in logarithms: 0.11 is near them as it stands, and far in logarithms.
  @Test func logarithmsAreJudgedInLogarithms() throws {
    let spread = (0..<12).map { 10 * pow2(Double($0) / 3) } + [0.11]
    #expect(found(spread, indicator()) == [])
    let goalposts = Goalposts(lower: 0.1, upper: 1000, isLogarithmic: true)
    let notes = found(spread, indicator(.number(lower: 0, upper: nil), .goalposts(goalposts)))
    #expect(notes.count == 1 && notes[0].headline.contains("0.11 of City 12 is far below the other 12"))
    #expect(notes.first?.headline.hasSuffix("in logarithms") == true)
    #expect(found(spread, indicator(treatment: .logarithm)).count == 1)
    #expect(found(spread, indicator(treatment: .boxCox(lambda: 0))).count == 1)
    #expect(found(spread, indicator(treatment: .boxCox(lambda: 0.9))) == [])
  }

  /// What a ratio is made of grows with the city: a city of 10 million among towns is no slip.
  @Test func partsOfARatioAreJudgedInLogarithms() {
    let sizes = (0..<14).map { 3000 * pow2(Double($0) * 0.8) }
    let whole = indicator(.number(lower: 0, upper: nil))
    var ratio = whole
    ratio.items = [
      Item(id: "N", question: LocalizedText("?"), scale: .count(of: nil)),
      Item(id: "D", question: LocalizedText("?"), scale: .count(of: nil)),
    ]
    ratio.scoring = .ratio(numerator: "N", denominator: "D", per: 1)
    #expect(found(sizes, ratio) == [])
    #expect(found(sizes.map { $0 + 200_000 } + [2500], ratio).count == 1)
  }

  @Test func outliersThatTheSetNamesAreKnown() {
    #expect(found(Self.plain + [64.5], indicator(treatment: .forcedWinsorise(["c12"]))) == [])
    #expect(found(Self.plain + [64.5], indicator(treatment: .forcedWinsorise(["c1"]))).count == 1)
  }

  /// What is a hundred times off is not said to be far as well.
  @Test func aColumnHasOneFinding() {
    let reading = PlausibilitySample.read("N", Self.plain + [9000], PlausibilitySample.criteria([indicator()]))
    #expect(reading.found(.columnFarValue).count == 1)
    #expect(reading.found(.valueFarFromOthers) == [])
  }

  /// Of 240 random columns without outliers, normal, uniform and skewed, hardly any is blamed; a tenfold slip in a normal
  /// column always is.
  @Test(arguments: [30, 82, 500]) func falseAlarmsAreRare(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    func uniform() -> Double { Double(generator.next() % 1_000_000 + 1) / 1_000_000 }
    var alarms = 0
    for _ in 0..<80 {
      let normal = (0..<count).map { _ in 4 + (0..<12).reduce(0.0) { sum, _ in sum + uniform() } }
      alarms += found(normal, indicator()).count
      alarms += found(normal.indices.map { _ in uniform() }, indicator()).count
      alarms += found(normal.map { $0 * $0 * $0 * uniform() }, indicator()).count
      #expect(found([normal[0] * 10] + normal.dropFirst(), indicator()).count == 1)
    }
    #expect(alarms <= 2)
  }

  /// R: quantile(1:11, c(.25, .75)) is 3.5 and 8.5, so that the outer fences are -11.5 and 23.5.
  @Test func fencesAreTukeys() throws {
    let fence = try #require(OuterFence((1...11).map(Double.init)))
    #expect(!fence.isBeyond(23.5, at: .above) && fence.isBeyond(23.6, at: .above))
    #expect(!fence.isBeyond(-11.5, at: .below) && fence.isBeyond(-11.6, at: .below))
    #expect(OuterFence((1...9).map(Double.init)) == nil)
    #expect(OuterFence([1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) == nil)
  }

  /// The gap is at least half of the range of the others, and the far ones are at most a tenth.
  @Test func aGapParts() {
    let places = (1...20).map(Double.init)
    #expect(OuterFence.isolated(places + [30], beyond: [20], at: .above) == [20])
    #expect(OuterFence.isolated(places + [29], beyond: [20], at: .above) == nil)
    #expect(OuterFence.isolated(places + [40, 41], beyond: [20, 21], at: .above) == [20, 21])
    #expect(OuterFence.isolated(places + [40, 41, 42], beyond: [20, 21, 22], at: .above) == nil)
    #expect(OuterFence.isolated(places + [25, 50], beyond: [20, 21], at: .above) == [21])
    #expect(OuterFence.isolated(places + [-9], beyond: [20], at: .below) == [20])
  }
}
