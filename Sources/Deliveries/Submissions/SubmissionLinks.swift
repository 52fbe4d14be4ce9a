internal import Diagnostics

/// Finds to which submission, and to which entry of it, each row of repeated groups belongs.
struct SubmissionLinks {
  /// Where a row belongs.
  struct Link: Equatable {
    /// The submission, by number.
    var respondent: Int
    /// Its entry in the repeated group, and before it those of the groups around.
    var entries: [Int]
  }

  /// Repeated groups inside one another.
  static let deepest = 16

  /// By table and row; `nil` for a row that belongs nowhere, which is said.
  private(set) var links: [[Link?]]
  /// The submissions that no table holds, where only entries were given: identifier and first row.
  private(set) var roots: [(id: String, table: Int, row: Int)] = []

  private let tables: [SubmissionTable]
  private let dialect: SubmissionDialect
  private let main: Int?
  /// Of Kobo a dictionary a table, of ODK one for all, at 0. A key that stands twice leads nowhere.
  private var keys: [[String: RowPlace?]]
  private var rootNumbers: [String: Int] = [:]

  private struct RowPlace: Hashable {
    var table: Int
    var row: Int
  }

  private enum Parent {
    case none
    case row(RowPlace)
    case missing(String)
    case twice(String)
  }

  /// Links every row.
  ///
  /// - Complexity: O(rows × depth).
  init(_ tables: [SubmissionTable], main: Int?, _ dialect: SubmissionDialect, findings: inout FindingList) {
    (self.tables, self.main, self.dialect) = (tables, main, dialect)
    links = tables.map { [Link?](repeating: nil, count: $0.rows.count) }
    keys = [[String: RowPlace?]](repeating: [:], count: dialect == .kobo ? tables.count : 1)
    for (number, table) in tables.enumerated() {
      guard let column = table.column(dialect.keyHeading) else { continue }
      for (position, row) in table.rows.enumerated() {
        let key = row.text(column)
        if key.isEmpty { continue }
        let shelf = dialect == .kobo ? number : 0
        if keys[shelf].updateValue(RowPlace(table: number, row: position), forKey: key) != nil {
          keys[shelf].updateValue(nil, forKey: key)
        }
      }
    }
    if let main { for row in links[main].indices { links[main][row] = Link(respondent: row, entries: []) } }
    var isNamed = Set<String>()
    // Outer groups stand before inner ones in what tools write, but need not: rows wait for their parents.
    var waiting = tables.indices.filter { $0 != main }
    for _ in 0..<Self.deepest where !waiting.isEmpty {
      waiting = waiting.filter { table in
        !link(table, waiting, &isNamed, &findings)
      }
    }
    for table in waiting {
      for row in tables[table].rows { sayOrphan(tables[table], row, tables[table].name, &findings) }
    }
  }

  /// Links the rows of a table; whether it could be, all tables of its parents being done.
  private mutating func link(
    _ number: Int, _ waiting: [Int], _ isNamed: inout Set<String>, _ findings: inout FindingList
  ) -> Bool {
    let table = tables[number]
    let parents = table.rows.map { parent(of: $0, in: table) }
    let needs = Set(parents.compactMap { if case .row(let place) = $0 { place.table } else { nil } })
    if !needs.isDisjoint(with: waiting) { return false }
    // How many entries each parent has had; of submissions that no table holds by their own numbers.
    var counts: [RowPlace: Int] = [:]
    var seen: Set<[Int]> = []
    for (position, row) in table.rows.enumerated() {
      let outer: Link?
      let counted: RowPlace
      switch parents[position] {
      case .row(let place):
        (outer, counted) = (links[place.table][place.row], place)
      case .none:
        let root = self.root(row, table, number, position)
        outer = root.map { Link(respondent: $0, entries: outerEntries(row, table)) }
        counted = RowPlace(table: -1, row: root ?? -1)
        if root != nil, isNamed.insert(table.name).inserted { sayNotGiven(table, row, &findings) }
      case .missing, .twice: (outer, counted) = (nil, RowPlace(table: -1, row: -1))
      }
      guard let outer else {
        sayOrphan(table, row, parentName(parents[position]), &findings)
        continue
      }
      counts[counted, default: 0] += 1
      let own = entry(row, table) ?? counts[counted] ?? 1
      let link = Link(respondent: outer.respondent, entries: outer.entries + [own])
      guard seen.insert([link.respondent] + link.entries).inserted else {
        sayTwice(table, row, &findings)
        continue
      }
      links[number][position] = link
    }
    return true
  }

  // MARK: - Parents

  private func parent(of row: DeliveryRow, in table: SubmissionTable) -> Parent {
    guard let column = table.column(dialect.parentHeading) else { return .missing("") }
    let key = row.text(column)
    switch dialect {
    case .kobo:
      let name = table.text(row, ["_parent_table_name"]) ?? ""
      let named = tables.indices.filter { Self.isSheet(tables[$0].name, of: name) }
      let exact = named.filter { tables[$0].name == name }
      guard let place = exact.count == 1 ? exact.first : named.count == 1 ? named.first : nil else {
        return main == nil && named.isEmpty ? .none : .missing(key)
      }
      return found(keys[place][key], key)
    case .central, .briefcase:
      if let entry = keys[0][key] { return found(entry, key) }
      // A table of these parents was given, and does not have this one.
      let path = Self.path(key)
      let isGiven = path.isEmpty ? main != nil : hasPath(path)
      return isGiven || key.isEmpty ? .missing(key) : .none
    }
  }

