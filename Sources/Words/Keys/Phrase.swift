/// What reports say, a name a phrase. Each language has all of them in a folder of its own (`English`, `Korean`).
package enum Phrase: UInt16, PhraseKey {
  // The frame of every page: navigation, banners, headings.
  case skip, sections, languageName, eyebrow, edition, surveyLabel, assessed, assessedValue, methodDigest
  case inputDigests, engine, criteriaVersion, criteriaVersionValue, summary, ranking, matrix, matrixShort, divide
  case profiles, method, dataQuality, downloads, permalink, footer, repeatThis, colon, noteHeading, separator
  case syntheticTitle, syntheticText, proxyTitle, proxyText

  // Summary, chart and ranking.
  case keyReturned, keyAllReturned, keyOnlyOne, keyCandidates, keyRanked, keyNobodyAssessed, keyTop, keyTopTied
  case keyVerdict, keyProvisional, fullStop, nobodyRanked, oneOnly, verdictCounts, classCounts, notRated, notRanked
  case provisional, provisionalNote, matrixTitle, matrixCaption, matrixMissing, floorBelow, needsAtLeast, rank
  case country, region, verdict, classHead, score, coverage, worstDivide, reason, cityHead, rankingCaption
  case scoreRange, meansTable, meansCaption, group, count, everyCity
  case filterSearch, filterRegion, filterVerdict, filterAll, filterClear, filterShown, filterNone, sortedBy
  case copyLink, copied, unknownPlace, filters, reasonGateFailed, reasonGateUnknown, reasonCoverage, reasonNotRated
  case reasonNoScore

  // The start page: the answer, and what the ranking is filtered by.
  case asked, bestHeading, bestNone, bestNoneClass, topHeading, bestRange, bestSame, bestRank, bestShare
  case bestShareClass, bestMore, sureHeading, sureNot, sureFirst, sureVaried, sureTies, surePlain, sureOne, divideMore
  case nextHeading, nextCity, nextCompare, nextDivide, nextMethod, nextQuality, tilesNote, allColumns, rankingOut
  case rankingOnlyOut, rankingFirstOnly, rankingFirstRows, verifiedHead, incomeHead, incomeLowest, incomeSecond
  case incomeThird, incomeHighest, filterSearchCountry, filterLeast, sortBy, sortRising, sortFalling, rankWithin
  case unknownValue, howToRead
  // Charts and map.
  case matrixChosen, matrixDense, spreadHeading, spreadTitle, spreadCaption, binCount, chartPick, mapHeading, mapTitle
  case mapDescription, mapCaption, mapDense, mapMissing, mapNone, mapSource, mapTable, mapMore, latitude, longitude

  // The management summary, on paper.
  case managementSummary, sheetHead, briefRanking, briefUnranked, briefDivide, wideCount, measuredCount

  // City profiles.
  case rankOf, rankOfTied, rankInRegion, howReached, gateMet, gateFailed, gateUnknown, coverageMet
  case verifiedShare, proofAccepted, proofRejected, proofOpen, answeredBy, ruleApplies, ruleAppliesNot
  case ruleOtherwise, silence, provisionalReason, atLeast, below, above, atMost, equals, quoted, scoresHeading
  case noPeers, peerMedian, component, position, strengths, weaknesses, noStrengths, noWeaknesses, strengthRule
  case against, whyScore, referenceScore, thisScore, contribution, otherParts, fallingNote, stopsScore
  case scoreAndPosition, indicatorsHeading, indicator, answer, source, sourceRow, recordLine, lineOnly, columnName
  case fromRegistry, gatesAndOthers, levelOf, countOf, yes, no, basisEvidenced, basisSelfReported, basisProxy
  case basisRegistry, noAnswer, notReported, doesNotKnow, refused, notApplicable, notAsked, invalid, notReturned
  case notMeasured, qualityHeading, nothingOpen, weight, note

  // How firm a city's result is, and what it would take.
  case rankBetween, firstInNone, firstIn, firmHeading, verdictHolds, classHolds, nextMost, scoreBetween, boxExact
  case boxOuter, tipPasses, tipPassed, tipVerdict, tipClass, scoreMatters, pathHeading, pathRule, needLine
  case moreGains, stepFromTo, stepAnswer, stepCount, newScore, newScoreOnly, newBand
  case alreadyBest, outOfReach, outOfReachPlain, gateInTheWay, unproven, noStep, boundsText, boundsVerdicts
  case boundsNarrow, narrowing

  // How sure the ranking is.
  case variedWeights, variedNormalisation, variedAggregation, variedImputation, variedTreatment, variedGoalposts
  case variedDropping, variedAnswers, lastOfList, interval, intervalHead, intervalNote, tieNote, tieBand, keyFirm
  case keyClass, robustness, robustnessHeading, robustnessIntro, acceptabilityTable, acceptabilityCaption, rankGroup
  case rankGroupOne, rankGroupOpen, noRankHead, verdictShareTable, classShareTable, shareCaption, assessedResult
  case firstShown, mattersHeading, mattersMost, mattersPairs, inputPair, mattersNothing, mattersCaption, inputHead
  case totalOrder, firstOrder, estimate, designHeading, designText, designSobol, howVaried, ofWhat, ofAll
  case weightsNoise, weightsSimplex, weightsBounds, asSetOr, goalpostsMove, oneDropped, marginsStated, marginSize
  case marginOf, marginBasis

  // Where the least shift of a weight changes something, and what gaps against a reference of 0 are.
  case tipParts, tipVerdictOnCut, tipClassOnCut, ruleZeroReference

  // The digital divide, within cities and between them.
  case levelNumber, divideNone, divideKey, divideNoWide, divideCoverage, divideFlags
  case divideFlagsCaption, worst, divideRules, parityRatio
  case ratioFrom, ratioLower, levelHead, shortfallHead, priceHead, aboveBound, ruleReverse, ruleDifference
  case ruleExclusion, ruleSample, ruleSmall, ruleNotMeasured, betweenCities, betweenCaption, mean, lowest, highest
  case variation, gini, theil, between, within, atkinson, fifths, groupAgainst, checkHead, groupPercent
  case referencePercent, difference, points, ratio, exclusion, answersN, clear, notClear, shortfallCheck
  case affordabilityCheck, reverseGap, undefinedGap, someNotMeasured, nothingMeasured, noShortfall
  case guardRaisedByDifference, guardRaisedByExclusion, guardCappedBySample, guardCappedByDifference

  // The questions of the divide page.
  case divideGave, divideGaveNone, divideCoverageNote, divideQuestions, divideMatrixCaption, divideOf, divideSummary
  case divideMedian, divideMissing, divideAhead, divideGapCaption, divideListed, divideAxis, divideSince
  case divideScatterText, divideScatterCaption, divideCornerLow, divideCornerHigh, divideCornerLowGap
  case divideCornerHighGap, divideFlagsHeading, divideFlagsIntro, divideLevels, divideLevelsCaption, divideProgress
  case divideProgressCaption, divideBoth, divideNarrower, divideWider, divideMedianChange, percentile80
  case defineVariation, defineGini, defineTheil, defineAtkinson, defineFifths, definePercentile

  // Programmes and mentors.
  case recommendations, recommendationsIntro, mentorCapacity, fitsCount, fitsNone, mentorTable, mentorHead
  case learnHead, closenessHead, mentorCaption, unmatchedList, recommendedHeading, reasonWeak, reasonVerdict
  case learnFrom, noMentor, nothingRecommended

  // Method, data quality and downloads.
  case purpose, sourceAndLicence, dataSource, dataDate, licence, tree, treeCaption, varianceShares, part, share
  case effective, combination, needed, worstGroupMeasure, neededChildren, neededShare, indicatorsAndLimits
  case scaleHead, limits, directionHead, higher, lower, basisHead
  case status, logarithmic, notTruncated, scaleYesNo, scaleLevel, scaleCount, scalePercent, scaleNumber
  case scaleOptions, rulesHeading, rulesIntro, whenGateFailed, whenGateUnknown, whenCoverage, whenOtherwise, when
  case ranksAs, silenceRule, coverageRule, tieCompetition, tieDense, tieAverage, gates, bandHead, stagesHeading
  case step, parameters, learnt, moreLearnt, inputsHeading, inputsText, methodDigestText, file, role, bytes
  case missingness, missingnessCaption, missingnessByPart, answered, findings, noFindings, findingsMore, code
  case severity, place, finding, severityNote, severityValue, severityRow, severityStop, setAside, setAsideText
  case setAsideAnswer, setAsideEffect, setAsideCounts, setAsideLeavesOut, setAsideNobody, asNamed, nothingReturned
  case nothingReturnedText, downloadsText, fileRanking, fileIndicators, fileRobustness, fileXML, fileJSON, embedded

  // The methods of the Handbook's steps, with their parameters.
  case tiesLowest, tiesAverage, cappedAtOne, categoryLowest, categoryFrom, constantColumn, outputRange
  case denominator, denominatorPer, gapsFilled, gapsNone, gapsMean
  case gapsMedian, gapsGroupMean, gapsGroupMedian, groupRegion, groupCountry, gapsRowMean, gapsRowMedian
  case scopeSiblings, scopeRow, gapsNeighbours, gapsPrevious, gapsCountry, outliers, outliersNone, outliersTest
  case outliersWinsorise, outliersWinsoriseThenLog, outliersLogarithm, outliersBoxCox, outliersForced, screening
  case screeningCities, screeningParts, screeningIndicators, screeningNonZero, zeroStops, zeroLifted
  case adjustedIndex, imbalanceLowers, imbalanceRaises, prometheeLinear, rescaled, weightsBy
  case basisImputed, basisPrevious

  // What was screened, filled and treated before the scores.
  case filledHeading, filledText, filledMore, filledCount, leftMissing, whyMissing, filledValue, filledHow
  case filledByRule, filledFromPrevious, filledFromCountry, filledMark, screenedHeading, screenedCities
  case screenedIndicators, shareHad, reasonAvailability, reasonDimension, reasonNonZero, outliersHeading
  case outliersText, outcome, cellsChanged, skewnessHead, kurtosisHead, outcomeUntouched, outcomeWinsorised
  case outcomeLogarithm, outcomeMirrored, outcomeBoxCox

  // How the parts go together.
  case coherence, coherenceHeading, coherenceIntro, coherenceTooFew, redundantHeading, redundantText
  case negativeHeading, negativeText, weakHeading, weakText, sizeHeading, sizeText, noPairs, morePairs, pairOf
  case pairWith, probability, probabilityBelow, correlationTable, correlationCaption, partsTable, partsCaption
  case negativeAlpha, partCount, completeCount, alphaHead, firstComponent, aboveOneHead, importanceTable
  case importanceCaption, importanceHead, indexCorrelation, moreUses, statisticsTable, statisticsCaption
  case missingCount, minimumHead, lowerQuartileHead, medianHead, upperQuartileHead, maximumHead, meanHead
  case deviationHead, flagsHead, flagMissing, flagOutliers, flagZeros, flagFewValues, flagConstant, moreStatistics

  // Cities side by side.
  case comparison, comparisonOf, baseline, overview, dimensions, spread
  case commonGaps, commonGapsText, noCommonGaps, complementary, complementaryLine, noComplementary, rankedOf

  // The page on which cities are compared.
  case compareShort, compareIntro, comparePicker, compareFirstSlot, compareSlot, compareNobody, compareMakeBaseline
  case compareDownload, compareUnknown, compareMost, compareFewer, compareNoAnswers, compareLarge, compareRegion
  case comparePrepared, compareBest5, compareTake, compareCommand, compareOtherEdition, compareEditions, compareKeyNone
  case compareKeyOne, compareKey, compareKeyFirm, compareOf, compareRange, compareOneRank, comparePopulation,
    compareIncome
  case compareIncomeGroup, compareNotKnown, compareLevels
  case compareCount, comparePairs, comparePairsCaption, comparePairRow, compareNoPair, comparePairsNone
  case compareDifferences, compareAhead, comparePlain, compareNoScore, compareBeyond, compareWithin, compareRule
  case compareRuleNone, comparePlotCaption, compareTwoCaption, compareGap, comparePartsCaption, compareFalling
  case compareBest, compareIndicatorsCaption, compareOrder, compareBySpread, compareByFile, compareByName
  case compareOnly, compareShown

  // ///
  case acknowledgedBy, acknowledgedTitle, acknowledgedText, findingsOf, nothingFound, effectOnResult, howToMend
  case whatItMeans, whyTheRule, timesFound, onceFound, morePlaces, notKept

  // The workbook of a report: the sheet on the method, and what the other sheets hold.
  case workbookMethod, workbookSheets, workbookSheet, workbookHolds, workbookPart, workbookValue, workbookNumbers
  case workbookNumbersText, workbookEmpty, workbookEmptyText

  // The page of one city, and its snapshot.
  case inhabitants, incomeAHead, nextCut, positionNote, positionReference, positionCuts, peerSpread, peersHeading
  case peersUsed, peersAllUsed, peerRegion, peerIncome, peerNearest, peerAll, otherPeers, peerRule, nearestList
  case peerIncomeLowest, peerIncomeSecond, peerIncomeThird, peerIncomeHighest
  case nearestUnknown, whyAgainst, whyNoScore, whyNoReference, mostlyFrom, gapHead, flagHead
  case isStrength, isWeakness, levelWord, foldedIndicators, shortIndicators, missingFirst, missingOnly, thenSteps
  case pathSteps, toReachTarget, leadsTo, holdsIn, cutOff, missingHelp, verifiedNone, basisCounts, basisReportedCount
  case basisCount, missingCounts, sourcesOnPages, settleShort, openAll, snapshot, snapshotRank
  case snapshotRange, snapshotNotRanked, snapshotStrong, snapshotTodo, snapshotDivide, snapshotNoStrong
  case snapshotNoTodo, snapshotAnswer, snapshotRaise, snapshotGap, snapshotNoGap, snapshotNotMeasured
  case snapshotFoot, snapshotReadiness
  // Other weights, tried in the page.
  case weightsShort, weightsHeading, weightsIntro, weightsLink, weightsOfficial, weightsNeedScript, weightsNoEffect
  case weightsSinglePart, weightsOfEachCity, weightsTakenOver, weightsPinned, weightsTooMany, weightsDraft
  case weightsReset, weightsPresets, weightsPresetOfficial, weightsPresetEqual, weightsPresetAlone
  case weightsPresetMostly, weightsPoints, weightsLock, weightsLockOf, weightsTop, weightsTable, weightsCaption
  case weightsDraws, weightsNoDraws, weightsOfficialRank, weightsSecondRank, weightsDraftRank, weightsChange
  case weightsRange, weightsCopyLink, weightsHold, weightsSwap, weightsDrop, weightsMore, weightsPaste, weightsLoad
  case weightsCriteria, weightsCopyCriteria, weightsFirst, weightsFirstOnly, weightsMoved, weightsMover, weightsSame
  case weightsApart, weightsApartCity, weightsAgree, weightsSafe, weightsNoneSafe, weightsSameBand, weightsSecond
  case weightsUnknown, weightsFewest, weightsWas, weightsMismatch, weightsShown
  case weightsTogether, weightsAgainst

  // Ways through a report; terms of the method and what they mean.
  case wayCity, wayUnranked, wayMentors, mentorsOf
  case termsHeading, termsAlso, termGate, defineGate, termCoverage, defineCoverage, termGoalposts, defineGoalposts
  case termEffectiveWeight, defineEffectiveWeight, termGeometricMean, defineGeometricMean, termVerdict
  case defineVerdict, termClass, defineClass, termProvisional, defineProvisional, termFilled, defineFilled
  case termRobustness, defineRobustness, termVariation, defineVariations, termMargin, defineMargin
  case termRangeOfRanks, defineRangeOfRanks, termApart, defineApart, termTotalOrder, defineTotalOrder, termPeers
  case definePeers, termContribution, defineContribution, termMentor, defineMentor, termGapLevel, defineGapLevel
  case termParityRatio, defineParityRatio, termExclusionRatio, defineExclusionRatio, termNotMeasured
  case defineNotMeasured
}
