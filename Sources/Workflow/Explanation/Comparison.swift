internal import Analyses
package import AssessmentModel
package import Diagnostics
package import Numerics
internal import ReportFiles
internal import ReportPages
import Scoring
internal import Tables

/// In which form a comparison is written.
package enum ComparisonForm: String, Sendable, CaseIterable {
  /// A page.
  case html
  /// A table.
  case csv
  /// A workbook.
  case xlsx
}

/// Two to five cities side by side.
package enum Comparison {
  /// The rows of the cities named, in the order named.
  package static func rows(_ names: [String], in assessment: Assessment) throws(Diagnostic) -> [Int] {
    var rows: [Int] = []
    for name in names {
      let row = try CityLookup.row(name, in: assessment)
      guard !rows.contains(row) else {
        throw Diagnostic(
          .comparisonSize, .stop, .run(.namedTwice, .name(assessment.cities[row].name)),
          city: assessment.cities[row].name.english)
      }
      rows.append(row)
    }
    guard (2...5).contains(rows.count) else {
      throw Diagnostic(.comparisonSize, .stop, .run(.comparisonSize, .number(rows.count)))
    }
    return rows
  }

  /// How sure the ranking is, for what is written of a comparison; `nil` where the run is not repeated.
  ///
  /// - Returns: also why it is not, where the user could have expected it.
  /// - Throws: ``InterruptedRun`` if it was stopped.
  package static func uncertainty(
    of run: AssessmentRun, threads: Int, control: RunControl
  ) throws(InterruptedRun) -> (analysis: UncertaintyAnalysis?, findings: [Diagnostic]) {
    guard let design = Analyses.repeated(run) else { return (nil, Analyses.findings(run)) }
    let work = WorkEstimate.uncertainty(design, of: run.assessment, threads: threads)
    let what = Statement.scoring(
      .replicatesOfCities, .number(design.replicates), .number(run.assessment.cities.count))
    if let excess = work.finding(what, limit: .report, .note) {
      return (nil, [excess])
    }
    do throws(AnalysisFailure) {
      let analysis = try UncertaintyAnalyser(design, threads: threads, limit: .unlimited).inFiles.analyse(
        run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey,
        control: control)
      return (analysis, [])
    } catch {
      switch error {
      case .stopped: throw InterruptedRun()
      case .failed(let findings): return (nil, findings)
      }
    }
  }

  /// Writes the comparison, a file a form; each file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - rows: the cities.
  ///   - run: what they were assessed in.
  ///   - uncertainty: how sure the ranking is, if the run was repeated.
  ///   - language: the language of names and page.
  ///   - forms: the forms; the files have the name of `path` with the form's ending in the place of its own.
  ///   - path: the file that was asked for; written in the form of its ending, a page for any other.
  ///   - style: how CSV is written.
  /// - Returns: the files, and what they could not hold.
  package static func write(
    _ rows: [Int], of run: AssessmentRun, uncertainty: UncertaintyAnalysis?, language: Language,
    _ forms: [ComparisonForm],
    to path: String, _ style: CSVStyle
  ) throws(Diagnostic) -> (paths: [String], findings: [Diagnostic]) {
    let profiles = ProfileBuilder(run.assessment)
    var content = ReportContent(assessment: run.assessment, profile: { profiles.profile(of: $0) })
    content.uncertainty = uncertainty
    content.previous = run.inputs.previous.map { previous in
      AssessmentPipeline(criteria: run.inputs.criteria).assess(previous.survey, engine: EngineVersion.name)
    }
    let own = ComparisonForm.allCases.first { path.lowercased().hasSuffix(".\($0.rawValue)") }
    let stem = own.map { String(path.dropLast($0.rawValue.count + 1)) } ?? path
    var paths: [String] = []
    var findings: [Diagnostic] = []
    for form in ComparisonForm.allCases where form == own || forms.contains(form) || (form == .html && own == nil) {
      let file = form == own || (form == .html && own == nil) ? path : "\(stem).\(form.rawValue)"
      switch form {
      case .html:
        let page = try AtomicFile.making(file, apart: run.inputs.paths)
        ComparisonReport.write(content, cities: rows, language: language, to: page.sink)
        try page.commit()
      case .csv, .xlsx:
        findings += try TableFile.write(
          ComparisonReport.table(content, cities: rows, language: language), to: file, style, apart: run.inputs.paths)
      }
      paths.append(file)
    }
    return (paths, findings)
  }
}
