internal import CSchemas

/// The XML schemas (W3C XML Schema 1.0) of the project's own formats.
///
/// The files in `Criteria/`, `Surveys/` and `Reports/` are the source. The program carries their bytes, so that it reads
/// and writes by exactly the schemas that stand there.
public enum SchemaFile: String, CaseIterable, Sendable {
  case criteriaSet = "criteria-set.xsd"
  case survey = "survey.xsd"
  case registry = "registry.xsd"
  case responses = "responses.xsd"
  case mapping = "mapping.xsd"
  case report = "report.xsd"

  /// The file's name.
  public var name: String { rawValue }

  /// The file's text.
  ///
  /// - Complexity: O(bytes); the largest has some 85 kB.
  public var text: String {
    var count = 0
    let first =
      switch self {
      case .criteriaSet: unsafe schema_criteria_set(&count)
      case .survey: unsafe schema_survey(&count)
      case .registry: unsafe schema_registry(&count)
      case .responses: unsafe schema_responses(&count)
      case .mapping: unsafe schema_mapping(&count)
      case .report: unsafe schema_report(&count)
      }
    return unsafe String(decoding: UnsafeBufferPointer(start: first, count: count), as: UTF8.self)
  }
}
