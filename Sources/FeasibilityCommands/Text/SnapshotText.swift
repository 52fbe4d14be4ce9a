internal import Diagnostics
internal import ReportPages

/// What a city's sheet says, as text or JSON.
struct SnapshotText {
  let facts: SnapshotFacts
  let id: String
  let style: TerminalStyle

  func text() -> String {
    var text = style.strong("\(facts.name) (\(id))") + "\n"
    if let verdict = facts.verdict { text += verdict + "\n" }
    if !facts.advice.isEmpty { text += facts.advice + "\n" }
    text += "\n" + facts.standing + (facts.range.map { ", \($0)" } ?? "") + "\n"
    text += list("◆", facts.strengths) + list("→", facts.steps)
    if let divide = facts.divide { text += "\n" + divide + "\n" }
    return text
  }

  private func list(_ sign: String, _ entries: [String]) -> String {
    entries.isEmpty ? "" : "\n" + entries.map { "  \(sign) \($0)\n" }.joined()
  }

  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("city", id)
      json.member("name", facts.name)
      if let verdict = facts.verdict { json.member("verdict", verdict) }
      if !facts.advice.isEmpty { json.member("advice", facts.advice) }
      json.member("standing", facts.standing)
      if let range = facts.range { json.member("range", range) }
      json.member("strengths", array: { for entry in facts.strengths { json.string(entry) } })
      json.member("steps", array: { for entry in facts.steps { json.string(entry) } })
      if let divide = facts.divide { json.member("divide", divide) }
    }
    return sink.text
  }
}
