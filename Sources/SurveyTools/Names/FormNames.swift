internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// Names of fields that a tool allows and that the reader of returns knows again; each is asked of that reader before a
/// form is written.
struct FormNames {
  /// What a tool allows.
  enum Style {
    /// Letters, digits, `_`, `-` and `.`, as XML has it.
    case xlsform
    /// At most 20 letters and digits.
    case limeSurvey

    /// The longest name.
    var longest: Int {
      switch self {
      case .xlsform: 100
      case .limeSurvey: 20
      }
    }
  }

  let style: Style
  private let headers: ReturnHeaders
  private let place: InputLocation

  init(_ style: Style, _ criteria: CriteriaSet, at place: InputLocation) {
    self.style = style
    self.place = place
    headers = ReturnHeaders(criteria)
  }

  /// The name of a field.
  ///
  /// - Throws: a ``Diagnostic`` that stops if the tool can have no name that is known again.
  func name(_ part: FormField.Part, of item: ItemID) throws(Diagnostic) -> String {
    let use = FormField.use(part, of: item)
    let wanted = pieces(part, of: item)
    let name = spelt(wanted)
    guard name.utf8.count <= style.longest, Self.beginsWell(name), headers.use(of: name) == use else {
      throw Diagnostic(
        .formNameNotCarried, .stop,
        .survey(.formNameNotCarried, .text(name), .text(wanted.joined(separator: "."))), at: place,
        mend: .survey(.renameForForm))
    }
    return name
  }

  private func pieces(_ part: FormField.Part, of item: ItemID) -> [String] {
    let isShort = style == .limeSurvey
    return switch part {
    case .answer: [item.rawValue]
    case .reason: [item.rawValue, isShort ? "why" : "missing"]
    case .evidence: [item.rawValue, isShort ? "doc" : "evidence"]
    case .margin: [item.rawValue, isShort ? "off" : "margin"]
    case .group(let group): [item.rawValue, group.id.rawValue]
    case .count(let group): [item.rawValue, group.id.rawValue, "n"]
    }
  }

  private func spelt(_ pieces: [String]) -> String {
    switch style {
    case .xlsform:
      let letters = pieces.joined(separator: ".").unicodeScalars.map {
        Self.isLetterOrDigit($0) || "-._".unicodeScalars.contains($0) ? Character($0) : "_"
      }
      let name = String(letters)
      return Self.beginsWell(name) ? name : "_" + name
    case .limeSurvey:
      return String(pieces.joined().unicodeScalars.filter(Self.isLetterOrDigit).map(Character.init))
    }
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func beginsWell(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return first == "_" || (isLetterOrDigit(first) && !("0"..."9").contains(first))
  }

  /// A name for a form: letters, digits and `_`, beginning with a letter.
  static func formID(_ id: String) -> String {
    let name = String(id.unicodeScalars.map { isLetterOrDigit($0) || $0 == "-" ? Character($0) : "_" })
    return beginsWell(name) ? name : "form_" + name
  }
}
