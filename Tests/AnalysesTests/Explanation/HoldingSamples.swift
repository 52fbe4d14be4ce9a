import AssessmentModel
import ScoringSupport

/// What the tests of holding shares are worked on.
enum HoldingSamples {
  /// Three indicators under a geometric index, with verdicts from 0.6, from 0.4 and below.
  static func set(_ change: (inout CriteriaSet) -> Void = { _ in }) -> CriteriaSet {
    criteria(
      ["p", "q", "r"].map { indicator($0, 0, 4, scale: .level(of: 4)) },
      [
        node(
          "index", 1, .geometric(zero: .stops), [inner("a", 2, [use("p"), use("q", 3)]), inner("b", 1, [use("r")])])
      ]
    ) {
      $0.verdicts = [
        rule("A", .conditions([Condition(.node("index"), .atLeast(0.6))]), ranked: true, standing: 3),
        rule("B", .conditions([Condition(.node("index"), .atLeast(0.4))]), ranked: true, standing: 2),
        rule("C", .conditions([]), ranked: true, standing: 1),
      ]
      change(&$0)
    }
  }
}
