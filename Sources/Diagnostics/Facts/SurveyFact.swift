/// What reading surveys finds.
package enum SurveyFact: UInt16, CaseIterable, Sendable {
  // Intake of files and folders
  case skipped
  case skippedBecause

  // Columns and names of surveys without a description
  case columnOfSeveralItems
  case columnNotUnderstood
  case columnIgnored
  case columnsIgnored
  case takenForTotal
  case citiesUnknown
  case cityAsNamed
  case citiesAsNamed
  case citiesAsNamedFewKnown
  case citiesAlike
  case writeBothAlike

  // Tables of surveys without a description
  case noTableUsable
  case sheetNotRead
  case nothingKnown
  case nearColumn
  case checkCriteria
  case checkCriteriaOfMore
  case noCityColumn
  case callColumnCity
  case callColumnCityAmong
  case callColumnCityAmongMore

  // Registries of cities
  case amountOutside
  case spellingShared

  // What survey.xml says of columns and checks
  case columnSaysNothing
  case columnSaysBoth
  case keepOne
  case checkWithoutOutcome
  case writeOutcome

  // Paths that survey.xml may not name
  case pathRefused
  case pathEmpty
  case pathControl
  case pathBackslash
  case pathAbsolute
  case pathScheme
  case pathEmptyPart
  case pathUpwards
  case pathDot
  case pathFolder

  // Acknowledgements
  case acknowledgementTooWide
  case acknowledgementUnmatched
  case acknowledgementUnmatchedCity
  case acknowledgementUnmatchedColumn
  case acknowledgementUnmatchedCell
  case acknowledgementCountedOnly
  case acknowledgementNotOfReading
}
