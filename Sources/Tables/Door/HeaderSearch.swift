/// Looks for the row of a table that is its header: among the first rows, the one with the most headers that are asked
/// for. What stands above it is a title or a preamble.
struct HeaderSearch {
  /// A row that may be the header, with the cursor that stands behind it.
  private struct Candidate {
    let row: TableRow
    let texts: [String]
    let known: Int
    let filled: Int
    let rest: RowCursor
  }

  /// What was found.
  struct Found {
    /// The texts of the header, without white space around them.
    var header: [String]
    var row: TableRow
    /// Reads what stands below it.
    var rest: RowCursor
    /// How many of its texts are asked for.
    var known: Int
    /// Rows above it in which something stands, and the first text among them.
    var above = 0
    var firstAbove = ""
    /// Whether a second row of headers was joined to the first.
    var isJoined = false
    /// Rows below it that are headers of another kind.
    var below = 0
    /// Whether it is mostly made of headers that are asked for, so that nothing better need be looked for.
    var isCertain = false
  }

  /// How many rows are looked at.
  static let rows = 40
  /// Cells that are looked at in all, and the longest text that can be a header.
  private static let cells = 40_000
  private static let longest = 1_000

  private let file: TableBytes
  private let isHeader: @Sendable (String) -> Bool
  private var candidates: [Candidate] = []

  /// The best header of a table, whatever parts its fields; `nil` if it has no row.
  static func best(in file: TableBytes, options: TableOptions) -> Found? {
    guard let isHeader = options.isHeader else { return nil }
    if let sheet = file.sheet { return find(in: file, .sheet(SheetCursor(sheet)), isHeader) }
    let start = unsafe CSVDialect.start(of: file.bytes)
    let dialect = CSVDialect.look(at: file, from: start, options: options)
    return unsafe find(in: file, .text(dialect.scanner(file.bytes)), isHeader)
  }

  /// The best header below a cursor.
  static func find(
    in file: TableBytes, _ cursor: RowCursor, _ isHeader: @escaping @Sendable (String) -> Bool
  ) -> Found? {
    var search = HeaderSearch(file: file, isHeader: isHeader)
    search.gather(cursor)
    return search.best()
  }

  private init(file: TableBytes, isHeader: @escaping @Sendable (String) -> Bool) {
    self.file = file
    self.isHeader = isHeader
  }

  private mutating func gather(_ start: RowCursor) {
    var cursor = start
    var row = TableRow()
    var seen = 0
    while candidates.count < Self.rows, seen < Self.cells, cursor.next(into: &row) {
      if row.fault == nil, row.isBlank { continue }
      let texts = row.cells.map { text(of: $0) }
      seen += texts.count
      let known = count(texts)
      candidates.append(
        Candidate(row: row, texts: texts, known: known, filled: texts.count { !$0.isEmpty }, rest: cursor))
      // A first row that is mostly made of headers that are asked for is the header, unless one follows it.
      if candidates.count > 1, candidates[0].known >= 2, candidates[0].known * 2 >= candidates[0].filled { break }
      if row.fault != nil { break }
    }
  }

  private func text(of cell: TableCell) -> String {
    guard cell.end - cell.start <= Self.longest else { return "…" }
    return unsafe file.withContent(of: cell) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// How many different texts are headers that are asked for.
  private func count(_ texts: [String]) -> Int {
    var seen: Set<String> = []
    return texts.count { !$0.isEmpty && isHeader($0) && seen.insert($0).inserted }
  }

  private func best() -> Found? {
    guard let first = candidates.first else { return nil }
    var best = 0
    for position in candidates.indices where candidates[position].known > candidates[best].known { best = position }
    // One single header that is asked for moves nothing: it may stand in a row of data.
    if best > 0, candidates[best].known < 2 { best = 0 }
    let chosen = candidates[best]
    var found = Found(header: chosen.texts, row: chosen.row, rest: chosen.rest, known: chosen.known)
    found.above = best
    found.firstAbove = best > 0 ? first.texts.first { !$0.isEmpty } ?? "" : ""
    if let joined = joined(best), joined.known > chosen.known { found = joined }
    skipHeadersBelow(&found)
    found.isCertain = found.known >= 2 && found.known * 2 >= found.header.count { !$0.isEmpty }
    return found
  }

  /// Two rows as one header, the upper one a group of columns: `DIV-01` above `women` is `DIV-01[women]`.
  private func joined(_ best: Int) -> Found? {
    var result: Found?
    for upper in [best - 1, best] where candidates.indices.contains(upper) && candidates.indices.contains(upper + 1) {
      let (above, below) = (candidates[upper], candidates[upper + 1])
      guard above.row.fault == nil, below.row.fault == nil, below.filled > 1 else { continue }
      let (texts, pairs) = join(above.texts, below.texts)
      guard pairs > 0 else { continue }
      let known = count(texts)
      // What is joined must explain more of the columns than either row alone.
      guard known > (result?.known ?? 0), known > max(above.known, below.known) else { continue }
      var found = Found(header: texts, row: below.row, rest: below.rest, known: known)
      found.isJoined = true
      found.above = upper
      found.firstAbove = upper > 0 ? candidates[0].texts.first { !$0.isEmpty } ?? "" : ""
      result = found
    }
    return result
  }

  /// The joined texts, and how many of them name a group and its column.
  private func join(_ above: [String], _ below: [String]) -> (texts: [String], pairs: Int) {
    var group = ""
    var pairs = 0
    let texts = (0..<max(above.count, below.count)).map { column in
      let upper = column < above.count ? above[column] : ""
      let lower = column < below.count ? below[column] : ""
      if !upper.isEmpty { group = upper }
      if lower.isEmpty || lower == group { return upper }
      for text in ["\(group)[\(lower)]", "\(group).\(lower)", "\(group) \(lower)"] where isHeader(text) {
        pairs += 1
        return text
      }
      return upper.isEmpty ? lower : upper
    }
    return (texts, pairs)
  }

  /// Passes over rows below the header that are mostly headers themselves, such as questions below their codes.
  private func skipHeadersBelow(_ found: inout Found) {
    for candidate in candidates where candidate.row.line > found.row.line {
      guard candidate.known >= 2, candidate.known * 2 >= candidate.filled else { return }
      found.rest = candidate.rest
      found.below += 1
    }
  }
}
