internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the root element.
enum SetReading {
  /// The set. If the log holds a finding of severity `.stop`, placeholders stand where values could not be read.
  static func read(_ root: XMLElement, _ context: ReadingContext) -> CriteriaSet {
    let element = StrictElement(
      root, context.log, attributes: ["id", "version"],
      children: [
        .many("title"), .any("purpose"), .maybe("source"), .maybe("licence"), .maybe("scores"), .maybe("ranking"),
        .maybe("screening"), .maybe("imputation"), .maybe("treatment"), .maybe("change"), .maybe("matrix"),
        .maybe("referenceCity"), .one("indicators"), .maybe("checks"), .many("index"), .maybe("gates"),
        .maybe("classes"), .maybe("verdicts"), .maybe("divide"), .maybe("robustness"), .maybe("programmes"),
        .maybe("mentors"),
      ])
    let version = element.optional("version") ?? "1"
    if version.isEmpty { element.report(.criteriaTextMissing, .criteria(.versionEmpty), at: "version") }
    if let scores = element.child("scores") { context.scores = Self.scores(scores, context) }
    let indicators = element.child("indicators").map { IndicatorReading.readAll($0, context) } ?? []
    let trees = element.children("index").map { NodeReading.read($0, in: nil, context) }
    let imputation = element.child("imputation").map { DataTreatmentReading.imputation($0, context.log) } ?? .none
    NodeChecks.check(indicators, principal: trees.first?.id, imputation: imputation, context)
    let gates = element.child("gates").map { OutcomeReading.gates($0, context) } ?? []
    let classes = element.child("classes").flatMap { OutcomeReading.classes($0, context) }
    let hasGates = root.children.contains { $0.name == "gates" }
    let verdicts = element.child("verdicts").map { VerdictReading.readAll($0, hasGates: hasGates, context) } ?? []
    var set = CriteriaSet(
      id: element.id("id") ?? "", version: version, title: element.texts("title"), purpose: element.texts("purpose"),
      source: element.plainText("source"), licence: element.plainText("licence"), scores: context.scores,
      indicators: indicators, trees: trees, gates: gates, classes: classes, verdicts: verdicts)
    if let ranking = element.child("ranking") { readRanking(ranking, into: &set, context) }
    set.screening = element.child("screening").map { DataTreatmentReading.screening($0, context.log) }
    set.imputation = imputation
    if let treatment = element.child("treatment") {
      set.treatment = DataTreatmentReading.treatment(treatment, context.log)
    }
    set.change = element.child("change").flatMap { ChangeReading.read($0, context.log) }
    set.checks = element.child("checks").map { EditRuleReading(indicators, context).readAll($0) } ?? []
    set.divide = element.child("divide").map { DivideReading.read($0, context) }
    if let matrix = element.child("matrix") {
      let axes = StrictElement(matrix, context.log, attributes: ["horizontal", "vertical"])
      if let horizontal = context.node(axes, "horizontal"), let vertical = context.node(axes, "vertical") {
        set.matrix = MatrixAxes(horizontal: horizontal, vertical: vertical)
      }
    }
    if let city = element.child("referenceCity") {
      set.referenceCity = StrictElement(city, context.log, attributes: ["id"]).id("id").map { CityID($0) }
    }
    if let robustness = element.child("robustness") {
      set.robustness = RobustnessReading(context: context, set: set).read(robustness)
    }
    set.programmes = element.child("programmes").map { ProgrammeReading.readAll($0, context) } ?? []
    set.mentors = element.child("mentors").map { MentorReading.read($0, context) }
    return set
  }

  private static func scores(_ child: XMLElement, _ context: ReadingContext) -> ScoreRange {
    let element = StrictElement(child, context.log, attributes: ["from", "to", "decimals"])
    let lower = element.number("from", default: 0)
    let upper = element.number("to", default: 1)
    let decimals = element.optionalWhole("decimals", in: 0...CriteriaLimits.decimals) ?? 3
    guard lower < upper else {
      element.report(
        .criteriaOutOfRange,
        .criteria(.scoresNeedRange, .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper))), at: "to")
      return ScoreRange()
    }
    element.checkWidth(upper - lower, .said(.criteria(.widthOfScores)), at: "to")
    return ScoreRange(lower: lower, upper: upper, decimals: decimals)
  }

  private static func readRanking(_ child: XMLElement, into set: inout CriteriaSet, _ context: ReadingContext) {
    let element = StrictElement(
      child, context.log, attributes: ["ties", "minimumCoverage", "silenceLowersVerdict"])
    set.tieRule = element.choice("ties", default: TieRule.competition)
    set.minimumCoverage = element.number("minimumCoverage", default: 0, in: 0...1)
    set.silenceLowersVerdict = element.flag("silenceLowersVerdict", default: false)
  }
}
