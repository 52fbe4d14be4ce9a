import AssessmentModel
import Diagnostics

extension Survey {
  /// Where an indicator's first item stands: the cell of a city, or the column as a whole; `nil` without such a column.
  func place(of indicator: Indicator, city: Int? = nil) -> InputLocation? {
    guard let item = indicator.scoring.items.first, let column = columns.first(where: { $0.key == AnswerKey(item) })
    else { return nil }
    if let city { return location(of: column, city: city) }
    return InputLocation(file: files.first ?? description.id, field: column.header)
  }
}
