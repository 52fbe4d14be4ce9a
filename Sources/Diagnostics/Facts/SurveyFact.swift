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

  // Elements and attributes of survey files
  case unknownElementIn
  case holdsNoElements
  case noAttributeOf
  case hasNoAttributes
  case allowedAre
  case attributeMissingIn
  case elementMissingIn
  case noValueOf
  case standsTwice
  case standsTwiceFirstIn
  case noSuchThing
  case knownAre
  case identifierRule
  case answerIsEither

  // Names of what stands twice, or is referred to
  case theColumn
  case theCode
  case theID
  case elementInLanguage
  case acknowledgementFor
  case aSheet
  case aRegion
  case aCountry
  case aGroup

  // Rules of values in survey files
  case writeDegrees
  case writeNumberAboveZero
  case writeDate
  case writeDay
  case codeHasOtherReason
  case nameOrLeaveOut
  case mustNotBeEmpty
  case isDecimalMark
  case writeUnitWord

  // Kinds of XML files
  case otherFormatVersion
  case writeRoot
  case rootIsOther
  case thisIsOther
  case itBeginsWith
  case surveyDescription
  case cityRegistry
  case fileOfReturns
  case criteriaSetFile
  case reportFile
  case xmlInNoNamespace
  case xmlOfNamespace

  // Scales
  case yesOrNo
  case levelUpTo
  case wholeUpTo
  case wholeNumber
  case percentage
  case numberFromTo
  case numberFrom
  case numberUpTo
  case anyNumber
  case oneOfCodes

  // Cells and their scale
  case cellIsNot
  case cellOutOfRange
  case cellOffScale
  case cellNotWhole
  case cellNeitherYesNorNo

  // Marks in numbers
  case cellDecimalComma
  case cellThousandsMark
  case cellTwoReadings
  case cellTwoReadingsAs
  case eitherNumber
  case oneOfTwoNumbers
  case otherColumnsMixed
  case offScaleByMarks
  case onlyOneShows
  case notInOneForm
  case cellDecimalPoint

  // How else cells are written
  case cellUnitUnknown
  case cellMultiplier
  case cellInParentheses
  case cellIsDay
  case cellIsTime
  case cellIsError
  case cellUncomputed
  case cellCovered

  // How values are mended
  case writeIt
  case writeWhicheverMeant
  case writeDigitsAlone
  case writeShareOfOne
  case writeYesOrNo
  case writeCodeOfLabel
  case writeNumberAlone
  case writeNumberOrList
  case writeShareOrPercent
  case writeCommaOrCorrect
  case writeAllDigits
  case writeIfMeant
  case writeWithoutParentheses
  case writeInUnit
  case widenColumn
  case mendFormula
  case computeOrWrite
  case unmergeCells
  case dayOfOption
  case dayOfNothing
  case dayOfNumbers

  // What the data lacks
  case itemNotAnswered
  case itemsNotAnswered
  case noCountryRow
  case noCountryRows
  case surveyForOther

  // Codes for missing values
  case codeBeyondRange
  case codeIsAnswer
  case codeIsAnswerToMore
  case codeIsOption
  case listMissingToo

  // Cities of rows
  case rowNamesNoCity
  case spellingOfSeveral
  case useOneID
  case noCityOfRegistry
  case hasRowInLine
  case hasRowInFile
  case removeOne

  // Rows of tables
  case headerWithoutRows
  case fieldsOfRow
  case missingDelimiter
  case surplusDelimiter
  case oddDelimiter
  case columnHasNoHeader
  case rowEndsEmpty
  case rowsEndEmpty
  case emptyColumnAtEnd
  case emptyColumnsAtEnd
  case commentRow
  case commentRows
  case blankRow
  case blankRows

  // Headers
  case columnOfGroupNotAsked
  case columnOfNothing
  case columnSaysSame
  case removeOrIgnore
  case mappedToNothing
  case tableHasNoColumn
  case noColumnOfCities
  case headerIsOneField
  case aComma
  case aSemicolon
  case aBar
  case aTab
  case nameCityColumn
  case noColumnUsable
  case checkHeaders
  case checkHeadersAndMore
  case longWithoutColumn
  case nameColumnAs
  case acrossWithoutQuestions
  case noHeaderOfCity
  case citiesInHeaders

  // Answers
  case noQuestionOfSet
  case rowNamesNoQuestion
  case groupNotAskedFor
  case noGroupsAsked
  case groupsAre
  case answeredAlready
  case marginOfNoNumber
  case leaveItEmpty

  // Who stands behind answers
  case proofSaysNot
  case writeProof
  case wasRejected
  case wasRejectedBy
  case wasRejectedOn
  case wasRejectedByOn
  case askForAnswer

  // Why there is no answer
  case noReason
  case writeReason
  case answerAndReason
  case answerOrReason

  // Questionnaires for other tools
  case formNameNotCarried
  case renameForForm
  case formOptionCode
  case formOptionCodes
  case exportFullAnswers
  case formLanguageGap
  case formLanguageGaps

  // How the numbers of a column are written
  case numberForm
  case numberFormAsColumn
  case numberFormForScale
  case commaIsDecimal
  case pointsPartThousands
  case marksPartThousands
  case noMarks
  case blanks
  case apostrophes
  case points
  case commas
  case underscores
  case formsMixed
  case oneShowsForm
  case openCellsAside
  case writeOneForm
  case stateDecimal
  case pointsThough
  case pointsBeforeThree
  case unitLeftOut
  case leadingZeros
  case digitsLost

  // Percentages and shares
  case percentagesAreShares
  case marginsAreShares
  case percentagesMixed
  case sharesBesidePercentages
  case writePercent
  case writeShares

  // Answers before
  case changedFrom
  case changeInPoints
  case changeInPercent
  case checkBothAnswers

  // Checks of the criteria set
  case answersDoubtful
  case answersBroken
  case checkAsks
  case checkAsksWhere
  case bothOf
  case itemIsYes
  case itemIsNo
  case itemIs
  case sayYes
  case sayNo
  case someMore
  case askCityFor
  case askCityWhich

  // Values far from the others
  case hundredAbove
  case hundredBelow
  case someHundredAbove
  case someHundredBelow
  case valueAboveOthers
  case valueBelowOthers
  case valuesAboveOthers
  case valuesBelowOthers
  case betweenValues
  case betweenLogarithms
  case betweenAsScored
  case checkValueAndUnit

  // Groups and the whole
  case totalNotBetween
  case totalNotFollowing
  case groupValue
  case groupValueOf
  case furtherPairs
  case checkThree
  case checkSizes
  case sharesOverWhole
  case checkShares

  // Numbers of a city
  case cityPercentages
  case writeSixtyFive
  case moreThanInhabitants
  case checkCount
  case cityRound
  case columnRound
  case askWhereFrom
  case askOrEstimate

  // Answers that are alike
  case sameAnswer
  case yesNoQuestions
  case levelQuestions
  case percentageQuestions
  case optionQuestions
  case numberQuestions
  case askForEvidence
  case sameReturns
  case moreCities
  case compareWithSent
}
