/// Cities side by side.
extension English {
  static let comparison: [Phrase: String] = [
    .comparison: "{Cities} side by side",
    .comparisonOf: "Comparison: {1}",
    .baseline: "baseline",
    .overview: "Overview",
    .dimensions: "Components",
    .spread: "Spread",
    .commonGaps: "Common gaps",
    .commonGapsText: "All are below {1} in: {2}.",
    .noCommonGaps: "In no indicator are all of them below {1}.",
    .complementary: "Complementary strengths",
    .complementaryLine: "{1} ({2}) has what {3} ({4}) lacks: {5}.",
    .noComplementary: "In no indicator does one have at least {1} and another at most {2}.",
    .rankedOf: "{1} of {2}",
  ]
}
