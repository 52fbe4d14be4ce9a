/// What scoring finds.
package enum ScoringFact: UInt16, CaseIterable, Sendable {
  case nothingToCompare
}
