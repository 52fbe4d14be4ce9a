import Testing

/// The model, the numbers, the method and its analyses have facts and no words: what people read is made in `Words`, and
/// what files say in `ReportFiles`.
@Suite struct SilentModelTests {
  private static let targets = ["AssessmentModel", "Numerics", "Scoring", "Analyses"]

  /// Texts with blanks that nobody reads as words of ours, and why.
  private static let notations: [String: String] = [
    "item scoring": "name of a step in files, the raw value of `StageRecord.Stage`",
    "mirrored logarithm": "name of an outcome in files, the raw value of `TreatedIndicator.Outcome`",
    "raised by difference": "name of a flag's reason in files", "raised by exclusion ratio": "name of a flag's reason",
    "capped by small sample": "name of a flag's reason", "capped by small difference": "name of a flag's reason",
    "reciprocal of the sum of reciprocals": "key of a learnt value, by which it is pinned",
    "worst score": "key of a learnt value", "worst score, falling": "key of a learnt value",
    "best S": "key of a learnt value", "worst S": "key of a learnt value", "best R": "key of a learnt value",
    "worst R": "key of a learnt value", "frontier ": "key of a learnt value",
    "treatment lower": "key of a learnt value", "treatment upper": "key of a learnt value",
    "imputation minimum": "key of a learnt value", "imputation maximum": "key of a learnt value",
    "imputation mean": "key of a learnt value", "imputation median": "key of a learnt value",
    " in  ": "key of what a mean was learnt of",
    "전체": "name of the group of all cities, a value beside those of the registry",
    "nearest by income and population": "name of a group of cities, a value beside those of the registry",
    "소득과 인구가 가장 가까운 곳": "name of a group of cities, a value beside those of the registry",
  ]

  /// Formulas that explanations fill in: mathematics, the same in every language.
  private static let formulas: Set<String> = ["overCities", "plain"]

  /// Direction numbers of a point sequence, packed into letters.
  private static let packed = "Sources/Numerics/Random/JoeKuoTable.swift"

  /// A programming error speaks to programmers.
  private static let traps: Set<String> = [
    "precondition", "preconditionFailure", "fatalError", "assert", "assertionFailure",
  ]

  /// Whether people would read it: a small word beside another, or Korean.
  static func isSentence(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) { return true }
    guard text.contains(" ") else { return false }
    return text.split { " :;,.()/".contains($0) }.contains { word in
      word.count > 1 && word.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "’" }
    }
  }

  @Test(arguments: targets) func nobodySpeaks(_ target: String) {
    for file in SourceTree.files(below: "Sources/\(target)") where file.path != Self.packed {
      for literal in SourceLiterals.all(in: file.lines.joined(separator: "\n"))
      where Self.isSentence(literal.text) && Self.notations[literal.text] == nil
        && !literal.calls.contains(where: Self.traps.union(Self.formulas).contains)
      {
        Issue.record(
          "\(file.path):\(literal.line): “\(literal.text)” belongs to Words, or to the notation of the files")
      }
    }
  }

  /// No name on the list that the code no longer has.
  @Test func everyNotationIsThere() {
    var seen: Set<String> = []
    for target in Self.targets {
      for file in SourceTree.files(below: "Sources/\(target)") {
        for literal in SourceLiterals.all(in: file.lines.joined(separator: "\n")) { seen.insert(literal.text) }
      }
    }
    #expect(Self.notations.keys.filter { !seen.contains($0) }.sorted() == [])
  }

  @Test func theTestFindsWhatItLooksFor() {
    let source = """
      // "a comment of ours"
      let a = x ? "cut to the limits: \\(names["of one"] ?? "no name") left" : "minimum"
      precondition(a.count > f(1), "limits are in order")
      let b = ["Weights", "가중치", "x y", "1 − {x}"]
      """
    let found = SourceLiterals.all(in: source)
    #expect(
      found.filter { Self.isSentence($0.text) }.map(\.text) == [
        "of one", "no name", "cut to the limits:  left", "limits are in order", "가중치",
      ])
    #expect(found.first { $0.text == "limits are in order" }?.calls == ["precondition"])
    #expect(found.first { $0.text == "no name" }?.line == 2)
  }
}
