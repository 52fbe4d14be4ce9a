/// What stands in an SPSS file.
struct SPSSContent: Sendable {
  /// A variable.
  struct Variable: Sendable {
    let name: String
    let label: String?
    /// How SPSS shows it: `F8.2`, `DATE11`.
    let format: String
    /// The name of the labels of its values.
    let set: String?
    let isText: Bool
    let isScale: Bool
    /// Codes and ranges of codes that the user calls missing.
    var ranges: [ClosedRange<Double>] = []
    var texts: [String] = []
  }

  /// A value.
  enum Value: Sendable, Equatable {
    case number(Double)
    case text(String)
    /// The system's own mark of a missing number.
    case missing
  }

  /// A label of a value.
  struct Label: Sendable {
    let value: Value
    let text: String
  }

  var variables: [Variable] = []
  /// Labels by the name of their set, in the order of the file.
  var labels: [String: [Label]] = [:]
  /// A column a variable, a value a row.
  var columns: [[Value]] = []
}
