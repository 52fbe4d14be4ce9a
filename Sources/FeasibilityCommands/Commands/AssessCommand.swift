internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Numerics
internal import Scoring
internal import Words
internal import Workflow

/// How many rows the printed ranking has.
enum RowLimit: ExpressibleByArgument, Equatable {
  /// Every row.
  case all
  /// The first rows.
  case first(Int)

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let count = Int(argument), count > 0 {
      self = .first(count)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { if case .first(let count) = self { "\(count)" } else { "all" } }

  var count: Int? { if case .first(let count) = self { count } else { nil } }
}

/// `feasibility assess`.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Load, check, score, rank, flag divides, and write the reports.",
    discussion: """
      Writes report.xml, index.html, ranking.csv, indicators.csv and assessment.json into the output folder; with
      several surveys, into one folder each, with summary.csv beside them. All files of a report appear together, with \
      manifest.xml, which names them; `check FOLDER` says whether a report is whole. What an earlier run wrote and this \
      one does not is removed, what was changed since is kept aside, and what is not the program's is never touched.
      """)

  @Option(
    help: """
      Criteria set: a folder, its criteria.xml, or a name in Criteria/. Default: the one the survey names, or the only \
      one in reach.
      """)
  var criteria: String?

  @Option(
    parsing: .upToNextOption,
    help: """
      Surveys: folders, their survey.xml, or names in Surveys/, tables or folders of tables without a survey.xml; \
      several with commas or blanks between them. Default: the only one in reach.
      """)
  var survey: [String] = []

  @OptionGroup var supplements: SupplementOptions

  @Option(help: "Output folder. Default: Reports/ and the survey's name.")
  var output: String?

  @Option(
    parsing: .upToNextOption,
    help: """
      What to write: html, xml, csv, json, xlsx (one workbook, a sheet a table, with the method), all of these with \
      all, or sdmx (for statistics offices); several with commas or blanks between them.
      """)
  var write: [FormatList] = [FormatList(values: ReportFormat.usual)]

  @Flag(help: "Write all pages of a language into one file, to be sent on.")
  var singleFile = false

  @OptionGroup var tables: TableStyleOptions

  @Option(
    parsing: .upToNextOption,
    help: """
      Languages of the pages: \(LanguageList.words); several with commas or blanks between them. The first is also that of \
      what is shown.
      """)
  var language: [LanguageList] = [LanguageList(values: [.english])]

  @Option(help: "Rows of the printed ranking: a number or all.")
  var top: RowLimit = .first(20)

  @Flag(
    inversion: .prefixedNo,
    help: "Repeat the assessment as the criteria set's robustness design says, up to 500 cities.")
  var robustness = true

  @Option(help: "Threads. Default: one for each processor. The result is the same with any number.")
  var threads: Int?

  @OptionGroup var work: WorkOptions
  @OptionGroup var shown: OutputOptions

  private var options: GlobalOptions { .speaking(language.values.first ?? .english, shown) }

  func validate() throws {
    if supplements.intake.keep != nil, SurveyList.names(survey).count > 1 {
      throw ValidationError(.keepOneToAssess)
    }
    if let threads, threads < 1 { throw ValidationError(.threadsTooFew) }
  }

  func run() throws {
    try options.run { console in
      let control = RunControl(advance: { _ in }, isStopped: { Interrupt.isRequested })
      let languages = language.values
      let batch = Batch(
        supplements.request(criteria: criteria, survey: nil), surveys: SurveyList.names(survey), output: output,
        formats: write.values, languages: languages, workspace: Workspace(), style: tables.style,
        isSingleFile: singleFile,
        repetition: .init(
          isWanted: robustness, threads: threads ?? LongRunOptions.processors, limit: work.limit(.report),
          control: control))
      let outcome = Interrupt.watch {
        batch.run { event in
          switch event {
          case .step(let step): console.progress(step.number, of: RunStep.count, step.text(console.words))
          case .understood(let intakes):
            console.endProgress()
            console.show(intakes, format: options.format)
          case .chose(let choice):
            console.endProgress()
            console.say(choice)
          case .finished(let run, let files):
            console.endProgress()
            options.report(run.diagnostics, effects(run), on: console)
            if options.format == .text {
              let text = AssessmentText(
                assessment: run.assessment, words: console.words, style: console.style, limit: top.count)
              let head = console.words(.reportsHead)
              let margin = String(repeating: " ", count: TextTable.width(head) + 2)
              let list = console.style.strong(head) + "  " + files.joined(separator: "\n" + margin)
              console.print(text.text() + "\n" + list)
            }
          case .stopped(let diagnostics), .found(let diagnostics):
            console.endProgress()
            options.report(diagnostics, on: console)
          }
        }
      }
      if outcome.isInterrupted {
        throw Interruption(console.words(.stoppedBatch))
      }
      switch options.format {
      case .json: console.print(json: BatchText.json(outcome))
      case .text where outcome.entries.count > 1:
        console.print(BatchText.table(outcome, words: console.words, style: console.style))
      case .text: break
      }
      if outcome.entries.contains(where: \.isStopped) || outcome.diagnostics.hasStop { throw ExitCode(2) }
      try GlobalOptions.finish(outcome.entries.flatMap(\.diagnostics))
    }
  }

  /// What was set aside does to the result; worked out where it is shown.
  private func effects(_ run: AssessmentRun) -> FindingEffects? {
    let effects = FindingEffects(run.assessment)
    return effects.isEmpty ? nil : effects
  }
}
