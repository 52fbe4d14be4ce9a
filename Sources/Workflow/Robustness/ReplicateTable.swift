internal import Analyses
internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Scoring
internal import Synchronization

/// `--replicates-out`: one row a replicate, with every parameter and what came of each city.
///
/// The columns are `replicate`, then what the design varies (``UncertaintyColumns``), then for each city `score:ID`
/// in the set's range, `rank:ID` for the cities compared, and `verdict:ID` or, in a set without verdicts, `class:ID`.
/// Rows are written as they are done, in the order of the replicates, and are the same bytes with any number of threads.
final class ReplicateTable {
  private let columns: UncertaintyColumns
  private let layout: Layout
  private let output: OrderedOutput

  /// What every recorder needs to know.
  struct Layout: Sendable {
    var scores: ScoreRange
    var principal: Int
    /// Place of each city among the compared.
    var places: [Int?]
    var verdicts: [[UInt8]]
    var classes: [[UInt8]]
    var style: CSVStyle
  }

  /// Writes the header.
  init(_ setup: UncertaintySetup, _ assessment: Assessment, to sink: ByteSink, _ style: CSVStyle) {
    let criteria = assessment.criteria
    columns = UncertaintyColumns(setup, listsAnswers: true)
    var places = [Int?](repeating: nil, count: assessment.cities.count)
    for (place, city) in setup.compared.enumerated() { places[city] = place }
    layout = Layout(
      scores: criteria.scores, principal: assessment.plan.principal, places: places,
      verdicts: criteria.verdicts.map { CSVFormatter.prepare($0.id, style: style) },
      classes: criteria.verdicts.isEmpty
        ? (criteria.classes?.classes ?? []).map { CSVFormatter.prepare($0.id, style: style) } : [],
      style: style)
    output = OrderedOutput(sink)
    let csv = CSVFormatter(sink, style: style)
    csv.text("replicate")
    for name in columns.names { csv.text(name) }
    for (city, place) in zip(assessment.cities, places) {
      csv.text("score:\(city.id)")
      if place != nil { csv.text("rank:\(city.id)") }
      if !layout.verdicts.isEmpty { csv.text("verdict:\(city.id)") }
      if !layout.classes.isEmpty { csv.text("class:\(city.id)") }
    }
    csv.endRow()
  }

  /// A recorder for one thread.
  func makeRecorder() -> (any ReplicateRecorder)? { Recorder(columns, layout, output) }

  /// Writes the rows of one block after another.
  private final class Recorder: ReplicateRecorder {
    private let columns: UncertaintyColumns
    private let layout: Layout
    private let output: OrderedOutput
    private var sink = ByteSink()

    init(_ columns: UncertaintyColumns, _ layout: Layout, _ output: OrderedOutput) {
      self.columns = columns
      self.layout = layout
      self.output = output
    }

    func record(_ replicate: Int, _ row: borrowing ReplicateRow) {
      let csv = CSVFormatter(sink, startsFile: false, style: layout.style)
      csv.integer(replicate + 1)
      for column in columns.names.indices {
        switch columns.cell(column, row.parameters, row.coordinates.span) {
        case .number(let number): csv.number(number.isNaN ? nil : number)
        case .text(let text): csv.text(text)
        }
      }
      let scores = unsafe row.workspace.column(ofNode: layout.principal)
      for (city, place) in layout.places.enumerated() {
        unsafe csv.number(scores[city].isNaN ? nil : layout.scores.reported(scores[city]))
        if let place { unsafe csv.integer(row.ranks[place] == .max ? nil : Int(row.ranks[place])) }
        if !layout.verdicts.isEmpty { unsafe outcome(row.workspace.verdicts[city], layout.verdicts, csv) }
        if !layout.classes.isEmpty { unsafe outcome(row.workspace.classes[city], layout.classes, csv) }
      }
      csv.endRow()
    }

    private func outcome(_ position: Int32, _ names: [[UInt8]], _ csv: CSVFormatter) {
      if position < 0 { csv.empty() } else { csv.prepared(names[Int(position)]) }
    }

    func endBlock(_ block: Int) {
      output.write(sink.bytes, of: block)
      sink = ByteSink()
    }
  }
}

/// Puts the bytes of numbered blocks, which come in any order, into a sink in theirs.
final class OrderedOutput: @unchecked Sendable {
  // The sink is used under the lock only.
  private let sink: ByteSink
  private let waiting = Mutex<(next: Int, blocks: [Int: [UInt8]])>((0, [:]))

  init(_ sink: ByteSink) { self.sink = sink }

  func write(_ bytes: [UInt8], of block: Int) {
    waiting.withLock { waiting in
      waiting.blocks[block] = bytes
      while let next = waiting.blocks.removeValue(forKey: waiting.next) {
        sink.append(bytes: next)
        waiting.next += 1
      }
    }
  }
}
