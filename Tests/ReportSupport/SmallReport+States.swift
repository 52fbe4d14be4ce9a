import AssessmentModel
import ReportFiles
import Words

/// Reports in which something is missing, or everything is there.
extension SmallReport {
  static var contents: [(name: String, content: ReportContent)] {
    [
      ("small", content()), ("many", many(40)),
      ("real", content(origin: .real)), ("proxy", content(origin: .countryProxy)),
      ("empty", content([], extra: [], setAside: [])),
    ]
  }

  private static func row(_ answers: [String: Double?]) -> Row {
    Row(city: alpha, answers: answers)
  }

  /// One city, or none, with the words that its page must show.
  static let states: [(name: String, rows: [Row], expected: Phrase)] = [
    ("nobody-assessed", [], .keyNobodyAssessed),
    ("nobody-ranked", [row(["ELG": 0, "GOV": 4, "RES": 1, "SRV": 1, "DIV": 50])], .nobodyRanked),
    ("one-city", [row(["ELG": 1, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50])], .oneOnly),
    ("all-missing", [row([:])], .gateUnknown),
    ("below-coverage", [row(["ELG": 1, "GOV": 4])], .noPeers),
    ("gate-failed", [row(["ELG": 0, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50])], .gateFailed),
    ("no-breakdown", [row(["ELG": 1, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50])], .divideNone),
  ]
}
