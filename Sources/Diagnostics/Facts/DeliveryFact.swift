/// What reading files of survey tools and statistics offices finds.
package enum DeliveryFact: UInt16, CaseIterable, Sendable {
  // JSON
  case jsonEndsEarly
  case jsonTextBehind
  case jsonNoValue
  case jsonNoName
  case jsonNameTwice
  case jsonNoColon
  case jsonNoComma
  case jsonControl
  case jsonNotUTF8
  case jsonNoEscape
  case jsonTooDeep
  case exportAgain

  // Tool: KoboToolbox and ODK

  // Form: LimeSurvey and web forms

  // Statistics: statistics offices
  case statisticsColumnsUnknown
  case statisticsNoTable
  case statisticsNoHeading
  case statisticsNoYear
  case statisticsEmpty
  case statisticsTooWide
  case statisticsRolesTaken
  case statisticsSameTwice
  case statisticsOtherTwice
  case statisticsStatusContradicts
  case statisticsDeletes
  case statisticsActionUnknown
  case statisticsUnitChanges
  case statisticsDecimalComma
  case statisticsCommaUnsure
  case statisticsNoCode
  case statisticsRagged
  case statisticsAttributesLeft
  case statisticsAttributeRows

  // Mapping: mappings and merging

  // Codebook: criteria as workbooks and codebooks, results as statistics
}
