/// What a run finds.
package enum RunFact: UInt16, CaseIterable, Sendable {
  case nameOrFolder

  // Printing
  case programNotStarted
  case noProgram
  case noBrowser
  case stoppedPrinting
  case printingTimedOut
  case endedWithCode
  case endedBySignal
  case noWholePDF

  // What is named on the command line
  case noTarget
  case targetUnknown
  case cityNotFound
  case cityNotAssessed
  case nodeNotFound
  case settingMalformed
  case settingOffScale
  case groupNotFound
  case itemNotFound
  case namedTwice
  case comparisonSize
  case sizeIsNode
  case tooFewToCorrelate

  // Criteria sets and surveys in reach
  case criteriaSet
  case survey
  case aCriteriaSet
  case aSurvey
  case aRegistry
  case aFileOfAnswers
  case aReport
  case folderWithout
  case notInReach
  case givePath
  case inReach
  case noneInReach
  case nameOrStart
  case severalInReach
  case chooseWith
  case sourceIsTable
  case giveFolder
  case giveTable
  case listCriteria
  case giveCriteria
  case giveSurvey
  case registryIsNamed
  case dataIsNamed
  case reportsAreWritten
  case sourceOfOtherKind
  case holdsOther
  case inItAre
  case noTableEither
  case sourceIsWorkbook
  case giveXML
  case tooManyTables
  case noTable
  case noTables
  case optionInVain
  case leaveOptionOut
  case registryNotInReach
  case nameRegistry
  case studyTooLarge
  case partStudy

  // What is checked
  case folderOfNothing
  case noXML
  case otherXML
  case noDescription
  case effectNotWorkedOut
  case itemsOnOtherScales

  // Workbooks for cities
  case workbooksOfProxies
  case workbookForNoCity
  case workbooksForNoCity
  case workbooksForNoCityCut
  case notAllFindings
  case sendWorkbooks

  // Repetitions and methods
  case acceptabilityTooMany
  case raisePairwise
  case acceptabilityUpTo
  case compareRegion
  case tooManyToRepeat
  case cellsUnderHeaders
  case tooManyToRemove
  case nothingToRecommend

  // Files and folders that are written
  case outputTwice
  case freeSpace
  case allowFiles
  case notWritten
  case outputWithoutName
  case isLink
  case namesFolder
  case isFolder
  case isNoRegularFile
  case isRead
  case holdsInput
  case inUse
  case foreignFolder
  case foreignManifest
  case foreignFile
  case noFolder
  case folderForFile
  case oddForFile
  case foreignWritten
  case exists
  case cannotName
  case exampleName
  case oneKeptAside
  case keptAside
  case manyKeptAside
  case folderNotMade
  case noManifest
  case manifestNotRead
  case halfReplaced
  case notOfReport
  case pagesNotOfReport
  case manyPagesNotOfReport
  case fileMissing
  case fileUnreadable
  case otherContent
  case otherSize
  case leftover
  case beingWritten

  // The program itself
  case fewFiles
  case outputNotShown
  case codeNotFound

  // A registry's file
  case aRegistryFile
}
