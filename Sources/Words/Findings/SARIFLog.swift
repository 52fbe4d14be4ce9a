internal import AssessmentModel
public import Diagnostics

/// Findings as a SARIF 2.1.0 log (OASIS), which editors, code hosts and continuous integration read.
///
/// | here | there |
/// |---|---|
/// | stop, row set aside | `error` |
/// | value set aside | `warning` |
/// | note | `note` |
/// | place in a text file | `physicalLocation` with a region; columns count characters |
/// | cell of a workbook | `physicalLocation` of the file and a `logicalLocation` such as `Survey!C17` |
/// | acknowledgement | `suppressions`, kind `external`, with the note |
public enum SARIFLog {
  /// The log of one run.
  ///
  /// - Parameters:
  ///   - engine: name and version of the program, parted by a blank.
  ///   - isComplete: whether everything was checked that was asked for.
  /// - Complexity: O(findings).
  public static func text(_ findings: [Diagnostic], engine: String, isComplete: Bool) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    let rules = Set(findings.map(\.code)).sorted { $0.id < $1.id }
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    let name = engine.split(separator: " ", maxSplits: 1).map(String.init)
    json.object {
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array {
        json.object {
          json.key("tool")
          json.object {
            json.key("driver")
            json.object {
              json.member("name", name.first ?? engine)
              if name.count == 2 { json.member("version", name[1]) }
              json.member("rules", array: { for code in rules { rule(code, json) } })
            }
          }
          json.member(
            "invocations", array: { json.object { json.member("executionSuccessful", isComplete) } })
          json.member("columnKind", "unicodeCodePoints")
          // Either all results say whether they are suppressed, or none does.
          let isSuppressing = findings.contains { $0.acknowledgement != nil }
          json.member(
            "results",
            array: {
              for finding in findings { result(finding, rule: places[finding.code] ?? 0, isSuppressing, json) }
            })
        }
      }
    }
    return sink.text
  }

  private static let english = Wording(.english)

  private static func rule(_ code: DiagnosticCode, _ json: JSONWriter) {
    let text = english.code(code)
    json.object {
      json.member("id", code.id)
      message("shortDescription", text.title, json)
      message("fullDescription", "\(text.meaning) \(text.reason)", json)
      message("help", "\(text.meaning) \(text.reason) \(text.remedy)", json)
    }
  }

  private static func result(_ finding: Diagnostic, rule: Int, _ isSuppressing: Bool, _ json: JSONWriter) {
    json.object {
      json.member("ruleId", finding.code.id)
      json.member("ruleIndex", rule)
      json.member("level", level(finding.severity))
      message("message", "\(finding.headline). \(english.mend(finding))", json)
      if let place = finding.location { json.member("locations", array: { location(place, json) }) }
      if isSuppressing {
        json.member(
          "suppressions",
          array: {
            guard let word = finding.acknowledgement else { return }
            json.object {
              json.member("kind", "external")
              json.member("status", "accepted")
              json.member("justification", "\(word.note) (\(word.by), \(word.on))")
            }
          })
      }
      json.key("properties")
      json.object {
        json.member("severity", finding.severity.rawValue)
        json.member("city", finding.city)
        if let further = finding.further { json.member("further", further) }
        if let record = finding.location?.record { json.member("record", record) }
        json.member("field", finding.location?.field ?? finding.question)
      }
    }
  }

  private static func location(_ place: InputLocation, _ json: JSONWriter) {
    json.object {
      json.key("physicalLocation")
      json.object {
        json.member("artifactLocation", object: { json.member("uri", uri(place.file)) })
        if place.cell == nil, let line = place.line, line > 0 {
          json.key("region")
          json.object {
            json.member("startLine", line)
            if let column = place.column, column > 0 { json.member("startColumn", column) }
          }
        }
      }
      if let cell = place.cell {
        json.member(
          "logicalLocations",
          array: {
            json.object {
              json.member("fullyQualifiedName", cell)
              json.member("kind", "cell")
            }
          })
      }
    }
  }

  private static func message(_ key: String, _ text: String, _ json: JSONWriter) {
    json.member(key, object: { json.member("text", text) })
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .stop, .rowSetAside: "error"
    case .valueSetAside: "warning"
    case .note: "note"
    }
  }

  /// A path as a URI reference: relative, or of the scheme `file` where it begins at the root.
  static func uri(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
