internal import Schemas
internal import XMLStream

/// The XML Schema of criteria files, `Criteria/criteria-set.xsd`.
public enum CriteriaSchema {
  /// The namespace of criteria files; its last part is the version of the format.
  public static let namespace = "urn:feasibility:criteria:1"

  /// The compiled schema.
  static let compiled: XMLSchema = {
    do {
      return try XMLSchema(SchemaFile.criteriaSet.text, name: SchemaFile.criteriaSet.name)
    } catch {
      preconditionFailure("the schema of criteria files does not compile: \(error)")
    }
  }()
}
