public import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Words
internal import Workflow

/// The program `feasibility` and its commands.
public struct FeasibilityCommand: ParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "feasibility",
    abstract: "Preliminary e-government feasibility studies: import city surveys, score, rank, flag divides, report.",
    discussion: """
      Start with:
        feasibility criteria list
        feasibility assess --criteria Criteria/seoul-model-2015 --survey Surveys/wego-2015-sample

      Exit codes: 0 done; 1 done, with error-level findings; 2 could not run; 64 wrong usage;
      130 stopped by the user.
      Products go to standard output or files, findings and progress to standard error.
      """,
    version: EngineVersion.text,
    subcommands: [
      AssessCommand.self, ReportCommand.self, CompareCommand.self, SnapshotCommand.self, ExplainCommand.self,
      RobustnessCommand.self, SensitivityCommand.self, WhatIfCommand.self, PathCommand.self, StabilityCommand.self,
      ScenariosCommand.self, EditionsCommand.self, MentorsCommand.self, AnalyseCommand.self, RankCommand.self,
      QuestionnaireCommand.self, ImportCommand.self, CheckCommand.self, DiagnosticCommand.self, NewCommand.self,
      CriteriaCommand.self,
      SimulateCommand.self, ConvertCommand.self,
    ])

  /// Creates the command.
  public init() {}

  /// Runs the program with the command line's arguments, and ends it.
  ///
  /// A command line that is not understood ends with exit code 64 and, in JSON, a document that says so.
  public static func main() {
    Console.prepareStreams()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try CommandLineCheck.check(arguments, of: Self.self)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      let code = exitCode(for: error)
      // Help, version and completions hold no words of the user's.
      if code == .success { exit(withError: error) }
      let message = CommandLineCheck.explained(fullMessage(for: error))
      let console = Console(.auto)
      if !message.isEmpty { console.note(message) }
      if code == .validationFailure, CommandLineCheck.asksForJSON(arguments) {
        let finding = Diagnostic(.usageWrong, .stop, .plain(Self.message(for: error)))
        console.print(json: DiagnosticJSON.text([finding]))
      }
      Glibc.exit(code.rawValue)
    }
  }
}
