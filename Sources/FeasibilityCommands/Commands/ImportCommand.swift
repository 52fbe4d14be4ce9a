internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Mappings
internal import Words
internal import Workflow

extension ReturnRule: ExpressibleByArgument {}

/// `feasibility import FILE…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read files of survey tools and statistics offices: what they hold, how they map, and as a survey.",
    discussion: """
      Each file is recognised by marks that its tool leaves, and read: questions by kind, respondents, answers, and why \
      cells are empty, as far as that tool tells. That alone writes nothing. With --propose a mapping is written: which \
      question answers which item, and by what that is known. With --mapping the answers become a survey, in which each \
      of them still knows its file and cell. Addresses, names, telephone numbers and positions are left out and named.

      Examples:
        feasibility import export.csv
        feasibility import results.csv --profile limesurvey --form survey.lss
        feasibility import export.xlsx --criteria my-set --propose --output m.xml
        feasibility import export.xlsx late.xlsx --mapping m.xml --output Surveys/2026
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

  @Option(help: "Criteria set that is answered. Default: that of the mapping, or the only one in reach.")
  var criteria: String?

  @Flag(help: "Write a mapping to be checked: XML, or a workbook if --output ends in .xlsx.")
  var propose = false

  @Option(
    parsing: .upToNextOption,
    help: "Mappings by which the answers become a survey; with --propose the one whose decisions are kept.",
    completion: .file())
  var mapping: [String] = []

  @Option(help: "File of the proposed mapping, or new folder of the survey.")
  var output: String?

  @Option(help: "Registry of cities. Default: Surveys/cities.xml, or the names in the answers.")
  var registry: String?

  @Option(help: "Edition of the survey. Default: the year in the folder's name.")
  var edition: String?

  @Option(help: "Whether the answers are real or synthetic.")
  var origin: OriginChoice?

  @Option(help: "Which of several returns of a city counts: ask, latest or by-item. Default: as the mapping says.")
  var returns: ReturnRule?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if propose, output.map({ !$0.lowercased().hasSuffix(".xml") && !$0.lowercased().hasSuffix(".xlsx") }) ?? true {
      throw ValidationError(.proposeNeedsOutput)
    }
    if !propose, !mapping.isEmpty, output == nil { throw ValidationError(.mappingNeedsOutput) }
    if !propose, mapping.isEmpty, output != nil { throw ValidationError(.outputNeedsMapping) }
    if propose || mapping.isEmpty, registry != nil || edition != nil || origin != nil || returns != nil {
      throw ValidationError(.registryNeedsMapping)
    }
    if propose, mapping.count > 1 { throw ValidationError(.mappingNeedsOutput) }
  }

  func run() throws {
    try options.run { console in
      let look = try DeliveryLook(files, profile: profile, companions: form, language: labels, encoding: encoding)
      if let output, propose { return try propose(look, to: output, console) }
      if let output { return try bring(look, to: output, console) }
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

  private func propose(_ look: DeliveryLook, to path: String, _ console: Console) throws {
    var found = look.entries.flatMap(\.findings)
    let deliveries = look.entries.compactMap(\.delivery)
    guard deliveries.count == look.entries.count else { throw StoppedRun(found) }
    let run = ProposalRun(criteria: criteria, earlier: mapping.first)
    let (mapping, further) = try run.write(deliveries, apart: files + form + self.mapping, to: path)
    found += further
    let text = MappingText(words: console.words)
    options.report(found, on: console)
    options.print(
      text: text.proposal(mapping, path: path, files: files), json: FilesJSON.text([path]), findings: found, on: console
    )
    try GlobalOptions.finish(found)
  }

  private func bring(_ look: DeliveryLook, to path: String, _ console: Console) throws {
    let run = MappedImportRun(
      MappedImportRun.Request(
        mappings: mapping, criteria: criteria, registry: registry, edition: edition,
        isSynthetic: origin == .synthetic, returns: returns))
    let outcome = try run.write(look, to: path)
    options.report(outcome.findings, on: console)
    options.print(
      text: MappingText(words: console.words).outcome(outcome, path: path), json: FilesJSON.text(outcome.files),
      findings: outcome.findings, on: console)
    try GlobalOptions.finish(outcome.findings)
  }
}
