import Testing

@testable import FeasibilityCommands

@Suite("Options of check")
struct CheckOptionTests {
  private func options(
    format: CheckFormat = .text, output: String? = nil, findings: FindingsChoice = .some, wide: Bool = false
  ) -> CheckOptions {
    var options = CheckOptions()
    options.format = format
    options.output = output
    options.findings = findings
    options.color = .never
    options.wide = wide
    options.language = nil
    return options
  }

  @Test("what other commands share is passed on; forms that they do not know print no text of theirs")
  func shared() {
    let json = options(format: .json, findings: .all, wide: true).global
    #expect(json.format == .json && json.output.findings == .all && json.output.wide && json.output.color == .never)
    #expect(options(format: .sarif).global.format == .text)
    #expect(CheckFormat.allCases.map(\.rawValue) == ["text", "json", "sarif", "html"])
  }

  @Test("the form of a file follows the end of its name, and no other end is taken")
  func outputs() throws {
    for (name, form) in [("a/findings.html", "html"), ("F.SARIF", "sarif"), ("f.json", "json")] {
      let options = options(output: name)
      #expect(options.outputForm.map { "\($0)" } == form)
      try options.validate()
    }
    for name in ["f.txt", "f", "html", ".htm", "f.html.gz"] {
      #expect(throws: (any Error).self) { try options(output: name).validate() }
    }
    try options().validate()
  }
}
