import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

/// Skewness and kurtosis: SciPy 1.17.1, `skew` and `kurtosis` with `bias=False`. Logarithm and Box–Cox: NumPy 2.4.6 and
/// `scipy.special.boxcox`. Winsorised columns: the documented examples of COINr 1.1.14 (vignette “Outlier Treatment”,
/// `tests/testthat/test-treat.R`), checked by hand.
@Suite("Outlier treatment")
struct TreatmentTests {
  static let usual = OutlierTreatment.winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 5)
  private static let ten = (1...10).map(Double.init)
  private static let twenty = (1...20).map(Double.init)

  private func treat(
    _ values: [Double?], _ rule: OutlierTreatment, normalisation: Normalisation = .minMax(constant: 0.5),
    pinned: [LearntValue] = []
  ) -> Assessment {
    var x = indicator("x")
    x.normalisation = normalisation
    x.treatment = rule
    return assess(criteria([x], [node("index", [use("x")])]), survey(["x": values.map { Cell($0) }]), pinned: pinned)
  }

  private func values(_ result: Assessment) -> [Double?] {
    result.cities.indices.map { result.scored.columns[0][$0].number }
  }

  @Test(arguments: [
    (ten + [100], 3.2556381840605098, 10.706673906421974),
    (ten + [30, 100], 3.0632410342394993, 9.741390834569144),
    (ten + [-100], -3.2675665191422465, 10.763905792671178),
    ([3.1, 4.7, 0.2, 8.8, 120.4, 5.5, 2.2, 7.9, 61.3, 1.0, 9.6, 4.4], 2.5436769939667707, 6.279522296664066),
    (twenty + [100, 200], 3.585570448860672, 13.339023261904053),
  ])
  func `skewness and kurtosis of type 2`(_ column: [Double], _ skewness: Double, _ kurtosis: Double) throws {
    let shape = try #require(treat(column, Self.usual).treatments.first?.before)
    #expect(abs(shape.skewness - skewness) <= 1e-12 * abs(skewness))
    #expect(abs(shape.kurtosis - kurtosis) <= 1e-12 * abs(kurtosis))
  }

  @Test(arguments: [1e-300, 1e-5, 1, 1e12, 1e305])
  func `the shape does not depend on the unit`(_ unit: Double) throws {
    let shape = try #require(treat((Self.ten + [100]).map { $0 * unit }, Self.usual).treatments.first?.before)
    #expect(abs(shape.skewness - 3.2556381840605098) <= 1e-12)
    #expect(abs(shape.kurtosis - 10.706673906421974) <= 1e-11)
  }

  @Test func `one outlier is winsorised`() throws {
    let result = treat(Self.ten + [100], Self.usual)
    #expect(values(result) == Self.ten + [10])
    #expect(result.indicators.columns[0][10] == .value(100, .reported))
    let entry = try #require(result.treatments.first)
    #expect(entry.outcome == .winsorised)
    #expect(entry.changed == 1)
    #expect(isClose(entry.after?.skewness, -0.12762165967608588))
    #expect(isClose(entry.after?.kurtosis, -1.3366772177582988, 1e-11))
    let record = try #require(result.records.first { $0.stage == .treatment })
    #expect(record.remarks == [.treated("x", entry)])
  }

  @Test func `winsorising stops as soon as the test passes`() {
    // COINr's vignette: 30 and 100 beside 1…10; the skewness falls to 1.712 with 100 at 30
    let result = treat(Self.ten + [30, 100], .winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 2))
    #expect(values(result) == Self.ten + [30, 30])
    #expect(isClose(result.treatments.first?.after?.skewness, 1.7120380600890506))
    #expect(
      values(treat(Self.ten + [30, 100], .winsorise(skewness: 1.5, kurtosis: 1, most: 5))) == Self.ten + [10, 10])
  }

  @Test func `a negative skewness draws in the lower end`() {
    let result = treat(Self.ten + [-100], Self.usual)
    #expect(values(result) == Self.ten + [1])
    #expect(result.treatments.first?.outcome == .winsorised)
  }

  @Test func `too many outliers give the cells back and take the logarithm`() throws {
    let result = treat(Self.twenty + [100, 200], .winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 1))
    let expected = [
      0: 0.688134638736401, 1: 1.095273387402595, 9: 2.39698576841553, 19: 3.0440461338325417,
      20: 4.6150215020384655, 21: 5.30325515557766,
    ]
    for (city, value) in expected { #expect(isClose(values(result)[city], value)) }
    let entry = try #require(result.treatments.first)
    #expect(entry.outcome == .logarithm)
    #expect(entry.changed == 22)
    #expect(isClose(entry.after?.skewness, 0.969498407383866, 1e-12))
    #expect(isClose(entry.after?.kurtosis, 2.2459956644019154, 1e-11))
    #expect(!result.codes().contains("SCR-027"))
  }

  @Test func `the logarithm is mirrored for a negative skewness, and keeps the order`() {
    let mirrored = treat((Self.twenty + [100, 200]).map { -$0 }, .logarithm)
    #expect(mirrored.treatments.first?.outcome == .mirroredLogarithm)
    #expect(isClose(values(mirrored)[0], -0.688134638736401))
    #expect(isClose(values(mirrored)[21], -5.30325515557766))
    #expect(isClose(mirrored.treatments.first?.after?.skewness, -0.969498407383866, 1e-12))
  }

  @Test func `winsorising alone keeps what it reached, with a finding`() {
    let result = treat(Self.twenty + [100, 200], .winsorise(skewness: 2, kurtosis: 3.5, most: 1))
    #expect(values(result) == Self.twenty + [100, 100])
    #expect(result.codes().contains("SCR-027"))
  }

  @Test func `equal cells change together, or not at all`() {
    let tied = Self.twenty + [200, 200]
    #expect(values(treat(tied, .winsorise(skewness: 2, kurtosis: 3.5, most: 1))) == tied)
    #expect(values(treat(tied, .winsorise(skewness: 2, kurtosis: 3.5, most: 2))) == Self.twenty + [20, 20])
  }

  @Test func `what passes the test stays as it is`() throws {
    let result = treat(Self.ten, Self.usual)
    #expect(values(result) == Self.ten)
    #expect(result.treatments.first?.outcome == .untouched)
    #expect(result.treatments.first?.changed == 0)
    let entry = result.treatments.first
    #expect(isClose(entry?.before?.kurtosis, -1.2))
    #expect(result.records.first { $0.stage == .treatment }?.remarks == entry.map { [.treated("x", $0)] })
  }

  @Test func `missing stays missing, and marks stay`() {
    let result = treat([nil] + Self.ten + [100, nil], Self.usual)
    #expect(values(result) == [nil] + Self.ten + [10, nil])
  }

  @Test func `corners: few values, constants, one city, none`() {
    #expect(treat([1, 2, 900], Self.usual).codes() == ["SCR-025"])
    #expect(treat([1, 2, 900], .logarithm).codes() == ["SCR-025"])
    for column in [[5, 5, 5, 5, 5], [nil, nil], []] as [[Double?]] {
      let result = treat(column, Self.usual)
      #expect(values(result) == column)
      #expect(result.treatments.first?.before == nil)
      #expect(!result.codes().contains("SCR-025"))
    }
    #expect(values(treat([5, 5, 5, 5], .logarithm)) == [5, 5, 5, 5])
  }

  @Test func `Box–Cox`() {
    let raw: [Double?] = [0.5, 1, 2, 10, nil]
    for (lambda, expected) in [
      (0.3, [-0.625825345479215, 0, 0.7704813778163876, 3.3175410498962656]),
      (-1.5, [-1.21895141649746, 0, 0.43096440627115085, 0.6455848155988775]),
      (1e-9, [-0.6931471803197188, 0, 0.6931471808001718, 2.302585095644995]),
      (0, [-0.6931471805599453, 0, 0.6931471805599453, 2.302585092994046]),
    ] {
      let result = treat(raw, .boxCox(lambda: lambda))
      #expect(zip(values(result), expected.map(Optional.some) + [nil]).allSatisfy { isClose($0, $1) }, "λ \(lambda)")
    }
  }

  @Test func `Box–Cox of zero or too much leaves the column, with a finding`() {
    for column in [[0, 1, 2, 3], [-1, 1, 2, 3], [1, 2, 1e308]] as [[Double?]] {
      let result = treat(column, .boxCox(lambda: 2))
      #expect(values(result) == column)
      #expect(result.codes().contains("SCR-026"))
    }
    let wide: [Double?] = [-1.7e308, 0, 1, 2, 1.7e308]
    #expect(values(treat(wide, .logarithm)) == wide)
    #expect(treat(wide, .logarithm).codes().contains("SCR-026"))
  }

  @Test func `a scale with fixed limits is never transformed`() {
    let posts = Normalisation.goalposts(Goalposts(lower: 0, upper: 100))
    for rule in [.logarithm, .boxCox(lambda: 0.5), .winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 0)]
      as [OutlierTreatment]
    {
      let result = treat(Self.ten + [100], rule, normalisation: posts)
      #expect(values(result) == Self.ten + [100])
      #expect(result.codes() == ["SCR-026"])
      #expect(result.column("index")[10] == 1)
    }
    #expect(values(treat(Self.ten + [100], Self.usual, normalisation: posts)) == Self.ten + [10])
  }

  @Test func `forced winsorising works on a column that passes`() {
    // COINr issue 53: a named point of a column that passes the test is left alone there
    let result = treat(Self.ten, .forcedWinsorise(["j", "a"]))
    #expect(values(result) == [2, 2, 3, 4, 5, 6, 7, 8, 9, 9])
    #expect(result.treatments.first?.outcome == .winsorised)
    #expect(result.treatments.first?.changed == 2)
    #expect(result.codes().isEmpty)
    // two named cells at one end go to the first value that is not named; one inside goes to its neighbour
    #expect(values(treat(Self.ten, .forcedWinsorise(["i", "j"]))) == [1, 2, 3, 4, 5, 6, 7, 8, 8, 8])
    #expect(values(treat([1, 2, 9, 3, 4], .forcedWinsorise(["d"]))) == [1, 2, 9, 2, 4])
  }

  @Test func `a city that cannot be forced is a finding`() {
    let result = treat([1, nil, 3], .forcedWinsorise(["nowhere", "b"]))
    #expect(values(result) == [1, nil, 3])
    #expect(result.codes() == ["SCR-028", "SCR-028"])
    #expect(treat([4], .forcedWinsorise(["a"])).codes().first == "SCR-028")
  }

  @Test func `a run with the learnt treatment pinned applies it to other data`() throws {
    let first = treat(Self.twenty + [100, 200], Self.usual)
    let learnt = first.records.flatMap(\.learnt)
    let again = treat(Self.twenty + [100, 200], Self.usual, pinned: learnt)
    #expect(values(again) == values(first))
    #expect(!again.codes().contains("SCR-010"))
    let other = treat([1, 500], Self.usual, pinned: learnt)
    #expect(values(other) == [1, 20])
    let logged = treat(Self.twenty + [100, 200], .logarithm).records.flatMap(\.learnt)
    let beyond = treat([-50, 1, 1000], .logarithm, pinned: logged)
    #expect(values(beyond)[0] == nil)
    #expect(beyond.codes().contains("SCR-029"))
    #expect(isClose(values(beyond)[1], 0.688134638736401))
  }

  @Test func `permuting the cities permutes the result`() {
    var random = SplitMix(11)
    let column = (0..<60).map { _ in random.chance(0.1) ? nil : 1 / (0.001 + random.unit() * random.unit()) }
    let order = (0..<60).shuffled(using: &random)
    for rule in [Self.usual, .winsorise(skewness: 1, kurtosis: 1, most: 3), .logarithm, .boxCox(lambda: 0.2)] {
      let plain = values(treat(column, rule))
      let permuted = values(treat(order.map { column[$0] }, rule))
      #expect(zip(permuted, order.map { plain[$0] }).allSatisfy { isClose($0, $1, 1e-12) })
    }
  }

  @Test func `treatment never turns two cities round`() {
    var random = SplitMix(12)
    for _ in 0..<50 {
      let column = (0..<20).map { _ in (random.unit() - 0.5) / (0.001 + random.unit() * random.unit()) }
      for rule in [Self.usual, .logarithm, .winsorise(skewness: 0.5, kurtosis: 0.5, most: 9)] {
        let treated = values(treat(column, rule)).map { $0 ?? .nan }
        for one in column.indices {
          for other in column.indices where column[one] < column[other] { #expect(treated[one] <= treated[other]) }
        }
      }
    }
  }
}