  private func found(_ entry: RowPlace??, _ key: String) -> Parent {
    guard let entry else { return .missing(key) }
    return entry.map { .row($0) } ?? .twice(key)
  }

  private func parentName(_ parent: Parent) -> String {
    switch parent {
    case .missing(let key), .twice(let key): key
    case .none, .row: ""
    }
  }

  /// Whether a table of repeated entries has this path; told by its first row.
  private func hasPath(_ path: String) -> Bool {
    tables.contains { table in
      guard let column = table.column(dialect.keyHeading), let row = table.rows.first else { return false }
      return Self.path(row.text(column)) == path
    }
  }

  /// The submission of a row whose parents no table holds.
  private mutating func root(_ row: DeliveryRow, _ table: SubmissionTable, _ number: Int, _ position: Int) -> Int? {
    let id: String?
    switch dialect {
    case .kobo:
      id = table.text(row, ["_submission__uuid", "_submission__id", "_parent_index"])
    case .central, .briefcase:
      id = table.text(row, ["PARENT_KEY"]).map { String($0.prefix { $0 != "/" }) }
      if main != nil {
        guard let id, case .some(.some(let place)) = keys[0][id], place.table == main else { return nil }
        return place.row
      }
    }
    guard let id else { return nil }
    if let known = rootNumbers[id] { return known }
    rootNumbers[id] = roots.count
    roots.append((id, number, position))
    return roots.count - 1
  }

  /// The entries of the groups around, as far as a key of ODK says them.
  private func outerEntries(_ row: DeliveryRow, _ table: SubmissionTable) -> [Int] {
    guard dialect != .kobo, let key = table.text(row, ["PARENT_KEY"]) else { return [] }
    return Self.numbers(key)
  }

  /// The entry that a key of ODK says of its own row.
  private func entry(_ row: DeliveryRow, _ table: SubmissionTable) -> Int? {
    guard dialect != .kobo, let key = table.text(row, ["KEY"]), key.hasSuffix("]") else { return nil }
    return Self.numbers(key).last
  }

  /// The numbers in brackets: `uuid:1/g1[2]/g2[1]` is 2, 1.
  static func numbers(_ key: String) -> [Int] {
    key.split(separator: "/").dropFirst().compactMap { part in
      guard part.hasSuffix("]"), let open = part.lastIndex(of: "[") else { return nil }
      return Int(part[part.index(after: open)...].dropLast()).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
  }

  /// The names of the groups in a key: `g1/g2`.
  static func path(_ key: String) -> String {
    key.split(separator: "/").dropFirst().map { $0.prefix { $0 != "[" } }.joined(separator: "/")
  }

  /// Whether a sheet has this name; workbooks cut names at 31 characters, and Kobo ends such a one in three points.
  static func isSheet(_ sheet: String, of name: String) -> Bool {
    if sheet == name { return true }
    guard name.unicodeScalars.count > 31 else { return false }
    if sheet.hasSuffix("...") { return sheet.count > 3 && name.hasPrefix(sheet.dropLast(3)) }
    return sheet.unicodeScalars.count == 31 && name.hasPrefix(sheet)
  }

  // MARK: - What is said

  private func sayOrphan(
    _ table: SubmissionTable, _ row: DeliveryRow, _ parent: String, _ findings: inout FindingList
  ) {
    findings.append(
      .toolOrphan, .rowSetAside,
      Diagnostic(
        .toolOrphan, .rowSetAside, .delivery(.toolOrphan, .quoted(table.name), .quoted(parent)),
        at: table.column(dialect.parentHeading).map { table.place(row, $0) } ?? table.headed.table.place(row),
        mend: .delivery(.toolExportWhole)))
  }

  private func sayTwice(_ table: SubmissionTable, _ row: DeliveryRow, _ findings: inout FindingList) {
    let column = table.column(dialect.keyHeading)
    findings.append(
      .toolKeyTwice, .rowSetAside,
      Diagnostic(
        .toolKeyTwice, .rowSetAside,
        .delivery(.toolKeyTwice, .quoted(column.map { row.text($0) } ?? ""), .quoted(table.name)),
        at: column.map { table.place(row, $0) } ?? table.headed.table.place(row), mend: .delivery(.toolExportWhole)))
  }

  private func sayNotGiven(_ table: SubmissionTable, _ row: DeliveryRow, _ findings: inout FindingList) {
    findings.append(
      Diagnostic(
        .toolParentNotGiven, .note, .delivery(.toolParentNotGiven, .quoted(table.name)),
        at: table.headed.table.place(row), mend: .delivery(.toolGiveAll)))
  }
}
