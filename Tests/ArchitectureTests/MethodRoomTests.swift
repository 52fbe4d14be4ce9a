import Testing

/// A method has few rooms: the files that a new case leads to stand in a list here, and no other file lists the methods.
/// Beside them a method has a file of its own for its arithmetic, and its element or word in the schema.
@Suite struct MethodRoomTests {
  /// A family of methods: its cases, and the files that name most of them.
  struct Family: CustomTestStringConvertible {
    var name: String
    var model: String
    var cases: [String]
    var rooms: [String]

    var testDescription: String { name }
  }

  private static let words = [
    "Sources/Words/English/English+Methods.swift", "Sources/Words/Korean/Korean+Methods.swift",
  ]

  /// Tables of older notations and shorter words, in which a method needs no entry.
  private static let tables = [
    "Sources/ReportFiles/Notation/MethodStatements.swift", "Sources/ReportFiles/Content/StageMethodWords.swift",
  ]

  static let families = [
    Family(
      name: "normalisations", model: "Sources/AssessmentModel/Criteria/Normalisation.swift",
      cases: [
        "goalposts", "minMax", "zScore", "rank", "borda", "percentileRank", "distanceToLeader", "distanceToReference",
        "distanceToTarget", "fractionOfBest", "categorical", "vector", "sum", "maximum",
      ], rooms: ["ScaleRule.swift"]),
    Family(
      name: "aggregations", model: "Sources/AssessmentModel/Criteria/Aggregation.swift",
      cases: [
        "arithmetic", "geometric", "harmonic", "powerMean", "minimum", "maximum", "orderedWeighted", "mazziottaPareto",
        "copeland", "topsis", "vikor", "promethee", "weightedProduct",
      ],
      // The first is for rules that hold rows against each other alone.
      rooms: ["NodeFits.swift", "NodeRule.swift"]),
    Family(
      name: "weightings", model: "Sources/AssessmentModel/Criteria/Weighting.swift",
      cases: [
        "shares", "relative", "equal", "budgetAllocation", "analyticHierarchy", "bestWorst", "rankOrderCentroid",
        "entropy", "critic", "standardDeviation", "principalComponent", "benefitOfTheDoubt",
      ], rooms: ["GivenWeights.swift"]),
  ]

  /// The cases of a family that are named in patterns of a file, or in literals such as `[.rank, .borda]`.
  static func named(_ family: [String], in lines: [Substring]) -> Set<String> {
    var found: Set<String> = []
    for line in lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for match in line.matches(of: /(^|[ (\[])\.([a-zA-Z]+)/) where family.contains(String(match.output.2)) {
        found.insert(String(match.output.2))
      }
    }
    return found
  }

  @Test(arguments: families) func onlyItsRoomsListTheMethods(_ family: Family) {
    let rooms = [family.model] + Self.words
    var kernels: [String] = []
    var seen = 0
    for file in SourceTree.files(below: "Sources") {
      let most = Self.named(family.cases, in: file.lines).count * 2 > family.cases.count
      if rooms.contains(file.path) {
        #expect(most, "\(file.path) no longer lists the \(family.name)")
        seen += 1
      } else if most, !Self.tables.contains(file.path) {
        kernels.append(String(file.path.split(separator: "/").last ?? ""))
      }
    }
    #expect(seen == rooms.count)
    #expect(kernels == family.rooms, "a new one of the \(family.name) would lead to \(kernels)")
  }

  /// The lists above are those of the code: a case that is added stands in its family's file.
  @Test(arguments: families) func theCasesAreThoseOfTheModel(_ family: Family) throws {
    let file = try #require(
      SourceTree.files(below: "Sources/AssessmentModel/Criteria").first { $0.path == family.model })
    var declared: [String] = []
    for line in file.lines.drop(while: { !$0.hasPrefix("public enum") }) {
      if line == "}" { break }
      if let match = line.firstMatch(of: /^  case ([a-zA-Z]+)/) { declared.append(String(match.output.1)) }
    }
    #expect(declared == family.cases)
  }

  @Test func theTestFindsWhatItLooksFor() {
    let lines: [Substring] = [
      "    case .rank(let ties), .borda(let ties): true", "  // .vector", "  let all = [.sum, maximum]",
      "  text.minMax",
    ]
    #expect(Self.named(Self.families[0].cases, in: lines) == ["rank", "borda", "sum"])
  }
}
