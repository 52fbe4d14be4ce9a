internal import ArgumentParser
internal import AssessmentModel
internal import CriteriaFiles
internal import Diagnostics
internal import Scoring
internal import Words
internal import Workflow

/// `feasibility criteria show|list|export|import`.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: "Show criteria sets; write them as workbooks, and read these again.",
    subcommands: [Show.self, List.self, Export.self, Import.self], defaultSubcommand: List.self)

  /// `feasibility criteria list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the criteria sets in reach, and where they lie.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
      try options.run { console in
        let workspace = Workspace()
        let entries = workspace.all(.criteria)
        let words = options.words
        var table = TextTable([
          (words(.setHead), .left), (words(.versionHead), .left), (words(.titleHead), .left),
          (words(.indicatorsHead), .right), (words(.fileHead), .left),
        ])
        var findings: [Diagnostic] = []
        let sink = ByteSink()
        let json = JSONWriter(sink)
        let list = {
          for entry in entries {
            do throws(StoppedRun) {
              let (_, set, notes) = try RunInputs.criteria(entry.path, workspace: workspace)
              findings += notes
              table.add([set.id, set.version, set.title[words.language], "\(set.indicators.count)", entry.path])
              json.object {
                json.member("id", set.id)
                json.member("version", set.version)
                json.member("title", set.title.english)
                json.member("indicators", set.indicators.count)
                json.member("file", entry.path)
              }
            } catch {
              findings += error.diagnostics
              table.add([entry.id, "–", words(.cannotBeRead), "–", entry.path])
            }
          }
        }
        json.object {
          json.member("version", 1)
          json.member("sets", array: list)
        }
        options.print(
          text: table.text(style: console.style, words: words), json: sink.text, findings: findings, on: console)
        options.report(findings, on: console)
        try GlobalOptions.finish(findings)
      }
    }
  }

  /// `feasibility criteria show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the tree with weights, goalposts, gates and verdict rules.",
      discussion: "--resolved prints the file as the program understands it, every default spelt out.")

    @Argument(help: "The set; default: the only one in reach.")
    var set: String?

    @Option(help: "The set, as an option like in the other commands.")
    var criteria: String?

    @Flag(help: "Print the whole set as XML with every default written out.")
    var resolved = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
      if resolved, options.format == .json {
        throw ValidationError(.resolvedIsXML)
      }
      if let set, let criteria, set != criteria {
        throw ValidationError(.nameOneSet, set, criteria)
      }
    }

    func run() throws {
      try options.run { console in
        let found = try RunInputs.criteria(criteria ?? set, workspace: Workspace())
        console.note(console.errorStyle.faint(console.words(.showingFile, found.entry.path)))
        options.report(found.diagnostics, on: console)
        let words = CriteriaText(
          set: found.set, plan: PlanCompiler.compile(found.set), spoken: options.words, style: console.style)
        if resolved {
          console.print(xml: CriteriaWriter.text(found.set))
        } else {
          options.print(text: words.text(), json: words.json(), findings: found.diagnostics, on: console)
        }
        try GlobalOptions.finish(found.diagnostics)
      }
    }
  }
}
