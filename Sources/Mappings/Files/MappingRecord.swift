internal import Diagnostics

/// One line of a mapping as its files carry it, an element of XML or a row of a workbook: names and values, nothing else.
struct MappingRecord {
  /// The kinds, and what each may say, in the order of the columns of a workbook.
  enum Kind: String, CaseIterable {
    case mapping, question, option, level, decision

    /// The names of the fields; the first ones say which question is meant.
    var fields: [String] {
      switch self {
      case .mapping: ["criteria", "profile", "form", "cities", "cityQuestion", "returns"]
      case .question:
        ["name", "entry", "label", "kind", "to", "chosen", "leftOut", "confidence", "because"]
      case .option: ["name", "entry", "code", "optionLabel", "value", "missing", "counts", "to"]
      case .level: ["name", "entry", "from", "value"]
      case .decision: ["city", "to", "from"]
      }
    }

    /// The name of the sheet of a workbook.
    var sheet: String {
      switch self {
      case .mapping: "Mapping"
      case .question: "Questions"
      case .option: "Options"
      case .level: "Levels"
      case .decision: "Decisions"
      }
    }

    /// Whether a workbook without the sheet is none of a mapping.
    var isNeeded: Bool { self == .mapping || self == .question }

    /// Fields that say which question a line of its own is of; in XML they stand in the element around it.
    var isOfQuestion: Bool { self == .option || self == .level }
  }

  /// A value, and where it stands.
  struct Value {
    var text: String
    var place: InputLocation
  }

  var kind: Kind
  var values: [String: Value]
  var place: InputLocation

  subscript(_ field: String) -> String? { values[field]?.text }

  /// Where a field stands; the record where it does not.
  func place(of field: String) -> InputLocation { values[field]?.place ?? place }
}
