internal import Diagnostics

extension English {
  static let surveyValueSayings: [SurveyFact: String] = [
    // Scales
    .yesOrNo: "yes or no",
    .levelUpTo: "a whole level from 0 to {1}",
    .wholeUpTo: "a whole number from 0 to {1}",
    .wholeNumber: "a whole number from 0",
    .percentage: "a percentage from 0 to 100",
    .numberFromTo: "a number from {1} to {2}",
    .numberFrom: "a number from {1}",
    .numberUpTo: "a number up to {1}",
    .anyNumber: "a number",
    .oneOfCodes: "one of {1}",
    // Cells and their scale
    .cellIsNot: "{1} under “{2}” is not {3}",
    .cellOutOfRange: "{1} under “{2}” lies outside the range of numbers, {3}",
    .cellOffScale: "{1} under “{2}” is off its scale, which is {3}",
    .cellNotWhole: "{1} under “{2}” is not whole, and the scale is {3}",
    .cellNeitherYesNorNo: "{1} under “{2}” is neither yes nor no",
    // Marks in numbers
    .cellDecimalComma: "{1} under “{2}” is written with a decimal comma",
    .cellThousandsMark: "{1} under “{2}” is written with marks between thousands",
    .cellTwoReadings: "{1} under “{2}” is {3}",
    .cellTwoReadingsAs: "{1} under “{2}” is {3}: {4}",
    .eitherNumber: "{1} or {2}",
    .oneOfTwoNumbers: "one of two numbers",
    .otherColumnsMixed: "the file’s other columns, such as “{1}”, are written in two forms",
    .offScaleByMarks: "{1} in line {2} shows what marks mean there, and so it would be off its scale",
    .onlyOneShows: "only {1} in line {2} shows what marks mean there, and may be a slip",
    .notInOneForm: "{1} in line {2} and {3} in line {4} are not written in one form",
    .cellDecimalPoint: "{1} under “{2}” has a decimal point, and survey.xml says that commas part decimals",
    // How else cells are written
    .cellUnitUnknown: "{1} under “{2}” has a word beside the number that is not known as the unit of the column",
    .cellMultiplier: "{1} under “{2}” has its last digits in words, so it is not the number that its digits are",
    .cellInParentheses: "{1} under “{2}” stands in parentheses, which may mean a number below 0 or a remark",
    .cellIsDay: "{1} under “{2}” is a day, and the answer is {3}",
    .cellIsTime: "{1} under “{2}” is a time, and the answer is {3}",
    .cellIsError: "{1} under “{2}” is what a spreadsheet shows in place of a value that it could not work out",
    .cellUncomputed: "the cell under “{1}” holds a formula whose value the file does not have",
    .cellCovered: "{1} under “{2}” belongs to a merged cell, which may or may not speak for this row too",
    // How values are mended
    .writeIt: "write “{1}”",
    .writeWhicheverMeant: "write “{1}” or “{2}”, whichever is meant",
    .writeDigitsAlone: "write the digits without marks, and a decimal point if there is a fraction",
    .writeShareOfOne: "write a share of 1: 0.65 for 65 %",
    .writeYesOrNo: "write yes or no; 1, 0, true, false, {1}, {2} and yes and no in other languages are understood too",
    .writeCodeOfLabel: "write “{1}”, whose label this is",
    .writeNumberAlone: "write “{1}” alone if that is what is meant; the unit stands in the criteria set",
    .writeNumberOrList: "write a number, leave the cell empty, or list the text under <missing> in survey.xml",
    .writeShareOrPercent: "write “{1}” if it is a share of 1, or “{2}%” if it is a percentage of 1 or less",
    .writeCommaOrCorrect: "write the number with a comma, or correct decimal=\"comma\" in survey.xml",
    .writeAllDigits: "write all digits of the number",
    .writeIfMeant: "write “{1}” if that is what is meant",
    .writeWithoutParentheses: "write the number without parentheses, with a minus sign if it is below 0",
    .writeInUnit: "write the number that is meant, in the unit of the criteria set",
    .widenColumn: "make the column wider before the table is saved, so that the number is written",
    .mendFormula: "mend the formula or write the value; if the sign means that there is none, list it under <missing>",
    .computeOrWrite:
      "open the workbook in a spreadsheet, have it calculated and save it, or write the value in place of the formula",
    .unmergeCells: "unmerge the cells and write each value into its own cell",
    .dayOfOption: "spreadsheets make days of such entries: write “{1}”, as text, if the option is meant",
    .dayOfNothing: "write the number that is meant; a workbook shows it if the cell is a number",
    .dayOfNumbers:
      "spreadsheets make days of numbers: {1} may have stood there; write the number that is meant, into a cell "
      + "that is formatted as text",
  ]
}
