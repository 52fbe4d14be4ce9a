internal import AssessmentModel
internal import Diagnostics
internal import Words

/// The first sheet of a criteria workbook: what stands on the others, in both languages.
enum CriteriaGuide {
  private static let sheets: [(name: String, fact: DeliveryFact)] = [
    ("Set", .guideSet), ("Indicators", .guideIndicators), ("Items", .guideItems), ("Options", .guideOptions),
    ("Proofs", .guideProofs), ("Sums and means", .guideSums), ("Tree", .guideTree),
    ("Judgements", .guideJudgements), ("Gates", .guideGates), ("Classes", .guideClasses),
    ("Verdicts", .guideVerdicts), ("Verdict conditions", .guideConditions), ("Checks", .guideChecks),
    ("Check clauses", .guideClauses), ("Divide …", .guideDivide), ("Programmes", .guideProgrammes),
    ("Offered when", .guideOffers), ("Robustness", .guideRobustness), ("Alternatives, Margins", .guideAlternatives),
    ("Categories", .guideCategories),
  ]

  /// Its rows, the heading first.
  static let rows: [[String]] = {
    func words(_ fact: DeliveryFact) -> [String] {
      [Wording(.english), Wording(.korean)].map { $0.text(.delivery(fact)) }
    }
    let heading = [words(.guideSheet).joined(separator: " · ")] + words(.guideWhat)
    return [heading, ["–"] + words(.guideHow)] + sheets.map { [$0.name] + words($0.fact) }
  }()
}
