internal import ArgumentParser
internal import Diagnostics

/// The decimal mark of tables, on the command line.
enum DecimalChoice: String, ExpressibleByArgument, CaseIterable {
  /// 0.5, with commas between fields.
  case point
  /// 0,5, with semicolons between fields.
  case comma
}

/// How CSV files are written.
struct TableStyleOptions: ParsableArguments {
  @Option(
    help: """
      Decimal mark of CSV files: point (commas between fields) or comma (semicolons between fields, as spreadsheets \
      expect where numbers have decimal commas, so that the file opens there with a double click).
      """)
  var csvDecimal: DecimalChoice = .point

  /// The style of the files.
  var style: CSVStyle {
    switch csvDecimal {
    case .point: .point
    case .comma: .comma
    }
  }
}
