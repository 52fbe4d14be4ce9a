package import Diagnostics
import XMLStream

/// `report.xml`: everything that was computed, in the namespace `urn:feasibility:report:1`; see `Reports/report.xsd`.
public enum XMLReport {
  /// The namespace of the format.
  public static let namespace = "urn:feasibility:report:1"

  /// The report as bytes.
  public static func bytes(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    write(content, to: sink)
    return sink.bytes
  }

  /// Writes the report as a stream. Scores of nodes are in the set's score range, values of uses on the scale 0…1; a
  /// number that does not exist has no attribute. Cities stand in the survey's order.
  ///
  /// - Complexity: O(cities × (leaves + nodes + divide checks)), in constant memory.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    AssessmentWalk(facts: ReportFacts(content), sink: XMLDocumentSink(xml: XMLWriter(sink))).write()
  }
}
