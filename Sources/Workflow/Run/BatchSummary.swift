internal import Diagnostics

/// The summary of a batch as `summary.csv`.
enum BatchSummary {
  /// Writes one row a survey; the folder of its reports is named relative to the summary.
  ///
  /// - Returns: a note if something was kept aside.
  static func write(_ outcome: Batch.Outcome, to folder: String, _ style: CSVStyle) throws(Diagnostic) -> [Diagnostic] {
    let output = try OutputFolder(folder, for: "summary", apart: [])
    try output.file("summary.csv") { sink in
      let csv = CSVFormatter(sink, style: style)
      for name in ["survey", "criteria", "state", "assessed", "ranked", "errors", "folder"] { csv.text(name) }
      csv.endRow()
      for entry in outcome.entries {
        csv.text(entry.survey)
        csv.text(entry.criteria)
        csv.text(entry.isStopped ? "stopped" : "done")
        csv.integer(entry.assessed)
        csv.integer(entry.ranked)
        csv.integer(entry.errors)
        csv.text(entry.isStopped ? "" : entry.survey)
        csv.endRow()
      }
    }
    return try output.commit()
  }
}
