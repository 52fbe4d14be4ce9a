/// What reading and writing files of other tools finds.
package enum ExchangeFact: UInt16, CaseIterable, Sendable {
  // Rows that are set aside
  case noCode
  case standsTwice
  case notActive
  case fictive
}
