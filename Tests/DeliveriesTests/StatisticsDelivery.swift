import Diagnostics
import Testing

@testable import Deliveries

/// Statistics that a test made, and what they were read as.
struct StatisticsDelivery {
  let profile: String?
  let delivery: Delivery?
  let findings: [Diagnostic]

  init(_ text: String, with companions: [String] = [], language: String? = nil) {
    self.init(Array(text.utf8), with: companions.map { Array($0.utf8) }, language: language)
  }

  init(_ bytes: [UInt8], name: String = "a.csv", with companions: [[UInt8]] = [], language: String? = nil) {
    let file = DeliveryFile(name: name, bytes: bytes)
    let options = DeliveryOptions(
      language: language, companions: companions.map { DeliveryFile(name: "structure.xml", bytes: $0) })
    var findings = FindingList()
    let chosen = DeliveryProfile.recognised(file).first?.profile
    profile = chosen?.name.rawValue
    delivery = chosen?.delivery(file, options, &findings)
    self.findings = findings.all
  }

  var names: [String] { delivery?.questions.map(\.name) ?? [] }
  var respondents: [String] { delivery?.respondents.map(\.id) ?? [] }
  var contents: [[DeliveredAnswer.Content]] { delivery?.answers.map { $0.map(\.content) } ?? [] }

  /// Cells with a value, and those without by reason.
  var values: Int { contents.joined().count { if case .value = $0 { true } else { false } } }
  func missing(_ reason: AbsenceReason) -> Int { contents.joined().count { $0 == .absent(reason) } }

  /// The findings of a code, as they are weighed.
  func severities(_ code: DiagnosticCode) -> [Severity] { findings.filter { $0.code == code }.map(\.severity) }
}
