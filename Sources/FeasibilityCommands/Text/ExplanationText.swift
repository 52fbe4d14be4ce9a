internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// An explanation as an indented tree, or as JSON.
struct ExplanationText {
  let assessment: Assessment
  let city: Int
  let words: Wording
  let style: TerminalStyle
  private let shown: ShownScores

  private var language: Language { words.language }

  init(assessment: Assessment, city: Int, words: Wording, style: TerminalStyle) {
    self.assessment = assessment
    self.city = city
    self.words = words
    self.style = style
    shown = ShownScores(assessment)
  }

  /// The tree for people.
  func text(_ steps: [ScoreExplanation.Step]) -> String {
    let unit = assessment.cities[city]
    var text = style.strong("\(unit.name[language]) (\(unit.id))")
    if let verdict = assessment.verdict(of: city) {
      text += "  " + words(.explainVerdict, verdict.name[language])
      if assessment.verdicts[city].isProvisional { text += ", " + words(.provisional) }
    }
    if let rank = assessment.rank(of: city) { text += "  " + words(.explainRank, DecimalText.exact(rank)) }
    text += "\n"
    for (position, gate) in assessment.criteria.gates.enumerated() {
      let state = assessment.gate(position, of: city)
      let outcome =
        switch state {
        case .met: words(.gateMet)
        case .failed: words(.gateFailedMark)
        case .unknown: words(.gateUnclear)
        }
      text += words(.explainGate, gate.id, gate.name[language], outcome) + "\n"
    }
    for step in steps { append(step, indent: 0, to: &text) }
    return text
  }

  private func append(_ step: ScoreExplanation.Step, indent: Int, to text: inout String) {
    let margin = String(repeating: "  ", count: indent)
    let score = step.score.map { shown.text($0, of: step.node, city: city) } ?? "–"
    text += margin + style.strong("\(step.id)  \(score)") + "  \(step.name[language])"
    if let share = step.share {
      text += style.faint("  " + words(.shareOfNode, words.line(share: share, decimals: 1)))
    }
    text += "\n\(margin)    \(step.formula)\n"
    for source in step.sources { text += margin + "    " + style.accent(source) + "\n" }
    for child in step.children { append(child, indent: indent + 1, to: &text) }
  }

  /// The tree for programs.
  func json(_ steps: [ScoreExplanation.Step]) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("city", assessment.cities[city].id.rawValue)
      json.member("criteria", assessment.criteria.id)
      json.member("survey", assessment.survey.description.id)
      json.member("steps", array: { for step in steps { write(step, to: json) } })
    }
    return sink.text
  }

  private func write(_ step: ScoreExplanation.Step, to json: JSONWriter) {
    json.object {
      json.member("id", step.id)
      json.member("name", step.name.english)
      json.member("score", step.score)
      json.member("commonScale", step.unit)
      if let raw = step.raw { json.member("value", raw) }
      if let share = step.share { json.member("share", share) }
      json.member("formula", step.formula)
      if !step.sources.isEmpty { json.member("sources", array: { step.sources.forEach { json.string($0) } }) }
      if !step.children.isEmpty { json.member("children", array: { step.children.forEach { write($0, to: json) } }) }
    }
  }
}
