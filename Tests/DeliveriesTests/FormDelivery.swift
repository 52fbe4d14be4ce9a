import Diagnostics
import Tables
import Testing

@testable import Deliveries

/// A file of a survey tool, made by a test, and what it was read as.
struct FormDelivery {
  let delivery: Delivery?
  let findings: [Diagnostic]

  /// Reads a text as the profile that is recognised in it, or as a given one.
  init(_ text: String, _ profile: DeliveryProfile? = nil, with companions: [String] = [], name: String = "a.csv") {
    self.init(Array(text.utf8), profile, with: companions.map { Array($0.utf8) }, name: name)
  }

  init(
    _ bytes: [UInt8], _ profile: DeliveryProfile? = nil, with companions: [[UInt8]] = [], name: String = "a.csv"
  ) {
    let file = DeliveryFile(name: name, bytes: bytes)
    var findings = FindingList()
    let options = DeliveryOptions(companions: companions.map { DeliveryFile(name: "form.lss", bytes: $0) })
    let chosen = profile ?? DeliveryProfile.recognised(file).first?.profile
    delivery = chosen?.delivery(file, options, &findings)
    self.findings = findings.all
  }

  var codes: [DiagnosticCode] { findings.map(\.code) }

  /// The question of a name.
  func question(_ name: String) -> DeliveredQuestion? { delivery?.questions.first { $0.name == name } }

  /// The answers to the question of a name.
  func answers(_ name: String) -> [DeliveredAnswer.Content] {
    guard let delivery, let position = delivery.questions.firstIndex(where: { $0.name == name }) else { return [] }
    return delivery.answers[position].map(\.content)
  }

  /// The places of the answers to the question of a name.
  func places(_ name: String) -> [InputLocation] {
    guard let delivery, let position = delivery.questions.firstIndex(where: { $0.name == name }) else { return [] }
    return delivery.answers[position].map(\.place)
  }

  var names: [String] { delivery?.questions.map(\.name) ?? [] }

  /// Cells with an answer, and those without by reason.
  var filled: Int { count { if case .absent = $0 { false } else { true } } }
  func missing(_ reason: AbsenceReason) -> Int { count { $0 == .absent(reason) } }

  private func count(_ isWanted: (DeliveredAnswer.Content) -> Bool) -> Int {
    delivery?.answers.reduce(0) { $0 + $1.count { isWanted($0.content) } } ?? 0
  }

  /// The name of the profile that is recognised in bytes.
  static func recognised(_ bytes: [UInt8], name: String = "a.csv") -> String? {
    DeliveryProfile.recognised(DeliveryFile(name: name, bytes: bytes)).first?.profile.name.rawValue
  }
}
