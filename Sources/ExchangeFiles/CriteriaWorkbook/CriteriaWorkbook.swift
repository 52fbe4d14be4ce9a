package import AssessmentModel
package import CriteriaFiles
package import Diagnostics
internal import Tables
internal import XMLStream

/// Criteria sets as workbooks, out and in.
///
/// A set has a sheet for itself, and one for each kind of thing that it holds; a row is one of them. The columns have the
/// names of criteria files. Numbers are numbers, and none is changed: one that a workbook cannot hold to the last digit
/// is written as a text, which is read all the same.
package enum CriteriaWorkbook {
  /// The set as a workbook.
  ///
  /// What was written is read again, and whatever does not come back the same is named.
  ///
  /// - Parameters:
  ///   - file: The file's name in findings.
  ///   - guide: Rows of a first sheet that explains the others.
  /// - Throws: a ``Diagnostic`` that stops if there was no room for it.
  /// - Complexity: O(cells of the workbook).
  package static func write(_ set: CriteriaSet, file: String, guide: [[String]] = []) throws(Diagnostic) -> (
    bytes: [UInt8], findings: FindingList
  ) {
    let sink = ByteSink()
    CriteriaWriter.write(set, to: XMLWriter(sink), resolves: false)
    var findings = FindingList()
    guard let root = XMLTree.read(sink.bytes, file: file).root else {
      throw Diagnostic(.criteriaNotInWorkbook, .stop, .delivery(.setNotWritten), at: InputLocation(file: file))
    }
    var writer = SheetWriter(WorkbookWriter(file: file, title: set.title.english, streams: false), file: file)
    writer.guide(guide)
    var rows = ElementRows(root)
    writer.set(rows.fields())
    let tables = CriteriaSheets.tables.map { ($0, rows.rows($0)) }
    let counts = Dictionary(uniqueKeysWithValues: tables.map { ($0.0.name, $0.1.count) })
    for (layout, rows) in tables { writer.table(layout, rows, counts: counts) }
    let bytes = try writer.finish()
    findings.append(writer.findings)

    let document = document(bytes, file: file).document
    let differences = TreeDifference.between(root, document?.root)
    for path in differences {
      findings.append(
        Diagnostic(
          .criteriaNotInWorkbook, .valueSetAside, .delivery(.notInWorkbook, .text(path)), at: InputLocation(file: file))
      )
    }
    if differences.isEmpty, document?.reading().set != set {
      findings.append(
        Diagnostic(
          .criteriaNotInWorkbook, .valueSetAside, .delivery(.setComesBackOther), at: InputLocation(file: file)))
    }
    return (bytes, findings)
  }

  /// The set in a workbook, with everything that a criteria file is checked for; findings stand at sheet and cell.
  ///
  /// - Returns: The set, or no set and at least one diagnostic of severity `.stop`.
  /// - Complexity: As reading the criteria file, and O(cells of the workbook).
  package static func read(_ bytes: [UInt8], file: String) -> CriteriaReading {
    let (document, findings) = document(bytes, file: file)
    guard let document, !findings.hasStop else { return CriteriaReading(set: nil, diagnostics: findings.all) }
    var reading = document.reading()
    reading.diagnostics = findings.all + reading.diagnostics
    return reading
  }

  private static func document(_ bytes: [UInt8], file: String) -> (document: CriteriaDocument?, findings: FindingList) {
    var findings = FindingList()
    guard let sources = TableDoor.open(bytes, file: file, findings: &findings) else { return (nil, findings) }
    guard sources.contains(where: { $0.sheet != nil }) else {
      findings.append(
        Diagnostic(
          .criteriaSheetMissing, .stop, .delivery(.noWorkbook), at: InputLocation(file: file),
          mend: .delivery(.exportForSheets)))
      return (nil, findings)
    }
    var reader = SheetReader(sources, file: file)
    let isThere = reader.checkSheets()
    var rows = RowElements(file: file)
    if isThere {
      if let fields = reader.fields() { rows.fill(fields) }
      for layout in CriteriaSheets.tables { if let grid = reader.grid(layout) { rows.add(grid) } }
    }
    findings.append(reader.findings)
    findings.append(rows.findings)
    // Rows that stand in one another without end cannot be written down.
    return (findings.hasStop ? nil : CriteriaDocument(rows.root, file: file), findings)
  }
}
