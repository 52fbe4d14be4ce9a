/// A column of a table that is written: its header, and what stands under it.
///
/// A table is described once, by its columns and rows, and goes into a CSV file or onto a sheet (``TableSink``).
package struct TableColumn: Sendable, Hashable {
  /// What stands under a header; a text format has no use for it, a workbook shows numbers by it.
  package enum Content: Sendable, Hashable {
    /// Words and names.
    case text
    /// Whole numbers: counts, lines, ranks that are never shared.
    case whole
    /// Numbers of any size, shown as they are.
    case number
    /// Numbers that are shown with so many decimals; their value is kept whole.
    case decimals(Int)
    /// Shares from 0 to 1, shown as percentages with so many decimals.
    case share(Int)
  }

  /// The header.
  package let name: String
  /// What stands under it.
  package let content: Content

  /// A column.
  package init(_ name: String, _ content: Content = .text) {
    self.name = name
    self.content = content
  }

  /// Several columns of one kind.
  package static func list(_ content: Content, _ names: String...) -> [TableColumn] {
    names.map { TableColumn($0, content) }
  }
}
