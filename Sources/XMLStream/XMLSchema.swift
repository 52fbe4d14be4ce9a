internal import CXMLShims
package import Diagnostics

/// A compiled XML Schema.
///
/// It comes from text alone: no file is opened, and nothing the text names is loaded. A schema is read-only once compiled; each reading has a validation context of its own, so that one schema serves
/// several readings at a time.
@safe
package final class XMLSchema: @unchecked Sendable {
  let handle: OpaquePointer

  /// Compiles a schema.
  ///
  /// Attributes of the `xml:` namespace are admitted with
  /// `<xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>`.
  ///
  /// Leave `xs:key`, `xs:unique` and `xs:keyref` to the format's own reader: libxml2 2.9.14 loses some memory for each
  /// element that breaks one.
  ///
  /// - Throws: ``XMLSchemaError`` if the text is not well formed, names another document, or is no schema.
  package init(_ xsd: String, name: String) throws(XMLSchemaError) {
    LibXML.start()
    let bytes = Array(xsd.utf8)
    let document = XMLTree.read(bytes, file: name)
    guard let root = document.root else { throw XMLSchemaError(diagnostics: document.diagnostics) }
    guard root.name == "schema", root.namespace == "http://www.w3.org/2001/XMLSchema" else {
      throw XMLSchemaError(diagnostics: [
        Diagnostic(.schemaNotUsable, .stop, .xml(.noSchemaRoot, .text(root.name)), at: root.location)
      ])
    }
    for child in root.children where ["import", "include", "redefine"].contains(child.name) {
      guard let place = child.attribute("schemaLocation") else { continue }
      throw XMLSchemaError(diagnostics: [
        Diagnostic(
          .schemaNotUsable, .stop, .xml(.schemaNotAlone, .text(child.name), .text(place.value)),
          at: place.location)
      ])
    }
    let errors = SchemaErrors(name: name)
    let handle = unsafe xsd.withCString { text in
      unsafe cxml_schema_new(
        text, bytes.count,
        { box, error in
          unsafe Unmanaged<SchemaErrors>.fromOpaque(box).takeUnretainedValue().add(error.pointee)
        }, Unmanaged.passUnretained(errors).toOpaque())
    }
    guard let handle = unsafe handle else { throw XMLSchemaError(diagnostics: errors.diagnostics) }
    unsafe self.handle = handle
  }

  deinit { unsafe cxml_schema_free(handle) }
}

/// A text that cannot be compiled into a schema, with the reasons.
package struct XMLSchemaError: Error {
  package var diagnostics: [Diagnostic]
}

private final class SchemaErrors {
  let name: String
  var diagnostics: [Diagnostic] = []

  init(name: String) { self.name = name }

  func add(_ error: cxml_error) {
    let message = SchemaWords.plain(unsafe error.message.map { unsafe String(cString: $0) } ?? "unknown reason")
    diagnostics.append(
      Diagnostic(
        .schemaNotUsable, .stop, .xml(.schemaFault, .text(message)),
        at: InputLocation(file: name, line: unsafe error.line > 0 ? Int(error.line) : nil)))
  }
}

/// libxml2's tables, built once a process.
enum LibXML {
  private static let started: Void = cxml_initialise()

  static func start() { _ = started }
}
