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

  // Mapping: mappings and merging

  // Codebook: criteria as workbooks and codebooks, results as statistics
  case sheetUnknown
  case sheetMissing
  case exportForSheets
  case sheetBare
  case valueWithoutField
  case fieldUnknown
  case fieldTwice
  case columnUnknown
  case columnTwice
  case columnsMissing
  case valueWithoutHeader
  case cellUncomputed
  case cellMerged
  case cellControl
  case cellPercent
  case cellShownAsPercent
  case cellTruth
  case cellDay
  case cellError
  case rowWithoutKind
  case wordUnknown
  case wordsThere
  case keyTwice
  case indexWithParent
  case rowWithoutParent
  case rowWithTwoParents
  case parentUnknown
  case parentOfOtherKind
  case rowsTooDeep
  case rowsInRing
  case choiceMissing
  case comparisonHalf
  case setNotWritten
  case notInWorkbook
  case setComesBackOther
  case noWorkbook
  case numberAsText
  case toolSheetMissing
  case toolNoValues
  case toolUnitEmpty
  case toolColumnEmpty
  case toolNoCode
  case toolNoParent
  case toolTwoParents
  case toolNotInFramework
  case sdmxNoPeriod
  case sdmxRenamed
  case sdmxRenamedMore
  case sdmxConcepts
  case sdmxCity
  case sdmxNode
  case sdmxMeasure
  case sdmxTime
  case sdmxValue
  case sdmxOutcome
  case sdmxStatus
  case sdmxConfidentiality
  case sdmxScore
  case sdmxRank
  case sdmxRankOverall
  case sdmxRankInRegion
  case sdmxCoverage
  case sdmxClass
  case sdmxVerdict
  case sdmxNormal
  case sdmxMissing
  case sdmxProvisional
  case sdmxFree
  case ddiLeftOut
  case ddiScaling
  case ddiPoints
  case ddiTrees
  case ddiOutcomes
  case ddiChecks
  case ddiDivide
  case ddiRobustness
  case ddiProgrammes
  case ddiYes
  case ddiNo
  case guideSheet
  case guideWhat
  case guideHow
  case guideSet
  case guideIndicators
  case guideItems
  case guideOptions
  case guideProofs
  case guideSums
  case guideTree
  case guideJudgements
  case guideGates
  case guideClasses
  case guideVerdicts
  case guideConditions
  case guideChecks
  case guideClauses
  case guideDivide
  case guideProgrammes
  case guideOffers
  case guideRobustness
  case guideAlternatives
  case guideCategories
}
