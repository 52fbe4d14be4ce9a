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
  case noToolMarks
  case columnsStand
  case sheetsUnread
  case exportSheets

  // Tool: KoboToolbox and ODK
  case toolNothing
  case toolChoicesContradict
  case toolChoicesAmbiguous
  case toolChoicesUnknown
  case toolExportBoth
  case toolChoicesInferred
  case toolChoicesLeftApart
  case toolOrphan
  case toolExportWhole
  case toolKeyTwice
  case toolParentNotGiven
  case toolGiveAll
  case toolPlaceContradicts
  case toolRepeatTooLarge
  case toolSendEntries
  case toolNoSubmissions
  case toolNoSubmission
  case toolExportSubmissions

  // Form: LimeSurvey and web forms
  case formHeadingsMissing
  case formExportWhole
  case formHeadingTwice
  case formRowRagged
  case formMendRow
  case formTickUnknown
  case formOtherWithoutTick
  case formCommentWithoutTick
  case formAskRespondent
  case formTakenAsChoices
  case formLeftApart
  case formGiveStructure
  case formAnswerUnknown
  case formAnswerNotCertain
  case formQuestionsUnknown
  case formQuestionsMissing
  case formEscapeBroken
  case formJoinedAmbiguous
  case formExportSplit
  case formArchiveWithout
  case formArchiveTwice
  case formExportArchive
  case formStructureWithout
  case formSubquestionAlone
  case formCodeTwice
  case formUnansweredCode

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
