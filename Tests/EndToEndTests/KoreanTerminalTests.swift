import Diagnostics
import Glibc
import TestSupport
import Testing

/// With `--language ko` the terminal speaks Korean: what commands print for people holds no English sentence, and tables
/// stand in columns though their characters are wide.
@Suite("Korean at the terminal", .serialized) struct KoreanTerminalTests {
  /// A folder with the sets and registries of the repository and a survey of twelve cities.
  private static let study: TemporaryFolder = {
    let folder = TemporaryFolder()
    for name in ["Criteria", "Surveys"] { #expect(system("cp -R '\(Repository.root)/\(name)' '\(folder.path)'") == 0) }
    for (name, seed) in [("small", "7"), ("later", "8")] {
      _ = ProgramRun(
        [
          "simulate", "--criteria", "seoul-model-2015", "--seed", seed, "--cities", "12", "--output",
          "Surveys/\(name)",
        ], in: folder.path)
    }
    #expect(system("cp '\(folder.path)/Surveys/small/responses.csv' '\(folder.path)/answers.csv'") == 0)
    return folder
  }()

  /// Every command that prints for people, with the least that it asks for.
  static let commands: [String] = [
    "assess --survey small --no-robustness --output out", "assess --survey small later --no-robustness --output both",
    "assess --survey answers.csv --criteria seoul-model-2015 --no-robustness --output bare",
    "compare seoul manila --survey small", "explain seoul --survey small",
    "explain manila DIV-01 --survey small", "explain KOR --survey un-egdi-2014",
    "robustness --survey small --replicates 20", "sensitivity --survey small --sample 4",
    "whatif manila --set GOV-01=1 --set POL-02=no --survey small",
    "path manila --to A --survey small", "path seoul --survey small",
    "stability manila --survey small", "snapshot manila --survey small", "scenarios --remove elements --survey small",
    "scenarios --remove cities --survey small", "scenarios --against seoul-model-2015 --survey small",
    "editions --before small --after later", "mentors --survey small", "mentors --survey small --city manila",
    "analyse --survey small", "rank --survey small --smaa 20", "check Criteria/seoul-model-2015 Surveys/cities.xml",
    "new criteria my-index", "new survey my-survey --criteria teaching", "criteria list",
    "criteria show seoul-model-2015", "criteria show teaching", "criteria show un-egdi", "criteria show rutgers-skku",
    "criteria show un-losi", "simulate --criteria teaching --seed 3 --output Surveys/made",
    "convert --to coinr --survey small --output exchange", "import answers.csv",
  ]

  private static func run(_ command: String, columns: Int = 80) -> ProgramRun {
    ProgramRun(command.split(separator: " ").map(String.init) + ["--language", "ko"], in: study.path, columns: columns)
  }

  /// One option, wherever something is printed for people.
  @Test func everyCommandOffersTheLanguage() {
    var names = Set(Self.commands.map { String($0.split(separator: " ")[0]) }).subtracting(["criteria", "new"])
    names.formUnion([
      "criteria list", "criteria show", "new criteria", "new survey", "diagnostic", "report", "questionnaire",
    ])
    for name in names.sorted() {
      let help = ProgramRun(name.split(separator: " ").map(String.init) + ["--help"])
      #expect(help.output.contains("--language"), "\(name)")
    }
    let known = Set(names.map { $0.split(separator: " ")[0] })
    let lines = ProgramRun(["--help"]).output.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }
    let listed = lines.compactMap { $0.firstMatch(of: #/^  ([a-z]+)  /#)?.1 }
    #expect(listed.count >= 19 && listed.allSatisfy(known.contains), "\(listed)")
  }

  /// Findings go to standard error in their own words; what stands there beside them is ours.
  @Test(arguments: commands) func nothingIsSaidInEnglish(_ command: String) {
    let run = Self.run(command)
    #expect(run.status == 0 || run.status == 1, "\(run.errors)")
    #expect(!run.output.isEmpty)
    let beside = run.errors.contains("[") ? "" : run.errors
    // What stands between backticks is to be typed.
    for line in (run.output + beside).replacing(/`[^`]*`/, with: "").split(separator: "\n") {
      #expect(!line.contains(/[A-Za-z]{2,}( [A-Za-z’']{2,}){2,}/), "\(line)")
    }
    let isList = ["simulate", "convert"].contains { command.hasPrefix($0) }
    #expect(isList || run.output.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
  }

  @Test(arguments: [40, 80]) func columnsStandUnderEachOther(columns: Int) {
    var tables = 0
    for command in Self.commands where command.contains("small") && !command.contains("later") {
      let lines = Self.run(command, columns: columns).output.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.hasPrefix("─") && line.contains("─  ─") {
        tables += 1
        #expect(TextTable.width(String(line)) <= columns, "\(command): \(line)")
        let gaps = Self.gaps(of: line)
        for row in [lines[number - 1], lines[number + 1]] {
          #expect(Self.taken(by: row).isDisjoint(with: gaps), "\(command): \(row)")
        }
      }
    }
    #expect(tables > 12)
  }

  /// The columns between the parts of a rule.
  private static func gaps(of rule: Substring) -> Set<Int> {
    Set(rule.enumerated().filter { $0.element == " " }.map(\.offset))
  }

  /// The columns of the terminal in which a line shows something.
  private static func taken(by line: Substring) -> Set<Int> {
    var taken: Set<Int> = []
    var column = 0
    for character in line {
      let width = TextTable.width(String(character))
      if character != " " { taken.formUnion(column..<column + width) }
      column += width
    }
    return taken
  }

  /// What a command line gets wrong is said in the language that it asks for; documents are the same in each language.
  @Test func usageAndDocuments() {
    let wrong = Self.run("stability manila --box 2")
    #expect(wrong.status == 64 && wrong.errors.contains("--box는 0 이상 1 미만이어야 합니다."), "\(wrong.errors)")
    #expect(Self.run("asess").errors.contains("“assess”를 뜻하셨습니까?"))
    #expect(Self.run("asess --format json").errors.contains("did you mean “assess”?"))
    for command in ["explain manila", "criteria show seoul-model-2015", "whatif manila --set GOV-01=1"] {
      let survey = command.hasPrefix("criteria") ? "" : " --survey small"
      let words = (command + survey + " --format json").split(separator: " ").map(String.init)
      let english = ProgramRun(words, in: Self.study.path)
      #expect(english.status == 0 && english.output == Self.run(words.joined(separator: " ")).output, "\(command)")
    }
  }
}
