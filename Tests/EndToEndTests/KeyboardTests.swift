import Diagnostics
import TestSupport
import Testing

/// What is typed in several ways, mistyped, or given in place of something else.
@Suite struct KeyboardTests {
  private let teaching = ["assess", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]

  @Test(arguments: [["both"], ["en,ko"], ["en", "ko"], ["en", "--language", "ko"], ["ko,en", "--language", "both"]])
  func languages(words: [String]) {
    let folder = TemporaryFolder()
    let run = ProgramRun(teaching + ["--output", folder.path, "--write", "html", "--language"] + words)
    #expect(run.status == 0, "\(run.errors)")
    let entries = Repository.entries(of: folder.path)
    #expect(entries.contains("index.html") && entries.count { $0 == "en" || $0 == "ko" } == 1, "\(entries)")
    #expect(run.output.contains(words[0].hasPrefix("ko") ? "학습용" : "Teaching"))
  }

  @Test(arguments: [["csv,json"], ["csv", "json"], ["json", "--write", "csv,csv"]])
  func formats(words: [String]) {
    let folder = TemporaryFolder()
    let run = ProgramRun(teaching + ["--output", folder.path, "--no-robustness", "--write"] + words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      Set(Repository.entries(of: folder.path)).isSuperset(of: ["assessment.json", "indicators.csv", "ranking.csv"]))
    #expect(!Repository.entries(of: folder.path).contains("index.html"))
  }

  @Test(arguments: [
    ["Surveys/un-egdi-2014,Surveys/wego-egdi-2014"], ["un-egdi-2014", "wego-egdi-2014,un-egdi-2014"],
    ["un-egdi-2014", "--survey", "wego-egdi-2014"],
  ])
  func surveys(words: [String]) {
    let folder = TemporaryFolder()
    let run = ProgramRun(
      ["assess", "--criteria", "un-egdi", "--output", folder.path, "--write", "csv", "--no-robustness", "--survey"]
        + words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      CSVText(Repository.text(folder.path("summary.csv")) ?? "").column("survey") == ["un-egdi-2014", "wego-egdi-2014"])
  }

