internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// Workbooks for the cities of a survey that is checked.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: """
      Folder for a workbook a city with findings: its answers, with what was found marked and commented, and the \
      findings in its language. It is to be sent to the city, corrected there, and read again with layout="long".
      """)
  var workbooks: String?

  @Flag(name: .customLong("all"), help: "With --workbooks: cities without findings get a workbook too.")
  var isForAll = false

  func validate() throws {
    if workbooks == nil, isForAll { throw ValidationError(.allNeedsWorkbooks) }
  }

  /// Writes the workbooks, if they are wanted, and says how many.
  ///
  /// - Returns: what was found on the way.
  func write(
    _ files: [String], _ request: RunRequest, _ options: CheckOptions, known: [Diagnostic], on console: Console
  ) throws -> [Diagnostic] {
    guard let workbooks else { return [] }
    guard files.count == 1 else { throw ValidationError(.workbooksOneSurvey) }
    var wanted = request
    wanted.survey = files[0]
    let cities: CityWorkbooks
    do throws(StoppedRun) {
      cities = try CityWorkbooks(
        wanted, language: options.language?.language,
        isForAll: isForAll, workspace: Workspace())
    } catch {
      // What the check has said is not said again.
      let unsaid = error.diagnostics.filter { !known.contains($0) }
      options.global.report(unsaid, on: console)
      console.note(console.words(.noWorkbooks, workbooks))
      return unsaid
    }
    let written = try cities.write(to: workbooks)
    options.global.report(written.diagnostics, on: console)
    console.note(
      console.words(
        .workbooksWritten, written.folder, "\(written.workbooks)", "\(written.cities)", "\(written.without)"))
    return written.diagnostics
  }
}
