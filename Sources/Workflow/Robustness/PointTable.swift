internal import Analyses
internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Scoring

/// `sensitivity --samples-out`: one line a run, with the coordinates of its point, as ``GivenPoints`` reads them.
enum PointTable {
  /// Writes the points of a design.
  ///
  /// - Complexity: O(runs × coordinates).
  static func write(_ points: SobolDesign, of inputs: [UncertainInput], to sink: ByteSink, _ style: CSVStyle) {
    let csv = CSVFormatter(sink, style: style)
    csv.text("row")
    csv.text("matrix")
    for name in GivenPoints.columns(of: inputs, ranges: points.inputs) { csv.text(name) }
    csv.endRow()
    let matrices = GivenPoints.matrices(of: inputs)
    var row = points.makeRow()
    for number in 0..<points.sample {
      points.fill(&row, number: number)
      for run in 0..<points.runsPerRow {
        points.select(run, in: &row)
        csv.integer(number + 1)
        csv.text(matrices[run])
        for coordinate in row.point { csv.number(coordinate) }
        csv.endRow()
      }
    }
  }
}
