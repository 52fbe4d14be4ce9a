package import Diagnostics

/// One element of a small document, with all below it.
package struct XMLElement: Sendable {
  /// Local name.
  package var name: String
  /// Namespace; `nil` if the element is in none.
  package var namespace: String?
  /// In the order of the tag, without namespace declarations and hints where a schema may be found.
  package var attributes: [XMLAttribute] = []
  package var children: [XMLElement] = []
  /// The element's own character data, that of its children left out.
  package var text = ""
  /// Of the `<`.
  package var location: InputLocation

  package init(name: String, namespace: String? = nil, location: InputLocation) {
    self.name = name
    self.namespace = namespace
    self.location = location
  }

  /// An attribute by its name as written, for example `id` or `xml:lang`.
  package func attribute(_ name: String) -> XMLAttribute? { attributes.first { $0.name == name } }

  /// The children with a name.
  package func children(named name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first child with a name.
  package func child(named name: String) -> XMLElement? { children.first { $0.name == name } }
}

/// One attribute.
package struct XMLAttribute: Sendable, Hashable {
  /// Local name, or `prefix:name` as it is written, for example `xml:lang`.
  package var name: String
  package var value: String
  /// Of the name.
  package var location: InputLocation
}

/// A small document in memory.
package struct XMLDocument: Sendable {
  /// `nil` if the document is not well formed or was refused; it is never half there.
  package var root: XMLElement?
  /// Not well formed, or refused.
  package var diagnostics: [Diagnostic]
  /// Departures from the schema; the root is there all the same.
  package var schemaDiagnostics: [Diagnostic]
}
