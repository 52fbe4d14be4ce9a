import Diagnostics
import TestSupport
import Testing

/// Nothing in data, paths or arguments acts on the terminal, in any command; and every document is JSON.
@Suite struct TerminalSafetyTests {
  private static let study = HostileStudy()
  /// A text without the styles' own sequences.
  private static func unstyled(_ text: String) -> String { text.replacing(/\u{1B}\[(0|1|2|33|34|1;31)m/, with: "") }

  /// By the general categories of Unicode, independently of the program's own table: controls but the line break,
  /// format characters, separators of lines and paragraphs.
  private static func acting(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16) }
  }

  @Test(arguments: study.commands.indices)
  func nothingActsOnTheTerminal(position: Int) {
    let command = Self.study.commands[position]
    for options in [["--color", "never"], ["--color", "always", "--wide"]] {
      let run = ProgramRun(command + options, in: Self.study.folder.path, columns: 80)
      #expect((0...2).contains(run.status) || run.status == 64, "\(command)")
      #expect(!(run.output + run.errors).isEmpty, "\(command)")
      let texts = [run.output, run.errors].map { options[1] == "always" ? Self.unstyled($0) : $0 }
      for text in texts { #expect(Self.acting(text).isEmpty, "\(command): \(Self.acting(text)) in\n\(text)") }
    }
  }

  @Test(arguments: study.commands.indices)
  func everyDocumentIsJSONWithItsFindings(position: Int) throws {
    let command = Self.study.commands[position]
    guard !command.contains("--format") else { return }
    let run = ProgramRun(command + ["--format", "json"], in: Self.study.folder.path)
    #expect(Self.acting(run.output).isEmpty, "\(command)")
    let document = try #require(JSONDocument(run.output), "\(command): \(run.output)")
    if command == ["diagnostic"] { return }
    let codes = document.findingCodes
    #expect(codes != nil, "\(command)")
    if run.status == 2 || run.status == 64 { #expect(codes?.isEmpty == false || command[0] == "assess", "\(command)") }
    if run.status == 64 { #expect(codes == ["RUN-080"], "\(command)") }
  }

  /// What the study plays with is there, spelled out: the test would see it if it were not.
  @Test func itIsSpelledOut() {
    let run = ProgramRun(["check", Self.study.survey, "--criteria", Self.study.criteria])
    #expect(run.errors.contains("\\u{1B}]0;owned") || run.errors.contains("U+001B]0;owned"), "\(run.errors)")
    let shown = ProgramRun(["criteria", "show", Self.study.criteria])
    // The reader folds U+2028, a blank of Unicode's, to a plain one.
    #expect(shown.output.contains("\\u{9B}31m\\u{7F}\\u{202E} \\u{200B}\\u{E0041}"))
  }

  /// A resolved set means the same with characters by number: it reads back.
  @Test func theResolvedSetReadsBack() {
    let resolved = ProgramRun(["criteria", "show", "--resolved", Self.study.criteria])
    #expect(Self.acting(resolved.output).isEmpty)
    Self.study.folder.write(resolved.output, to: "again/criteria.xml")
    let again = ProgramRun(["criteria", "show", "--resolved", Self.study.folder.path("again")])
    #expect(again.output == resolved.output && !again.output.isEmpty)
  }
}
