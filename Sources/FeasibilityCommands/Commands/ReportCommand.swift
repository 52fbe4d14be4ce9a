internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Numerics
internal import Scoring
internal import Words
internal import Workflow

/// `feasibility report --pdf`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print a report: report.pdf, and summary.pdf for the management.",
    discussion: """
      Everything is computed again from the sources, laid out as pages, and printed by an installed Chromium or Google \
      Chrome, which is found by its usual names. Further languages have a folder of their own: ko/report.pdf. The pages \
      themselves are written by assess.
      """)

  @Flag(help: "Print to PDF files; there is no other form yet.")
  var pdf = false

  @Option(help: "Output folder. Default: Reports/ and the survey's name.")
  var output: String?

  @Option(
    parsing: .upToNextOption,
    help: "Languages: \(LanguageList.words); several with commas or blanks between them.")
  var language: [LanguageList] = [LanguageList(values: [.english])]

  @Flag(
    inversion: .prefixedNo,
    help: "Repeat the assessment as the criteria set's robustness design says, up to 500 cities.")
  var robustness = true

  @Option(help: "The browser: a program's name or path. Default: the first of chromium, google-chrome and the like.")
  var browser: String?

  @Option(help: "How long the browser may take for a document, in seconds.")
  var browserSeconds: Double = 300

  @OptionGroup var source: SourceOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var shown: OutputOptions

  private var options: GlobalOptions { .speaking(language.values.first ?? .english, shown) }

  func validate() throws {
    guard pdf else { throw ValidationError(.sayPDF) }
    guard browserSeconds > 0, browserSeconds <= 86_400 else {
      throw ValidationError(.browserTime)
    }
  }

  func run() throws {
    try options.run { console in
      // Whether there is a browser is known before the work begins.
      let printer = try PaperBrowser(named: browser, search: PaperBrowser.search, seconds: browserSeconds)
      let run = try source.run(console, options)
      let control = RunControl(advance: { _ in }, isStopped: { Interrupt.isRequested })
      let folder = output ?? "Reports/" + run.assessment.survey.description.id
      do {
        let files = try Interrupt.watch {
          let analyses = try Analyses(
            run, repeats: robustness, limit: work.limit(.report), threads: LongRunOptions.processors,
            control: control)
          console.progress(3, of: 3, console.words(.printing))
          return try PaperRun(printer, languages: language.values)
            .print(run, analyses, to: folder, control: control)
        }
        console.endProgress()
        options.print(
          text: files.joined(separator: "\n"), json: FilesJSON.text(files), findings: run.diagnostics, on: console)
      } catch is InterruptedRun {
        throw Interruption(console.words(.nothingPrinted))
      } catch let finding as Diagnostic where finding.code == .runInterrupted {
        throw Interruption(console.words(.printingStopped))
      }
      options.report(run.diagnostics, on: console)
      try GlobalOptions.finish(run.diagnostics)
    }
  }
}
