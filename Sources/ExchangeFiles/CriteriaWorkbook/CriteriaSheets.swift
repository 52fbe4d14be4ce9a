/// The sheets of a criteria workbook, in their order.
///
/// A new element or attribute of criteria files is a column here; one that is forgotten is named when a set that has it is
/// exported.
enum CriteriaSheets {
  /// The sheet of the set itself: a row for each field.
  static let set = SheetLayout(
    name: "Set", kinds: ["criteriaSet"], place: .root([]), columns: SetFields.all, isNeeded: true)

  /// The headers of the sheet of the set.
  static let setHeaders = ["field", "value"]

  /// The sheets with a row for each element. A sheet stands behind those that its rows refer to.
  static let tables: [SheetLayout] = asked + trees + outcomes + divide + offers + robustness

  private static let answered: [SheetLayout.Parent] = [
    SheetLayout.Parent(column: "indicator", sheet: "Indicators", path: []),
    SheetLayout.Parent(column: "item", sheet: "Items", path: []),
  ]

  private static let asked: [SheetLayout] = [
    SheetLayout(
      name: "Indicators", kinds: ["indicator"], place: .root(["indicators"]),
      columns: [SheetColumn.own("id", .name).needed] + SheetColumn.words("name") + SheetColumn.words("definition")
        + SheetColumn.words("unit") + SheetColumn.words("question")
        + [.own("direction", .choice(["higher-is-better", "lower-is-better"])), .own("cityControls", .flag)]
        + MethodColumns.scale + MethodColumns.normalisation + SheetColumn.words("basis")
        + [.plain("source"), .plain("status")] + MethodColumns.valueRule
        + [.of("denominator", "item", .name), .of("denominator", "per")]
        + MethodColumns.imputation("imputation") + MethodColumns.treatment("treatment") + MethodColumns.change,
      key: "id", isNeeded: true),
    SheetLayout(
      name: "Items", kinds: ["item"],
      place: .below([SheetLayout.Parent(column: "indicator", sheet: "Indicators", path: [["items"]])]),
      columns: [
        SheetColumn("indicator", .reference("Indicators"), .parent).needed, SheetColumn.own("id", .name).needed,
      ] + SheetColumn.words("question") + MethodColumns.scale,
      key: "id"),
    SheetLayout(
      name: "Options", kinds: ["option"],
      place: .below(
        answered.map { SheetLayout.Parent(column: $0.column, sheet: $0.sheet, path: [["options"]]) }),
      columns: answeredColumns + [.own("code", .text).needed, .own("points", .number)] + SheetColumn.words("label")),
    SheetLayout(
      name: "Proofs", kinds: ["proof"], place: .below(answered),
      columns: answeredColumns + SheetColumn.words("name")),
    SheetLayout(
      name: "Sums and means", kinds: ["of"],
      place: .below([SheetLayout.Parent(column: "indicator", sheet: "Indicators", path: [["sum", "mean"]])]),
      columns: [
        SheetColumn("indicator", .reference("Indicators"), .parent).needed, SheetColumn.own("item", .name).needed,
        .own("weight", .number),
      ]),
  ]

  private static let answeredColumns: [SheetColumn] = [
    SheetColumn("indicator", .reference("Indicators"), .parent), SheetColumn("item", .reference("Items"), .parent),
  ]

