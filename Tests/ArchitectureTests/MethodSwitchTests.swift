import Testing

/// No switch over an enum has a `default:` where methods are chosen: a case that is added later would silently become
/// another method. Switches over words, numbers and bytes may have one.
@Suite struct MethodSwitchTests {
  private static let folders = [
    "Sources/AssessmentModel", "Sources/Numerics", "Sources/Scoring", "Sources/Analyses", "Sources/CriteriaFiles",
    "Sources/ReportFiles",
    "Sources/ReportPages", "Sources/ExchangeFiles", "Sources/SurveyFiles", "Sources/Words", "Sources/Workflow",
    "Sources/FeasibilityCommands",
  ]

  /// The lines of `default:`, or of `case _`, beside a case that names an enum's, as in `case .minimum` or
  /// `case (.swap(let left), _)`. Kinds of characters are not ours to list.
  static func faults(_ lines: [Substring]) -> [Int] {
    var faults: [Int] = []
    for (number, line) in lines.enumerated() where isRest(code(line)) {
      let depth = indent(line)
      var isEnum = false
      var above = number - 1
      while above >= 0 {
        let text = code(lines[above])
        if !text.isEmpty, indent(lines[above]) < depth { break }
        if indent(lines[above]) == depth {
          if text.hasPrefix("case "), namesEnum(text) { isEnum = true }
          if text.contains("switch ") {
            if text.contains("generalCategory") { isEnum = false }
            break
          }
        }
        above -= 1
      }
      if isEnum { faults.append(number + 1) }
    }
    return faults
  }

  /// The lines that go on asking after one method with the next, so that the rest falls to an `else`.
  static func chains(_ lines: [Substring]) -> [Int] {
    let methods = Set(MethodRoomTests.families.flatMap(\.cases))
    return lines.indices.filter { number in
      guard let match = lines[number].firstMatch(of: /else if case (let )?\.([a-zA-Z]+)/) else { return false }
      return methods.contains(String(match.output.2))
    }.map { $0 + 1 }
  }

  private static func isRest(_ text: Substring) -> Bool {
    text.hasPrefix("default:") || text.hasPrefix("case _:") || text.hasPrefix("case (_, _):")
  }

  private static func namesEnum(_ text: Substring) -> Bool {
    let pattern = text.dropFirst(5).drop { $0 == "(" || $0 == " " }
    let afterLet = pattern.hasPrefix("let .") ? pattern.dropFirst(4) : pattern
    return afterLet.hasPrefix(".") && afterLet.dropFirst().first?.isLetter == true
  }

  private static func code(_ line: Substring) -> Substring { line.drop { $0 == " " } }
  private static func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

  @Test func noDefaultStandsBesideAMethod() {
    var seen = 0
    for folder in Self.folders {
      for file in SourceTree.files(below: folder) {
        seen += 1
        for line in Self.faults(file.lines) {
          Issue.record("\(file.path):\(line): a default over an enum; name the cases")
        }
        for line in Self.chains(file.lines) {
          Issue.record("\(file.path):\(line): methods asked one by one; use a switch, or a trait of the method")
        }
      }
    }
    #expect(seen > 300)
  }

  @Test func theTestFindsWhatItLooksFor() {
    let hidden = """
      func words(_ aggregation: Aggregation) -> String {
        switch aggregation {
        case .arithmetic:
          let text = "mean"
          return text
        default: return "other"
        }
      }
      """
    #expect(Self.faults(hidden.split(separator: "\n", omittingEmptySubsequences: false)) == [6])
    let pair = """
        switch (own, theirs) {
        case (.node(let inner), .node(let outer)): join(inner, outer)
        default:
          break
        }
      """
    #expect(Self.faults(pair.split(separator: "\n", omittingEmptySubsequences: false)) == [3])
    let words = """
        switch name {
        case "topsis": .topsis
        default: nil
        }
        switch share {
        case 0.5...: "half"
        case ..<0: "none"
        default: "some"
        }
        switch kind {
        case .first: 1
        case .second: 2
        }
        switch (gain, loss) {
        case (0, 0): 0
        default: 1
        }
      """
    #expect(Self.faults(words.split(separator: "\n", omittingEmptySubsequences: false)) == [])
    let rest = """
        switch method {
        case .minimum: 1
        case _: 0
        }
        switch scalar.properties.generalCategory {
        case .control: 1
        default: 0
        }
        if case .minimum = method { 1 } else if case .maximum = method { 2 } else { 0 }
        if case .rank = column { 1 } else if case .city = column { 2 } else { 0 }
      """.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(Self.faults(rest) == [3])
    #expect(Self.chains(rest) == [9])
  }
}
