import AssessmentModel
import Diagnostics
import XMLStream

/// Reads what a survey says of how numbers are written: `decimal`, `thousands` and `unit`, of the whole survey, of a data
/// file or of a column.
enum NumberPinReader {
  static let attributes = ["decimal", "thousands", "unit"]

  /// What an element says; nothing where it says nothing.
  static func pin(_ element: XMLElement, findings: inout FindingList) -> NumberPin {
    let decimal = choice("decimal", of: element, DecimalMark.allCases, findings: &findings)
    let thousands = choice("thousands", of: element, ThousandsMark.allCases, findings: &findings)
    let pin = NumberPin(decimal: decimal, thousands: thousands, unit: unit(element, findings: &findings))
    if pin.isContradiction, let attribute = element.attribute("thousands") {
      findings.append(
        StrictChecks.notAllowed(
          attribute.value, for: "thousands", rule: .survey(.isDecimalMark), at: attribute.location))
    }
    return pin
  }

  /// What is said of columns, by their header in its compared form.
  static func columns(_ root: XMLElement, findings: inout FindingList) -> [String: NumberPin] {
    var pins: [String: NumberPin] = [:]
    for element in root.children(named: "column") {
      guard let name = element.attribute("name") else { continue }
      let pin = pin(element, findings: &findings)
      if !pin.isEmpty { pins[ComparedText.of(name.value)] = pin }
    }
    return pins
  }

  /// Whether a column is named for its numbers alone, so that its header says what stands under it.
  static func isPinOnly(_ element: XMLElement) -> Bool {
    attributes.contains { element.attribute($0) != nil }
      && !["item", "as", "ignore", "group", "part"].contains { element.attribute($0) != nil }
  }

  private static func choice<Mark: RawRepresentable<String>>(
    _ name: String, of element: XMLElement, _ allowed: [Mark], findings: inout FindingList
  ) -> Mark? {
    guard let attribute = element.attribute(name) else { return nil }
    if let mark = Mark(rawValue: attribute.value) { return mark }
    findings.append(
      StrictChecks.notAllowed(attribute.value, for: name, allowed: allowed.map(\.rawValue), at: attribute.location))
    return nil
  }

  private static func unit(_ element: XMLElement, findings: inout FindingList) -> String? {
    guard let attribute = element.attribute("unit") else { return nil }
    if UnitWord.key(attribute.value, isBefore: false) != nil { return attribute.value }
    findings.append(
      StrictChecks.notAllowed(
        attribute.value, for: "unit", rule: .survey(.writeUnitWord), at: attribute.location))
    return nil
  }
}
