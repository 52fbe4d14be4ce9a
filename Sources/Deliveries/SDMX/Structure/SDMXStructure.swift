internal import Diagnostics

/// A data structure definition: what the components of data are, and how their codes are called.
struct SDMXStructure {
  /// One component.
  struct Component {
    let id: String
    let name: String?
    /// The codes in their order; `nil` where any text may stand.
    let codes: SDMXCodes?
    let place: InputLocation
  }

  let reference: SDMXReference
  let name: String?
  /// The dimensions in the order of keys, that of the period among them.
  let dimensions: [Component]
  let attributes: [Component]
  let measures: [Component]
  /// The identifier of the period; `nil` where there is none.
  let period: String?
}

/// A list of codes with their names.
struct SDMXCodes {
  let codes: [(code: String, name: String?)]
  let names: [String: String]

  init(_ codes: [(code: String, name: String?)]) {
    self.codes = codes
    names = Dictionary(codes.compactMap { code, name in name.map { (code, $0) } }) { first, _ in first }
  }
}
