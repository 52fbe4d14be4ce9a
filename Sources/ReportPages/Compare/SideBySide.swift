import AssessmentModel
import ReportFiles
import Words

/// The figures of a comparison.
struct SideBySide {
  typealias Row = ComparisonReport.Row

  let facts: ReportFacts
  let cities: [Int]
  let words: Wording

  init(_ facts: ReportFacts, _ cities: [Int], _ words: Wording) {
    self.facts = facts
    self.cities = cities
    self.words = words
  }

  private var assessment: Assessment { _read { yield facts.assessment } }

  /// Rank, verdict, score, coverage and worst divide level.
  func overview() -> [Row] {
    var rows = [
      row(.rank) { city in
        assessment.rank(of: city).map {
          words(.rankedOf, NumberText.rank($0), NumberText.whole(facts.ranked.count))
        } ?? words(.notRanked)
      }
    ]
    if !facts.bands.list.isEmpty {
      rows.append(
        row(facts.bands.areVerdicts ? .verdict : .classHead) { city in
          guard let band = facts.band(of: city) else { return words(.notRated) }
          let name = facts.bands.list[band].name[words.language]
          let isProvisional = !assessment.verdicts.isEmpty && assessment.verdicts[city].isProvisional
          return isProvisional ? "\(name) (\(words(.provisional)))" : name
        })
    }
    rows.append(row(.score) { score(.node(assessment.plan.principal), of: $0) })
    rows.append(
      row(.coverage) {
        assessment.coverage[$0].map { words.percent($0, apartFrom: [assessment.criteria.minimumCoverage]) } ?? "–"
      })
    if let divide = assessment.divide {
      rows.append(
        row(.worstDivide) { city in
          guard let level = divide.worstLevel(of: city) else { return words(.notMeasured) }
          let names = assessment.criteria.divide?.levelNames ?? []
          let comparesGroups = divide.checks.contains { check in
            if case .gap = check.kind { check.outcome(of: city).level != nil } else { false }
          }
          if level == 0, !comparesGroups { return words(.noShortfall) }
          return names.indices.contains(level) ? names[level][words.language] : NumberText.whole(level)
        })
    }
    return rows
  }

  /// The children of the principal index, each followed by its own.
  func components() -> [Row] {
    facts.axes.flatMap { axis -> [Row] in
      var rows = [component(axis, indent: "")]
      if case .node(let node) = axis {
        for case .node(let inner) in assessment.plan.nodes[node].children {
          rows.append(component(.node(inner), indent: "  "))
        }
      }
      return rows
    }
  }

  private func score(_ child: AssessmentPlan.Child, of city: Int) -> String {
    facts.text(child, of: city) ?? words(.notRated)
  }

  private func component(_ child: AssessmentPlan.Child, indent: String) -> Row {
    Row(
      name: indent + facts.name(child)[words.language], cells: cities.map { score(child, of: $0) })
  }

  private func row(_ phrase: Phrase, _ cell: (Int) -> String) -> Row {
    Row(name: words(phrase), cells: cities.map(cell))
  }
}
