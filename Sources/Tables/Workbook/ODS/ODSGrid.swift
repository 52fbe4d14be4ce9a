internal import Diagnostics

/// The cells of one sheet while it is read: where the next one stands, what is repeated, what is covered.
///
/// A row is gathered first and laid down as often as it is repeated, once it is known that there is room.
struct ODSGrid {
  /// A text with what is known of it, in a run of equal cells.
  private struct Run {
    var columns: Range<Int>
    var kind: TableCell.Kind
    var marks: TableCell.Marks
    var text: SheetBuilder.Stored
  }

  /// A merged cell that covers others.
  private struct Merge {
    var lastRow: Int
    var kind: TableCell.Kind
    var text: SheetBuilder.Stored
  }

  /// The most rows of a sheet in which something may stand.
  static let mostRows = 1_048_576

  let name: String
  let isHidden: Bool
  private var builder: SheetBuilder
  /// The row that is read, from 1, and the column of the next cell, from 0.
  private(set) var row = 1
  private(set) var column = 0
  private var repeats = 1
  /// The columns of the widest row so far, and how many cells, empty ones too, the rows of such a width may have: whoever
  /// reads a row looks at each header's cell.
  private var widest = 0
  private var area = 400_000_000
  private var isHiddenRow = false
  private var runs: [Run] = []
  private var merges: [Merge] = []
  private var mergeOfColumn: [Int32] = []
  private var hiddenColumns = HiddenRanges()
  private var nextColumn = 0
  /// Hidden rows and columns in which something stands.
  private(set) var hiddenRows = HiddenRanges()
  private(set) var usedHiddenColumns: Set<Int> = []

  /// A sheet without cells.
  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
    builder = SheetBuilder(name: name, isHidden: isHidden)
  }

  /// The place of a cell as its users name it.
  func cell(_ column: Int) -> String {
    "\(name)!\(Sheet.columnName(min(column, CSVScanner.mostFields)))\(row)"
  }

  /// Notes columns, in their order.
  mutating func addColumns(_ count: Int, areHidden: Bool) {
    if areHidden { hiddenColumns.add(nextColumn..<(nextColumn + count)) }
    nextColumn += count
  }

  /// Begins a row that stands a number of times.
  mutating func beginRow(repeated count: Int, isHidden: Bool) {
    column = 0
    repeats = count
    isHiddenRow = isHidden
  }

  /// Moves over cells without content.
  mutating func skip(_ count: Int) { column += count }

  /// Adds a cell that stands a number of times side by side and covers `spans` cells from itself on.
  mutating func add(
    _ content: (kind: TableCell.Kind, text: [UInt8]), marks: TableCell.Marks, count: Int,
    spans: (columns: Int, rows: Int), budget: inout Int
  ) -> ODSExcess? {
    let end = column + count
    defer { column = end }
    guard !content.text.isEmpty || marks.contains(.uncomputed) else { return nil }
    guard end <= CSVScanner.mostFields else { return .columns }
    let text = unsafe content.text.withUnsafeBufferPointer { unsafe builder.store($0) }
    runs.append(Run(columns: column..<end, kind: content.kind, marks: marks, text: text))
    guard spans.columns > 1 || spans.rows > 1 else { return nil }
    let covered = column..<min(column + spans.columns, CSVScanner.mostFields)
    budget -= covered.count
    guard budget >= 0 else { return .repeats }
    while mergeOfColumn.count < covered.upperBound { mergeOfColumn.append(-1) }
    for position in covered { mergeOfColumn[position] = Int32(merges.count) }
    merges.append(Merge(lastRow: row + spans.rows - 1, kind: content.kind, text: text))
    return nil
  }

  /// Adds cells that a merged cell covers; `false` if none does.
  mutating func addCovered(_ count: Int) -> Bool {
    let end = column + count
    defer { column = end }
    var hasCover = false
    for position in column..<min(end, max(column, mergeOfColumn.count)) {
      let merge = mergeOfColumn[position]
      guard merge >= 0, merges[Int(merge)].lastRow >= row else { continue }
      hasCover = true
      let cover = merges[Int(merge)]
      if let last = runs.last, last.columns.upperBound == position, last.text.start == cover.text.start,
        last.marks.contains(.covered)
      {
        runs[runs.count - 1].columns = last.columns.lowerBound..<(position + 1)
      } else {
        runs.append(Run(columns: position..<(position + 1), kind: cover.kind, marks: .covered, text: cover.text))
      }
    }
    return hasCover
  }

  /// Lays the row down as often as it stands.
  mutating func endRow(budget: inout Int) -> ODSExcess? {
    let cells = runs.reduce(0) { $0 + $1.columns.count }
    guard cells > 0 else {
      row += repeats
      return nil
    }
    budget -= cells * repeats - runs.count
    guard budget >= 0 else { return .repeats }
    guard row + repeats - 1 <= Self.mostRows else { return .rows }
    widest = max(widest, runs.last?.columns.upperBound ?? 0)
    area -= widest * repeats
    guard area >= 0 else { return .area }
    for index in runs.indices where isHiddenRow { runs[index].marks.insert(.hidden) }
    if isHiddenRow { hiddenRows.add(row..<(row + repeats)) }
    for number in row..<(row + repeats) {
      builder.beginRow(number, isHidden: isHiddenRow)
      for run in runs {
        for position in run.columns {
          var marks = run.marks
          if hiddenColumns.contains(position) {
            marks.insert(.hidden)
            usedHiddenColumns.insert(position)
          }
          builder.append(column: position, kind: run.kind, marks: marks, stored: run.text)
        }
      }
    }
    row += repeats
    runs.removeAll(keepingCapacity: true)
    return nil
  }

  /// The sheet with what was found in it.
  consuming func finish(_ findings: FindingList) -> Sheet {
    var sheet = builder.finish()
    sheet.findings = findings
    return sheet
  }
}

/// What a sheet has too much of.
enum ODSExcess {
  /// Cells that stand beyond the last column.
  case columns
  /// Rows that stand beyond the last one.
  case rows
  /// Cells that are repetitions of others.
  case repeats
  /// Rows and columns together.
  case area
}

/// Rising ranges of rows or columns.
struct HiddenRanges {
  private(set) var ranges: [Range<Int>] = []

  /// Adds a range behind all others.
  mutating func add(_ range: Range<Int>) {
    if let last = ranges.last, last.upperBound == range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }

  /// Whether a number lies in one of them.
  func contains(_ number: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(number)
  }
}
