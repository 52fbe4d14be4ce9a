/// What reading XML finds.
package enum XMLFact: UInt16, CaseIterable, Sendable {
  case placeholder
}
