public import AssessmentModel
public import Diagnostics

/// Writes an assessed study as COINr's two tables.
///
/// The principal tree becomes iMeta, one row a code; a child more than one level below its parent gets aggregates of one
/// member in between, which change nothing. Raw indicator values become iData. Names that R would change when it reads
/// the table are changed here. What COINr cannot say is named in ``diagnostics``.
public struct COINrWriter: Sendable {
  /// What was changed or not carried over; all notes.
  public let diagnostics: [Diagnostic]
  private let layout: COINrLayout

  /// Lays the tables out.
  ///
  /// - Complexity: O(cities × indicators).
  public init(_ assessment: Assessment) {
    layout = COINrLayout(assessment)
    diagnostics = layout.findings + COINrLosses.findings(assessment)
  }

  /// The table of the units, `iData`.
  public var dataText: String { text(writeData) }

  /// The table of the codes, `iMeta`.
  public var metaText: String { text(writeMeta) }

  private func text(_ write: (ByteSink) -> Void) -> String {
    let sink = ByteSink()
    write(sink)
    return sink.text
  }

  /// Writes `iData`.
  package func writeData(to sink: ByteSink) {
    let row = CommaRow(sink)
    row.write(["uCode", "uName"] + layout.words.map(\.code) + layout.numbers.map(\.code))
    for (position, city) in layout.cities.enumerated() {
      row.write(
        [city.id.rawValue, city.name.english] + layout.words.map { $0.cells[position] ?? "NA" }
          + layout.numbers.map { $0.cells[position].number.map(DecimalText.exact) ?? "NA" })
    }
  }

  /// Writes `iMeta`.
  package func writeMeta(to sink: ByteSink) {
    let row = CommaRow(sink)
    let optional = COINrLayout.optionalColumns.filter { name in layout.entries.contains { $0.more[name] != nil } }
    row.write(MetaTable.required + ["iName"] + optional)
    for entry in layout.entries {
      let isInTree = entry.kind.isInTree
      row.write(
        [
          isInTree ? "\(entry.level)" : "NA", entry.code, entry.parent ?? "NA",
          isInTree ? (entry.direction == .higherIsBetter ? "1" : "-1") : "NA", entry.kind.rawValue,
          isInTree ? DecimalText.exact(entry.weight) : "NA", entry.name,
        ] + optional.map { entry.more[$0] ?? "NA" })
    }
  }
}
