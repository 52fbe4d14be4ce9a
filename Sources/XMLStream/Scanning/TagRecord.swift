/// Where one tag stands in the raw bytes.
struct TagRecord {
  enum Kind: UInt8 {
    case start
    case empty
    case end
  }

  /// Bytes of the document before the `<`.
  var offset: Int
  /// Bytes from `<` through `>`.
  var length: Int
  /// Of the `<`.
  var place: XMLPlace
  var kind: Kind
}

/// Why the scanner stops before libxml2 sees what follows.
struct Refusal {
  enum Reason: Equatable {
    case notMarkup
    case doctype
    case internalSubset
    case encoding(String)
    case malformedDeclaration
    case lateDeclaration
    case forbidden(UInt32)
    case longTag(limit: Int)
    case manyAttributes(limit: Int)
    case longText(limit: Int)
    case longComment(limit: Int)
    case deep(limit: Int)
    case manyElements(limit: Int)
    case openQuote(valueStart: XMLPlace)
    case endWithoutStart
    case unknownMarkup
    case sectionEnd
    case bareAmpersand
    case entity(String)
    case forbiddenReference(String)
  }

  var reason: Reason
  /// The bytes before this may be parsed.
  var offset: Int
  var place: XMLPlace
}
