internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// `feasibility import FILE…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Say what files of survey tools and statistics offices are, and what they hold.",
    discussion: """
      Each file is recognised by marks that its tool leaves, and read: questions by kind, respondents, answers, and why \
      cells are empty, as far as that tool tells. Nothing is written.

      Examples:
        feasibility import export.csv
        feasibility import results.csv --profile limesurvey --form survey.lss
      """)

  @Argument(help: "Files as they were delivered.", completion: .file())
  var files: [String]

  @Option(help: "Profile by which the files are read. Default: the one with the most marks.")
  var profile: String?

  @Option(
    parsing: .upToNextOption,
    help: "Files that go with them: the form, the structure of the data.", completion: .file())
  var form: [String] = []

  @Option(help: "Language of labels, as the tool names it. Default: the first of the file.")
  var labels: String?

  @Option(help: "Encoding of texts, for example UTF-8, UHC or CP1252. Default: by evidence.")
  var encoding: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let look = try DeliveryLook(files, profile: profile, companions: form, language: labels, encoding: encoding)
      let found = look.entries.flatMap(\.findings)
      let words = console.words
      options.print(
        text: look.entries.map { DeliveryText(entry: $0, isNamed: profile != nil, words: words).text() }
          .joined(separator: "\n"), json: DeliveryJSON.text(look.entries), findings: found, on: console)
      options.report(found, on: console)
      if look.entries.allSatisfy({ $0.delivery == nil }) { throw ExitCode(2) }
      try GlobalOptions.finish(found)
    }
  }
}
