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
  /// How many bytes of the parent's own character data stand before the element.
  package var textBefore = 0
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

  /// The character data of the element and of all below it, in the order of the document: of mixed content.
  ///
  /// - Parameter parting: whether a blank parts the data of a child from what stands around it, as a line break does and
  ///   an emphasis does not.
  /// - Complexity: O(length × depth).
  package func wholeText(parting: (XMLElement) -> Bool) -> String {
    guard !children.isEmpty else { return text }
    let own = text.utf8
    var whole = ""
    var cursor = own.startIndex
    for child in children {
      let next = own.index(own.startIndex, offsetBy: min(child.textBefore, own.count))
      whole += Substring(own[cursor..<max(cursor, next)])
      cursor = max(cursor, next)
      let gap = parting(child) ? " " : ""
      whole += gap + child.wholeText(parting: parting) + gap
    }
    return whole + Substring(own[cursor...])
  }
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
