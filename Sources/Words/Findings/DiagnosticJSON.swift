internal import AssessmentModel
public import Diagnostics

/// Findings as JSON for programs; their words are English.
public enum DiagnosticJSON {
  /// Version of the form; a change that removes or renames a member raises it.
  public static let version = 1
  private static let english = Wording(.english)

  /// An object with `version`, counts and the array `findings`; findings that were acknowledged stand there too, and
  /// are counted apart.
  public static func text(_ diagnostics: [Diagnostic]) -> String { text(diagnostics, further: { _ in }) }

  /// The same with the kinds of findings, and members of the caller's own, before the findings.
  package static func grouped(_ diagnostics: [Diagnostic], further: (JSONWriter) -> Void) -> String {
    text(diagnostics) { json in
      further(json)
      json.member("kinds", array: { FindingGroup.groups(diagnostics).forEach { write($0, to: json) } })
    }
  }

  private static func text(_ diagnostics: [Diagnostic], further: (JSONWriter) -> Void) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    let summary = FindingSummary(diagnostics)
    json.object {
      json.member("version", version)
      json.member("errors", summary.errors)
      json.member("notes", summary.notes)
      if summary.acknowledged > 0 { json.member("acknowledged", summary.acknowledged) }
      further(json)
      json.member("findings", array: { write(diagnostics, to: json) })
    }
    return sink.text
  }

  /// A document with the findings as its last member, `findings`.
  ///
  /// - Parameter document: an object as ``JSONWriter`` writes it, without a member of that name.
  package static func adding(_ diagnostics: [Diagnostic], to document: String) -> String {
    let head = document.dropLast(document.reversed().prefix { $0 == "\n" }.count)
    precondition(head.last == "}", "an object")
    let members = head.dropLast().dropLast(head.dropLast().reversed().prefix { $0 == "\n" }.count)
    let list = text(diagnostics)
    guard let start = list.firstRange(of: "  \"findings\": [") else { preconditionFailure("findings are a member") }
    return members + (members.last == "{" ? "\n" : ",\n") + list[start.lowerBound...]
  }

  /// The elements of an array that the caller has opened.
  package static func write(_ diagnostics: [Diagnostic], to json: JSONWriter) {
    for diagnostic in diagnostics {
      json.object {
        json.member("code", diagnostic.code.id)
        json.member("severity", diagnostic.severity.rawValue)
        json.member("headline", diagnostic.headline)
        json.member("mend", english.mend(diagnostic))
        json.member("city", diagnostic.city)
        if let further = diagnostic.further { json.member("further", further) }
        if let location = diagnostic.location { write(location, to: json) }
        if let acknowledgement = diagnostic.acknowledgement {
          json.member("acknowledged", object: { write(acknowledgement, to: json) })
        }
      }
    }
  }

  /// The members of an object that say who checked a finding.
  package static func write(_ acknowledgement: Acknowledgement, to json: JSONWriter) {
    json.member("by", acknowledgement.by)
    json.member("on", acknowledgement.on)
    json.member("note", acknowledgement.note)
  }

  private static func write(_ location: InputLocation, to json: JSONWriter) {
    json.member("file", location.file)
    if let line = location.line { json.member("line", line) }
    if let column = location.column { json.member("column", column) }
    if let record = location.record { json.member("record", record) }
    json.member("field", location.field)
    json.member("cell", location.cell)
  }

  private static func write(_ group: FindingGroup, to json: JSONWriter) {
    json.object {
      json.member("code", group.code.id)
      json.member("severity", group.severity.rawValue)
      json.member("rule", english.code(group.code).title)
      json.member("count", group.count)
      json.member("cities", group.cityCount)
      json.member("mends", array: { english.mends(group).prefix(FindingGroup.placesShown).forEach { json.string($0) } })
    }
  }
}
