internal import Diagnostics
internal import XMLStream

/// Gathers the sheets of an OpenDocument spreadsheet from the events of its content.
///
/// Element and attribute names are compared with their namespaces, so that prefixes mean nothing. What is no content of
/// a cell (annotations, drawings, tracked changes, sources of linked tables) is passed over with all that is in it.
struct ODSHandler: XMLEventHandler {
  /// Where in the document the reading is.
  private enum Context {
    case document, styles, tableStyle, body, spreadsheet, sheet, group(isHidden: Bool), row, cell, list, paragraph, span
  }

  /// The most cells that are repetitions of others, in all sheets together: twice the rows of a sheet.
  static let mostRepeats = 2 * ODSGrid.mostRows

  private let file: String
  private var contexts: [Context] = []
  private var skipped = 0
  private var hiddenGroups = 0
  private var styleName = ""
  private var hiddenStyles: Set<String> = []
  private var grid: ODSGrid?
  private var text = ODSText()
  private var value = ODSValue()
  private var cell = (count: 1, columns: 1, rows: 1, isCovered: false)
  private var budget = ODSHandler.mostRepeats

  /// The sheets, in the order of the file.
  private(set) var sheets: [Sheet] = []
  private var notes = FindingList()
  /// Why the reading ended before the end of the document.
  private(set) var failure: Diagnostic?
  /// Whether the document is a spreadsheet.
  private(set) var isSpreadsheet = false
  private var otherKind: String?
  private var uncomputed = (cells: 0, first: "")

