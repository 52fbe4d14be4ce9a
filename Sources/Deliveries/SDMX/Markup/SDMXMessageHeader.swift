/// What the header of a message says of its data sets.
struct SDMXMessageHeader {
  /// A structure that data sets refer to.
  struct Structure {
    var reference: SDMXReference?
    var atObservation: String?
  }

  private(set) var structures: [String: Structure] = [:]
  /// What holds for data sets that have no action of their own.
  var action = ""
  /// Whether the sender calls the message a test.
  var isTest = false
  /// The structure whose element is open.
  private var open: String?
  /// The first one, for data sets that name none.
  private var first: String?

  mutating func begin(_ id: String, atObservation: String?) {
    open = id
    first = first ?? id
    if structures[id] == nil { structures[id] = Structure(atObservation: atObservation) }
  }

  /// Takes what the open structure refers to; the first reference counts.
  mutating func refer(to reference: SDMXReference?) {
    guard let open, structures[open]?.reference == nil else { return }
    structures[open]?.reference = reference
  }

  /// The structure of a data set; without a header what it is called there.
  func structure(_ id: String) -> (reference: SDMXReference, atObservation: String?) {
    let name = id.isEmpty ? first ?? "" : id
    return (
      structures[name]?.reference ?? SDMXReference(agency: "", id: name), structures[name]?.atObservation
    )
  }
}
