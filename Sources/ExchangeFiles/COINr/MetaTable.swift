import AssessmentModel
import Diagnostics
import SurveyFiles

/// What iMeta says about one code.
struct MetaEntry {
  enum Kind: String, CaseIterable {
    case indicator = "Indicator"
    case aggregate = "Aggregate"
    case group = "Group"
    case denominator = "Denominator"
    case other = "Other"

    /// Whether it has a place in the tree.
    var isInTree: Bool { self == .indicator || self == .aggregate }
  }

  var code: String
  var kind: Kind
  var level = 0
  /// `nil` at the top.
  var parent: String?
  var direction = Direction.higherIsBetter
  var weight = 1.0
  var name: String
  var unit = ""
  var denominator: String?
  /// Numbers and words of the columns that normalisations take their parameters from.
  var parameters: [String: String]
  var location: InputLocation
}

/// Reads iMeta.
struct MetaTable {
  /// The columns that every iMeta has.
  static let required = ["Level", "iCode", "Parent", "Direction", "Type", "Weight"]
  /// The columns that normalisations take their parameters from.
  static let parameters = [
    "Target", "dist2targ_cap_max", "goalpost_lower", "goalpost_upper", "goalpost_scale", "goalpost_trunc2posts",
    "scaled_lower", "scaled_upper", "scale_factor", "scaled_scale_factor", "minmax_lower", "minmax_upper",
    "zscore_mean", "zscore_sd",
  ]
  /// The names under which versions of COINr ask for what 1 is worth under `n_scaled`; that of 1.1.14 first.
  static let scaleFactors = ["scale_factor", "scaled_scale_factor"]
  /// The most levels that a tree may have.
  private static let levels = 99
  private static let optional = ["iName", "Unit", "Denominator"]

  private let table: PlainTable
  private var findings: [Diagnostic] = []

  /// The entries in file order, and what was found.
  static func read(_ file: ExchangeFile, _ findings: inout [Diagnostic]) -> [MetaEntry]? {
    guard let table = PlainTable.read(file, broken: .stop, &findings) else { return nil }
    var reader = MetaTable(table: table)
    let entries = reader.entries()
    findings += reader.findings
    return entries
  }

  private init(table: PlainTable) { self.table = table }

  private mutating func entries() -> [MetaEntry]? {
    findings += table.duplicateHeaders()
    let missing = Self.required.filter { table.column($0) == nil }
    for name in missing {
      findings.append(
        Diagnostic(
          .exchangePartMissing, .stop, "iMeta has no column “\(name)”", at: table.headerPlace(),
          mend: NearMiss.question(for: name, among: table.header)))
    }
    let known = Self.required + Self.optional + Self.parameters
    for (column, name) in table.header.enumerated() where !name.isEmpty && !known.contains(name) {
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note, "column \(Excerpt.name(name)) of iMeta is not read",
          at: table.headerPlace(column),
          mend: NearMiss.question(for: name, among: known)))
    }
    guard missing.isEmpty else { return nil }
    return table.rows.compactMap { entry($0) }
  }

  private func text(_ row: PlainTable.Row, _ name: String) -> String {
    guard let column = table.column(name), row.cells[column] != "NA" else { return "" }
    return row.cells[column]
  }

  private mutating func stop(_ code: DiagnosticCode, _ headline: String, _ row: PlainTable.Row, _ column: String) {
    findings.append(Diagnostic(code, .stop, headline, at: table.place(row, table.column(column))))
  }

  private mutating func entry(_ row: PlainTable.Row) -> MetaEntry? {
    let code = text(row, "iCode")
    guard !code.isEmpty else {
      stop(.exchangePartMissing, "a row of iMeta has no iCode", row, "iCode")
      return nil
    }
    let type = text(row, "Type")
    guard let kind = MetaEntry.Kind(rawValue: type) else {
      let names = MetaEntry.Kind.allCases.map(\.rawValue)
      findings.append(
        Diagnostic(
          .exchangeValue, .stop, "Type of \(Excerpt.name(code)) is \(Excerpt.word(type))",
          at: table.place(row, table.column("Type")),
          mend: NearMiss.question(for: type, among: names) ?? "allowed are " + names.joined(separator: ", ")))
      return nil
    }
    let name = text(row, "iName")
    var entry = MetaEntry(
      code: code, kind: kind, name: name.isEmpty ? code : name, parameters: [:], location: table.place(row))
    entry.unit = text(row, "Unit")
    for name in Self.parameters where !text(row, name).isEmpty { entry.parameters[name] = text(row, name) }
    let denominator = text(row, "Denominator")
    if kind == .indicator, !denominator.isEmpty { entry.denominator = denominator }
    if kind.isInTree { readPlace(&entry, row) }
    return entry
  }

  private mutating func readPlace(_ entry: inout MetaEntry, _ row: PlainTable.Row) {
    let code = Excerpt.name(entry.code)
    if let level = Int(text(row, "Level")), (1...Self.levels).contains(level) {
      entry.level = level
    } else {
      stop(.exchangeValue, "Level of \(code) is \(Excerpt.word(text(row, "Level"))), not 1, 2, …", row, "Level")
    }
    let parent = text(row, "Parent")
    entry.parent = parent.isEmpty ? nil : parent
    switch text(row, "Direction") {
    case "1", "1.0", "+1": break
    case "-1", "-1.0":
      if entry.kind == .indicator {
        entry.direction = .lowerIsBetter
      } else {
        findings.append(
          Diagnostic(
            .exchangeNotCarried, .note, "Direction −1 of \(code) has no effect above the indicators",
            at: table.place(row, table.column("Direction"))))
      }
    default:
      stop(
        .exchangeValue, "Direction of \(code) is \(Excerpt.word(text(row, "Direction"))), not 1 or -1", row, "Direction"
      )
    }
    readWeight(&entry, row)
  }

  private mutating func readWeight(_ entry: inout MetaEntry, _ row: PlainTable.Row) {
    let code = Excerpt.name(entry.code)
    let text = text(row, "Weight")
    guard let weight = NumberCell(text).number else {
      stop(.exchangeWeight, "Weight of \(code) is \(Excerpt.word(text)), not a number", row, "Weight")
      return
    }
    if weight < 0 { stop(.exchangeWeight, "Weight of \(code) is negative", row, "Weight") }
    if weight == 0 {
      findings.append(
        Diagnostic(
          .exchangeWeight, .note, "Weight of \(code) is 0: it counts for nothing",
          at: table.place(row, table.column("Weight"))))
    }
    entry.weight = weight
  }
}
