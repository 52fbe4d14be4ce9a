import AssessmentModel
import ReportFiles
import Words

/// The sentences of a city's sheet.
extension SnapshotPage {
  /// Most strengths, and most steps, that a passer-by takes in.
  private static let mostListed = 3

  var facts: SnapshotFacts {
    SnapshotFacts(
      name: section.entry.name[page.language], verdict: verdict,
      advice: assessment.verdict(of: city)?.advice[page.language] ?? "", standing: standing, range: range,
      strengths: section.profile.strengths.prefix(Self.mostListed).map {
        page.facts.name(.leaf($0))[page.language]
      }, steps: steps, divide: divide)
  }

  private var verdict: String? {
    page.facts.band(of: city).map { page.facts.bands.list[$0].name[page.language] }
  }

  private var standing: String {
    guard let rank = assessment.rank(of: city) else { return words(.snapshotNotRanked) }
    return words(.snapshotRank, NumberText.rank(rank), NumberText.whole(page.facts.ranked.count))
  }

  /// The ranks of nine replicates in ten.
  var interval: (low: Double, high: Double)? {
    guard assessment.rank(of: city) != nil else { return nil }
    return page.facts.uncertainty?.interval(of: city)
  }

  private var range: String? {
    interval.map { words(.snapshotRange, NumberText.rank($0.low), NumberText.rank($0.high), "90") }
  }

  /// The steps of the least change, open questions first, and then single steps that help most.
  private var steps: [String] {
    guard let path = section.explanation?.path else { return [] }
    var seen: Set<Int> = []
    let least = path.leastChange?.steps ?? []
    let single = path.gains.flatMap(\.steps)
    let wanted = least.filter { $0.from == nil } + least.filter { $0.from != nil } + single
    return wanted.filter { seen.insert($0.indicator).inserted }.prefix(Self.mostListed).map(text)
  }

  private func text(_ step: ImprovementStep) -> String {
    let indicator = page.criteria.indicators[step.indicator]
    let name = indicator.name[page.language]
    guard let from = step.from else { return words(.snapshotAnswer, name) }
    return words(.snapshotRaise, name, page.before(from, indicator), page.after(step.to, indicator, hasUnit: true))
  }

  /// The worst gap in one sentence: by level, then by the difference.
  private var divide: String? {
    guard let divide = assessment.divide, !divide.checks.isEmpty, let rules = page.criteria.divide else { return nil }
    let measured = section.profile.divide.filter { $0.measures != nil }
    guard !measured.isEmpty else { return words(.snapshotNotMeasured) }
    let worst = measured.enumerated().filter { ($0.element.outcome.level ?? 0) > 0 }.max { first, second in
      let (one, other) = (first.element, second.element)
      let keys = [one, other].map { (Double($0.outcome.level ?? 0), abs($0.measures?.difference ?? 0)) }
      return keys[0] == keys[1] ? first.offset > second.offset : keys[0] < keys[1]
    }?.element
    guard let worst, let measures = worst.measures, case .gap(let position) = divide.checks[worst.check].kind else {
      return words(.snapshotNoGap)
    }
    let group = rules.groups[position]
    return words(
      .snapshotGap, page.criteria.indicators[divide.checks[worst.check].indicator].name[page.language],
      group.name[page.language], words.percent(measured: measures.group, decimals: 0),
      group.referenceName[page.language], words.percent(measured: measures.reference, decimals: 0))
  }
}
