internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// `feasibility explain CITY [NODE]`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show where a city's score comes from, down to the survey cell.",
    discussion: "Everything is computed again from the sources; nothing reads a report back.")

  @Argument(help: "The city: id, English or Korean name.")
  var city: String

  @Argument(help: "A node or indicator; default: the principal index.")
  var node: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let row = try CityLookup.row(city, in: run.assessment)
      let figures: ExplanationFigures = options.format == .json ? .full : .set(run.assessment.criteria.scores)
      // Formulas are part of the document for programs, which is the same in every language.
      let spoken = options.format == .json ? Wording(.english) : options.words
      let steps: [ScoreExplanation.Step]
      switch try CityLookup.target(node, in: run.assessment) {
      case .node(let position):
        steps = [
          ScoreExplanation(node: position, city: row, in: run.assessment, figures: figures, words: spoken).top
        ]
      case .indicator(let position):
        steps =
          ScoreExplanation.uses(of: position, city: row, in: run.assessment, figures: figures, words: spoken)
      }
      let words = ExplanationText(assessment: run.assessment, city: row, words: options.words, style: console.style)
      options.print(
        text: words.text(steps), json: words.json(steps), findings: run.diagnostics, on: console)
    }
  }
}
