extension English {
  static let workbookOutCodes: [String: CodeText] = [
    "RUN-090": CodeText(
      title: "A sheet of a workbook holds 1,048,576 rows",
      meaning:
        "The table has more rows than a sheet can hold and goes on on further sheets, each with the header again.",
      reason: "Spreadsheets read no row below the last that they have, so that the rest would be lost in silence.",
      remedy: "Use the CSV file of the same name, which holds the table in one piece."),
    "RUN-091": CodeText(
      title: "A sheet of a workbook holds 16,384 columns",
      meaning: "The table has more columns than a sheet can hold; those behind the last are not in the workbook.",
      reason: "Spreadsheets have no column beyond XFD.",
      remedy: "Use the CSV file of the same name, which holds every column."),
    "RUN-092": CodeText(
      title: "A cell of a workbook holds 32,767 characters, all of them visible or white space",
      meaning:
        "A text is longer than a cell can hold, and ends with “…” where it was cut, or holds characters that no workbook "
        + "can hold, in place of which “\u{FFFD}” stands.",
      reason: "Spreadsheets call a workbook with such a cell damaged.",
      remedy: "Use the CSV file or report.xml, where the text stands whole."),
    "RUN-093": CodeText(
      title: "There must be room to put a workbook together",
      meaning: "The workbook could not be put together; nothing was written in its place.",
      reason: "A workbook is put together in memory and in temporary files before it is moved into place as a whole.",
      remedy: "Make room in the folder of temporary files (TMPDIR), or write CSV instead."),
  ]
}
