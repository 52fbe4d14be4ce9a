internal import XMLStream

/// The XML Schema of criteria files.
public enum CriteriaSchema {
  /// The namespace of criteria files; its last part is the version of the format.
  public static let namespace = "urn:feasibility:criteria:1"

  /// The schema as text. `Criteria/criteria-set.xsd` is a copy of it, for editors.
  public static let text =
    head + wordsAndNumbers + set + indicators + normalisations + dataTreatment + indices + weights + outcomes + checks
    + divide
    + robustness + recommendations

  /// The compiled schema.
  static let compiled: XMLSchema = {
    do {
      return try XMLSchema(text, name: "criteria-set.xsd")
    } catch {
      preconditionFailure("the schema of criteria files does not compile: \(error)")
    }
  }()
}