  @Test func methods() {
    let rank = ["rank", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample", "--method"]
    let outputs = [["saw,topsis"], ["saw", "topsis"], ["saw", "--method", "topsis"]].map {
      ProgramRun(rank + $0).output
    }
    #expect(outputs[0].contains("topsis") && !outputs[0].contains("vikor"))
    #expect(Set(outputs).count == 1)
    #expect(ProgramRun(rank + ["saw", "saw"]).errors.contains("--method saw is given twice"))
  }

  /// Help says how lists are written.
  @Test func helpSaysSo() {
    let help = ProgramRun(["assess", "--help"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.matches(of: /several with commas or blanks between them/).count >= 3)
    #expect(help.contains("both") && help.contains("--wide"))
    let rank = ProgramRun(["rank", "--help"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(rank.contains("several with commas or blanks between them"))
  }

  @Test(arguments: [
    (["asess"], "did you mean “assess”?"), (["help", "bogus"], "“bogus” is no command"),
    (["criteria", "shwo", "teaching"], "did you mean “show”?"),
    (["assess", "--format", "jsn"], "did you mean “json”?"),
    (["assess", "--language", "english"], "Please provide one of 'en', 'ko' or 'both'"),
    (["assess", "--write", "cvs,json"], "did you mean “csv”?"), (["assess", "--surve", "x"], "--survey"),
    (["rank", "--method", "topsi"], "did you mean “topsis”?"), (["robustness", "--weights", "nois"], "“noise”?"),
  ])
  func mistyped(words: [String], answer: String) {
    let run = ProgramRun(words)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(answer), "\(run.errors)")
    let json = JSONDocument(ProgramRun(words + ["--format", "json"]).output)
    if !words.contains("--format") { #expect(json?.findingCodes == ["RUN-080"], "\(words)") }
  }

  /// Rank, city, verdict and score stay at any width; what is left out is named, and `--wide` shows it.
  @Test(arguments: [50, 80, 110]) func tablesFitTheTerminal(columns: Int) {
    let folder = TemporaryFolder()
    let arguments = [
      "assess", "--survey", "wego-2015-sample", "--output", folder.path, "--no-robustness", "--write", "csv",
    ]
    for (language, names, left, shows) in [
      ("en", ["Rank", "City", "Verdict", "Score"], " not shown (", "; --wide shows all"),
      ("ko", ["순위", "도시", "판정", "점수"], "표시하지 않았습니다(", "--wide를 쓰면 모두 보입니다"),
    ] {
      let run = ProgramRun(arguments + ["--language", language], columns: columns)
      let header = run.output.split(separator: "\n").first { $0.hasPrefix(names[0] + " ") } ?? ""
      for name in names { #expect(header.contains(name), "\(header)") }
      // The Korean tables, whose headers are short, fit 110 columns whole.
      let isWhole = columns == 110 && language == "ko"
      // A long remark is broken between words.
      let text = run.output.replacing("\n  ", with: " ")
      #expect(isWhole || text.contains(left) && text.contains(shows), "\(text)")
      for line in run.output.split(separator: "\n") where !line.contains(folder.path) {
        #expect(TextTable.width(String(line)) <= columns, "\(line)")
      }
    }
    let wide = ProgramRun(arguments + ["--wide"], columns: columns)
    let header = wide.output.split(separator: "\n").first { $0.hasPrefix("Rank") } ?? ""
    #expect(header.contains("Region") && header.contains("Sustainability") && header.contains("Divide"))
    #expect(!wide.output.contains("not shown"))
  }

  @Test func helpOfWhatThereIs() {
    for words in [["help"], ["help", "assess"], ["help", "criteria", "show"], ["--help"], ["--version"]] {
      #expect(ProgramRun(words).status == 0, "\(words)")
    }
  }

  /// What was given, and what is to be given instead.
  @Test func aTableWhereASurveyIsNamed() {
    let run = ProgramRun(["assess", "--survey", "Surveys/teaching-sample/responses.csv"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-082] “responses.csv” is a table, and --survey takes a survey.xml or its folder"))
    #expect(run.errors.contains("Give the folder: --survey Surveys/teaching-sample"))
    let folder = TemporaryFolder()
    folder.write("city,a\nx,1\n", to: "answers.csv")
    let criteria = ProgramRun(["assess", "--criteria", folder.path("answers.csv"), "--survey", "teaching-sample"])
    #expect(criteria.errors.contains("[RUN-082]") && criteria.errors.contains("criteria.xml"))
  }

  @Test func aFileOfAnotherKind() {
    for (words, answers) in [
      (
        ["--survey", "Criteria/teaching/criteria.xml"],
        ["[RUN-084] “criteria.xml” is a criteria set, not a survey", "--criteria"]
      ),
      (["--survey", "Surveys/cities.xml"], ["“cities.xml” is a registry of cities, not a survey", "<registry href"]),
      (["--survey", "Criteria/teaching"], ["[RUN-010]", "It holds a criteria set: give it with --criteria."]),
      (["--survey", "Surveys"], ["[RUN-010]", "Surveys/teaching-sample"]),
      (
        ["--survey", "teaching-sample", "--criteria", "Surveys/teaching-sample/survey.xml"],
        ["[RUN-084] “survey.xml” is a survey, not a criteria set", "Give it with --survey."]
      ),
    ] {
      let run = ProgramRun(["assess"] + words)
      #expect(run.status == 2, "\(words)")
      for answer in answers { #expect(run.errors.contains(answer), "\(words): \(run.errors)") }
    }
  }

  @Test func aFullOrClosedStandardErrorStopsNothing() {
    let folder = TemporaryFolder()
    for (name, redirection) in [("full", "2>/dev/full"), ("closed", "2>&-")] {
      let run = ProgramRun(teaching + ["--output", folder.path(name), "--no-robustness"], after: redirection)
      #expect(run.status == 0 && run.output.contains("Rank"), "\(name)")
      #expect(Repository.text(folder.path("\(name)/ranking.csv"))?.contains("taking") == false)
    }
    let full = ProgramRun(["diagnostic"], after: ">/dev/full")
    #expect(full.status == 1 && full.errors.contains("standard output could not be written"))
  }
}
