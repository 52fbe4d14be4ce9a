/// What scoring finds.
package enum ScoringFact: UInt16, CaseIterable, Sendable {
  case nothingToCompare

  // Scores of nodes
  case nodeTooLarge
  case scoreForbidden
  case constantNode
  case scoreUndefined
  case scoreOverflow
  case byBenefit
  case geometricMean
  case harmonicMean
  case powerMean
  case weightedProduct

  // Weights
  case weightsUnusable
  case consistencyRatio
  case weightVanishes
  case tooFewRows
  case noInformation
  case negativeUnderEntropy

  // The ranking
  case onlyCityUnrated
  case nobodyRated
  case singleCity
  case tiedByProxy
  case unusedPin

  // Answers that make a value
  case dividesByZero
  case valueOverflow
  case weightsSumToZero
  case dividesByMissing
  case dividesByNoColumn

  // Gaps that are filled
  case tiedNeighbours
  case tiedNeighboursAndMore
  case gapsRemain
  case noPrevious
  case yearUnknown
  case previousYearUnknown
  case previousTooOld
  case noCountries

  // Screening
  case indicatorScreened
  case cityScreened
  case fewIndicators
  case littleWeight
  case fewNonZero

  // Outliers
  case beyondTransformation
  case nothingToWinsorise
  case winsorisedFlat
  case tooFewToTreat
  case notPositiveToTreat
  case tooWideToTreat
  case limitsMissed
  case stillSkewed
  case wouldFlatten

  // Scales
  case constantCounts
  case constantMissing
  case offScaleTooLarge
  case notComparable
  case oneRank
  case noLogarithm
  case negativeOnScale
  case notPositiveOnScale
  case targetNotAhead
  case belowEveryStep
  case addUpToZero
  case areAllZero
  case referenceAbsent
  case referenceWithoutValue
  case referenceIsWorst
  case nobodyAnswered

  // Multi-criteria methods
  case nobodyHasIndicators
  case nobodyHasParts
  case oneHasIndicators
  case oneHasParts
  case constantCriterion
  case pairsNotCompared
  case raisePairwise
  case lacksValues
  case lacksScores
  case noProduct
  case noProductOfSome
  case methodWithoutScores
  case rankReversal

  // Recommendations
  case mentorItemUnscaled
  case regionUnknown
  case incomeUnknown
  case sizeUnknown
  case mentorTooMany

  // Too much work
  case memoryTooMuch
  case memoryLeftOut
  case timeTooMuch
  case timeLeftOut
  case raiseMemory
  case raiseTime
  case gigabytes
  case megabytes
  case days
  case hours
  case minutes
  case seconds

  // What the work is
  case replicatesOfCities
  case runsOfCities
  case pairsOfCities
  case changesOfCities
  case acceptabilities

  // The design
  case replicatesBelowOne
  case replicatesTooMany
  case noInputVaries
  case inputNameTwice
  case goalpostShare
  case goalpostsTwice
  case marginNegative
  case noiseRange
  case weightsTwice
  case boundsImpossible
  case noAlternative
  case variedTwice
  case normalisationChoice
  case aggregationChoice
  case imputationChoice
  case treatmentChoice
  case droppingChoice
  case answersChoice
  case placesDiffer
  case nodeUnknown
  case indicatorUnknown

  // Replicates that are given
  case notVaried
  case weightsAlone
  case columnMissing
  case noneOf
  case weightsUnder
  case goalpostsOrder
  case goalpostsNotPositive
  case columnTwice
  case tableWithoutRow
  case noNumber
  case writeDecimal
  case notWithin
  case countsBothWays
  case notWeighted
  case theWeights
  case sumNotOne
  case divideBySum

  // Replicates that fail
  case replicateFailed
  case runFailed
  case replicatesFailed
  case runsFailed
  case noScore
  case scoreNotFinite
  case noWeightsFound

  // Points of the sensitivity analysis
  case designTooLarge
  case noSample
  case giveMatrices
  case otherExpected
  case coordinateDiffers
  case noCoordinate
  case coordinateIsOne
  case undecidedInputs
  case doubleSample
  case givePoints
  case outputLeftOut

  // Values that cannot divide
  case areNotPositive

  // What the work is
  case citiesWithoutElements
  case citiesWithoutEach
  case correlations
  case stepsOfCity
  case shiftsOfCity
}
