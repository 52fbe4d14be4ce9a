internal import Diagnostics

extension English {
  static let workbookSayings: [TableFact: String] = [
    // Parts of workbooks
    .inPart: "in {1}: {2}",
    .partMissing: "{1} is not in the workbook, although other parts point at it",
    .binaryWorkbook: "a binary workbook (.xlsb), which is not read",
    .saveAsXLSX: "open it in Excel or LibreOffice and save it as .xlsx",
    .namesNoSheets: "{1} is not the part of a workbook that names its sheets",
    .tooManySheets: "the workbook has more than {1} sheets",
    .tooManyTexts: "the workbook has more than {1} texts",
    .tooManyCells: "the workbook has more than {1} cells",
    .sheetWithoutPart: "the sheet {1} is named, and no part of the workbook holds it",
    .sheetOutside: "the sheet {1} lies outside of the workbook",
    .sheetIsAnother: "the sheet {1} is the same part as another sheet",
    .noSheetWithTable: "the workbook has no sheet with a table",
    .isNoSheet: "{1} is not the part of a sheet",
    .sheetTooWide: "the sheet {1} has so many rows and columns that its {2} cells are no table",
    // Cells of sheets
    .rowOutside: "row {1} lies outside of a sheet",
    .moveRowUp: "open the workbook, move the row up and save it",
    .cellOfOtherRow: "{1} in row {2} is no cell of this row",
    .lookAtRow: "the last cell of a row is XFD{1}; open the workbook, look at the row and save it",
    .rowTooLong: "row {1} has more than {2} cells",
    .cellOfSeveralValues: "the cell has more than one value",
    .cellTextTooLong: "the cell has a text of more than {1} bytes",
    .cellKindUnknown: "the cell is of a kind that workbooks do not have",
    .cellNoNumber: "the cell's value is no number",
    .cellNoDay: "the cell shows a day that no calendar has (0 or 29 February 1900)",
    .cellOutsideDays: "the cell shows a number that is no day as a day",
    .cellTextMissing: "the cell points at a shared text that the workbook does not have",
    .cellNoBoolean: "the cell's value is neither true nor false",
    .cellNoDate: "the cell's value is no ISO date",
    .cellTwice: "the cell stands in the sheet twice, with different contents",
    .noRange: "{1} is no range of cells that could be merged",
    .tooManyMerges: "the sheet has more than {1} merged ranges",
    .mergeLarge: "the merged range that begins here covers {1} cells, which stay empty",
    .mergeOverlapping: "the merged range that begins here reaches into another one",
    .coveredContent: "the cell has a content that a merged range covers, and counts as the range's",
    // What is said once of a sheet
    .hiddenRowsAndColumns: "hidden {1} {row|rows} and {2} {column|columns} with {3} {cell|cells}, which are read",
    .hiddenRows: "hidden {1} {row|rows} with {2} {cell|cells}, which are read",
    .hiddenColumns: "hidden {1} {column|columns} with {2} {cell|cells}, which are read",
    .uncomputed: "{1} {formula|formulas} without a computed value, the first one here",
    .asksToCompute:
      "the workbook asks to be computed when it is opened, so that the values of {1} {formula|formulas} may be "
      + "old or none",
    .openSaveRead: "open the workbook in a spreadsheet program, save it and read it again",
    .formatMissing:
      "{1} {number|numbers} with a format that the workbook does not have, the first one here: days and "
      + "percentages among them are read as plain numbers",
    .hiddenInSheet: "hidden in the sheet “{1}”, and read like all others: {2}",
    .hiddenInSheetBoth: "hidden in the sheet “{1}”, and read like all others: {2}; {3}",
    .oneRow: "row {1}",
    .severalRows: "rows {1}",
    .oneColumn: "column {1}",
    .severalColumns: "columns {1}",
    .rowsFromTo: "{1} to {2}",
    .morePlaces: "{1} and {2} more places",
    .deleteForeign: "delete what does not belong to the answers",
    // OpenDocument
    .openSaveGive: "open it in the program that wrote it, save it again and give that file",
    .contentMissing: "the workbook has no content: its part {1} is missing",
    .otherDocument: "the file is another OpenDocument file ({1}) and holds no sheets",
    .holdsNoSheets: "the file holds no sheets",
    .copyIntoSpreadsheet: "copy the table into a spreadsheet, save that and give it",
    .noCount: "“{1}” is no count of cells or rows",
    .protectedByPassword: "it is protected by a password",
    .clearPassword:
      "open it with its password and save it without one: in LibreOffice File > Save As, and clear “Save with "
      + "password”; then give that file",
    .columnsBeyond: "cells are repeated beyond column {1}, the last one",
    .rowsBeyond: "rows are repeated beyond row {1}, the last one",
    .areaNoTable: "so many rows with so many columns are no table",
    .repeatedTooOften: "cells are repeated more than {1} times in the workbook",
    .deleteAround:
      "delete the rows below and the columns beside the table, save the workbook again and give that file",
    .cellHoldsTooMuch: "a cell holds more than {1} bytes",
    .shortenCell: "shorten the text of the cell and save the workbook again",
    // Workbooks that are written
    .columnsLeftOut: "sheet “{1}” lacks the last {2} of {3} columns",
    .sheetGoesOn: "sheet “{1}” is full and goes on on “{2}”",
    .textCut: "a text is longer than a cell can hold, and was cut",
    .textReplaced: "a text holds characters that no workbook can hold",
    .notMade: "the workbook could not be put together: {1}",
    .noMemory: "no memory",
    .alreadyFinished: "it was finished before",
    .madeEmpty: "it is empty",
    .notReadBack: "it could not be read back",
    .noTemporaryFile: "no temporary file can be made for the sheet “{1}”",
  ]
}