  init(file: String) { self.file = file }

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    guard failure == nil else { return }
    guard skipped == 0, let next = enter(tag) else {
      skipped += 1
      return
    }
    contexts.append(next)
  }

  mutating func characters(_ piece: Span<UInt8>) {
    guard skipped == 0, failure == nil else { return }
    switch contexts.last {
    case .paragraph, .span: text.append(piece)
    default: return
    }
    checkLength()
  }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    guard failure == nil else { return }
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch contexts.popLast() {
    case .cell: endCell()
    case .row:
      if let excess = grid?.endRow(budget: &budget) { fail(excess, column: 0) }
    case .sheet: endSheet()
    case .group(let isHidden): if isHidden { hiddenGroups -= 1 }
    default: break
    }
  }

  /// The finding on a document that holds no spreadsheet; `nil` if it does.
  var missing: Diagnostic? {
    if isSpreadsheet { return nil }
    if let otherKind { return ODSFindings.otherDocument(otherKind, in: file) }
    return ODSFindings.unusable(.table(.holdsNoSheets), in: file)
  }

  /// Where an element leads; `nil` if it is passed over.
  private mutating func enter(_ tag: borrowing XMLStartTag) -> Context? {
    switch contexts.last {
    case nil: return tag.isInNamespace(ODSNames.office) ? .document : nil
    case .document:
      if tag.is("body", in: ODSNames.office) { return .body }
      return tag.is("automatic-styles", in: ODSNames.office) || tag.is("styles", in: ODSNames.office) ? .styles : nil
    case .styles:
      guard tag.is("style", in: ODSNames.style), tag.has("family", in: ODSNames.style, "table"),
        let name = tag.index(of: "name", in: ODSNames.style)
      else { return nil }
      styleName = tag.string(name)
      return .tableStyle
    case .tableStyle:
      if tag.has("display", in: ODSNames.table, "false") { hiddenStyles.insert(styleName) }
      return nil
    case .body:
      guard tag.is("spreadsheet", in: ODSNames.office) else {
        otherKind = tag.name
        return nil
      }
      isSpreadsheet = true
      return .spreadsheet
    case .spreadsheet: return tag.is("table", in: ODSNames.table) ? beginSheet(tag) : nil
    case .sheet, .group: return tag.isInNamespace(ODSNames.table) ? enterSheet(tag) : nil
    case .row: return tag.isInNamespace(ODSNames.table) ? beginCell(tag) : nil
    case .cell, .list: return tag.isInNamespace(ODSNames.text) ? enterCell(tag) : nil
    case .paragraph, .span: return tag.isInNamespace(ODSNames.text) ? enterText(tag) : nil
    }
  }

  private mutating func beginSheet(_ tag: borrowing XMLStartTag) -> Context {
    let name = tag.index(of: "name", in: ODSNames.table).map { tag.string($0) } ?? "Sheet\(sheets.count + 1)"
    let style = tag.index(of: "style-name", in: ODSNames.table).map { tag.string($0) }
    let isHidden = tag.has("display", in: ODSNames.table, "false") || style.map { hiddenStyles.contains($0) } ?? false
    grid = ODSGrid(name: name, isHidden: isHidden)
    hiddenGroups = 0
    notes = FindingList()
    uncomputed = (0, "")
    return .sheet
  }

  private mutating func endSheet() {
    guard let grid = grid.take() else { return }
    if let note = ODSFindings.hidden(grid, in: file) { notes.append(note) }
    if let note = ODSFindings.uncomputed(uncomputed.cells, first: uncomputed.first, in: file) { notes.append(note) }
    sheets.append(grid.finish(notes))
  }

  private mutating func enterSheet(_ tag: borrowing XMLStartTag) -> Context? {
    if tag.isNamed("table-row") {
      guard let count = count("number-rows-repeated", tag) else { return nil }
      let isHidden = isHidden(tag)
      grid?.beginRow(repeated: count, isHidden: isHidden)
      return .row
    }
    if tag.isNamed("table-column") {
      guard let count = count("number-columns-repeated", tag) else { return nil }
      let areHidden = isHidden(tag)
      grid?.addColumns(count, areHidden: areHidden)
      return nil
    }
    if tag.isNamed("table-row-group") || tag.isNamed("table-column-group") {
      let isHidden = tag.has("display", in: ODSNames.table, "false")
      if isHidden { hiddenGroups += 1 }
      return .group(isHidden: isHidden)
    }
    let isPart =
      tag.isNamed("table-header-rows") || tag.isNamed("table-rows") || tag.isNamed("table-header-columns")
      || tag.isNamed("table-columns")
    return isPart ? .group(isHidden: false) : nil
  }

  private func isHidden(_ tag: borrowing XMLStartTag) -> Bool {
    hiddenGroups > 0 || tag.has("visibility", in: ODSNames.table, "collapse")
      || tag.has("visibility", in: ODSNames.table, "filter")
  }

  private mutating func beginCell(_ tag: borrowing XMLStartTag) -> Context? {
    let isCovered = tag.isNamed("covered-table-cell")
    guard isCovered || tag.isNamed("table-cell"), let count = count("number-columns-repeated", tag),
      let columns = self.count("number-columns-spanned", tag), let rows = self.count("number-rows-spanned", tag)
    else { return nil }
    cell = (count, columns, rows, isCovered)
    value.read(tag)
    text.clear()
    return .cell
  }

  private mutating func endCell() {
    let content = value.content(shown: text.bytes)
    let place = grid?.column ?? 0
    if cell.isCovered {
      if grid?.addCovered(cell.count) == true {
        guard !content.text.isEmpty else { return }
        let name = grid?.cell(place) ?? ""
        return notes.append(.workbookMerge, .note, ODSFindings.covered(in: file, cell: name))
      }
      grid?.skip(-cell.count)
    }
    var marks: TableCell.Marks = value.isFormula ? .formula : []
    if value.isFormula, content.text.isEmpty, !value.isTyped {
      marks.insert(.uncomputed)
      if uncomputed.cells == 0 { uncomputed.first = grid?.cell(place) ?? "" }
      uncomputed.cells += cell.count
    }
    let excess = grid?.add(
      content, marks: marks, count: cell.count, spans: cell.isCovered ? (1, 1) : (cell.columns, cell.rows),
      budget: &budget)
    if let excess { fail(excess, column: place) }
  }

  private mutating func enterCell(_ tag: borrowing XMLStartTag) -> Context? {
    if tag.isNamed("p") || tag.isNamed("h") {
      text.beginParagraph()
      return .paragraph
    }
    return tag.isNamed("list") || tag.isNamed("list-item") || tag.isNamed("section") ? .list : nil
  }

  private mutating func enterText(_ tag: borrowing XMLStartTag) -> Context? {
    if tag.isNamed("s") {
      let count = tag.count("c", in: ODSNames.text) ?? 1
      text.append(0x20, count: min(count, CSVScanner.longestField + 1))
      checkLength()
      return nil
    }
    if tag.isNamed("tab") || tag.isNamed("line-break") {
      text.append(tag.isNamed("tab") ? 0x09 : 0x0A)
      return nil
    }
    return tag.isNamed("note") || tag.isNamed("ruby-text") ? nil : .span
  }

  private mutating func count(_ name: StaticString, _ tag: borrowing XMLStartTag) -> Int? {
    if let count = tag.count(name, in: ODSNames.table) { return count }
    failure = ODSFindings.unusable(
      .table(.noCount, .text(name.description)), in: file, cell: grid.map { $0.cell($0.column) })
    return nil
  }

  private mutating func checkLength() {
    guard text.bytes.count > CSVScanner.longestField else { return }
    failure = ODSFindings.longText(in: file, cell: grid.map { $0.cell($0.column) } ?? "")
  }

  private mutating func fail(_ excess: ODSExcess, column: Int) {
    failure = ODSFindings.excess(excess, in: file, cell: grid?.cell(column) ?? "", limit: Self.mostRepeats)
  }
}
