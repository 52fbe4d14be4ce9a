import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// What a comparison says of each city, as the page prints it and as its script reads it.
///
/// Differences are worked out from whole numbers (``QuantisedScore``), so that the page and its script, which both do it,
/// print the same digits.
struct ComparedFigures {
  /// A node or leaf that is a line of the table of parts.
  struct Part {
    var child: AssessmentPlan.Child
    /// 0 for a child of the principal index, 1 for what is below it.
    var depth: Int
    /// Whether it is high where answers are low, as a need is: no value of it is the best.
    var isFalling: Bool
  }

  let page: ReportPage
  let parts: [Part]

  init(_ page: ReportPage) {
    self.page = page
    let plan = page.assessment.plan
    parts = page.facts.axes.flatMap { axis -> [Part] in
      var list = [Part(child: axis, depth: 0, isFalling: Self.isFalling(axis, plan))]
      if case .node(let node) = axis {
        for case .node(let inner) in plan.nodes[node].children {
          list.append(Part(child: .node(inner), depth: 1, isFalling: Self.isFalling(.node(inner), plan)))
        }
      }
      return list
    }
  }

  private static func isFalling(_ child: AssessmentPlan.Child, _ plan: AssessmentPlan) -> Bool {
    switch child {
    case .leaf(let leaf): plan.leaves[leaf].sense == .falling
    case .node(let node):
      IndicatorLayout.leaves(below: node, in: plan).contains { plan.leaves[$0].sense == .falling }
    }
  }

  private var facts: ReportFacts { page.facts }
  private var assessment: Assessment { _read { yield page.assessment } }
  private var words: Wording { page.words }

  // MARK: Of a city

  func rank(_ city: Int) -> String {
    page.rankText(city).map { words(.rankedOf, $0, NumberText.whole(facts.ranked.count)) } ?? words(.notRanked)
  }

  /// The ranks between which the city lies in nine variations of ten.
  func interval(_ city: Int) -> String? {
    facts.uncertainty?.interval(of: city).map { low, high in
      low == high
        ? words(.compareOneRank, NumberText.rank(low))
        : words(.compareRange, NumberText.rank(low), NumberText.rank(high))
    }
  }

  func verdict(_ city: Int) -> String {
    facts.band(of: city).map { facts.bands.list[$0].name[page.language] } ?? words(.notRated)
  }

  func isProvisional(_ city: Int) -> Bool {
    !assessment.verdicts.isEmpty && assessment.verdicts[city].isProvisional
  }

  func score(_ city: Int) -> String { facts.text(.node(assessment.plan.principal), of: city) ?? words(.notRated) }

  func coverage(_ city: Int) -> String {
    assessment.coverage[city].map { words.percent($0, apartFrom: [assessment.criteria.minimumCoverage]) } ?? "–"
  }

  /// The worst level of any check; parity only where groups were compared.
  func divide(_ city: Int) -> String {
    guard let divide = assessment.divide, let level = divide.worstLevel(of: city) else { return words(.notMeasured) }
    let comparesGroups = divide.checks.contains { check in
      if case .gap = check.kind { check.outcome(of: city).level != nil } else { false }
    }
    if level == 0, !comparesGroups { return words(.noShortfall) }
    return page.levelName(level)[page.language]
  }

  /// Whether the number of inhabitants, or the income per head, of any city is known.
  var knowsPopulation: Bool { assessment.cities.contains { $0.population != nil } }
  var knowsIncome: Bool { assessment.cities.contains { $0.incomePerHead != nil } }

  func population(_ city: Int) -> String {
    assessment.cities[city].population.map { NumberText.measured($0) } ?? words(.compareNotKnown)
  }

  func income(_ city: Int) -> String {
    assessment.cities[city].incomePerHead.map { NumberText.fixed($0, 0) } ?? words(.compareNotKnown)
  }

  /// In which quarter of the cities assessed a city lies by its country's income per head.
  func incomeGroup(_ city: Int) -> String {
    words(facts.incomes.groupOfCity[city].map(ReportPage.incomePhrase) ?? .compareNotKnown)
  }

  func part(_ part: Part, _ city: Int) -> String? { facts.text(part.child, of: city) }

  // MARK: Whole numbers

  /// The principal score.
  func quantised(scoreOf city: Int) -> Int? {
    QuantisedScore.of(assessment.nodes[assessment.plan.principal].scores[city])
  }

  func quantised(_ part: Part, _ city: Int) -> Int? {
    switch part.child {
    case .node(let node): QuantisedScore.of(assessment.nodes[node].scores[city])
    case .leaf(let leaf): QuantisedScore.of(assessment.normalised.columns[leaf][city])
    }
  }

  /// The value of an indicator where more is better.
  func quantised(indicator: Int, _ city: Int) -> Int? {
    facts.layout.leaves[indicator].flatMap { QuantisedScore.of(assessment.normalised.columns[$0][city]) }
  }

  /// How far a city's principal score reaches in nine variations of ten.
  func width(_ city: Int) -> Int? {
    facts.uncertainty?.analysis.cities[city].scores.flatMap { scores in
      QuantisedScore.of(scores.ninetyFifth - scores.fifth)
    }
  }

