internal import ArgumentParser
internal import AssessmentModel
internal import Words
internal import Workflow

/// Form of what `check` writes to standard output.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, at the terminal.
  case text
  /// For programs.
  case json
  /// For editors, code hosts and continuous integration.
  case sarif
  /// For people, a page.
  case html

  /// The form of the document; `nil` for text.
  var form: CheckedFiles.Form? {
    switch self {
    case .text: nil
    case .json: .json
    case .sarif: .sarif
    case .html: .html
    }
  }
}

/// Options of `check`, which knows more forms than other commands.
struct CheckOptions: ParsableArguments {
  @Option(
    help: """
      Form of the output: text for people, json for programs, sarif (2.1.0) for editors and continuous integration, \
      html for a page.
      """)
  var format: CheckFormat = .text

  @Option(help: "File for the findings, beside what is printed; its name ends in .html, .sarif or .json.")
  var output: String?

  @Option(
    help: """
      Language of what is shown and of the page's frame: \(LanguageChoice.words). With --workbooks the language of every workbook too; \
      default there: Korean for cities in Korea, English for all others.
      """)
  var language: LanguageChoice?

  @Option(help: "Colour: auto, always or never; auto heeds FORCE_COLOR and NO_COLOR.")
  var color: ColourChoice = .auto

  @Option(help: "Findings on standard error: some (five of each kind) or all.")
  var findings: FindingsChoice = .some

  @Flag(help: "Show tables and lines whole, however wide; else they fit the terminal, or 80 columns without one.")
  var wide = false

  func validate() throws {
    if let output, outputForm == nil {
      throw ValidationError(.outputForm, output)
    }
  }

  /// The form of the file for the findings, by the end of its name.
  var outputForm: CheckedFiles.Form? {
    output.flatMap { name in CheckedFiles.Form.allCases.first { name.lowercased().hasSuffix(".\($0.rawValue)") } }
  }

  /// The language in which people are spoken to.
  var spoken: Language { language?.language ?? .english }

  /// The options that every command has.
  var global: GlobalOptions {
    var options = OutputOptions()
    options.format = format == .json ? .json : .text
    options.color = color
    options.findings = findings
    options.wide = wide
    return .speaking(spoken, options)
  }
}
