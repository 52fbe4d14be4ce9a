internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import ExchangeFiles
internal import Words
internal import Workflow

extension ExportRun.Form: ExpressibleByArgument {}

extension ImportRun.Form: ExpressibleByArgument {}

/// Which normalisation a converted COINr index has.
enum NormalisationChoice: String, ExpressibleByArgument, CaseIterable {
  /// Over the units, COINr's default.
  case minMax = "min-max"
  /// From the columns `goalpost_…` of iMeta.
  case goalposts
  /// From the column `Target` of iMeta.
  case target
  /// From the columns `scaled_…` of iMeta.
  case scaled

  /// The normalisation.
  var normalisation: COINrNormalisation {
    switch self {
    case .minMax: .minMax
    case .goalposts: .goalposts
    case .target: .target
    case .scaled: .scaled
    }
  }
}

/// Where a converted survey's values come from.
enum OriginChoice: String, ExpressibleByArgument, CaseIterable {
  /// Collected or published figures.
  case real
  /// Made up.
  case synthetic
}

/// `feasibility convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Exchange studies with COINr and with XMCDA, both ways; read the COIN Tool's.",
    discussion: """
      In, ready for `assess`:
        feasibility convert --from coinr --data iData.csv --meta iMeta.csv --output DIR
        feasibility convert --from coin-tool COIN_Tool.xlsx --output DIR
        feasibility convert --from xmcda document.xml --output DIR
      Out:
        feasibility convert --to coinr --criteria SET --survey SURVEY --output DIR
        feasibility convert --to xmcda --criteria SET --survey SURVEY --output DIR

      In, DIR/Criteria/ID and DIR/Surveys/ID are written; out, iData.csv and iMeta.csv, or xmcda.xml.
      """)

  @Option(help: "Form of the input: coinr, coin-tool or xmcda.")
  var from: ImportRun.Form?

  @Option(help: "Form of the output: coinr or xmcda.")
  var to: ExportRun.Form?

  @Argument(help: "XMCDA documents, several of which are read as one, or a workbook of the COIN Tool.")
  var files: [String] = []

  @Option(help: "COINr: the table of the units, iData, as CSV or XLSX.")
  var data: String?

  @Option(help: "COINr: the table of the codes, iMeta, as CSV or XLSX.")
  var meta: String?

  @Option(help: "COINr: min-max, or from iMeta's columns goalposts, target or scaled.")
  var normalisation: NormalisationChoice = .minMax

  @Option(help: "Name of the converted set and survey. Default: the name of the output folder.")
  var id: String?

  @Option(help: "Title of the converted set and survey. Default: the name.")
  var title: String?

  @Option(help: "Whether the converted values are real or synthetic.")
  var origin: OriginChoice = .real

  @OptionGroup var sources: SourceOptions

  @Option(help: "Folder to write into.")
  var output: String

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (from == nil) != (to == nil) else { throw ValidationError(.fromOrTo) }
    if from == .coinr, data == nil || meta == nil {
      throw ValidationError(.coinrNeeds)
    }
    if from == .xmcda, files.isEmpty { throw ValidationError(.xmcdaNeeds) }
    if from == .coinTool, files.count != 1 { throw ValidationError(.coinToolNeeds) }
    if from != .xmcda, from != .coinTool, let file = files.first { throw ValidationError(.fileNotExpected, file) }
    let takesNormalisation = from == .coinr || from == .coinTool
    if (from != .coinr && (data != nil || meta != nil)) || (!takesNormalisation && normalisation != .minMax) {
      throw ValidationError(.coinrOptions)
    }
    if from != nil, sources.criteria != nil || sources.survey != nil {
      throw ValidationError(.sourcesNeedTo)
    }
    if let id, ImportRun.name(for: id) != id {
      throw ValidationError(.cannotBeName, id)
    }
  }

  func run() throws {
    try options.run { console in
      let (files, findings) = try to.map { try write($0, console) } ?? read()
      options.report(findings, on: console)
      options.print(
        text: files.joined(separator: "\n"), json: FilesJSON.text(files), findings: findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }

  private func read() throws -> ([String], [Diagnostic]) {
    let source: ImportRun.Source =
      switch from {
      case .coinr: .coinr(data: data ?? "", meta: meta ?? "", normalisation.normalisation)
      case .coinTool: .coinTool(files.first ?? "", normalisation.normalisation)
      case .xmcda, nil: .xmcda(files)
      }
    let name = id ?? ImportRun.name(for: output)
    let naming = StudyNaming(id: name, title: title, origin: origin == .real ? .real : .synthetic)
    let written = try ImportRun(source, naming: naming).write(to: output)
    return (written.files, written.diagnostics)
  }

  private func write(_ form: ExportRun.Form, _ console: Console) throws -> ([String], [Diagnostic]) {
    let run = try sources.run(console, options)
    let written = try ExportRun(form).write(run, to: output)
    return (written.files, run.diagnostics + written.diagnostics)
  }
}
