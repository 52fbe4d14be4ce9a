extension DiagnosticCode {
  static let xmlCodes: [DiagnosticCode] = [
    .notWellFormed, .tagsDoNotMatch, .endsTooEarly, .notUTF8, .encodingRefused, .doctypeRefused, .entityRefused,
    .tagTooLarge, .nestedTooDeep, .tooManyElements, .textTooLong, .attributeTwice, .characterForbidden, .notXML,
    .furtherFindings, .prefixUnknown, .worthALook, .schemaOther, .schemaElement, .schemaAttribute,
    .schemaAttributeMissing, .schemaValue, .schemaNotUsable,
  ]

  /// Any breach of XML's syntax that has no code of its own.
  public static let notWellFormed = DiagnosticCode("XML-001")

  /// An end tag of another name than the start tag.
  public static let tagsDoNotMatch = DiagnosticCode("XML-002")

  /// The file ends while something is open.
  public static let endsTooEarly = DiagnosticCode("XML-003")

  /// Bytes that are no UTF-8.
  public static let notUTF8 = DiagnosticCode("XML-004")

  /// An encoding other than UTF-8.
  public static let encodingRefused = DiagnosticCode("XML-005")

  /// A document type declaration.
  public static let doctypeRefused = DiagnosticCode("XML-006")

  /// A reference to an entity that XML does not predefine.
  public static let entityRefused = DiagnosticCode("XML-007")

  /// A start tag above the limits.
  public static let tagTooLarge = DiagnosticCode("XML-008")

  /// Elements nested beyond the limit.
  public static let nestedTooDeep = DiagnosticCode("XML-009")

  /// More elements than the budget.
  public static let tooManyElements = DiagnosticCode("XML-010")

  /// A text or a comment above the limit.
  public static let textTooLong = DiagnosticCode("XML-011")

  /// An attribute that stands twice in a tag.
  public static let attributeTwice = DiagnosticCode("XML-012")

  /// A character that XML forbids.
  public static let characterForbidden = DiagnosticCode("XML-013")

  /// Something else than XML.
  public static let notXML = DiagnosticCode("XML-014")

  /// Findings above the cap.
  public static let furtherFindings = DiagnosticCode("XML-015")

  /// A namespace prefix without a declaration.
  public static let prefixUnknown = DiagnosticCode("XML-016")

  /// A warning of the parser.
  public static let worthALook = DiagnosticCode("XML-017")

  /// A departure from the schema without a code of its own.
  public static let schemaOther = DiagnosticCode("XML-020")

  /// An element out of place, or missing.
  public static let schemaElement = DiagnosticCode("XML-021")

  /// An attribute that may not stand there.
  public static let schemaAttribute = DiagnosticCode("XML-022")

  /// A required attribute is missing.
  public static let schemaAttributeMissing = DiagnosticCode("XML-023")

  /// A value of the wrong type.
  public static let schemaValue = DiagnosticCode("XML-024")

  /// The schema itself is at fault.
  public static let schemaNotUsable = DiagnosticCode("XML-025")
}
