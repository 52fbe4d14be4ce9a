internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Glibc
internal import Words
internal import Workflow

/// Form of what goes to standard output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programmes.
  case json
}

/// How many findings of one kind are written out.
enum FindingsChoice: String, ExpressibleByArgument, CaseIterable {
  /// Five of each kind, the rest counted.
  case some
  /// Every one.
  case all
}

/// Options that every command has.
struct OutputOptions: ParsableArguments {
  @Option(help: "Form of the output: text for people, json for programs.")
  var format: OutputFormat = .text

  @Option(help: "Colour: auto, always or never; auto heeds FORCE_COLOR and NO_COLOR.")
  var color: ColourChoice = .auto

  @Option(help: "Findings on standard error: some (five of each kind) or all.")
  var findings: FindingsChoice = .some

  @Flag(help: "Show tables and lines whole, however wide; else they fit the terminal, or 80 columns without one.")
  var wide = false
}

/// Options of every command that speaks one language: those that every command has, and the language.
struct GlobalOptions: ParsableArguments {
  @Option(help: "Language of what is shown, with the names in it: \(LanguageChoice.words).")
  var language: LanguageChoice = LanguageChoice(.english)

  @OptionGroup var output: OutputOptions

  /// The options of a command that says its language in another way.
  static func speaking(_ language: Language, _ output: OutputOptions) -> GlobalOptions {
    var options = GlobalOptions()
    options.language = LanguageChoice(language)
    options.output = output
    return options
  }

  /// Form of what goes to standard output.
  var format: OutputFormat { output.format }

  /// The words of the language, for what people read.
  var words: Wording { Wording(language.language) }

  /// The console these options ask for.
  var console: Console { Console(output.color, isWide: output.wide, words: words) }

  /// Writes findings to standard error, by kind, and what was set aside does to the result.
  func report(_ diagnostics: [Diagnostic], _ effects: FindingEffects? = nil, on console: Console) {
    guard !diagnostics.isEmpty else { return }
    let style = console.errorStyle
    let limit = output.findings == .all ? nil : FindingGroup.placesShown
    var text = DiagnosticText(style: style, limitPerCode: limit, language: words.language).text(diagnostics)
    let sentences = effects?.sentences(words) ?? []
    if let effects, !sentences.isEmpty {
      text += style.strong(effects.heading(words)) + "\n"
      for sentence in sentences { text += "  \(VisibleText.line(sentence))\n" }
      let basis = effects.basis(words)
      if !basis.isEmpty { text += style.faint("  (\(basis))") + "\n" }
    }
    console.note(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  /// Prints a product: the text for people, or the JSON document with the findings as its last member.
  ///
  /// There is one document a run, so everything that can fail comes before it.
  func print(
    text: @autoclosure () -> String, json: @autoclosure () -> String, findings: [Diagnostic], on console: Console
  ) {
    switch format {
    case .text: console.print(text())
    case .json: console.print(json: DiagnosticJSON.adding(findings, to: console.withIntakes(json())))
    }
  }

  /// Runs a command's work; findings that stop it go to standard error, in JSON to standard output too, and end the
  /// program with exit code 2, or 130 if the user stopped it.
  func run(_ work: (Console) throws -> Void) throws {
    let console = console
    let free = Console.filesFree()
    guard free == Console.filesNeeded else {
      report(
        [Diagnostic(.fewFiles, .stop, .run(.fewFiles, .number(free), .number(Console.filesNeeded)))],
        on: console)
      throw ExitCode(2)
    }
    do { try work(console) } catch let stopped as StoppedRun {
      try stop(stopped.diagnostics, code: 2, on: console)
    } catch RunFailure.stopped(let findings) {
      try stop(findings, code: 2, on: console)
    } catch let finding as Diagnostic {
      try stop([finding], code: 2, on: console)
    } catch let interruption as Interruption {
      try stop([Diagnostic(.runInterrupted, .stop, .plain(interruption.message))], code: 130, on: console)
    } catch let code as ExitCode {
      _ = reportsLoss(on: console)
      throw code
    }
    if reportsLoss(on: console) { throw ExitCode(1) }
  }

  /// Says that standard output did not take everything, if so.
  private func reportsLoss(on console: Console) -> Bool {
    guard let reason = Console.outputFailure else { return false }
    let words = unsafe String(cString: strerror(reason))
    report([Diagnostic(.outputNotShown, .stop, .run(.outputNotShown, .text(words)))], on: console)
    return true
  }

  private func stop(_ findings: [Diagnostic], code: Int32, on console: Console) throws -> Never {
    console.endProgress()
    report(findings, on: console)
    if format == .json { console.print(json: DiagnosticJSON.text(findings)) }
    throw ExitCode(code)
  }

  /// Exit code 1 if any finding is an error, after the work is done.
  static func finish(_ diagnostics: [Diagnostic]) throws {
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}

/// What a survey without a description is given.
struct IntakeOptions: ParsableArguments {
  @Option(
    help: """
      Registry of the cities, for a survey that is a table or a folder of tables. Default: Surveys/cities.xml if it \
      knows at least half of the cities, otherwise the cities as the tables name them.
      """)
  var registry: String?

  @Option(
    help: """
      Encoding of the texts of a survey that is a table or a folder of tables, such as cp949 or windows-1252. Default: \
      found by looking, and said.
      """)
  var encoding: String?

  @Option(help: "New folder for a survey.xml that describes these tables as they were read, with copies of them.")
  var keep: String?
}

/// Further surveys from which a criteria set may fill gaps.
struct SupplementOptions: ParsableArguments {
  @Option(help: "Survey of the previous edition, for criteria sets that fill gaps from it.")
  var previous: String?

  @Option(help: "Survey of countries, for criteria sets that fill gaps with the value of the country.")
  var countries: String?

  @Option(help: "Survey whose learnt values – minima, means, weights – are applied instead of learning them again.")
  var pinTo: String?

  @OptionGroup var intake: IntakeOptions

  /// The request with these surveys.
  func request(criteria: String?, survey: String?, against: String? = nil) -> RunRequest {
    RunRequest(
      criteria: criteria, survey: survey, previous: previous, countries: countries, against: against, pinned: pinTo,
      registry: intake.registry, encoding: intake.encoding, keep: intake.keep)
  }
}

/// Which criteria set and survey a command works on.
struct SourceOptions: ParsableArguments {
  @Option(
    help: """
      Criteria set: a folder, its criteria.xml, or a name in Criteria/. Default: the one the survey names, or the only \
      one in reach.
      """)
  var criteria: String?

  @Option(
    help: """
      Survey: a folder, its survey.xml, or a name in Surveys/; or a table, or a folder of tables, without a survey.xml. \
      Default: the only one in reach.
      """)
  var survey: String?

  @OptionGroup var supplements: SupplementOptions

  /// Reads and scores what the options name, and says what was chosen.
  func run(_ console: Console, _ options: GlobalOptions, against: String? = nil) throws -> AssessmentRun {
    console.progress(1, of: 3, console.words(.stepReadingSources))
    let inputs = try RunInputs.load(
      supplements.request(criteria: criteria, survey: survey, against: against), workspace: Workspace())
    console.progress(2, of: 3, console.words(.stepScoring))
    let run = AssessmentRun(inputs)
    console.endProgress()
    console.show(inputs.intakes, format: options.format)
    for choice in inputs.choices { console.say(choice) }
    return run
  }
}
