internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// Cities side by side: outcome, scores, and the indicators on which they differ most.
struct ComparisonText {
  let assessment: Assessment
  let cities: [Int]
  let words: Wording
  let style: TerminalStyle
  private let shown: ShownScores

  private var language: Language { words.language }

  init(assessment: Assessment, cities: [Int], words: Wording, style: TerminalStyle) {
    self.assessment = assessment
    self.cities = cities
    self.words = words
    self.style = style
    shown = ShownScores(assessment)
  }

  /// Two tables: the overview, and the indicators by falling spread.
  func text() -> String {
    let names = cities.map { assessment.cities[$0].name[language] }
    var overview = TextTable(header("", extra: []), essential: names)
    for row in overviewRows() { overview.add(row) }
    var indicators = TextTable(
      header(words(.indicatorsBySpread), extra: [(words(.spread), .right)]), essential: names)
    for row in spreads() { indicators.add(row) }
    let note = assessment.survey.description.origin == .synthetic ? style.warning(words(.syntheticMark)) + "\n" : ""
    return note + overview.text(style: style, words: words) + "\n" + indicators.text(style: style, words: words)
  }

  private func header(_ first: String, extra: [(header: String, alignment: TextTable.Alignment)])
    -> [(header: String, alignment: TextTable.Alignment)]
  {
    [(first, .left)] + cities.map { (assessment.cities[$0].name[language], .right) } + extra
  }

  private func overviewRows() -> [[String]] {
    var rows: [[String]] = [[words(.country)] + cities.map { assessment.cities[$0].country[language] }]
    if !assessment.verdicts.isEmpty {
      rows.append(
        [words(.verdict)]
          + cities.map {
            let name = assessment.verdict(of: $0)?.name[language] ?? "–"
            return assessment.verdicts[$0].isProvisional ? words(.provisionalMark, name) : name
          })
    }
    if let scheme = assessment.criteria.classes {
      rows.append(
        [words(.classHead)] + cities.map { assessment.classes[$0].map { scheme.classes[$0].name[language] } ?? "–" })
    }
    rows.append([words(.rank)] + cities.map { assessment.rank(of: $0).map(DecimalText.exact) ?? words(.notRanked) })
    for position in nodes() {
      let node = assessment.plan.nodes[position]
      let margin = String(repeating: "  ", count: node.depth)
      rows.append(
        [margin + node.name[language]] + cities.map { assessment.shown(position, of: $0, shown) ?? words(.notRated) })
    }
    rows.append([words(.coverageHead)] + cities.map { assessment.coverage[$0].map { percent($0) } ?? "–" })
    if let divide = assessment.divide {
      rows.append(
        [words(.worstDivideFlag)] + cities.map { divide.worstLevel(of: $0).map { "\($0)" } ?? words(.notMeasured) })
    }
    return rows
  }

  /// The nodes of the principal tree from the top down to depth 2.
  private func nodes() -> [Int] {
    var order: [Int] = []
    func visit(_ position: Int) {
      order.append(position)
      guard assessment.plan.nodes[position].depth < 2 else { return }
      for case .node(let child) in assessment.plan.nodes[position].children { visit(child) }
    }
    visit(assessment.plan.principal)
    return order
  }

  /// Raw values of the indicators that differ, by falling spread of the normalised values.
  private func spreads() -> [[String]] {
    var rows: [(spread: Double, indicator: Int)] = []
    var seen: Set<Int> = []
    for (position, leaf) in assessment.plan.leaves.enumerated() where seen.insert(leaf.indicator).inserted {
      let values = cities.compactMap { assessment.normalised.columns[position][$0] }
      guard values.count > 1, let low = values.min(), let high = values.max(), high > low else { continue }
      rows.append((high - low, leaf.indicator))
    }
    rows.sort { ($1.spread, $0.indicator) < ($0.spread, $1.indicator) }
    return rows.prefix(15).map { spread, indicator in
      let entry = assessment.criteria.indicators[indicator]
      let scores = assessment.criteria.scores
      return ["\(entry.id) \(entry.name[language])"]
        + cities.map { raw(indicator, $0) } + [
          NumberText.fixed(scores.reportedDifference(spread), scores.decimals)
        ]
    }
  }

  private func raw(_ indicator: Int, _ city: Int) -> String {
    if let cell = assessment.imputedCell(indicator, of: city) {
      return words(.filledValueMark, NumberText.measured(cell.value))
    }
    return switch assessment.indicators.columns[indicator][city] {
    case .value(let value, _):
      NumberText.measured(value)
    case .missing(.notApplicable): words(.notApplicable)
    case .missing(.notAsked): words(.notAsked)
    case .missing: words(.notReported)
    }
  }

  private func percent(_ share: Double) -> String {
    words.line(share: share, apartFrom: [assessment.criteria.minimumCoverage])
  }

  /// The overview as JSON.
  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("criteria", assessment.criteria.id)
      json.member("survey", assessment.survey.description.id)
      json.member("synthetic", assessment.survey.description.origin == .synthetic)
      json.member("cities", array: { for city in cities { write(city, to: json) } })
    }
    return sink.text
  }

  private func write(_ city: Int, to json: JSONWriter) {
    json.object {
      json.member("id", assessment.cities[city].id.rawValue)
      json.member("name", assessment.cities[city].name.english)
      json.member("verdict", assessment.verdict(of: city)?.id)
      if !assessment.verdicts.isEmpty { json.member("provisional", assessment.verdicts[city].isProvisional) }
      if let scheme = assessment.criteria.classes, let level = assessment.classes[city] {
        json.member("class", scheme.classes[level].id)
      }
      json.member("rank", assessment.rank(of: city))
      json.member("coverage", assessment.coverage[city])
      json.member(
        "scores",
        object: {
          for position in assessment.plan.nodes.indices {
            json.member(assessment.plan.nodes[position].id.rawValue, assessment.score(position, of: city))
          }
        })
      json.member(
        "indicators",
        object: {
          for (position, indicator) in assessment.criteria.indicators.enumerated() {
            let filled = assessment.imputedCell(position, of: city)?.value
            json.member(indicator.id.rawValue, assessment.indicators.columns[position][city].number ?? filled)
          }
        })
      json.member(
        "filled",
        object: {
          for (position, indicator) in assessment.criteria.indicators.enumerated()
          where assessment.imputedCell(position, of: city) != nil {
            json.member(indicator.id.rawValue, assessment.criteria.imputation(of: indicator).notation)
          }
        })
    }
  }
}
