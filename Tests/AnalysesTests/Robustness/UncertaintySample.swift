import AssessmentModel
import ScoringSupport
import Synchronization

@testable import Numerics
@testable import Scoring

/// A small study with everything that can vary: two levels of nodes, gaps, verdicts and classes.
struct UncertaintySample {
  let criteria: CriteriaSet
  let survey: Survey

  static let ids = ["A", "B", "C", "D", "E"]

  init(cities: Int, seed: UInt64 = 9) {
    criteria = ScoringSupport.criteria(
      [
        indicator("A"), indicator("B", 0, 4, scale: .level(of: 4)), indicator("C", 1, 100, logarithmic: true),
        indicator("D", 0, 50, direction: .lowerIsBetter), indicator("E", 0, 100, scale: .percent),
      ],
      [
        node(
          "ROOT",
          [
            inner("L", 3, coverage: 0.3, [use("A", 2), use("B", 1), use("C", 1)]),
            inner("R", 2, [use("D", 1), use("E", 2)]),
          ])
      ]
    ) { set in
      set.classes = ClassScheme(
        node: "ROOT",
        classes: [
          MaturityLevel(id: "high", name: LocalizedText("High"), bound: .atLeast(0.5)),
          MaturityLevel(id: "low", name: LocalizedText("Low"), bound: nil),
        ])
      set.verdicts = [
        rule("unsure", .insufficientCoverage, standing: 0),
        rule("yes", .conditions([Condition(.node("L"), .atLeast(0.35))]), ranked: true, standing: 2),
        rule("later", .conditions([]), ranked: true, standing: 1),
      ]
      set.minimumCoverage = 0.4
    }
    var generator = SplitMix(seed)
    let tops = [1.0, 4, 120, 60, 100]
    survey = ScoringSupport.survey(
      zip(Self.ids, tops).map { id, top in
        (
          AnswerKey(ItemID(id)),
          (0..<cities).map { _ -> Cell in
            if generator.chance(0.12) { return .blank }
            let value = generator.unit() * top
            return .value(id == "B" ? value.rounded() : value, generator.chance(0.5) ? .reported : .selfReported)
          }
        )
      })
  }

  /// Inputs of every kind.
  static let variations: [Variation] = [
    .weights(nodes: [], .noise(0.5)), .normalisation(indicators: ["A", "E"], [.minMax(constant: 0.5)]),
    .aggregation(nodes: ["ROOT"], [.geometric(zero: .floor(0.01))]), .imputation([.mean, .groupMedian(.region)]),
    .treatment([.winsorise(skewness: 1, kurtosis: 1, most: 2)]), .goalposts(indicators: [], share: 0.2),
    .dropping(indicators: []),
    .answers([
      AnswerMargin(indicators: ["B"], basis: .selfReported, size: .absolute(1)),
      AnswerMargin(indicators: ["E"], size: .absolute(8)), AnswerMargin(indicators: ["D"], size: .relative(0.1)),
    ]),
  ]

  /// The survey with its cities in another order.
  func permuted(_ order: [Int]) -> Survey {
    var other = survey
    other.cities = order.map { survey.cities[$0] }
    other.locations = order.map { survey.locations[$0] }
    for column in other.columns.indices {
      let answers = survey.columns[column].answers
      other.columns[column].answers = AnswerVector(
        numbers: order.map { answers.numbers[$0] }, states: order.map { answers.states[$0] })
    }
    return other
  }
}

/// Adds up from any thread.
final class Count: Sendable {
  private let sum = Atomic(0)
  var value: Int { sum.load(ordering: .relaxed) }
  var add: @Sendable (Int) -> Void { { self.sum.add($0, ordering: .relaxed) } }
}
