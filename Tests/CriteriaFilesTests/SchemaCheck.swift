import CriteriaFiles
import Schemas
import XMLStream

/// What an editor that knows the schema alone says.
enum SchemaCheck {
  static func accepts(_ text: String) -> Bool {
    guard let schema = try? XMLSchema(SchemaFile.criteriaSet.text, name: "criteria-set.xsd") else { return false }
    let document = XMLTree.read(Array(text.utf8), file: "set.xml", schema: schema)
    return document.diagnostics.isEmpty && document.schemaDiagnostics.isEmpty
  }
}
