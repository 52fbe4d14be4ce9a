/// The workbook of a report: the sheet on the method, and what the other sheets hold.
extension Phrase {
  static let workbookMethod = Phrase("Method", "방법")
  static let workbookSheets = Phrase("Sheets", "시트")
  static let workbookSheet = Phrase("Sheet", "시트")
  static let workbookHolds = Phrase("What it holds", "내용")
  static let workbookPart = Phrase("Part of the index", "지수의 구성 요소")
  static let workbookValue = Phrase("Value", "값")
  static let workbookNumbers = Phrase("Numbers", "수치")
  static let workbookNumbersText = Phrase(
    "Cells show rounded numbers and hold them with 16 significant digits, which may differ from the exact number in the last one. The CSV, JSON and XML files of the same report hold every digit.",
    "셀은 반올림한 수를 보이고 유효숫자 16자리까지 담고 있어 마지막 자리가 정확한 값과 다를 수 있습니다. 같은 보고서의 CSV, JSON, XML 파일은 모든 자리를 담고 있습니다.")
  static let workbookEmpty = Phrase("Empty cells", "빈 셀")
  static let workbookEmptyText = Phrase(
    "An empty cell is no zero: there is no number, or it was not asked for.", "빈 셀은 0이 아니라 값이 없거나 요구되지 않았다는 뜻입니다."
  )
}
