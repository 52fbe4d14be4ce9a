internal import Diagnostics
internal import XMLStream

/// Reads workbooks of Excel: the archive, the parts that say what its cells mean, then sheet by sheet.
///
/// A part that cannot be read stops the whole workbook: half of it would give half of the answers.
struct XLSXReader {
  /// Cells of a workbook, over all its sheets.
  static let mostCells = 20_000_000
  /// Cells of a sheet with the empty ones between them, which whoever reads its rows looks at too.
  static let largestArea = 400_000_000

  let package: WorkbookPackage
  let file: String

  /// The sheets in the order of their tabs; `nil` with findings that stop.
  static func read(_ bytes: [UInt8], file: String, findings: inout FindingList) -> [TableSource]? {
    guard let archive = ZipArchive(bytes, file: file, findings: &findings) else { return nil }
    let reader = XLSXReader(package: WorkbookPackage(archive: archive, file: file), file: file)
    return reader.sheets(findings: &findings)?.map { TableSource(file: file, sheet: $0) }
  }

  private func sheets(findings: inout FindingList) -> [Sheet]? {
    // What the list of types says is not needed, but a package whose list is forged is not read.
    var types = IgnoringHandler()
    guard package.read(XLSXFormat.contentTypes, handler: &types, findings: &findings),
      let root = package.relationships(of: "", findings: &findings)
    else { return nil }
    let part = root.part(ofKind: "officeDocument") ?? "xl/workbook.xml"
    guard !part.hasSuffix(".bin") else {
      return stop(
        .archiveNoWorkbook, .table(.binaryWorkbook), &findings, mend: .table(.saveAsXLSX))
    }
    var workbook = WorkbookHandler()
    guard package.read(part, handler: &workbook, findings: &findings),
      let relationships = package.relationships(of: part, findings: &findings)
    else { return nil }
    guard workbook.isWorkbook else {
      return stop(.workbookPart, .table(.namesNoSheets, .quoted(part)), &findings)
    }
    if workbook.hasTooMany {
      return stop(
        .workbookTooLarge, .table(.tooManySheets, .number(WorkbookHandler.mostSheets)), &findings)
    }
    guard let context = context(workbook, relationships, part, findings: &findings) else { return nil }
    return sheets(of: workbook, relationships, context, findings: &findings)
  }

  private func context(
    _ workbook: WorkbookHandler, _ relationships: Relationships, _ part: String, findings: inout FindingList
  ) -> WorkbookContext? {
    var strings = SharedStringsHandler()
    if let name = neighbour("sharedStrings", of: part, relationships),
      !package.read(
        name, handler: &strings, findings: &findings, goesOn: { $0.strings.count <= SharedStrings.most })
    {
      return nil
    }
    if strings.strings.count > SharedStrings.most {
      return stop(.workbookTooLarge, .table(.tooManyTexts, .number(SharedStrings.most)), &findings)
    }
    var styles = StylesHandler()
    if let name = neighbour("styles", of: part, relationships),
      !package.read(name, handler: &styles, findings: &findings)
    {
      return nil
    }
    return WorkbookContext(
      strings: strings.strings, styles: styles.styles, formats: styles.formats,
      countsFrom1904: workbook.countsFrom1904, asksToCompute: workbook.asksToCompute)
  }

  /// A part that the workbook points at, or that lies beside it under its usual name; `nil` if there is none.
  private func neighbour(_ kind: String, of part: String, _ relationships: Relationships) -> String? {
    if let named = relationships.part(ofKind: kind), package.archive.holds(named) { return named }
    let usual = PackagePaths.resolve("\(kind).xml", from: part)
    return usual.flatMap { package.archive.holds($0) ? $0 : nil }
  }

