/// What reading and writing files of other tools finds.
package enum ExchangeFact: UInt16, CaseIterable, Sendable {
  // Rows that are set aside
  case noCode
  case standsTwice
  case notActive
  case fictive

  // COINr: what iMeta and iData say
  case denominatorUnknown
  case minMaxNotRead
  case oneRangeSameRanks
  case typeOther
  case severalTrees
  case codeRenamed
  case codeAndMoreRenamed
  case constantIndicator
  case nameRenamed
  case nameAndMoreRenamed
  case namesInR
  case panel
  case rowWithoutCode
  case unitTwice
  case noUnits
  case noUnitColumn
  case rowNumbers
  case columnWithoutRow
  case codeWithoutColumn
  case groupMissing
  case noNumberUnder
  case parameterFault
  case limitsReversed
  case factorsDiffer
  case parameterMissing
  case factorOutOfBounds
  case factorNotPositive
  case parameterNotFinite
  case flagUnreadable
  case metaColumnMissing
  case metaColumnNotRead
  case metaRowWithoutCode
  case typeUnknown
  case allowedAre
  case levelUnreadable
  case directionAbove
  case directionUnreadable
  case weightUnreadable
  case metaWeightNegative
  case metaWeightZero
  case codeTwice
  case noTree
  case levelMissing
  case kindAtLevel
  case levelsOfKinds
  case aggregateEmpty
  case allWeightsZero
  case weightsOverflow
  case parentMissing
  case parentUnknown
  case parentLevel
  case cellsUnderHeaders
  case surplusEmpty
  case columnTwice

  // XMCDA: criteria and their scales
  case criterionWithoutID
  case criterionTwice
  case noCriteria
  case criteriaOfTable
  case forNoCriterion
  case scaleByReference
  case directionNeither
  case scaleNominal
  case scaleWithoutRoom
  case functionNotStraight

  // XMCDA: the document
  case partNotRead
  case partUnknown
  case otherRoot
  case otherVersion
  case noNamespace
  case foreignNamespace
  case foreignRoot
  case versionsRead
  case noCategory
  case twiceInBlock
  case ofNoAlternative

  // XMCDA: alternatives and performances
  case noTable
  case secondTable
  case alternativeWithoutID
  case alternativeTwice
  case alternativeLeftOut
  case noAlternatives
  case alternativesOfTable
  case performancesOfNobody
  case performancesTwice
  case performanceOnNothing
  case performanceTwice
  case severalValues
  case noLabel
  case noNumberOn
  case notReadAsNumber

  // XMCDA: the tree and its weights
  case theIndex
  case weightMissing
  case inHierarchyUnknown
  case underItself
  case twoPlaces
  case inactiveLeftOut
  case noMembers
  case proportionsCount
  case aggregationUnknown
  case valuesNotWeights
  case unnamedValues
  case weightOfNothing
  case twoWeights
  case weightNotFinite
  case weightNegative
  case criterion
  case alternative

  // What cannot be carried over
  case notCarried
  case otherAggregation
  case coverageRules
  case severalNormalisations
  case logarithmicGoalposts
  case scoreRange
  case worstGroup
  case furtherTrees
  case learntWeights
  case stretchedScores
  case dataTreatment
  case outcomes
  case divideRules
  case answerChecks
  case gates
  case oddGoalposts
  case aggregationParameters
}
