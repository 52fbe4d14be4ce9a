package import Diagnostics

/// Writes fields of the tables that surveys are made of.
package enum CSVCell {
  /// Appends a field by the rules of every table written (``CSVFormatter``).
  package static func append(_ text: String, to sink: ByteSink) { CSVFormatter.append(text, to: sink) }
}
