internal import Diagnostics
internal import XMLStream

/// Reads the part of a sheet: its cells, what hides them and what merges them.
///
/// Elements are known by their names and by what they stand in; everything else, extensions included, is passed over.
struct SheetHandler: XMLEventHandler {
  private enum Level {
    case document, worksheet, columns, merges, data, row, cell, value, inline, run, inlineText
  }

  private(set) var isSheet = false
  /// Whether the sheet has more cells than are read.
  private(set) var isFull = false
  private(set) var merges: [CellRange] = []
  private(set) var cell: SheetCellReader

  private var level = Level.document
  private var isInRun = false
  /// Depth inside an element that is passed over.
  private var skipped = 0
  private var isRowOutside = false
  private var cellsLeft: Int

  init(name: String, file: String, isHidden: Bool, workbook: WorkbookContext, cellsLeft: Int) {
    cell = SheetCellReader(
      place: SheetPlace(file: file, sheet: name),
      builder: SheetBuilder(name: name, isHidden: isHidden), workbook: workbook)
    self.cellsLeft = cellsLeft
  }

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    if skipped > 0 {
      skipped += 1
      return
    }
    switch level {
    case .row:
      if tag.isNamed("c"), !isRowOutside {
        level = .cell
        cell.begin(tag)
        cellsLeft -= 1
        if cellsLeft < 0 { isFull = true }
      } else {
        skipped = 1
      }
    case .cell:
      if tag.isNamed("v") {
        level = .value
        cell.beginValue()
      } else if tag.isNamed("f") {
        cell.hasFormula = true
        skipped = 1
      } else if tag.isNamed("is") {
        level = .inline
        cell.beginValue()
      } else {
        skipped = 1
      }
    case .data:
      if tag.isNamed("row") {
        level = .row
        isRowOutside = !cell.beginRow(tag)
      } else {
        skipped = 1
      }
    case .inline:
      if tag.isNamed("t") {
        level = .inlineText
        cell.isTrimmed = !TextSpace.isPreserved(tag)
      } else {
        enterRun(tag)
      }
    case .run: if tag.isNamed("t") { level = .inlineText } else { skipped = 1 }
    case .document:
      isSheet = tag.isNamed("worksheet")
      if isSheet { level = .worksheet } else { skipped = 1 }
    case .worksheet: enterWorksheet(tag)
    case .columns:
      if tag.isNamed("col") { cell.hide(tag) }
      skipped = 1
    case .merges:
      if tag.isNamed("mergeCell") { merge(tag) }
      skipped = 1
    case .value, .inlineText:
      cell.isBroken = true
      skipped = 1
    }
  }

  private mutating func enterWorksheet(_ tag: borrowing XMLStartTag) {
    if tag.isNamed("sheetData") {
      level = .data
    } else if tag.isNamed("cols") {
      level = .columns
    } else if tag.isNamed("mergeCells") {
      level = .merges
    } else {
      skipped = 1
    }
  }

  private mutating func enterRun(_ tag: borrowing XMLStartTag) {
    if tag.isNamed("r") {
      level = .run
      isInRun = true
    } else {
      skipped = 1
    }
  }

  private mutating func merge(_ tag: borrowing XMLStartTag) {
    guard merges.count < MergedCells.mostRanges else { return cell.noteMerges() }
    guard let index = tag.index(of: "ref"), let range = tag.withValue(index, { CellRange.read($0) }) else {
      return cell.noteMerge(tag.index(of: "ref").map { tag.string($0) } ?? "")
    }
    if range.count > 1 { merges.append(range) }
  }

  mutating func characters(_ text: Span<UInt8>) {
    guard skipped == 0, level == .value || level == .inlineText else { return }
    cell.append(text)
  }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch level {
    case .value: level = .cell
    case .cell:
      cell.end()
      level = .row
    case .row: level = .data
    case .inlineText: level = isInRun ? .run : .inline
    case .run:
      isInRun = false
      level = .inline
    case .inline: level = .cell
    case .data, .columns, .merges: level = .worksheet
    case .worksheet, .document: level = .document
    }
  }
}
