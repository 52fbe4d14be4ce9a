import Diagnostics
import Tables

/// Opens the tables of data files, each file once where several entries name its sheets one after the other.
struct OpenedTables {
  private let known: [String: [TableSource]]
  private var last: (path: String, sources: [TableSource])?

  /// - Parameter known: tables that were opened before, by the path of their file.
  init(_ known: [String: [TableSource]]) { self.known = known }

  /// The tables of a file; `nil` with findings that stop if it cannot be read.
  mutating func open(
    _ bytes: [UInt8], path: String, options: TableOptions, findings: inout FindingList
  ) -> [TableSource]? {
    if let sources = known[path] { return sources }
    if let last, last.path == path { return last.sources }
    guard let sources = TableDoor.open(bytes, file: path, options: options, findings: &findings) else { return nil }
    if sources.count > 1 { last = (path, sources) }
    return sources
  }

  /// The sheet of a name, or the finding that there is none.
  static func sheet(
    _ name: String, among sources: [TableSource], data: DataFile, findings: inout FindingList
  ) -> TableSource? {
    if let source = TableDoor.sheet(name, among: sources, findings: &findings) { return source }
    let names = sources.compactMap { $0.sheet?.name }
    findings.append(
      StrictChecks.dangling(name, what: .said(.survey(.aSheet)), known: names, at: data.reference.location))
    return nil
  }
}
