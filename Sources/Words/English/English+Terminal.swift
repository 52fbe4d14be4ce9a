/// What every command says at the terminal: heads, remarks below tables, steps, files written.
extension English {
  static let terminal = [terminal1, terminal2, terminal3, terminal4, terminal5]

  /// Heads and warnings.
  private static let terminal1: [TerminalPhrase: String] = [
    .syntheticWarning: "SYNTHETIC DATA: the values are made up and say nothing about any city",
    .syntheticMark: "SYNTHETIC DATA",
    .proxyWarning: "COUNTRY PROXIES: each city shows the value of its country",
    .percentSign: "{1} %",
    .listAnd: " and ",
    .listOr: " or ",
    .provisionalMark: "{1} (provisional)",
    .filledValueMark: "{1} (filled)",
    .coverageHead: "Coverage",
    .nothingListed: "none",
  ]

  /// What is not shown.
  private static let terminal2: [TerminalPhrase: String] = [
    .columnsHidden: "{1} {column|columns} not shown; --wide shows all",
    .columnsHiddenNamed: "{1} {column|columns} not shown ({2}); --wide shows all",
    .moreRows: "… and {1} more; --top all shows every one",
    .moreLines: "… and {1} more",
    .andMore: "{1} and {2} more",
  ]

  /// Files, choices and steps.
  private static let terminal3: [TerminalPhrase: String] = [
    .wroteFile: "wrote {1}",
    .reportsHead: "Reports",
    .taking: "taking {1}",
    .onlySurvey: "survey {1}, the only one in reach",
    .onlyCriteria: "criteria set {1}, the only one in reach",
    .namedCriteria: "criteria set {1}, which the survey names",
    .stepReadingBoth: "reading and scoring both editions",
    .stepReadingSources: "reading criteria and survey",
    .stepScoring: "scoring",
    .stepReading: "reading",
    .stepScoringReturns: "scoring {1} returns",
    .stepRepeating: "repeating {1} times",
    .stepWriting: "writing reports",
    .progressLine: "[{1}] {2} of {3} {4}, {5}",
    .progressRate: ", {1} a second",
    .unitReplicates: "replicates",
    .unitRuns: "runs",
    .stoppedAfter: "stopped after {1} of {2} {3}; nothing was written",
    .stoppedBatch: "stopped; reports that were finished before stand, of the others nothing was written",
    .printing: "printing",
    .nothingPrinted: "stopped; nothing was printed",
    .printingStopped: "stopped while the browser was printing",
    .noWorkbooks: "{1}: no workbooks, since the survey cannot be used",
    .workbooksWritten:
      "{1}: {2} {workbook|workbooks} written, for {3} {city|cities} with answers; {4} {has|have} no findings and got none",
  ]

  /// What surveys without a description were taken for.
  private static let terminal4: [TerminalPhrase: String] = [
    .intakeTitle: "Read without a description: {1}, as the survey {2}, {3}",
    .intakeUnnamed: "edition unnamed",
    .intakeEdition: "edition {1}, from the name",
    .intakeTable: "Table",
    .intakeCity: "City",
    .intakeItems: "Items",
    .intakeMissing: "Not asked",
    .intakeCities: "Cities",
    .intakeIgnored: "Not read",
    .intakeLeftOut: "Left out",
    .intakeKept: "Kept",
    .intakeSheet: "{1}, sheet {2}",
    .intakeRows: "{1} {row|rows}",
    .intakeWide: "a row a city",
    .intakeLong: "a row an answer",
    .intakeAcross: "a row an item, a column a city",
    .intakeXML: "XML",
    .intakeDelimiter: "{1}, parted by {2}",
    .delimiterComma: "comma",
    .delimiterSemicolon: "semicolon",
    .delimiterTab: "tab",
    .delimiterBar: "bar",
    .intakeByWord: "the column “{1}”, by what it is called",
    .intakeByContent: "the column “{1}”: {2} of {3} cells are cities that are known",
    .intakeByHeaders: "{1} {header names|headers name} them",
    .intakeByName: "the name of the file or sheet: {1}",
    .intakeById: "{1} by id",
    .intakeByItemName: "{1} by name",
    .intakeByQuestion: "{1} by question",
    .intakeFound: "{1} of {2}{3} (columns or rows)",
    .intakeGiven: "those of {1}, {2} cities",
    .intakeKnown: "those of {1}, which knows {2} of {3} names",
    .intakeAsNamed: "the {1} that the table names",
    .intakeKnowsOnly: "; {1} knows only {2}",
  ]

  /// What was set aside does to a result.
  private static let terminal5: [TerminalPhrase: String] = [
    .effectHeading: "Effect on the result",
    .effectBasis:
      "each value set aside was tried at both ends of its scale, those of a city together; what lies between was not looked at",
    .effectLeftOutOne: "1 city is not assessed, because its rows were set aside: {1}",
    .effectLeftOut: "{1} cities are not assessed, because their rows were set aside: {2}",
    .effectLoss: "{1} {city loses|cities lose} {2}: {3}",
    .effectMoreLosses: "{1} {further part is|further parts are} lost by some city",
    .effectUnrated: "{1} {city is|cities are} not rated as a whole, and would be with these values: {2}",
    .effectOpenVerdict: "{1} ({2}, could be {3})",
    .effectVerdicts: "{1} {verdict|verdicts} could be other: {2}",
    .effectLookedAt: "looked at {1} of {2} cities with values set aside",
  ]
}
