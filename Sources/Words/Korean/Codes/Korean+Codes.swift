extension Korean {
  /// What every rule says of itself, in parts as they are written.
  static let codes: [[String: CodeText]] = [
    acknowledgementCodes, coherenceCodes, commandCodes, correctionCodes, criteriaCheckCodes, criteriaCodes,
    criteriaDesignCodes, criteriaLimitCodes, criteriaMethodCodes, criteriaRuleCodes, exchangeCodes, explanationCodes,
    intakeRunCodes, multiCriteriaCodes, normalisationCodes, numberFormCodes, openDocumentCodes, outputCodes, paperCodes,
    plausibilityCodes, proofCodes, questionnaireCodes, recommendationCodes, robustnessCodes, runCodes, scenarioCodes,
    scoringCareCodes,
    scoringCodes, scoringDataCodes, sensitivityCodes, surveyCodes, surveyColumnCodes, surveyIntakeCodes, tableCodes,
    weightingCodes, workCodes, workbookCodes, workbookOutCodes, xmlCodes,
    deliveryCodes, toolDeliveryCodes, formDeliveryCodes, statisticsDeliveryCodes, mappingCodes, codebookCodes,
    surveyExchangeCodes,
  ]
}
