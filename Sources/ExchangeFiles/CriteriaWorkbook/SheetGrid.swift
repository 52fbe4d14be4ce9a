internal import Diagnostics
internal import Tables

/// What stands in one cell of a workbook.
struct SheetCell {
  var text: String
  var kind = TableCell.Kind.text
  var marks: TableCell.Marks = []
  var place: InputLocation

  /// Whether nothing stands in it.
  var isBlank: Bool { text.isEmpty && !marks.isUncomputed }
}

/// The rows of one sheet: a cell for each column of its layout, `nil` where nothing stands.
struct SheetGrid {
  let layout: SheetLayout
  var rows: [[SheetCell?]] = []
}
