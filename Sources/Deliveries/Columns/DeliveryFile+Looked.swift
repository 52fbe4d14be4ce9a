internal import Diagnostics

extension DeliveryFile {
  /// What a profile reads.
  enum Wanted {
    /// Tables, a text or the sheets of a workbook.
    case tables
    /// An XML document.
    case document
  }

  /// Says what was found by looking at the file, such as an encoding that was guessed; a file that is something else
  /// altogether ends in a finding that stops.
  func sayLooked(asking wanted: Wanted, _ findings: inout FindingList) {
    let isWanted =
      switch wanted {
      case .tables: !tables.isEmpty
      case .document: xml != nil
      }
    if isWanted || self.findings.hasStop { findings.append(self.findings) }
    guard !isWanted, !self.findings.hasStop else { return }
    findings.append(
      Diagnostic(
        .formStructureBroken, .stop,
        .delivery(.formStructureWithout, wanted == .tables ? "CSV, XLSX, ODS" : "XML"), at: InputLocation(file: name),
        mend: .delivery(.exportAgain)))
  }
}
