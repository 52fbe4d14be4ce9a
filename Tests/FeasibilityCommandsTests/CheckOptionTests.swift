import ArgumentParser
import Testing
import Workflow

@testable import FeasibilityCommands

@Suite("Options of check")
struct CheckOptionTests {
  private func options(_ words: String...) throws -> CheckOptions {
    try #require(try FeasibilityCommand.parseAsRoot(["check", "x"] + words) as? CheckCommand).options
  }

  @Test("the form follows --format; what other commands share is passed on")
  func forms() throws {
    #expect(try options().format.form == nil)
    #expect(try options("--format", "sarif").format.form == .sarif)
    #expect(try options("--format", "html").format.form == .html)
    let json = try options("--format", "json", "--findings", "all", "--wide", "--color", "never").global
    #expect(json.format == .json && json.findings == .all && json.wide && json.color == .never)
    #expect(try options("--format", "sarif").global.format == .text)
  }

  @Test("the form of a file follows the end of its name, and no other end is taken")
  func outputs() throws {
    #expect(try options("--output", "a/findings.html").outputForm == .html)
    #expect(try options("--output", "F.SARIF").outputForm == .sarif)
    #expect(try options("--output", "f.json").outputForm == .json)
    for name in ["f.txt", "f", "html", ".htm", "f.html.gz"] {
      #expect(throws: (any Error).self) { try options("--output", name) }
    }
  }
}
