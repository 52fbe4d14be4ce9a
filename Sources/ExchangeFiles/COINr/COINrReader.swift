import Diagnostics
import SurveyFiles

/// Reads an index as COINr holds it: the data `iData` and the description `iMeta`, each a table with comma, semicolon or
/// tab.
///
/// The criteria set has COINr's defaults: normalisation over the units, weighted arithmetic means with the weights of
/// missing children shared out among the rest, no coverage rule, no gates. Values are divided by their denominators where
/// iMeta names them. Scores are reported on COINr's scale, so that its numbers come out. (Becker et al. 2022, COINr,
/// JOSS 7(78), 4567.)
public enum COINrReader {
  /// Reads the two tables.
  ///
  /// What COINr checks is checked, and what it does not: infinite values, negative weights and weights of 0, constant
  /// columns. `NA` and the empty cell are missing. Everything that is wrong is reported, each with its place.
  ///
  /// - Returns: The study, or no study and at least one diagnostic of severity `.stop`; codes are `XCH-…`, and `SRV-…`
  ///   where a table cannot be cut into rows and cells.
  /// - Complexity: O(bytes).
  public static func read(
    data: ExchangeFile, meta: ExchangeFile, naming: StudyNaming, normalisation: COINrNormalisation = .minMax
  ) -> ExchangeReading {
    var findings = FindingList()
    guard let meta = PlainTable.read(meta, broken: .stop, &findings) else {
      return ExchangeReading(study: nil, diagnostics: findings.all)
    }
    return read(meta: meta, findings, naming: naming, normalisation: normalisation) { found in
      PlainTable.read(data, broken: .rowSetAside, &found)
    }
  }

  /// Reads two tables that were cut into cells already.
  static func read(
    data: PlainTable, meta: PlainTable, _ found: FindingList, naming: StudyNaming, normalisation: COINrNormalisation
  ) -> ExchangeReading {
    read(meta: meta, found, naming: naming, normalisation: normalisation) { _ in data }
  }

  private static func read(
    meta: PlainTable, _ found: FindingList, naming: StudyNaming, normalisation: COINrNormalisation,
    data: (inout FindingList) -> PlainTable?
  ) -> ExchangeReading {
    var findings = found
    guard let entries = MetaTable.read(meta, &findings) else {
      return ExchangeReading(study: nil, diagnostics: findings.all)
    }
    let tree = MetaTree(entries)
    findings += tree.findings(file: meta.file)
    var conversion = COINrConversion(entries: entries, method: normalisation)
    findings += conversion.parameterFindings()
    guard let plain = data(&findings), let table = DataTable.read(plain, entries, &findings), !findings.hasStop else {
      return ExchangeReading(study: nil, diagnostics: findings.all)
    }
    let study = conversion.study(tree, table, naming)
    return ExchangeReading(study: study, diagnostics: findings.all + conversion.findings.all)
  }
}
