internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// How sure the ranking is, for the terminal: what varied, the ranking with intervals, and where the order is not clear.
struct RobustnessText {
  let assessment: Assessment
  let analysis: UncertaintyAnalysis
  let words: Wording
  let limit: Int?
  let style: TerminalStyle
  private let shown: ShownScores

  private var language: Language { words.language }

  init(
    assessment: Assessment, analysis: UncertaintyAnalysis, words: Wording, limit: Int?, style: TerminalStyle
  ) {
    self.assessment = assessment
    self.analysis = analysis
    self.words = words
    self.limit = limit
    self.style = style
    shown = ShownScores(assessment)
  }

  /// Cities that lead, and names in a list, are told up to this many.
  private static let mostNamed = 8

  func text() -> String {
    var text = heading() + "\n" + ranking()
    text += "\n" + entry(words(.firstMost), leaders())
    let bands = analysis.tieBands()
    text += style.strong(words(.notApart)) + "  "
    guard !bands.isEmpty else { return text + words(.allApart, separation) + "\n" }
    text += words(.bandsAre, separation) + "\n"
    for band in bands { text += "  \(line(band))\n" }
    return text
  }

  private var separation: String { percent(UncertaintyAnalysis.separation) }

  private func heading() -> String {
    var text =
      style.strong(assessment.survey.description.title[language]) + "  " + style.faint(assessment.criteria.id) + "\n"
    if assessment.survey.description.origin == .synthetic { text += style.warning(words(.syntheticMark)) + "\n" }
    let drawn = analysis.given.map { words(.parametersGiven, $0) } ?? words(.seedIs, "\(analysis.design.seed)")
    text += words(
      .replicatesCount, "\(analysis.replicates)", drawn, "\(analysis.compared.count)", "\(assessment.cities.count)")
    text += "\n"
    for input in analysis.design.inputs {
      text += "  \(input.name[language]): \(words.line(input.variation))\n"
    }
    return text
  }

  private func ranking() -> String {
    var columns: [(header: String, alignment: TextTable.Alignment)] = [
      ("", .left), (words(.rank), .right), (words(.cityHead), .left), (words(.score), .right),
      (words(.medianShort), .right), (words(.fifthToNinetyFifth), .right), (words(.firstHead), .right),
      (words(hasVerdicts ? .verdictsHead : .classesHead), .left),
    ]
    let hasGaps = analysis.compared.contains { analysis.cities[$0].unrankedShare > 0 }
    if hasGaps { columns.append((words(.unrankedHead), .right)) }
    var table = TextTable(columns, essential: [words(.score), words(.medianShort), words(.fifthToNinetyFifth)])
    let bands = analysis.tieBands()
    for (place, city) in analysis.compared.enumerated().prefix(limit ?? .max) {
      let result = analysis.cities[city]
      var cells = [
        bracket(place, bands), assessment.rank(of: city).map(DecimalText.exact) ?? "–",
        assessment.cities[city].name[language], score(city),
        result.ranks.map { Self.rank($0.median) } ?? "–", result.ranks.map(interval) ?? "–",
        percent(analysis.acceptability(place, rank: 1)), outcomes(result),
      ]
      if hasGaps { cells.append(percent(result.unrankedShare)) }
      table.add(cells)
    }
    let hidden = analysis.compared.count - min(analysis.compared.count, limit ?? .max)
    let more = hidden > 0 ? style.faint(words(.moreRows, "\(hidden)")) + "\n" : ""
    return table.text(style: style, words: words) + more
  }

  /// Joins the rows of a band.
  private func bracket(_ place: Int, _ bands: [ClosedRange<Int>]) -> String {
    guard let band = bands.first(where: { $0.contains(place) }) else { return "" }
    return place == band.lowerBound ? "┌" : place == band.upperBound ? "└" : "│"
  }

  private var hasVerdicts: Bool { !assessment.criteria.verdicts.isEmpty }

  /// Verdicts or classes with their shares, the most frequent first, as far as they are one in a hundred.
  private func outcomes(_ city: CityUncertainty) -> String {
    let names: [String] =
      hasVerdicts
      ? assessment.criteria.verdicts.map { $0.id.count <= 2 ? $0.id : $0.name[language] }
      : (assessment.criteria.classes?.classes ?? []).map { $0.name[language] }
    let shares = hasVerdicts ? city.verdictShares : city.classShares
    let frequent = shares.indices.filter { shares[$0] >= 0.005 }.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    return frequent.map { "\(names[$0]) \(percent(shares[$0]))" }.joined(separator: ", ")
  }

  private func leaders() -> String {
    let shares = analysis.compared.indices.map { analysis.acceptability($0, rank: 1) }
    let first = shares.indices.filter { shares[$0] >= 0.005 }.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    let named = first.prefix(Self.mostNamed).map { "\(name($0)) \(percent(shares[$0]))" }.joined(separator: ", ")
    return first.count > Self.mostNamed ? words(.andMore, named, "\(first.count - Self.mostNamed)") : named
  }

  /// Ranks of a band and its cities, those that are ahead most often first.
  private func line(_ band: ClosedRange<Int>) -> String {
    let ranks = band.compactMap { assessment.rank(of: analysis.compared[$0]) }
    let order = band.sorted { (mean($0), $0) < (mean($1), $1) }
    let named = order.prefix(Self.mostNamed).map(name).joined(separator: ", ")
    let list = order.count > Self.mostNamed ? words(.andMore, named, "\(order.count - Self.mostNamed)") : named
    return words(.bandRanks, Self.range(ranks.min() ?? 0, ranks.max() ?? 0), list)
  }

  private func mean(_ place: Int) -> Double { analysis.cities[analysis.compared[place]].ranks?.mean ?? .infinity }

  private func name(_ place: Int) -> String { assessment.cities[analysis.compared[place]].name[language] }

  private func entry(_ label: String, _ value: String) -> String { "\(style.strong(label))  \(value)\n" }

  private func score(_ city: Int) -> String {
    assessment.shown(assessment.plan.principal, of: city, shown) ?? "–"
  }

  private func interval(_ ranks: CityUncertainty.Ranks) -> String {
    Self.range(ranks.fifth.rounded(.down), ranks.ninetyFifth.rounded(.up))
  }

  private static func range(_ low: Double, _ high: Double) -> String {
    low == high ? rank(low) : "\(rank(low))–\(rank(high))"
  }

  private static func rank(_ rank: Double) -> String {
    rank == rank.rounded() ? DecimalText.exact(rank) : DecimalText.fixed(rank, decimals: 1)
  }

  private func percent(_ share: Double) -> String { words.line(share: share) }
}
