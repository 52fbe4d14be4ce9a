internal import ArgumentParser
internal import Diagnostics
internal import Words

/// `feasibility diagnostic CODE`.
struct DiagnosticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostic", abstract: "Say what a diagnostic means, why the rule is there and how to mend it.",
    discussion: "Without a code, all codes are listed.")

  @Argument(help: "A code such as SRV-012.")
  var code: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      guard let code else {
        switch options.format {
        case .json: console.print(json: json(DiagnosticCode.all))
        case .text: console.print(list(DiagnosticCode.all, console))
        }
        return
      }
      guard let known = DiagnosticCode.named(code) else {
        let near = NearMiss.statement(for: code.uppercased(), among: DiagnosticCode.all.map(\.id))
        throw Diagnostic(.codeNotFound, .stop, .run(.codeNotFound, .text(code)).asking(near))
      }
      switch options.format {
      case .json: console.print(json: json([known]))
      case .text: console.print(text(known, console))
      }
    }
  }

  private func list(_ codes: [DiagnosticCode], _ console: Console) -> String {
    let words = console.words
    var table = TextTable([(words(.codeHead), .left), (words(.ruleHead), .left)])
    for code in codes { table.add([code.id, words.code(code).title]) }
    return table.text(style: console.style, words: words)
  }

  private func text(_ code: DiagnosticCode, _ console: Console) -> String {
    let words = console.words
    let own = words.code(code)
    let parts = [
      (words(.whatItMeans), own.meaning), (words(.whyItIsThere), own.reason), (words(.howToMend), own.remedy),
    ]
    let width = parts.map { TextTable.width($0.0) }.max() ?? 0
    let lines = parts.map { label, text in
      label + String(repeating: " ", count: width - TextTable.width(label) + 1) + text
    }
    return console.style.strong("\(code.id)  \(own.title)") + "\n\n" + lines.joined(separator: "\n")
  }

  private func json(_ codes: [DiagnosticCode]) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.array {
      for code in codes {
        json.object {
          json.member("code", code.id)
          json.member("rule", code.title)
          json.member("meaning", code.meaning())
          json.member("reason", code.reason())
          json.member("remedy", code.remedy())
        }
      }
    }
    return sink.text
  }
}
