import Diagnostics
import SurveyFiles

/// Writes rows of a comma-separated table.
struct CommaRow {
  private let sink: ByteSink

  init(_ sink: ByteSink) { self.sink = sink }

  func write(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { sink.append(UInt8(ascii: ",")) }
      CSVFormatter.append(cell, to: sink)
    }
    sink.append(UInt8(ascii: "\n"))
  }
}
