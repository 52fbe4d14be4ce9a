internal import Diagnostics

/// The summary of a batch as `summary.csv`.
enum BatchSummary {
  /// Writes one row a survey.
  static func write(_ outcome: Batch.Outcome, to folder: String) throws(Diagnostic) {
    try AtomicFile.makeFolder(folder)
    let file = try AtomicFile(PathText.join(folder, "summary.csv"))
    file.sink.append("survey,criteria,state,assessed,ranked,errors,folder\r\n")
    for entry in outcome.entries {
      let cells = [
        entry.survey, entry.criteria, entry.isStopped ? "stopped" : "done", "\(entry.assessed)", "\(entry.ranked)",
        "\(entry.errors)", entry.files.first.map { PathText.publicName(PathText.parent(of: $0)) } ?? "",
      ]
      file.sink.append(raw: cells.map(quoted).joined(separator: ",") + "\r\n")
    }
    try file.commit()
  }

  private static func quoted(_ cell: String) -> String {
    let safe = cell.first.map { "=+-@\t\r".contains($0) } == true ? "'" + cell : cell
    guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
