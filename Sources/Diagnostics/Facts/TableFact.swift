/// What reading and writing tables and workbooks finds.
package enum TableFact: UInt16, CaseIterable, Sendable {
  case inPart
}
