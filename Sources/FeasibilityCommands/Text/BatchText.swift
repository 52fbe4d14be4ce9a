internal import Diagnostics
internal import Words
internal import Workflow

/// The summary of a batch.
enum BatchText {
  /// A table, one row a survey.
  static func table(_ outcome: Batch.Outcome, words: Wording, style: TerminalStyle) -> String {
    var table = TextTable([
      (words(.surveyHead), .left), (words(.criteriaHead), .left), (words(.stateHead), .left),
      (words(.assessedHead), .right), (words(.rankedHead), .right), (words(.errorsHead), .right),
    ])
    for entry in outcome.entries {
      table.add([
        entry.survey, entry.criteria, words(entry.isStopped ? .stateStopped : .stateDone), "\(entry.assessed)",
        "\(entry.ranked)", "\(entry.errors)",
      ])
    }
    return table.text(style: style, words: words)
  }

  /// JSON with files and findings of each survey, and the findings on the batch as a whole.
  static func json(_ outcome: Batch.Outcome) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member(
        "runs",
        array: {
          for entry in outcome.entries {
            json.object {
              json.member("survey", entry.survey)
              json.member("criteria", entry.criteria)
              json.member("stopped", entry.isStopped)
              json.member("assessed", entry.assessed)
              json.member("ranked", entry.ranked)
              json.member("files", array: { entry.files.forEach { json.string($0) } })
              if !entry.intakes.isEmpty {
                json.member("intake", array: { IntakeJSON.write(entry.intakes, to: json) })
              }
              json.member("findings", array: { DiagnosticJSON.write(entry.diagnostics, to: json) })
            }
          }
        })
      json.member("findings", array: { DiagnosticJSON.write(outcome.diagnostics, to: json) })
    }
    return sink.text
  }
}
