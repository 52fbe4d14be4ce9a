/// The workbook of a report: the sheet on the method, and what the other sheets hold.
extension English {
  static let workbook: [Phrase: String] = [
    .workbookMethod: "Method",
    .workbookSheets: "Sheets",
    .workbookSheet: "Sheet",
    .workbookHolds: "What it holds",
    .workbookPart: "Part of the index",
    .workbookValue: "Value",
    .workbookNumbers: "Numbers",
    .workbookNumbersText:
      "Cells show rounded numbers and hold them with 16 significant digits, which may differ from the exact number in the last one. The CSV, JSON and XML files of the same report hold every digit.",
    .workbookEmpty: "Empty cells",
    .workbookEmptyText: "An empty cell is no zero: there is no number, or it was not asked for.",
  ]
}
