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
  private var findings = FindingList()

  /// The entries in file order, and what was found.
  static func read(_ table: PlainTable, _ findings: inout FindingList) -> [MetaEntry]? {
    var reader = MetaTable(table: table)
    let entries = reader.entries()
    findings.append(reader.findings)
    return entries
  }

  private init(table: PlainTable) { self.table = table }

  private mutating func entries() -> [MetaEntry]? {
    findings += table.duplicateHeaders()
    let missing = Self.required.filter { table.column($0) == nil }
    for name in missing {
      findings.append(
        Diagnostic(
          .exchangePartMissing, .stop, .exchange(.metaColumnMissing, .text(name)), at: table.headerPlace(),
          mend: NearMiss.statement(for: name, among: table.header)))
    }
    let known = Self.required + Self.optional + Self.parameters
    for (column, name) in table.header.enumerated() where !name.isEmpty && !known.contains(name) {
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note, .exchange(.metaColumnNotRead, .quoted(name)),
          at: table.headerPlace(column),
          mend: NearMiss.statement(for: name, among: known)))
    }
    guard missing.isEmpty else { return nil }
    return table.rows.compactMap { entry($0) }
  }

  private func text(_ row: PlainTable.Row, _ name: String) -> String {
    let cell = literal(row, name)
    return cell == "NA" ? "" : cell
  }

  /// A cell that is a name, so that `NA` is one too.
  private func literal(_ row: PlainTable.Row, _ name: String) -> String {
    table.column(name).map { row.cells[$0] } ?? ""
  }

  private mutating func stop(_ code: DiagnosticCode, _ what: Statement, _ row: PlainTable.Row, _ column: String) {
    findings.append(Diagnostic(code, .stop, what, at: table.place(row, table.column(column))))
  }

  private mutating func entry(_ row: PlainTable.Row) -> MetaEntry? {
    let code = literal(row, "iCode")
    guard !code.isEmpty else {
      stop(.exchangePartMissing, .exchange(.metaRowWithoutCode), row, "iCode")
      return nil
    }
    let type = text(row, "Type")
    guard let kind = MetaEntry.Kind(rawValue: type) else {
      let names = MetaEntry.Kind.allCases.map(\.rawValue)
      findings.append(
        Diagnostic(
          .exchangeValue, .stop, .exchange(.typeUnknown, .quoted(code), .excerpt(type)),
          at: table.place(row, table.column("Type")),
          mend: NearMiss.statement(for: type, among: names) ?? .exchange(.allowedAre, .texts(names))))
      return nil
    }
    let name = literal(row, "iName")
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
      stop(.exchangeValue, .exchange(.levelUnreadable, .text(code), .excerpt(text(row, "Level"))), row, "Level")
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
            .exchangeNotCarried, .note, .exchange(.directionAbove, .text(code)),
            at: table.place(row, table.column("Direction"))))
      }
    default:
      stop(
        .exchangeValue, .exchange(.directionUnreadable, .text(code), .excerpt(text(row, "Direction"))), row, "Direction"
      )
    }
    readWeight(&entry, row)
  }

  private mutating func readWeight(_ entry: inout MetaEntry, _ row: PlainTable.Row) {
    let code = Excerpt.name(entry.code)
    let text = text(row, "Weight")
    guard let weight = NumberCell(text).number else {
      stop(.exchangeWeight, .exchange(.weightUnreadable, .text(code), .excerpt(text)), row, "Weight")
      return
    }
    if weight < 0 { stop(.exchangeWeight, .exchange(.metaWeightNegative, .text(code)), row, "Weight") }
    if weight == 0 {
      findings.append(
        Diagnostic(
          .exchangeWeight, .note, .exchange(.metaWeightZero, .text(code)),
          at: table.place(row, table.column("Weight"))))
    }
    entry.weight = weight
  }
}
