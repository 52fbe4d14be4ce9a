internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

extension QuestionnaireFormat: ExpressibleByArgument {}

/// `feasibility questionnaire --format FORMAT --output PATH`.
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Write the questions of a criteria set as a questionnaire for cities or for a survey tool.",
    discussion: """
      xlsx is a workbook with lists to choose from and all other cells locked, csv the same table, html a page to be \
      printed, xlsform a form for KoboToolbox and ODK, lss a structure for LimeSurvey. What comes back, filled in or \
      exported from the tool, is read by --survey without a mapping.

      Examples:
        feasibility questionnaire --criteria teaching --format xlsx --output q.xlsx
        feasibility questionnaire --city manila,seoul --format xlsx --output out
        feasibility questionnaire --survey my-survey --format xlsx --output out
        feasibility questionnaire --format xlsform --language en,ko --output f.xlsx

      A path that ends as the format's files do is one file for all cities; any other is a folder with a file a city. \
      Without cities anybody may fill it in, and the file is saved under the city's name.
      """)

  @Option(help: "Criteria set whose questions are asked. Default: that of --survey, or the only one in reach.")
  var criteria: String?

  @Option(name: .customLong("format"), help: "What is written: xlsx, csv, html, xlsform or lss.")
  var form: QuestionnaireFormat

  @Option(help: "File, or folder for a file a city.")
  var output: String

  @Option(
    parsing: .upToNextOption,
    help: "Cities that it goes to, by any name; all for every city of the registry. Default: those of --survey.")
  var city: [String] = []

  @Option(help: "Survey of the last edition, whose answers stand beside the questions.")
  var survey: String?

  @Option(help: "Registry of cities. Default: that of --survey, or Surveys/cities.xml.")
  var registry: String?

  @Option(parsing: .upToNextOption, help: "Languages of the texts, the first one first: \(LanguageList.words).")
  var language: [LanguageList] = [LanguageList(values: [.english])]

  @Flag(help: "Print what was written as JSON.")
  var json = false

  @Option(help: "Colour: auto, always or never; auto heeds FORCE_COLOR and NO_COLOR.")
  var color: ColourChoice = .auto

  @Option(help: "Findings on standard error: some (five of each kind) or all.")
  var findings: FindingsChoice = .some

  @Flag(help: "Show lines whole, however wide; else they fit the terminal, or 80 columns without one.")
  var wide = false

  func run() throws {
    var output = OutputOptions()
    output.format = json ? .json : .text
    output.color = color
    output.findings = findings
    output.wide = wide
    let languages = language.values
    let options = GlobalOptions.speaking(languages[0], output)
    try options.run { console in
      let named = SurveyList.names(city)
      let run = try QuestionnaireRun(
        QuestionnaireRun.Request(
          criteria: criteria, survey: survey, registry: registry, cities: named.filter { $0 != "all" },
          isForAll: named.contains("all"), languages: languages), workspace: Workspace())
      let written = try run.write(form, to: self.output)
      let found = run.diagnostics + written.diagnostics
      options.print(
        text: written.paths.joined(separator: "\n"), json: FilesJSON.text(written.paths), findings: found, on: console)
      options.report(found, on: console)
      try GlobalOptions.finish(found)
    }
  }
}
