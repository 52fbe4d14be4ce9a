package import AssessmentModel
package import Diagnostics
package import Numerics
package import Scoring

/// Several surveys under one criteria set, one after the other, with one summary.
package struct Batch: Sendable {
  /// What happens while a batch runs.
  package enum Event {
    /// A step of the current survey begins.
    case step(RunStep)
    /// A survey without a description was understood.
    case understood([IntakeRecord])
    /// Something was chosen without being named.
    case chose(RunChoice)
    /// A survey is done; its files are written.
    case finished(AssessmentRun, files: [String])
    /// A survey could not be assessed; the batch goes on with the next.
    case stopped([Diagnostic])
    /// Something was found about the batch as a whole.
    case found([Diagnostic])
  }

  /// One survey's line of the summary.
  package struct Entry: Sendable {
    /// The survey's name.
    package var survey: String
    /// The criteria set's name; empty if the run was stopped before it was read.
    package var criteria: String
    /// Number of returns assessed.
    package var assessed: Int
    /// Number of cities ranked.
    package var ranked: Int
    /// Number of findings that are errors.
    package var errors: Int
    /// Files written.
    package var files: [String]
    /// Whether the survey could not be assessed.
    package var isStopped: Bool
    /// Everything that was found.
    package var diagnostics: [Diagnostic]
    /// What surveys without a description were taken for.
    package var intakes: [IntakeRecord] = []
  }

  /// The summary of a batch.
  package struct Outcome: Sendable {
    /// One entry a survey, in the order given.
    package var entries: [Entry]
    /// Whether the user stopped the batch; what was finished before stands.
    package var isInterrupted = false
    /// What was found about the batch as a whole.
    package var diagnostics: [Diagnostic] = []
  }

  /// How runs are repeated for their reports.
  package struct Repetition: Sendable {
    /// Whether they are.
    package var isWanted: Bool
    /// Most threads.
    package var threads: Int
    /// How much each analysis may take.
    package var limit: WorkLimit
    /// Told of every replicate done; may stop the batch.
    package var control: RunControl

    /// Creates a rule.
    package init(
      isWanted: Bool = true, threads: Int = 1, limit: WorkLimit = .report, control: RunControl = .none
    ) {
      self.isWanted = isWanted
      self.threads = threads
      self.limit = limit
      self.control = control
    }
  }

  private let request: RunRequest
  private let surveys: [String?]
  private let output: String?
  private let formats: [ReportFormat]
  private let languages: [Language]
  private let style: CSVStyle
  private let isSingleFile: Bool
  private let workspace: Workspace
  private let repetition: Repetition

  /// Prepares a batch; without surveys, the only one in reach is taken. The request's own survey is not used.
  package init(
    _ request: RunRequest, surveys: [String], output: String?, formats: [ReportFormat], languages: [Language],
    workspace: Workspace, style: CSVStyle = .point, isSingleFile: Bool = false, repetition: Repetition = Repetition()
  ) {
    self.style = style
    self.isSingleFile = isSingleFile
    self.request = request
    self.surveys = surveys.isEmpty ? [nil] : surveys.map { $0 }
    self.output = output
    self.formats = formats
    self.languages = languages
    self.workspace = workspace
    self.repetition = repetition
  }

  /// Runs every survey; a survey that is stopped does not stop the others.
  package func run(_ event: (Event) -> Void) -> Outcome {
    var entries: [Entry] = []
    var done: Set<String> = []
    for survey in surveys {
      do throws(RunFailure) {
        entries.append(try assess(survey, &done, event))
      } catch {
        switch error {
        case .stopped(let findings):
          event(.stopped(findings))
          entries.append(
            Entry(
              survey: survey.map(PathText.name) ?? "", criteria: "", assessed: 0, ranked: 0,
              errors: findings.count(where: \.isError), files: [], isStopped: true, diagnostics: findings))
        case .interrupted: return Outcome(entries: entries, isInterrupted: true)
        }
      }
    }
    var outcome = Outcome(entries: entries)
    if entries.count > 1 {
      do throws(Diagnostic) {
        event(.found(try BatchSummary.write(outcome, to: output ?? "Reports", style)))
      } catch {
        event(.found([error]))
        outcome.diagnostics = [error]
      }
    }
    return outcome
  }

  /// The folder for the reports of a survey, claimed before the work begins.
  private func claim(_ id: String, _ inputs: RunInputs, _ done: inout Set<String>) throws(Diagnostic) -> OutputFolder {
    guard done.insert(id).inserted else {
      throw Diagnostic(
        .outputTwice, .stop, .run(.outputTwice, .text(id)),
        at: InputLocation(file: inputs.surveyEntry.path))
    }
    let path = output.map { surveys.count > 1 ? PathText.join($0, id) : $0 } ?? PathText.join("Reports", id)
    return try OutputFolder(path, for: "assess", apart: inputs.paths)
  }

  private func assess(
    _ survey: String?, _ done: inout Set<String>, _ event: (Event) -> Void
  ) throws(RunFailure) -> Entry {
    event(.step(.reading))
    var request = request
    request.survey = survey
    let inputs: RunInputs
    do throws(StoppedRun) { inputs = try RunInputs.load(request, workspace: workspace) } catch {
      throw .stopped(error.diagnostics)
    }
    if !inputs.intakes.isEmpty { event(.understood(inputs.intakes)) }
    for choice in inputs.choices { event(.chose(choice)) }
    let id = inputs.survey.description.id
    let folder: OutputFolder
    do throws(Diagnostic) { folder = try claim(id, inputs, &done) } catch {
      throw .stopped(inputs.diagnostics + [error])
    }
    event(.step(.scoring(inputs.survey.cities.count)))
    var run = AssessmentRun(inputs)
    let count = repetition.isWanted ? Analyses.replicates(of: run) : 0
    if count > 0 { event(.step(.repeating(count))) }
    let analyses: Analyses
    do throws(InterruptedRun) {
      analyses = try Analyses(
        run, repeats: repetition.isWanted, explains: formats.contains { $0 != .csv && $0 != .xlsx },
        limit: repetition.limit, threads: repetition.threads, control: repetition.control)
    } catch { throw .interrupted }
    run.assessment.diagnostics += analyses.diagnostics
    event(.step(.writing))
    let files: WrittenFiles
    do throws(Diagnostic) {
      files = try ReportFolder(formats: formats, languages: languages, style: style, isSingleFile: isSingleFile)
        .write(run, analyses, to: folder)
    } catch { throw .stopped(run.diagnostics + [error]) }
    run.assessment.diagnostics += files.diagnostics
    event(.finished(run, files: files.paths))
    return Entry(
      survey: id, criteria: inputs.criteria.id, assessed: inputs.survey.cities.count,
      ranked: run.assessment.cities.indices.count { run.assessment.rank(of: $0) != nil },
      errors: run.diagnostics.count(where: \.isError), files: files.paths, isStopped: false,
      diagnostics: run.diagnostics, intakes: inputs.intakes)
  }
}