  private func sheets(
    of workbook: WorkbookHandler, _ relationships: Relationships, _ context: WorkbookContext,
    findings: inout FindingList
  ) -> [Sheet]? {
    var sheets: [Sheet] = []
    var seen: Set<String> = []
    var cellsLeft = Self.mostCells
    for entry in workbook.sheets {
      guard let target = relationships.target(id: entry.relationship) else {
        return stop(
          .workbookPart, .table(.sheetWithoutPart, .quoted(entry.name)),
          &findings)
      }
      // Sheets of charts, dialogues and macros hold no table.
      guard target.kind == "worksheet" else { continue }
      guard let part = target.part else {
        return stop(.workbookPart, .table(.sheetOutside, .quoted(entry.name)), &findings)
      }
      guard seen.insert(part).inserted else {
        return stop(.workbookPart, .table(.sheetIsAnother, .quoted(entry.name)), &findings)
      }
      guard let sheet = sheet(entry, part, context, cellsLeft: cellsLeft, findings: &findings) else { return nil }
      cellsLeft -= sheet.cellCount
      sheets.append(sheet)
    }
    return sheets.isEmpty ? stop(.workbookPart, .table(.noSheetWithTable), &findings) : sheets
  }

  private func sheet(
    _ entry: WorkbookHandler.Entry, _ part: String, _ context: WorkbookContext, cellsLeft: Int,
    findings: inout FindingList
  ) -> Sheet? {
    var handler = SheetHandler(
      name: entry.name, file: file, isHidden: entry.isHidden, workbook: context, cellsLeft: cellsLeft)
    guard package.read(part, handler: &handler, findings: &findings, goesOn: { !$0.isFull }) else { return nil }
    if handler.isFull {
      return stop(.workbookTooLarge, .table(.tooManyCells, .number(Self.mostCells)), &findings)
    }
    guard handler.isSheet else {
      return stop(.workbookPart, .table(.isNoSheet, .quoted(part)), &findings)
    }
    let sheet = handler.finish()
    guard sheet.area <= Self.largestArea else {
      return stop(
        .workbookTooLarge,
        .table(.sheetTooWide, .quoted(entry.name), .number(sheet.cellCount)), &findings)
    }
    return sheet
  }

  private func stop<Result>(
    _ code: DiagnosticCode, _ headline: Statement, _ findings: inout FindingList, mend: Statement? = nil
  ) -> Result? {
    findings.append(Diagnostic(code, .stop, headline, at: InputLocation(file: file), mend: mend))
    return nil
  }
}

/// Takes nothing: the reading itself shows whether a part is well formed and safe.
private struct IgnoringHandler: XMLEventHandler {
  mutating func startElement(_ tag: borrowing XMLStartTag) {}
  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}

extension SheetHandler {
  /// The sheet: rows and cells in order, merged ranges filled, with what was found.
  consuming func finish() -> Sheet {
    let place = cell.place
    var builder = cell.builder
    var found = cell.findings
    for twice in builder.arrange() {
      found.append(
        .workbookCell, .valueSetAside,
        Diagnostic(
          .workbookCell, .valueSetAside, .table(.cellTwice),
          at: place.location(row: twice.row, column: twice.column)))
    }
    for (range, trouble) in MergedCells.fill(merges, in: &builder) {
      found.append(.workbookMerge, .note, Self.finding(trouble, merges[range], place))
    }
    found.append(
      cell.notes.findings(
        at: place, asksToCompute: cell.workbook.asksToCompute))
    var sheet = builder.finish()
    sheet.findings = found
    return sheet
  }

  private static func finding(_ trouble: MergedCells.Trouble, _ range: CellRange, _ place: SheetPlace) -> Diagnostic {
    let first = place.location(row: range.first.row, column: range.first.column)
    switch trouble {
    case .large:
      return Diagnostic(
        .workbookMerge, .note, .table(.mergeLarge, .number(range.count)),
        at: first)
    case .overlapping:
      return Diagnostic(
        .workbookMerge, .note, .table(.mergeOverlapping), at: first)
    case .hiding(let cell):
      return Diagnostic(
        .workbookMerge, .note, .table(.coveredContent),
        at: place.location(row: cell.row, column: cell.column))
    }
  }
}
