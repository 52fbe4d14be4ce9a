/// What reading XML finds.
package enum XMLFact: UInt16, CaseIterable, Sendable {

  // Files
  case fileMissing
  case fileIsFolder
  case fileNotRegular
  case fileUnreadable
  case fileTooLarge

  // What a file is that is no regular one
  case pipe
  case socket
  case device
  case socketOrDevice
  case madeUpFile

  // What is no XML
  case notXML
  case isArchive
  case isPDF
  case isOldOffice
  case isJSON
  case beginsOtherwise

  // Markup that is refused
  case doctype
  case internalSubset
  case declarationMalformed
  case writeDeclaration
  case characterForbidden
  case tagLong
  case lookForQuote
  case manyAttributes
  case textLong
  case commentLong
  case nestedDeep
  case manyElements
  case declarationLate
  case removeDeclaration
  case endWithoutStart
  case unknownMarkup
  case sectionEnd
  case writeSectionEnd
  case bareAmpersand
  case writeAmpersand
  case forbiddenReference
  case openQuote
  case closeQuote

  // What the reader says of the whole file
  case furtherFindings
  case mendShown
  case unknownEntity
  case writeCharacter
  case missingEnd
  case addEnd
  case unfinished
  case fileEmpty
  case noElement
  case manyNamespaces
  case declaredEncoding
  case otherEncoding
  case byteNotUTF8
  case endsWithinCharacter

  // What a file can end within
  case aReference
  case aTag
  case anAttributeValue
  case anInstruction
  case aComment
  case aSection
  case theDoctype

  // What the parser says
  case warning
  case tagsDiffer
  case writeEnd
  case attributeTwice
  case prefixUnknown
  case declarePrefix
  case aCharacterForbidden
  case contentAfterEnd
  case notWellFormed
  case referenceOpen
  case lessThanInValue
  case valueUnquoted
  case attributeWithoutValue
  case instructionOpen
  case blankMissing
  case nameMissing
  case tagOpen
  case hyphensInComment

  // Departures from a schema
  case schemaSays
  case rootUnknown
  case childMissing
  case childExpected
  case elementUnexpected
  case otherExpected
  case attributeUnknown
  case attributeMissing
  case valueNotAllowed
  case strayText

  // The schema itself
  case noSchemaRoot
  case schemaNotAlone
  case schemaFault
  case someMarkup
}
