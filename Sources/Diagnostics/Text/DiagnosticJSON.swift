/// Findings as JSON for programmes.
public enum DiagnosticJSON {
  /// Version of the form; a change that removes or renames a member raises it.
  public static let version = 1

  /// An object with `version`, counts and the array `findings`.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", version)
      json.member("errors", diagnostics.count { $0.severity.isError })
      json.member("notes", diagnostics.count { !$0.severity.isError })
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
        json.member("mend", diagnostic.mend ?? diagnostic.code.remedy)
        json.member("city", diagnostic.city)
        if let location = diagnostic.location {
          json.member("file", location.file)
          if let line = location.line { json.member("line", line) }
          if let column = location.column { json.member("column", column) }
          if let record = location.record { json.member("record", record) }
          json.member("field", location.field)
          json.member("cell", location.cell)
        }
      }
    }
  }
}
