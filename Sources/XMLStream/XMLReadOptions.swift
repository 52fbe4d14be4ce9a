/// What a reader lets through; everything above a limit is refused before libxml2 sees it.
package struct XMLReadOptions: Sendable {
  /// Bytes of one start tag.
  ///
  /// libxml2 compares each attribute with all before it, so that time grows with the square of the length.
  package var startTagBytes = 65_536
  /// Attributes and namespace declarations of one start tag, for the same reason.
  package var attributesPerTag = 512
  /// Namespace declarations in force at one place; each prefix is looked up along them.
  package var namespacesInScope = 100
  /// Elements inside one another.
  package var depth = 256
  /// Elements in the document.
  package var elements = 50_000_000
  /// Bytes of text between two tags, and of one CDATA section.
  package var textBytes = 10_000_000
  /// Bytes of one comment or processing instruction.
  package var commentBytes = 1_048_576
  /// Findings reported one by one; what is above is counted.
  package var findings = 20
  /// Whether a document type declaration without an internal subset may stand there; what it names is never loaded.
  package var allowsDoctype = false

  package init() {}
}
