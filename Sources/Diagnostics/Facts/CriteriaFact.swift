/// What reading criteria finds.
package enum CriteriaFact: UInt16, CaseIterable, Sendable {
  case emptyFile

  // What kind of file it is
  case otherRoot
  case otherVersion
  case writeNamespace
  case noNamespace
  case otherNamespace
  case writeRoot
  case rootOfKind
  case rootUnknown
  case aDescription
  case aFileOfAnswers
  case aRegistry
  case anotherFile
  case aSchema
  case aPage
  case aPicture
  case anXMCDA
  case aCodebook
  case anSDMX
  case anOpenDocument
  case anOfficePart
  case aTripleS
  case aSurveyExport
  case aSurvey
  case aFeed

  // Names and what they name
  case nameTaken
  case indicator
  case item
  case node
  case group
  case verdict
  case gate
  case classKind
  case check
  case programme
  case input

  // Lists and references
  case listEmpty
  case nameOne
  case entryUnknown
  case entryUnknownNorNumber
  case entryTwice
  case referenceUnknown
  case furtherFindings

  // Elements and attributes
  case strayText
  case noAttributes
  case itsAttributes
  case attributeUnknown
  case noElements
  case itsElements
  case elementUnknown
  case elementTwice
  case elementMissing
  case elementOrder
  case languageUnknown
  case textTwice
  case textEmpty
  case noEnglish
  case addEnglish

  // Values of attributes
  case attributeMissing
  case notAnID
  case decimalComma
  case notFinite
  case notANumber
  case numberBeyond
  case largerUnit
  case tooNarrow
  case aWeight
  case outOfRange
  case notWhole
  case wordUnknown

  // Lists of numbers
  case pointsAndBlanks
  case entryNotANumber
  case oneNumber
  case otherCount
  case belongsElsewhere

  // Nodes under an alternative, and their troubles
  case alternativeTrouble
  case childrenNegative
  case childrenZero
  case liftRange
  case rangeOrArithmetic
  case zeroUnsaid
  case writeZero
  case entropyNegative
  case rangeOrDeviation
  case stretchedTwice
  case completeRows

  // The shape of a set
  case cycle
  case removePart
  case exponentRange
  case partNodes
  case tooLarge
  case entriesOf
  case partsOfCheck
  case alternativesOf
  case optionsOfQuestion
  case itemsOf
  case manyIndicators
  case manyQuestions
  case manyNodes
  case manyLinks
  case manyChildren
  case tooDeep
  case veryMany
  case tooManyWays
  case fewerParts

  // What is used and what weighs
  case indicatorUnused
  case itemUnused
  case addOrRemove
  case noWorstGroup
  case allWeightsZero
  case weightsOverflow
  case weightSum
  case correctWeights

  // How children become a score
  case linearPromethee
  case zeroMeans
  case placesNegative
  case placesZero
  case indifferenceNegative
  case preferenceBelow
  case floorAlone
  case floorMissing
  case floorRange

  // Comparisons of answers
  case clauseTooLarge
  case itemOnBothSides
  case itemAndSum
  case neitherItemNorSum
  case comparesNothing
  case addOneOf
  case oneComparison
  case oneElementEach
  case noOrder
  case writeEquals
  case wordForSum
  case wordForItem

  // Categories and changes
  case categoryOrder
  case theStep
  case categoriesAlike
  case changeUnbounded
  case changeWithoutDistance
  case changeNotPositive

  // Conditions
  case nodeAndIndicator
  case neitherNodeNorIndicator
  case wordForIndicator
  case wordForNode
  case neverMatters
  case scoresFromTo
  case scoresFrom
  case scoresTo
  case scaleFromTo
  case scaleFrom
  case scaleTo

  // Denominators, gaps and outliers
  case aboveZero
  case cityBesideMethod
  case skewnessNegative
  case winsorisesNobody
  case addCity

  // The digital divide
  case reverseBelow
  case groupIsReference
  case checkedAlready
  case shortfallMissing
  case affordabilityMissing
  case checkLooksForNothing
  case groupsOfNoPercentage
  case groupTwice
  case frontierAndTarget
  case checkItems
  case softSetsAside
  case writeHard
  case setsAsideOther
  case alwaysHolds
  case neverHolds
  case compareOtherwise

  // Normalisation
  case goalpostsEqual
  case goalpostsReversed
  case swapGoalposts
  case logarithmicLower
  case fromLowerToUpper
  case logarithmicNarrow
  case upperBeyond
  case lowerBeyond
  case noNormalisation
  case sayNormalisation
  case oneOfTwoElements
  case targetWorst
  case targetBeyond
  case rangeReversed
  case widthOfOutput

  // Indicators
  case itemsWithoutRule
  case addValueRule
  case proofOfNothing
  case moveProof
  case questionOfNobody
  case moveQuestion

  // Ladders
  case ladderOrder
  case ladderLevel
  case levelDue
  case levelCount

  // Nodes
  case noChildren
  case addChildren
  case weightNotUsed
  case weightNegative
  case scoresNeedRange
  case widthOfRange
  case minimumChildren

  // Classes
  case oneClass
  case boundOnLast
  case removeBound
  case boundMissing
  case aboveAndAtLeast
  case classOrder

  // Judgements in pairs
  case rowCount
  case writeRows
  case inconsistent
  case comparisonNotPositive
  case ownWeight
  case notReciprocal
  case writeFractions
  case judgementRange
  case bestWorstWithout
  case bestIsWorst
  case comparisonBelowOne
  case comparisonRange
  case bestWithItself
  case bestToWorst
  case nearerToBoth
  case childUnknown

  // Scales
  case noScale
  case scaleTwice
  case scaleTop
  case scaleWithoutRoom
  case widthOfScale
  case codeEmpty
  case codeTwice
  case oneOption
  case optionsAlike

  // The set
  case versionEmpty
  case widthOfScores

  // How values are made
  case ruleTwice
  case ratioToItself
  case itemsWeighNothing
  case itemTaken
  case countryCode

  // Verdicts
  case whenTwice
  case verdictAfterAlways
  case verdictSame
  case noFinalVerdict
  case addFinalVerdict
  case gateWithoutVerdict
  case addVerdict
  case verdictWithoutGates

  // Weights
  case comparedChildren
  case weightsWithoutFigures
  case writeWeights
  case weightsTwice
  case partBesideMethod
  case expertPoints
  case pointsNegative
  case pointsZero
  case manyExperts
  case budgetWithoutPoints
  case addExpert
  case ranksMissing
  case ranksNoOrder
  case sharesCannotSum

  // Mentors and programmes
  case mentorCuts
  case contextZero
  case giveContext
  case nodeAndVerdict
  case neitherNodeNorVerdict
  case writeTrigger
  case belowBesideVerdict

  // Robustness
  case placesForCounts
  case alternativeIsOwn
  case alternativeTwice
  case plusMinusAndShare
  case marginUnsaid
  case writeMargin
  case plusMinusNotPositive
  case shareRange
  case noInput
  case addInput
  case sampleSize
  case writeEither
  case writeNumber
  case singleInput
  case shareBelowHalf
  case noGoalposts
  case noGoalpostsOn
  case seedRange
  case weightsFixed
  case noWeightsVary
  case variationUnsaid
  case writeVariation
  case formsTogether
  case lowerAboveUpper
  case sharesSumToMore
  case sharesSumToLess
  case secondInput
  case nameOwn
  case variedTwice
  case weightsLearnt
  case fewerThanTwo
  case takesNone

  // Widths
  case widthOfPreference
  case distanceOfFloor
}
