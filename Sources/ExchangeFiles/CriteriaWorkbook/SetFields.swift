/// The rows of the sheet of the set itself: everything of which a set has one.
enum SetFields {
  /// All of them, in their order.
  static let all: [SheetColumn] = own + data + rules

  private static let own: [SheetColumn] =
    [SheetColumn.own("id", .name).needed, .own("version")] + SheetColumn.words("title")
    + SheetColumn.words("purpose")
    + [
      .plain("source"), .plain("licence"),
      .of("scores", "from"), .of("scores", "to"), .of("scores", "decimals"),
      .of("ranking", "ties", .choice(["competition", "dense", "average"])),
      .of("ranking", "minimumCoverage"), .of("ranking", "silenceLowersVerdict", .flag),
      .of("matrix", "horizontal", .reference("Tree")), .of("matrix", "vertical", .reference("Tree")),
      .of("referenceCity", "id", .name),
    ]

  private static let data: [SheetColumn] =
    [
      .of("screening", "minimumByCity"), .of("screening", "minimumByPart"), .of("screening", "minimumByIndicator"),
      .of("screening", "minimumNonZero"),
    ] + MethodColumns.imputation("imputation") + MethodColumns.treatment("treatment") + MethodColumns.change

  private static let rules: [SheetColumn] = [
    .of("classes", "node", .reference("Tree")),
    divide("parity", "reverseAbove"),
    divide("raise", "atDifference"), divide("raise", "differenceLevel"), divide("raise", "atExclusionRatio"),
    divide("cap", "sampleBelow"), divide("cap", "differenceBelow"), divide("cap", "level"),
    .of("robustness", "replicates"), .of("robustness", "seed", .text), .of("robustness", "sensitivitySample"),
    .of("mentors", "capacity"), .of("mentors", "perCity"), .of("mentors", "strength"), .of("mentors", "weakness"),
    .of("mentors", "items"), .of("mentors", "indicators", .name),
    context("region"), context("income"), context("size"),
  ]

  private static func divide(_ child: StaticString, _ name: StaticString) -> SheetColumn {
    SheetColumn("divide \(child): \(name)", .number, .attribute(["divide", child], name))
  }

  private static func context(_ name: StaticString) -> SheetColumn {
    SheetColumn("mentors context: \(name)", .number, .attribute(["mentors", "context"], name))
  }
}
