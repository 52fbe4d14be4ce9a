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

  // Which tool a file is of
  case noProfile
  case profilesThereAre
  case noSuchProfile
  case namesThereAre

  // Tool: KoboToolbox and ODK

  // Form: LimeSurvey and web forms

  // Statistics: statistics offices

  // Mapping: mappings and merging

  // Codebook: criteria as workbooks and codebooks, results as statistics
}
