internal import ArgumentParser
internal import AssessmentModel
internal import CriteriaFiles
internal import Diagnostics
import Schemas
internal import SurveyFiles
internal import Words
internal import Workflow

/// `feasibility new criteria|survey NAME`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented starting point that passes `check`.",
    subcommands: [NewCriteria.self, NewSurvey.self])

  /// `feasibility new criteria NAME`.
  struct NewCriteria: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "criteria", abstract: "Start a criteria set in Criteria/NAME, with the schema for your editor.")

    @Argument(help: "The name: small letters, digits and hyphens.")
    var name: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
      try options.run { console in
        let folder = try NewFolder(.criteria, name)
        try folder.write("criteria.xml", CriteriaTemplate.text(id: name, title: name))
        try folder.commit()
        try folder.writeBeside("criteria-set.xsd", SchemaFile.criteriaSet.text)
        options.print(
          text: "\(folder.path)/criteria.xml\n" + options.words(.nextCriteria, folder.path),
          json: FilesJSON.text(["\(folder.path)/criteria.xml"]), findings: [], on: console)
      }
    }
  }

  /// `feasibility new survey NAME`.
  struct NewSurvey: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "survey",
      abstract: "Start a survey in Surveys/NAME: a description, and a table with a column for every question.")

    @Argument(help: "The name: small letters, digits and hyphens.")
    var name: String

    @Option(help: "Criteria set whose questions are asked. Default: the only one in reach.")
    var criteria: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
      try options.run { console in
        let found = try RunInputs.criteria(criteria, workspace: Workspace())
        let folder = try NewFolder(.survey, name)
        let files = SurveyTemplate.files(id: name, criteria: found.set)
        for file in files { try folder.write(file.name, file.text) }
        try folder.commit()
        try folder.writeBeside("survey.xsd", SchemaFile.survey.text)
        let paths = files.map { "\(folder.path)/\($0.name)" }
        options.print(
          text: paths.joined(separator: "\n") + "\n" + options.words(.nextSurvey, folder.path),
          json: FilesJSON.text(paths), findings: found.diagnostics, on: console)
      }
    }
  }
}
