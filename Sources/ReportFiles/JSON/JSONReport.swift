package import Diagnostics

/// `assessment.json`: the whole result for programs; the same numbers as in `report.xml`.
public enum JSONReport {
  /// The version of the format.
  public static let version = 1

  /// The report as bytes.
  public static func bytes(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    write(content, to: sink)
    return sink.bytes
  }

  /// Writes the report as a stream, one city after the other, in the survey's order. A number that does not exist is
  /// `null`; a missing answer has its reason under `missing`.
  ///
  /// - Complexity: O(cities × (leaves + nodes + divide checks)), in constant memory.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    let json = JSONWriter(sink, indent: false)
    AssessmentWalk(facts: ReportFacts(content), sink: JSONDocumentSink(json: json)).write()
  }
}
