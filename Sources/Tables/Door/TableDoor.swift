package import Diagnostics

/// The one door through which every table comes in.
package enum TableDoor {
  /// The tables of a file; `nil` with findings that stop if it cannot be read.
  ///
  /// What a file is, is decided by its bytes and not by its ending.
  ///
  /// - Complexity: O(bytes).
  package static func open(
    _ bytes: [UInt8], file: String, options: TableOptions = TableOptions(), findings: inout FindingList
  ) -> [TableSource]? {
    let format = TableFormat.all.first { $0.recognises(bytes) } ?? .csv
    if let note = format.endingNote(on: file) { findings.append(note) }
    return format.read(bytes, file, options, &findings)
  }

  /// The sheet of a name, with what was found in it; `nil` if there is none.
  package static func sheet(
    _ name: String, among sources: [TableSource], findings: inout FindingList
  ) -> TableSource? {
    let source = sources.first { $0.sheet?.name == name }
    if let found = source?.sheet?.findings { findings.append(found) }
    return source
  }

  /// The table that is meant where no sheet is named: the one with the most headers that are asked for, the first of
  /// several. What was not read is said.
  package static func choose(
    among sources: [TableSource], options: TableOptions, findings: inout FindingList
  ) -> TableSource? {
    let chosen = pick(among: sources, options: options, &findings)
    // What was found in the other sheets does not matter.
    if let found = chosen?.sheet?.findings { findings.append(found) }
    return chosen
  }

  private static func pick(
    among sources: [TableSource], options: TableOptions, _ findings: inout FindingList
  ) -> TableSource? {
    guard sources.count > 1 else {
      if let sheet = sources.first?.sheet, sheet.isHidden { findings.append(hidden(sheet, sources[0].file)) }
      return sources.first
    }
    let counts = sources.map { source in source.withBytes { HeaderSearch.best(in: $0, options: options)?.known ?? 0 } }
    var best = 0
    for position in sources.indices where counts[position] > counts[best] { best = position }
    // Where no header is asked for, or none is found, the first sheet that shows and holds something.
    if counts[best] == 0 {
      best = sources.firstIndex { !($0.sheet?.isHidden ?? false) && ($0.sheet?.rowCount ?? 1) > 0 } ?? 0
    }
    note(best, counts, sources, &findings)
    return sources[best]
  }

  private static func note(
    _ best: Int, _ counts: [Int], _ sources: [TableSource], _ findings: inout FindingList
  ) {
    guard let sheet = sources[best].sheet else { return }
    if sheet.isHidden { findings.append(hidden(sheet, sources[best].file)) }
    let others = sources.indices.filter { $0 != best && (sources[$0].sheet?.rowCount ?? 0) > 0 }
    guard !others.isEmpty else { return }
    let rivals = others.filter { counts[$0] > 1 }
    let names = list(others.compactMap { sources[$0].sheet?.name })
    let name = FactValue.text(sheet.name)
    let statement: Statement =
      if !rivals.isEmpty {
        .table(
          rivals.count == 1 ? .onlySheetRead : .onlySheetReadOfSeveral, name,
          list(rivals.compactMap { sources[$0].sheet?.name }))
      } else if counts[best] > 0 {
        .table(.sheetReadWith, name, .number(counts[best]), names)
      } else {
        .table(.sheetRead, name, names)
      }
    findings.append(
      Diagnostic(
        .tableSheetChosen, rivals.isEmpty ? .note : .valueSetAside, statement,
        at: InputLocation(file: sources[best].file), mend: .table(.nameSheet)))
  }

  private static func hidden(_ sheet: Sheet, _ file: String) -> Diagnostic {
    Diagnostic(
      .tableSheetHidden, .note, .table(.sheetHidden, .text(sheet.name)), at: InputLocation(file: file))
  }

  private static func list(_ names: [String]) -> FactValue {
    .firstOf(names.prefix(8).map { "“\($0)”" }, count: names.count)
  }
}