  private static let trees: [SheetLayout] = [
    SheetLayout(
      name: "Tree", kinds: ["index", "node", "use", "part"], place: .tree,
      columns: [
        SheetColumn("kind", .choice(["index", "node", "use", "part"]), .kind).needed,
        SheetColumn("parent", .reference("Tree"), .parent).needed,
        SheetColumn(
          "id", .name,
          .attributeOfKind([("index", "id"), ("node", "id"), ("use", "indicator"), ("part", "node")])
        ).needed,
        .own("weight", .number),
      ] + SheetColumn.words("name") + SheetColumn.words("definition")
        + [
          .own("sense", .choice(["rising", "falling"])),
          .own("measure", .choice(["level", "level-and-worst-group"])),
        ] + MethodColumns.aggregation
        + [
          .own(
            "weights",
            .choice([
              "shares", "relative", "equal", "entropy", "critic", "standard-deviation", "principal-component",
            ])),
          .own("minimumCoverage", .number), .own("minimumChildren", .number),
          .of("rescale", "from"), .of("rescale", "to"),
          .of(
            "weights", "method",
            .choice([
              "budget-allocation", "analytic-hierarchy", "best-worst", "rank-order-centroid", "benefit-of-the-doubt",
            ])),
          .of("weights", "best", .name), .of("weights", "worst", .name),
          .of("weights", "lower"), .of("weights", "upper"),
        ],
      key: "id", keyed: ["index", "node"], isNeeded: true),
    SheetLayout(
      name: "Judgements", kinds: ["expert", "row", "bestToOthers", "othersToWorst", "ranks"],
      place: .below([SheetLayout.Parent(column: "node", sheet: "Tree", path: [["weights"]])]),
      columns: [
        SheetColumn("node", .reference("Tree"), .parent).needed,
        SheetColumn("kind", .choice(["expert", "row", "bestToOthers", "othersToWorst", "ranks"]), .kind).needed,
        .own("name"), SheetColumn("figures", .text, .plain([])),
      ]),
  ]

  private static let outcomes: [SheetLayout] = [
    SheetLayout(
      name: "Gates", kinds: ["gate"], place: .root(["gates"]),
      columns: [SheetColumn.own("id", .name).needed] + SheetColumn.words("name")
        + [
          SheetColumn("node", .reference("Tree"), .attribute(["requires"], "node")),
          SheetColumn("indicator", .reference("Indicators"), .attribute(["requires"], "indicator")),
        ] + SheetColumn.comparison(["requires"], .mixed)),
    SheetLayout(
      name: "Classes", kinds: ["class"], place: .root(["classes"]),
      columns: [SheetColumn.own("id", .name).needed] + SheetColumn.words("name")
        + [.own("atLeast", .number), .own("above", .number)]),
    SheetLayout(
      name: "Verdicts", kinds: ["verdict"], place: .root(["verdicts"]),
      columns: [
        SheetColumn.own("id", .name).needed,
        .own("when", .choice(["gate-failed", "gate-unknown", "insufficient-coverage"])), .own("ranked", .flag),
        .own("standing", .number),
      ] + SheetColumn.words("name") + SheetColumn.words("advice"),
      key: "id"),
    SheetLayout(
      name: "Verdict conditions", kinds: ["when"],
      place: .below([SheetLayout.Parent(column: "verdict", sheet: "Verdicts", path: [])]),
      columns: [
        SheetColumn("verdict", .reference("Verdicts"), .parent).needed,
        .own("node", .reference("Tree")), .own("indicator", .reference("Indicators")),
      ] + SheetColumn.comparison([], .mixed)),
    SheetLayout(
      name: "Checks", kinds: ["check"], place: .root(["checks"]),
      columns: [
        SheetColumn.own("id", .name).needed, .own("severity", .choice(["soft", "hard"])), .own("setsAside", .name),
      ] + SheetColumn.words("name"),
      key: "id"),
    SheetLayout(
      name: "Check clauses", kinds: ["when", "requires"],
      place: .below([SheetLayout.Parent(column: "check", sheet: "Checks", path: [])]),
      columns: [
        SheetColumn("check", .reference("Checks"), .parent).needed,
        SheetColumn("kind", .choice(["when", "requires"]), .kind).needed,
        .own("item", .name), .own("sum", .name),
      ] + SheetColumn.comparison([], .mixed)),
  ]

