package import AssessmentModel
package import Diagnostics
internal import ReportPages
package import Words

/// What was found in files that were checked, in the forms for people and for programs.
package struct CheckedFiles: Sendable {
  /// A form of the findings.
  package enum Form: String, Sendable, CaseIterable {
    /// For programs, in the project's own form.
    case json
    /// For editors, code hosts and continuous integration: SARIF 2.1.0.
    case sarif
    /// For people: one page.
    case html
  }

  /// The files as they were named, each with what came of it, in order.
  package private(set) var results: [(name: String, result: FileCheck.Result)] = []

  /// Begins with nothing.
  package init() {}

  /// Adds what came of a file.
  package mutating func append(_ result: FileCheck.Result, of name: String) { results.append((name, result)) }

  /// Everything that was found, in order.
  package var findings: [Diagnostic] { results.flatMap(\.result.diagnostics) }

  /// Whether a file could not be checked at all.
  package var isStopped: Bool { results.contains { !$0.result.isMade && $0.result.diagnostics.hasStop } }

  /// The findings in a form; the language is that of the page.
  package func text(_ form: Form, language: Language = .english) -> String {
    switch form {
    case .json: json
    case .sarif: SARIFLog.text(findings, engine: EngineVersion.name, isComplete: !isStopped)
    case .html: String(decoding: FindingsReport.bytes(content(Wording(language)), language: language), as: UTF8.self)
    }
  }

  /// Writes the findings into a file, whole or not at all; the files that were checked are never overwritten.
  package func write(_ form: Form, language: Language = .english, to path: String) throws(Diagnostic) {
    let file = try AtomicFile.making(path, apart: results.map(\.name))
    file.sink.append(raw: text(form, language: language))
    try file.commit()
  }

  /// The content of a page to send on: files go by the names of reports, never by their user's folders.
  private func content(_ words: Wording) -> FindingsContent {
    FindingsContent(
      checked: results.map { path, result in
        let names = PublicNames(survey: PathText.parent(of: path))
        return .init(
          name: names.name(of: path), summary: result.line(words),
          findings: names.published(result.diagnostics),
          effects: result.effects?.sentences(words) ?? [],
          basis: result.effects?.basis(words) ?? "")
      }, engine: EngineVersion.text)
  }

  private var json: String {
    DiagnosticJSON.grouped(findings) { json in
      guard results.contains(where: { $0.result.effects != nil }) else { return }
      json.member(
        "effects",
        array: {
          for (name, result) in results {
            guard let effects = result.effects else { continue }
            json.object {
              json.member("file", name)
              effects.write(to: json)
            }
          }
        })
    }
  }
}

extension FileCheck.Result {
  /// The line in English.
  package var words: String { line(Wording(.english)) }

  /// What was checked and how many findings there are, in a line.
  package func line(_ words: Wording) -> String {
    let counted = FindingSummary(diagnostics)
    let summary = understood.text(words)
    var parts = [kind.text(words), summary.isEmpty && counted.findings > 0 ? words(.cannotBeUsed) : summary]
    if counted.findings == 0 {
      parts.append(words(.noFindingsAtAll))
    } else {
      parts += [words(.errorCount, "\(counted.errors)"), words(.noteCount, "\(counted.notes)")]
    }
    if counted.acknowledged > 0 { parts.append(words(.acknowledgedCount, "\(counted.acknowledged)")) }
    return parts.joined(separator: ", ")
  }
}

extension FindingEffects {
  /// What the sentences rest on; empty where no value was looked at.
  package var basisText: String { basis(Wording(.english)) }

  /// The members of an object.
  package func write(to json: JSONWriter) {
    json.member("leftOut", array: { leftOut.forEach { json.string($0) } })
    json.member(
      "lost",
      array: {
        for loss in losses {
          json.object {
            json.member("node", loss.id)
            json.member("name", loss.part.english)
            json.member("cities", array: { loss.cities.forEach { json.string($0.english) } })
          }
        }
      })
    json.member("unrated", array: { unrated.forEach { json.string($0.english) } })
    json.member(
      "openVerdicts",
      array: {
        for open in openVerdicts {
          json.object {
            json.member("city", open.city.english)
            json.member("now", open.now.id)
            json.member("couldBe", array: { open.others.forEach { json.string($0.id) } })
          }
        }
      })
    json.member("citiesWithValuesSetAside", concerned)
    json.member("citiesLookedAt", lookedAt)
  }
}
