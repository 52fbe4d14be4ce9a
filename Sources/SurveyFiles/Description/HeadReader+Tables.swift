import AssessmentModel
import Diagnostics
import XMLStream

/// What a `<data>` element says of a table beside its place and its layout.
extension HeadReader {
  /// The attributes of `<data>`.
  static let dataAttributes = ["href", "layout", "delimiter", "encoding", "sheet", "cityColumn", "city"]

  /// Whether a `<data>` element needs the survey's `<city column=…>` to find its cities.
  static func needsCityColumn(_ element: XMLElement) -> Bool {
    let layout = element.attribute("layout").flatMap { DataLayout(rawValue: $0.value) }
    switch layout {
    case .xml, .across: return false
    case .wide, .long, nil: return element.attribute("cityColumn") == nil && element.attribute("city") == nil
    }
  }

  /// Refuses what does not go with a layout: an XML file has no table, and the headers of a table across name its cities.
  mutating func checkParts(of element: XMLElement, _ layout: DataLayout) {
    let refused: [String]
    switch layout {
    case .xml: refused = ["delimiter", "encoding", "sheet", "cityColumn", "city"]
    case .across: refused = ["cityColumn", "city"]
    case .wide, .long: refused = element.attribute("city") == nil ? [] : ["cityColumn"]
    }
    for name in refused {
      guard let attribute = element.attribute(name) else { continue }
      let owner = refused == ["cityColumn"] ? "data city=…" : "data layout=\"\(layout.rawValue)\""
      findings.append(
        .surveyUnknownAttribute, .stop,
        StrictChecks.unknownAttribute(
          name, of: owner, allowed: Self.dataAttributes.filter { !refused.contains($0) }, at: attribute.location))
    }
  }

  /// The text of an attribute that may be left out, but not be empty.
  mutating func part(_ name: String, of element: XMLElement) -> String? {
    element.attribute(name) == nil ? nil : required(name, of: element)
  }
}
