import Testing

/// Scores come into the reported range in one place, and shares are rounded in one place.
@Suite struct ShownNumberRuleTests {
  private func lines(except paths: [String], where isFound: (Substring) -> Bool) -> [String] {
    SourceTree.files(below: "Sources").filter { file in !paths.contains { file.path.hasSuffix($0) } }.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        let code = line.drop { $0 == " " }
        return !code.hasPrefix("//") && isFound(code) ? "\(file.path):\(number + 1) \(code)" : nil
      }
    }
  }

  /// Only `ScoreRange` works with the ends of the range.
  @Test func onlyTheScoreRangeTurnsScoresIntoReportedOnes() {
    let found = lines(except: ["AssessmentModel/Criteria/CriteriaSet.swift"]) { line in
      ["scores.upper -", "scores.upper-", "scores.lower +", "scores.lower+", "range.reported(1)", "scores.upper *"]
        .contains {
          line.contains($0)
        }
    }
    // COINr’s table states what 1 is worth; the width of the range decides how many decimals an explanation has.
    let allowed = ["COINr/COINrLayout.swift", "Explanation/ExplanationFigures.swift"]
    #expect(found.filter { line in !allowed.contains { line.contains($0) } } == [])
  }

  /// Nobody else multiplies a share by 100 to print it.
  @Test func onlyPercentTextRoundsShares() {
    let found = lines(except: ["Diagnostics/Text/PercentText.swift", "Terminal/ProgressBar.swift"]) { line in
      (line.contains("100 *") || line.contains("* 100")) && (line.contains("fixed(") || line.contains("%"))
    }
    // An explanation for programs has every digit.
    #expect(found.filter { !$0.contains("Explanation/ExplanationFigures.swift") } == [])
    #expect(lines(except: []) { $0.contains("\"INF\"") || $0.contains("\"NaN\"") || $0.contains("\"-INF\"") } == [])
  }
}
