/// What reading surveys finds.
package enum SurveyFact: UInt16, CaseIterable, Sendable {
  // Intake of files and folders
  case skipped
  case skippedBecause

  // Acknowledgements
  case acknowledgementTooWide
  case acknowledgementUnmatched
  case acknowledgementUnmatchedCity
  case acknowledgementUnmatchedColumn
  case acknowledgementUnmatchedCell
  case acknowledgementCountedOnly
  case acknowledgementNotOfReading
}
