/// What takes the fields of one record: a document, or a row of a table.
protocol FieldSink {
  /// A text; left out if there is none.
  func text(_ name: FieldName, _ value: String?)
  /// A text that may be empty: no attribute in XML, an empty text in JSON.
  func text(_ name: FieldName, orEmpty value: String)
  /// A number with every digit.
  func number(_ name: FieldName, _ value: Double?, absent: Absence)
  /// A whole number.
  func count(_ name: FieldName, _ value: Int?, absent: Absence)
  /// A truth value.
  func flag(_ name: FieldName, _ value: Bool)
  /// Words without spaces: in XML one after the other, in JSON a list.
  func words(_ name: FieldName, _ values: [String])
}

extension FieldSink {
  /// A number with every digit; JSON states it if there is none.
  @inline(__always) func number(_ name: FieldName, _ value: Double?) { number(name, value, absent: .stated) }

  /// A whole number; JSON states it if there is none.
  @inline(__always) func count(_ name: FieldName, _ value: Int?) { count(name, value, absent: .stated) }

  /// A text that is left out if it is empty.
  @inline(__always) func text(_ name: FieldName, unlessEmpty value: String) {
    text(name, value.isEmpty ? nil : value)
  }
}