  private static let divide: [SheetLayout] = [
    SheetLayout(
      name: "Divide groups", kinds: ["group"], place: .root(["divide", "groups"]),
      columns: [SheetColumn.own("id", .name).needed, .own("reference", .name)] + SheetColumn.words("name")
        + SheetColumn.words("referenceName")),
    SheetLayout(
      name: "Divide checks", kinds: ["check"], place: .root(["divide", "checks"]),
      columns: [
        SheetColumn.own("indicator", .reference("Indicators")).needed,
        SheetColumn("groups", .name, .list([], child: "for", "group")), .own("frontier", .choice(["best"])),
        .own("target", .number), .own("affordability", .flag),
      ]),
    SheetLayout(
      name: "Divide steps", kinds: ["step"],
      place: .containers(["divide"], ["parity", "shortfall", "affordability"]),
      columns: [
        SheetColumn("ladder", .choice(["parity", "shortfall", "affordability"]), .container).needed,
        .own("atLeast", .number), .own("above", .number), .own("level", .number),
      ]),
    SheetLayout(
      name: "Divide levels", kinds: ["level"], place: .root(["divide", "levels"]),
      columns: [SheetColumn.own("value", .number).needed] + SheetColumn.words("name")),
  ]

  private static let offers: [SheetLayout] = [
    SheetLayout(
      name: "Programmes", kinds: ["programme"], place: .root(["programmes"]),
      columns: [SheetColumn.own("id", .name).needed] + SheetColumn.words("name") + SheetColumn.words("offer")
        + [.plain("source")],
      key: "id"),
    SheetLayout(
      name: "Offered when", kinds: ["for"],
      place: .below([SheetLayout.Parent(column: "programme", sheet: "Programmes", path: [])]),
      columns: [
        SheetColumn("programme", .reference("Programmes"), .parent).needed,
        .own("node", .reference("Tree")), .own("below", .number), .own("verdict", .name),
      ]),
  ]

  private static let inputs: [StaticString] = [
    "weights", "normalisation", "aggregation", "imputation", "treatment", "goalposts", "dropping", "answers",
  ]

  private static let robustness: [SheetLayout] = [
    SheetLayout(
      name: "Robustness", kinds: inputs, place: .root(["robustness"]),
      columns: [
        SheetColumn("kind", .choice(inputs.map { "\($0)" }), .kind).needed, SheetColumn.own("id", .name).needed,
        .own("nodes", .name), .own("indicators", .name), .own("noise", .number), .own("simplex", .flag),
        .own("lower", .number), .own("upper", .number), .own("share", .number),
      ] + SheetColumn.words("name"),
      key: "id"),
    SheetLayout(
      name: "Alternatives", kinds: ["alternative"],
      place: .below([SheetLayout.Parent(column: "input", sheet: "Robustness", path: [])]),
      columns: [
        SheetColumn("input", .reference("Robustness"), .parent).needed, SheetColumn("key", .name, .key),
      ] + MethodColumns.normalisation + MethodColumns.aggregation + MethodColumns.imputation(nil)
        + MethodColumns.treatment(nil),
      key: "key"),
    SheetLayout(
      name: "Margins", kinds: ["margin"],
      place: .below([SheetLayout.Parent(column: "input", sheet: "Robustness", path: [])]),
      columns: [
        SheetColumn("input", .reference("Robustness"), .parent).needed,
        .own("indicators", .name),
        .own(
          "basis",
          .choice([
            "reported", "evidenced", "self-reported", "country-proxy", "registry", "imputed", "previous-edition",
          ])),
        .own("plusMinus", .number), .own("share", .number),
      ]),
    SheetLayout(
      name: "Categories", kinds: ["lowest", "from"],
      place: .below([
        SheetLayout.Parent(column: "indicator", sheet: "Indicators", path: [["categories"]]),
        SheetLayout.Parent(column: "alternative", sheet: "Alternatives", path: [["categories"]]),
      ]),
      columns: [
        SheetColumn("indicator", .reference("Indicators"), .parent),
        SheetColumn("alternative", .reference("Alternatives"), .parent),
        SheetColumn("kind", .choice(["lowest", "from"]), .kind).needed,
        .own("at", .number), .own("points", .number),
      ]),
  ]
}
