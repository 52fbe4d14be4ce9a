import Diagnostics
import Glibc
import TestSupport
import Testing

/// The README is followed as it is printed, and shows what is printed.
@Suite struct ReadmeTests {
  private static let readme = Repository.text("README.md") ?? ""

  /// Fenced blocks without a language.
  private static var blocks: [[String]] {
    var blocks: [[String]] = []
    var open: [String]?
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open = open == nil ? [] : nil
      } else {
        open?.append(String(line))
      }
    }
    return blocks
  }

  /// Commands as printed, in order: lines of blocks without their remarks, and what stands between backticks.
  static var commands: [String] {
    var commands: [(place: String.Index, text: String)] = []
    for match in readme.matches(of: /(?m)^\.\/feasibility [^\n#]*|`(\.\/feasibility [^`\n]+)`/) {
      let text = match.1.map(String.init) ?? String(match.0)
      commands.append((match.range.lowerBound, text))
    }
    return commands.map { command in
      var text = command.text
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// A copy of what lies beside the README, with the program where `make demo` links it.
  private static func copy() -> TemporaryFolder {
    let folder = TemporaryFolder()
    for name in ["Criteria", "Surveys"] { #expect(system("cp -R '\(Repository.root)/\(name)' '\(folder.path)'") == 0) }
    #expect(symlink(ProgramRun.program, folder.path("feasibility")) == 0)
    for line in blocks.joined() where line.hasPrefix("cp ") {
      let command = line.split(separator: "#")[0]
      #expect(system("cd '\(folder.path)' && \(command)") == 0, "\(line)")
    }
    return folder
  }

  @Test func everyCommandWorksAsPrinted() {
    let folder = Self.copy()
    #expect(Self.commands.count >= 25)
    for command in Self.commands {
      let words = command.split(separator: " ").map(String.init)
      let run = ShellRun(command, in: folder.path)
      #expect(run.status == 0, "\(command)\n\(run.output)")
      #expect(!run.output.isEmpty && words[0] == "./feasibility", "\(command)")
      for line in run.output.split(separator: "\n") where line.split(separator: " ").count > 1 {
        #expect(TextTable.width(String(line)) <= 80, "\(command): \(line)")
      }
    }
  }

  /// The command of `make demo`, and the first lines of each part of what it prints on 80 columns.
  @Test func theSampleIsWhatIsPrinted() throws {
    let folder = Self.copy()
    let makefile = try #require(Repository.text("Makefile"))
    let line = try #require(makefile.split(separator: "\n").first { $0.contains("feasibility assess") })
    var command = String(line).replacing("\t@.build/release/feasibility", with: "./feasibility")
    for match in makefile.matches(of: /(?m)^([A-Z]+) \?= (\S+)$/) {
      command = command.replacing("$(\(match.1))", with: String(match.2))
    }
    let run = ShellRun(command, in: folder.path)
    #expect(run.status == 0, "\(run.output)")
    for line in run.output.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80, "\(line)") }
    let wanted = Self.excerpt(run.output)
    let shown = try #require(Self.blocks.first { $0.first?.hasPrefix("make") == false })
    Golden.check(
      Self.readme.replacing(shown.joined(separator: "\n"), with: wanted.joined(separator: "\n")), "README.md")
  }

  /// Each part of an output, up to twelve lines of it and what is said of columns that are not shown.
  private static func excerpt(_ output: String) -> [String] {
    var parts: [[String]] = [[]]
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { parts.append([]) } else { parts[parts.count - 1].append(String(line)) }
    }
    return Array(
      parts.filter { !$0.isEmpty }.map {
        $0.count > 12 ? $0.prefix(12) + ["  …"] + $0.dropFirst(12).filter { $0.contains("--wide") } : $0
      }.joined(separator: [""]))
  }

  /// Words that a reader may not know are explained where they first stand, or before.
  @Test(arguments: [
    ("goalposts", "fixed values"), ("coverage", "share of the weight"), ("smaa", "drawn at random"),
    ("xmcda", "XML format of decision analysis"), ("4 severe**", "between two groups"),
  ])
  func wordsAreExplained(word: String, explanation: String) throws {
    let prose = Self.readme.split(separator: "```").enumerated().filter { $0.offset % 2 == 0 }
    let text = prose.map { String($0.element) }.joined().lowercased()
    let first = try #require(text.firstRange(of: word))
    let nearby = text[first.lowerBound...].prefix(400).replacing("\n", with: " ").replacing("  ", with: " ")
    #expect(nearby.contains(explanation.lowercased()), "\(nearby)")
  }

  @Test func theProgramIsWhereTheReadmeSays() throws {
    let makefile = try #require(Repository.text("Makefile"))
    #expect(makefile.contains("ln -sfn .build/release/feasibility feasibility"))
    #expect(Repository.text(".gitignore")?.contains("/feasibility\n") == true)
    #expect(Self.readme.contains("`make demo` also links the program into this\nfolder as `./feasibility`"))
    #expect(Self.readme.matches(of: /(?m)^feasibility\s/).isEmpty)
  }
}

/// One line in a shell, without a terminal and without `COLUMNS`.
private struct ShellRun {
  let status: Int32
  let output: String

  init(_ line: String, in folder: String) {
    let scratch = TemporaryFolder()
    scratch.write("unset COLUMNS\ncd '\(folder)'\n\(line)\n", to: "line.sh")
    let code = system(
      "bash '\(scratch.path("line.sh"))' >'\(scratch.path("out"))' 2>'\(scratch.path("err"))' </dev/null")
    status = code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + code & 0x7F
    let errors = Repository.text(scratch.path("err")) ?? ""
    let text = Repository.text(scratch.path("out")) ?? ""
    output = status == 0 ? text : text + errors
  }
}
