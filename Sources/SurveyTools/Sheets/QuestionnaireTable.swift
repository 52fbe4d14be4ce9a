package import Diagnostics

extension Questionnaire {
  /// Writes the questionnaire as a CSV file: a row a question, with the cells to be filled in left empty.
  ///
  /// A text that a spreadsheet would take for a formula is inert, and is read again as it was.
  ///
  /// - Complexity: O(cities × questions × columns).
  package func writeTable(to sink: ByteSink, style: CSVStyle = .point) {
    let sheet = AnswerSheet(self)
    let csv = CSVFormatter(sink, style: style)
    for column in sheet.columns { csv.text(sheet.header(column)) }
    csv.endRow()
    for city in sheet.cities {
      for question in questions {
        for column in sheet.columns { csv.text(sheet.text(column, question, city)) }
        csv.endRow()
      }
    }
  }
}
