/// What is known of a table before it is read; `nil` is found by looking.
package struct TableOptions: Sendable {
  /// The byte that parts fields.
  package var delimiter: UInt8?
  /// The name of the encoding.
  package var encoding: String?
  /// Whether a text is a header that is asked for: an item's id, name or question, or the city's column.
  ///
  /// What yields such headers decides on delimiter, sheet and the row of the header before anything is counted.
  package var isHeader: (@Sendable (String) -> Bool)?

  /// Options.
  package init(
    delimiter: UInt8? = nil, encoding: String? = nil,
    isHeader: (@Sendable (String) -> Bool)? = nil
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.isHeader = isHeader
  }
}
