/// What reading criteria finds.
package enum CriteriaFact: UInt16, CaseIterable, Sendable {
  case emptyFile
}
