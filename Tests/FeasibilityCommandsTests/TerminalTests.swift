import Diagnostics
import Testing

@testable import FeasibilityCommands

@Suite struct TerminalTests {
  /// COLUMNS, then the terminal, then 80; what is no width counts as not said.
  @Test func widthIsDecidedInOrder() {
    #expect(TerminalWidth.decide(variable: "120", terminal: 100) == 120)
    #expect(TerminalWidth.decide(variable: nil, terminal: 100) == 100)
    #expect(TerminalWidth.decide(variable: "wide", terminal: nil) == 80)
    #expect(TerminalWidth.decide(variable: "0", terminal: 5) == 80)
    #expect(TerminalWidth.decide(variable: "", terminal: 132) == 132)
  }

  @Test func whatIsShownIsCleanAndBroken() {
    var style = TerminalStyle(isColoured: true, columns: 20)
    style.seal = "s3al"
    #expect(
      Console.shown(style.strong("Suva\u{9B}31m") + " and a line that is long\n", style: style)
        == "\u{1B}[1mSuva\\u{9B}31m\u{1B}[0m and a\n  line that is long\n")
    #expect(!Console.shown("\u{1B}[1mx", style: style).unicodeScalars.contains("\u{1B}"))
  }

  @Test func lists() throws {
    let ways = [["en,ko"], ["en", "ko"], ["both"], ["en", "en,ko"], ["both", "ko"]]
    for way in ways {
      let lists = try way.map { try #require(LanguageList(argument: $0)) }
      #expect("\(lists.values.map { "\($0)" })" == #"["english", "korean"]"#, "\(way)")
    }
    #expect(LanguageList(argument: "ko,en")?.values.map { "\($0)" } == ["korean", "english"])
    #expect(LanguageList(argument: "en,kr") == nil && LanguageList(argument: "") == nil)
    #expect(FormatList(argument: "csv,json")?.values.map { "\($0)" } == ["csv", "json"])
    #expect(FormatList(argument: "all")?.values.map { "\($0)" } == ["html", "xml", "csv", "json", "xlsx"])
    #expect(SurveyList.names(["a,b", "c", "b"]) == ["a", "b", "c"])
  }

  @Test func wrongValuesAreExplained() {
    let message = "Error: The value 'jsn' is invalid for '--format <format>'. Please provide one of 'text' and 'json'."
    #expect(CommandLineCheck.explained(message + "\nUsage: x") == message + "\n       did you mean “json”?\nUsage: x")
    let list =
      "Error: The value 'saw,topsi' is invalid for '--method <method>'. Please provide one of 'saw', 'wpm', 'topsis' "
      + "or 'vikor'."
    #expect(CommandLineCheck.explained(list).hasSuffix("did you mean “topsis”?"))
    let bullets =
      "Error: The value 'fiev' is invalid for '--x'. Please provide one of the following:\n  - one\n  - five"
    #expect(CommandLineCheck.explained(bullets).hasSuffix("did you mean “five”?"))
    #expect(
      CommandLineCheck.explained("Error: Missing expected argument '<city>'")
        == "Error: Missing expected argument '<city>'")
  }

  @Test(arguments: [
    (["asess"], "did you mean “assess”?"), (["help", "asess"], "did you mean “assess”?"),
    (["help", "bogus"], "“bogus” is no command of “feasibility”; there are"),
    (["criteria", "shwo"], "did you mean “show”?"), (["new", "critera", "x"], "did you mean “criteria”?"),
    (["sens"], "did you mean “sensitivity”?"), (["help", "assess", "now"], "has no commands of its own"),
    (["assess", "--output", ""], "--output needs a name"), (["assess", "--output="], "--output needs a name"),
  ])
  func unknownCommands(arguments: [String], words: String) {
    #expect {
      try CommandLineCheck.check(arguments, of: FeasibilityCommand.self)
    } throws: { error in
      "\(error)".contains(words)
    }
  }

  @Test(arguments: [
    ["assess", "--survey", "x"], ["help"], ["help", "criteria", "show"], ["criteria"], ["explain", "asess"], [],
    ["--version"], ["new", "survey", "x"], ["check", "--output"],
  ])
  func knownCommandsPass(arguments: [String]) throws {
    try CommandLineCheck.check(arguments, of: FeasibilityCommand.self)
  }
}