  /// In how many variations one is ahead of the other, of twice their number; `nil` unless both are compared.
  func wins(_ city: Int, _ other: Int) -> Int? {
    guard let uncertainty = facts.uncertainty, let place = uncertainty.place(of: city),
      let against = uncertainty.place(of: other), place != against
    else { return nil }
    let analysis = uncertainty.analysis
    return Int(analysis.winCounts[place * analysis.compared.count + against])
  }

  // MARK: Answers

  /// An answer without its unit, which stands beside the indicator's name.
  func answer(_ indicator: Int, _ city: Int) -> String {
    switch assessment.indicators.columns[indicator][city] {
    case .value(let number, let basis):
      return value(number, indicator) + (remark(basis).map { " · " + words($0) } ?? "")
    case .missing(let reason):
      let filled = facts.imputedCell(indicator, of: city).map {
        " (" + words(.filledMark) + " " + value($0.value, indicator) + ")"
      }
      return words(ReportPage.phrase(reason)) + (filled ?? "")
    }
  }

  /// What is said of an answer that the city itself did not give; whether it proved one stands on its page.
  private func remark(_ basis: AnswerBasis) -> Phrase? {
    switch basis {
    case .reported, .evidenced, .selfReported: nil
    case .countryProxy, .registry, .imputed, .previousEdition: basis.phrase
    }
  }

  func isMissing(_ indicator: Int, _ city: Int) -> Bool {
    assessment.indicators.columns[indicator][city].number == nil
  }

  private func value(_ number: Double, _ indicator: Int) -> String {
    switch page.criteria.indicators[indicator].scale {
    case .yesNo where number == 0 || number == 1: words(number == 1 ? .yes : .no)
    case .options(let options):
      options.first { $0.points == number }.map { $0.label.isEmpty ? $0.code : $0.label[page.language] }
        ?? NumberText.measured(number)
    case .percent: NumberText.measured(number, apartFrom: [0, 100])
    case .yesNo, .count, .number, .level: NumberText.measured(number)
    }
  }

  /// What an indicator's values are measured in, once for the line.
  func unit(_ indicator: Int) -> String {
    let entry = page.criteria.indicators[indicator]
    return switch entry.scale {
    case .level(let top): words(.compareLevels, NumberText.whole(top))
    case .count(.some(let top)): words(.compareCount, NumberText.whole(top))
    case .percent: "%"
    case .yesNo, .options: ""
    case .count, .number: entry.unit[page.language]
    }
  }

  /// The name of an indicator with what it is measured in.
  func nameWithUnit(_ indicator: Int) -> String {
    let name = page.criteria.indicators[indicator].name[page.language]
    let unit = unit(indicator)
    return unit.isEmpty ? name : "\(name) (\(unit))"
  }

  /// What a level of the common scale is on which a difference of an indicator counts: one level, a quarter for others.
  func step(_ indicator: Int) -> Int {
    if case .level(let top) = page.criteria.indicators[indicator].scale, top > 0 {
      return Int((QuantisedScore.unit / Double(top)).rounded(.down)) - 1
    }
    return Int(QuantisedScore.unit / 4)
  }
}

/// Scores of the common scale in whole hundred-thousandths.
enum QuantisedScore {
  static let unit = 100_000.0

  static func of(_ value: Double?) -> Int? {
    guard let value, value.isFinite, abs(value) < 1e9 else { return nil }
    return Int((value * unit).rounded())
  }

  /// A difference in the set's range with its sign: `+0.013`, `−0.200`, `0.000`.
  static func signed(_ difference: Int, _ scores: ScoreRange) -> String {
    let text = plain(abs(difference), scores)
    return text.contains { $0 != "0" && $0 != "." } ? (difference > 0 ? "+" : "\u{2212}") + text : text
  }

  /// A width in the set's range without a sign.
  static func plain(_ width: Int, _ scores: ScoreRange) -> String {
    var power = 1.0
    for _ in 0..<scores.decimals { power *= 10 }
    let parts = (scores.reportedDifference(Double(width)) * power / unit + 0.5).rounded(.down)
    guard abs(parts) < 9e15 else { return "–" }
    var digits = String(Int(parts))
    guard scores.decimals > 0 else { return digits }
    while digits.count <= scores.decimals { digits = "0" + digits }
    let cut = digits.index(digits.endIndex, offsetBy: -scores.decimals)
    return String(digits[..<cut] + "." + digits[cut...])
  }

  /// Tenths of a percent of `count` out of `whole`, as printed: never 0 or 100 where it is not so.
  static func percent(_ count: Int, of whole: Int, _ words: Wording) -> String {
    let tenths = (count * 1000 * 2 + whole) / (whole * 2)
    if count < whole, tenths == 1000 { return words.percents(">99.9") }
    if count > 0, tenths == 0 { return words.percents("<0.1") }
    return words.percents("\(tenths / 10).\(tenths % 10)")
  }
}
