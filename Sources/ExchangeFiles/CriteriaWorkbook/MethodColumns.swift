/// Columns for methods with their parameters, which several sheets have.
enum MethodColumns {
  /// The elements of scales.
  static let scales: [StaticString] = ["yesNo", "level", "count", "percent", "number", "options"]
  /// The elements that say how a value is made from answers.
  static let valueRules: [StaticString] = ["answer", "ratio", "sum", "mean", "outsideCountry"]
  /// The elements that say how values come onto the common scale.
  static let normalisations: [StaticString] = [
    "goalposts", "minMax", "zScore", "rank", "borda", "percentileRank", "distanceToLeader", "distanceToReference",
    "distanceToTarget", "fractionOfBest", "categories", "vector", "sumToOne", "maximum",
  ]

  private static let imputations = [
    "none", "mean", "median", "group-mean", "group-median", "row-mean", "row-median", "nearest-neighbours",
    "previous-edition", "country-proxy",
  ]
  private static let treatments = [
    "none", "winsorise-then-log", "winsorise", "logarithm", "box-cox", "forced-winsorise",
  ]
  private static let aggregations = SheetColumn.Content.choice([
    "arithmetic", "geometric", "harmonic", "power-mean", "minimum", "maximum", "ordered-weighted", "mazziotta-pareto",
    "copeland", "topsis", "vikor", "promethee", "weighted-product",
  ])

  /// A scale.
  static let scale: [SheetColumn] = [
    .choice("scale", scales).needed,
    .of("scale", scales, "of"),
    .of("scale", scales, "from"),
    .of("scale", scales, "to"),
  ]

  /// How a value is made from answers.
  static let valueRule: [SheetColumn] = [
    .choice("value", valueRules),
    .of("value", valueRules, "item", .name),
    .of("value", valueRules, "of", .name),
    .of("value", valueRules, "to", .name),
    .of("value", valueRules, "per"),
    .of("value", valueRules, "times"),
    .of("value", valueRules, "minimumAnswered"),
    .of("value", valueRules, "iso3", .name),
  ]

  /// How values come onto the common scale.
  static let normalisation: [SheetColumn] = [
    .choice("normalisation", normalisations),
    .of("normalisation", normalisations, "lower"),
    .of("normalisation", normalisations, "upper"),
    .of("normalisation", normalisations, "scale", .choice(["linear", "logarithmic"])),
    .of("normalisation", normalisations, "outside", .choice(["cut", "keep"])),
    .of("normalisation", normalisations, "constant"),
    .of("normalisation", normalisations, "mean"),
    .of("normalisation", normalisations, "deviation"),
    .of("normalisation", normalisations, "ties", .choice(["lowest", "average"])),
    .of("normalisation", normalisations, "city", .name),
    .of("normalisation", normalisations, "at"),
    .of("normalisation", normalisations, "capped", .flag),
    .of("normalisation", normalisations, "range", .text),
    .of("normalisation", normalisations, "basis", .text),
  ]

  /// How gaps are filled; without a child, the attributes are the row's own, and the method may be one of outliers.
  static func imputation(_ child: StaticString?) -> [SheetColumn] {
    column(child, "method", .choice(child == nil ? imputations + treatments.dropFirst() : imputations))
      + column(child, "by", .choice(["region", "country"])) + column(child, "over", .choice(["siblings", "row"]))
      + column(child, "cities", .number) + column(child, "years", .number)
  }

  /// How outliers are treated; without a child, the attributes are the row's own, and the method is not among them.
  static func treatment(_ child: StaticString?) -> [SheetColumn] {
    (child == nil ? [] : column(child, "method", .choice(treatments)))
      + column(child, "skewness", .number) + column(child, "kurtosis", .number) + column(child, "most", .number)
      + column(child, "lambda", .number) + [
        SheetColumn(
          child.map { "\($0): for cities" } ?? "for cities", .name,
          .list(child.map { [$0] } ?? [], child: "city", "id"))
      ]
  }

  /// How children become the score of a node.
  static let aggregation: [SheetColumn] =
    column(nil, "aggregation", aggregations) + column(nil, "zero", .choice(["stops", "floor"]))
    + column(nil, "floor", .number) + column(nil, "exponent", .number) + column(nil, "places", .text)
    + column(nil, "adjusted", .flag) + column(nil, "phenomenon", .choice(["positive", "negative"]))
    + column(nil, "tolerance", .number) + column(nil, "group", .number)
    + column(nil, "preference", .choice(["usual", "linear"])) + column(nil, "indifferentUpTo", .number)
    + column(nil, "preferredFrom", .number)

  /// How far answers may lie from the previous edition's.
  static let change: [SheetColumn] = [
    .of("change", "atMost"),
    .of("change", "unit", .choice(["points", "percent", "none"])),
  ]

  private static func column(_ child: StaticString?, _ name: StaticString, _ content: SheetColumn.Content)
    -> [SheetColumn]
  {
    [child.map { .of($0, name, content) } ?? .own(name, content)]
  }
}
