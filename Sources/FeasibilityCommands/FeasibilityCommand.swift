public import ArgumentParser
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
      AssessCommand.self, CompareCommand.self, ExplainCommand.self, RobustnessCommand.self, SensitivityCommand.self,
      WhatIfCommand.self, PathCommand.self, StabilityCommand.self, ScenariosCommand.self, EditionsCommand.self,
      MentorsCommand.self, AnalyseCommand.self, RankCommand.self, CheckCommand.self, DiagnosticCommand.self,
      NewCommand.self, CriteriaCommand.self, SimulateCommand.self, ConvertCommand.self,
    ])

  /// Runs the program with the arguments of the process.
  public static func start() {
    Console.prepareStreams()
    main()
  }

  /// Creates the command.
  public init() {}
}
