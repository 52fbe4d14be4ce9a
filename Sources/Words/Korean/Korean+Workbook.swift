/// The workbook of a report: the sheet on the method, and what the other sheets hold.
extension Korean {
  static let workbook: [Phrase: String] = [
    .workbookMethod: "방법",
    .workbookSheets: "시트",
    .workbookSheet: "시트",
    .workbookHolds: "내용",
    .workbookPart: "지수의 구성 요소",
    .workbookValue: "값",
    .workbookNumbers: "수치",
    .workbookNumbersText:
      "셀은 반올림한 수를 보이고 유효숫자 16자리까지 담고 있어 마지막 자리가 정확한 값과 다를 수 있습니다. 같은 보고서의 CSV, JSON, XML 파일은 모든 자리를 담고 있습니다.",
    .workbookEmpty: "빈 셀",
    .workbookEmptyText: "빈 셀은 0이 아니라 값이 없거나 요구되지 않았다는 뜻입니다.",
  ]
}
