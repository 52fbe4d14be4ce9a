import AssessmentModel
import Diagnostics

/// Marks the findings that a survey's description acknowledges, when every file has been read.
///
/// An acknowledgement meets a finding of its code if its city is the finding's, by any spelling of the registry or as
/// the row names it, and its column is the header or question of the finding; what it leaves out may be anything.
/// Nothing that stops is ever acknowledged. Without city and column it meets notes only. What was set aside stays set
/// aside.
struct AcknowledgedFindings {
  private struct Key: Hashable {
    var code: DiagnosticCode
    var city: String?
    var column: String?
    var isWhole: Bool { city == nil && column == nil }
  }

  private let acknowledgements: [FindingAcknowledgement]
  private let index: CityIndex
  private var places: [Key: Int] = [:]
  private var hasMatched: [Bool]
  /// Findings that an acknowledgement without city and column would quiet if it might.
  private var held: [Int]
  private var hasUncounted: Set<DiagnosticCode> = []

  init(_ acknowledgements: [FindingAcknowledgement], _ index: CityIndex) {
    self.acknowledgements = acknowledgements
    self.index = index
    hasMatched = [Bool](repeating: false, count: acknowledgements.count)
    held = [Int](repeating: 0, count: acknowledgements.count)
    for (place, acknowledgement) in acknowledgements.enumerated() {
      places[
        Key(
          code: acknowledgement.code, city: acknowledgement.city.map(cityKey),
          column: acknowledgement.column.map(ComparedText.key)), default: place] = place
    }
  }

  /// Marks findings, and adds one for each acknowledgement that meets none.
  ///
  /// - Complexity: O(findings + acknowledgements) look-ups.
  mutating func mark(_ findings: inout [Diagnostic]) {
    guard !acknowledgements.isEmpty else { return }
    let codes = Set(acknowledgements.map(\.code))
    for position in findings.indices where codes.contains(findings[position].code) {
      if let place = match(findings[position]) {
        findings[position].acknowledgement = acknowledgements[place].word
      }
    }
    findings += acknowledgements.indices.compactMap(finding)
  }

  /// The narrowest acknowledgement that meets a finding; wider ones that meet it too count as used.
  private mutating func match(_ finding: Diagnostic) -> Int? {
    if finding.further != nil { hasUncounted.insert(finding.code) }
    guard finding.severity != .stop else { return nil }
    let city = finding.city.map(cityKey)
    let column = (finding.question ?? finding.location?.field).map(ComparedText.key)
    var keys: [Key] = []
    if city != nil, column != nil { keys.append(Key(code: finding.code, city: city, column: column)) }
    if city != nil { keys.append(Key(code: finding.code, city: city)) }
    if column != nil { keys.append(Key(code: finding.code, column: column)) }
    keys.append(Key(code: finding.code))
    var found: Int?
    for key in keys {
      guard let place = places[key] else { continue }
      if key.isWhole, finding.severity != .note {
        held[place] += finding.count
        continue
      }
      hasMatched[place] = true
      found = found ?? place
    }
    return found
  }

  private func finding(_ place: Int) -> Diagnostic? {
    let acknowledgement = acknowledgements[place]
    let id = FactValue.text(acknowledgement.code.id)
    let rule = FactValue.said(Statement(.title(acknowledgement.code)))
    if held[place] > 0 {
      return Diagnostic(
        .acknowledgementTooWide, .note,
        .survey(.acknowledgementTooWide, id, rule),
        at: acknowledgement.location)
    }
    guard !hasMatched[place] else { return nil }
    let what: Statement =
      switch (acknowledgement.city.map(FactValue.quoted), acknowledgement.column.map(FactValue.quoted)) {
      case (nil, nil): .survey(.acknowledgementUnmatched, id, rule)
      case (let city?, nil): .survey(.acknowledgementUnmatchedCity, id, rule, city)
      case (nil, let column?): .survey(.acknowledgementUnmatchedColumn, id, rule, column)
      case (let city?, let column?): .survey(.acknowledgementUnmatchedCell, id, rule, city, column)
      }
    return Diagnostic(
      .acknowledgementUnmatched, .note, what, at: acknowledgement.location, mend: mend(acknowledgement.code))
  }

  private func mend(_ code: DiagnosticCode) -> Statement? {
    if hasUncounted.contains(code) { return .survey(.acknowledgementCountedOnly) }
    return ["SRV", "XML"].contains { code.id.hasPrefix($0) } ? nil : .survey(.acknowledgementNotOfReading)
  }

  /// A city by its place in the registry, and a name that the registry does not know, or knows twice, by itself.
  private func cityKey(_ name: String) -> String {
    if case .city(let position) = index.position(of: name) { return "\(position)" }
    return "“" + ComparedText.key(name)
  }
}
