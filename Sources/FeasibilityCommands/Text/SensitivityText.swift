internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// What the uncertainty comes from, for the terminal: the inputs by their total order with bars, what the sample does not
/// tell, and each city's score.
struct SensitivityText {
  let assessment: Assessment
  let analysis: SensitivityAnalysis
  let words: Wording
  let limit: Int?
  let style: TerminalStyle

  private var language: Language { words.language }

  /// Width of a bar that stands for all of the variance; on a narrow terminal it is shorter.
  private var width: Int { (style.columns ?? .max) < 100 ? 12 : 30 }
  /// Inputs named for a city.
  private static let mostNamed = 3

  func text() -> String {
    var text = heading()
    for output in analysis.outputs where output.subject == .meanRankShift { text += "\n" + shift(output) }
    return text + cities()
  }

  private func heading() -> String {
    var text =
      style.strong(assessment.survey.description.title[language]) + "  " + style.faint(assessment.criteria.id) + "\n"
    if assessment.survey.description.origin == .synthetic { text += style.warning(words(.syntheticMark)) + "\n" }
    let seed = "\(analysis.design.seed)"
    let drawn = analysis.given.map { words(.pointsGiven, $0, seed) } ?? words(.seedIs, seed)
    text += words(.runsOnSample, "\(analysis.runs)", "\(analysis.sample)", drawn) + "\n"
    for input in analysis.design.inputs {
      text += "  \(input.name[language]): \(words.line(input.variation))\n"
    }
    return text
  }

  private func shift(_ output: SensitivityOutput) -> String {
    let deviation = output.variance.squareRoot()
    var text = style.strong(words(.movesRanks)) + "  "
    guard !output.total.isEmpty else { return text + words(.nothingMoves) + "\n" }
    text += words(.shiftOnAverage, fixed(output.mean), fixed(deviation)) + "\n"
    var table = TextTable([
      (words(.inputColumn), .left), (words(.totalColumn), .right), (words(.intervalColumn), .right),
      (words(.firstColumn), .right), (words(.intervalColumn), .right), ("", .left),
    ])
    for input in output.order {
      let (first, total) = (output.first[input], output.total[input])
      table.add([
        name(input), fixed(total.value), interval(total), fixed(first.value), interval(first), bar(first, total),
      ])
    }
    text += table.text(style: style, words: words)
    text += style.faint(words(.barLegend)) + "\n"
    return text + conclusion(output)
  }

  private func conclusion(_ output: SensitivityOutput) -> String {
    var text = ""
    if let most = output.order.first, !output.undecided.contains(where: { $0.upper == most }) {
      text += words(.mattersMostIs, name(most)) + "\n"
    }
    for pair in output.undecided {
      text += words(.sampleUndecided, "\(analysis.sample)", name(pair.upper), name(pair.lower)) + "\n"
    }
    return text
  }

  private func cities() -> String {
    let scores = analysis.outputs.compactMap { output -> (city: Int, output: SensitivityOutput)? in
      if case .score(let city) = output.subject { (city, output) } else { nil }
    }
    guard !scores.isEmpty else { return "" }
    var table = TextTable([
      (words(.cityHead), .left), (words(.meanScoreHead), .right), ("±", .right), (words(.comesFromHead), .left),
    ])
    let range = assessment.criteria.scores
    for (city, output) in scores.prefix(limit ?? .max) {
      table.add([
        assessment.cities[city].name[language],
        NumberText.fixed(range.reported(output.mean), range.decimals),
        NumberText.fixed(range.reportedDifference(output.variance.squareRoot()), range.decimals),
        sources(output),
      ])
    }
    let hidden = scores.count - min(scores.count, limit ?? .max)
    let more = hidden > 0 ? style.faint(words(.moreRows, "\(hidden)")) + "\n" : ""
    return "\n" + style.strong(words(.movesScores)) + "  " + words(.totalOrdersNote) + "\n"
      + table.text(style: style, words: words) + more
  }

  /// The inputs that matter to an output, the most important first.
  private func sources(_ output: SensitivityOutput) -> String {
    let order = output.order.filter { output.total[$0].value >= SensitivityOutput.mattering }
    guard !order.isEmpty else { return words(.nothingVaried) }
    return order.prefix(Self.mostNamed).map { "\(name($0)) \(fixed(output.total[$0].value))" }.joined(separator: ", ")
  }

  private func bar(_ first: Estimate, _ total: Estimate) -> String {
    func cells(_ value: Double) -> Int {
      value.isFinite ? Int((Double(width) * min(max(value, 0), 1)).rounded()) : 0
    }
    let (alone, all) = (min(cells(first.value), cells(total.value)), cells(total.value))
    return String(repeating: "█", count: alone) + String(repeating: "▒", count: all - alone)
  }

  private func name(_ input: Int) -> String { analysis.design.inputs[input].name[language] }

  private func interval(_ estimate: Estimate) -> String {
    words(.fromTo, fixed(estimate.lower), fixed(estimate.upper))
  }

  private func fixed(_ value: Double) -> String { DecimalText.fixed(value, decimals: 2) }
}
