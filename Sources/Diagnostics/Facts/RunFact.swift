/// What a run finds.
package enum RunFact: UInt16, CaseIterable, Sendable {
  case nameOrFolder
}
