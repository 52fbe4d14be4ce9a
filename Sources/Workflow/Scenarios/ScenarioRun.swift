internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import ReportFiles
package import Scoring
internal import Tables

/// What changes in the ranking if the method, the elements or the cities are others.
package struct ScenarioRun: Sendable {
  private let run: AssessmentRun

  /// Takes a finished run.
  package init(_ run: AssessmentRun) { self.run = run }

  /// Up to this many cities, each is left out in turn.
  package static let mostRemoved = 500

  /// The survey by the criteria set that the run was told to compare with, step by step; `nil` if it was told none.
  package func comparison() -> ScenarioComparison? {
    guard let against = run.inputs.against else { return nil }
    return ScenarioComparer(before: run.inputs.criteria, after: against).compare(
      run.inputs.survey, engine: EngineVersion.name, previous: run.inputs.previous?.survey,
      countries: run.inputs.countries?.survey)
  }

  /// The ranking without each element in turn.
  ///
  /// - Throws: a ``Diagnostic`` if that is more work than the limit allows.
  package func withoutElements(limit: WorkLimit = .command) throws(Diagnostic) -> [ElementRemoval] {
    let remover = ElementRemover(
      run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey)
    let elements = remover.elements
    let work = WorkEstimate.removals(of: run.assessment, elements: elements.count)
    if let finding = work.finding(
      .scoring(.citiesWithoutElements, .number(run.assessment.cities.count), .number(elements.count)), limit: limit,
      .stop)
    {
      throw finding
    }
    return elements.map(remover.remove)
  }

  /// The pairs that swap if a city is left out.
  ///
  /// - Throws: a ``Diagnostic`` for more than ``mostRemoved`` cities, or more work than the limit allows.
  package func withoutCities(limit: WorkLimit = .command) throws(Diagnostic) -> [RankSwap] {
    guard run.assessment.cities.count <= Self.mostRemoved else {
      throw Diagnostic(
        .tooManyToRemove, .stop,
        .run(.tooManyToRemove, .number(run.assessment.cities.count), .number(Self.mostRemoved))
      )
    }
    if let finding = WorkEstimate.cityRemovals(of: run.assessment).finding(
      .scoring(.citiesWithoutEach, .number(run.assessment.cities.count)), limit: limit, .stop)
    {
      throw finding
    }
    return CityRemoval.swaps(
      run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey)
  }

  /// Writes a comparison as a table, a workbook if the name ends in `.xlsx`; it appears whole or not at all.
  ///
  /// - Returns: what the file could not hold.
  package func write(
    _ comparison: ScenarioComparison, to path: String, _ style: CSVStyle = .point
  ) throws(Diagnostic) -> [Diagnostic] {
    let table = WrittenTable(
      "scenarios", csv: { ScenarioCSV.write(comparison, of: run.assessment, into: $0) },
      sheet: { ScenarioCSV.write(comparison, of: run.assessment, into: $0) })
    return try TableFile.write(table, to: path, style, apart: run.inputs.paths)
  }

  /// Writes removals as a table in the same way.
  package func write(
    _ removals: [ElementRemoval], to path: String, _ style: CSVStyle = .point
  ) throws(Diagnostic) -> [Diagnostic] {
    let table = WrittenTable(
      "removals", csv: { ScenarioCSV.write(removals, of: run.assessment, into: $0) },
      sheet: { ScenarioCSV.write(removals, of: run.assessment, into: $0) })
    return try TableFile.write(table, to: path, style, apart: run.inputs.paths)
  }
}
