import Testing

/// The band within which scores are tied, cut points met and shares whole has one source each.
@Suite struct ToleranceTests {
  /// Where `1e-9` may stand as a number: the two constants, a distance of its own from the ends of a weight, the band of
  /// printed numbers (held equal to the constant by `ShownScoreTests`), and the least width of a logarithmic scale.
  private static let sources: Set<String> = [
    "Sources/AssessmentModel/Criteria/Rules.swift", "Sources/AssessmentModel/Criteria/Weighting.swift",
    "Sources/Analyses/Explanation/TippingSearch.swift", "Sources/Diagnostics/Text/PartedDigits.swift",
    "Sources/AssessmentModel/Criteria/CriteriaLimits.swift",
  ]

  @Test func noStepHasABandOfItsOwn() {
    for file in SourceTree.files(below: "Sources") where !Self.sources.contains(file.path) {
      for (number, line) in file.lines.enumerated() where Self.isNumber(line) {
        Issue.record("\(file.path):\(number + 1): take Comparison.tolerance or Weighting.sumTolerance")
      }
    }
  }

  /// Whether `1e-9` stands in code, beside an operator or a comma, and not in words.
  private static func isNumber(_ line: Substring) -> Bool {
    let code = line.drop { $0 == " " }
    return !code.hasPrefix("//") && code.contains(/[-+*=<>(,:] ?1e-9\b/)
  }

  @Test func theTestTellsCodeFromWords() {
    #expect(Self.isNumber("      let least = keys[0] - 1e-9"))
    #expect(Self.isNumber("    if a <= 1 + 1e-9 { return }"))
    #expect(!Self.isNumber("    /// Scores within 1e-9 of the first."))
    #expect(!Self.isNumber("              how near to one half counts as a draw; 1e-9 if not written."))
  }
}
