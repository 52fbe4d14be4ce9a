/// What reading and writing tables and workbooks finds.
package enum TableFact: UInt16, CaseIterable, Sendable {
  // Formats of tables
  case excelFormat
  case openDocumentFormat
  case flatFormat
  case delimitedFormat
  case zipFormat
  case xmlFormat
  case foreignFormat
  case otherEnding

  // Files of other programs
  case isForeign
  case oldExcel
  case binaryExcel
  case xmlExcel
  case oldCalc
  case webPage
  case protectedOffice
  case numbersFile
  case pdf
  case textDocument
  case slides
  case oldOffice
  case picture
  case statistics
  case packed
  case anArchive
  case saveAsWorkbook
  case exportTable
  case copyTable
  case clearOfficePassword
  case exportFromNumbers
  case askOrCopy
  case askForTable
  case unpackFile
  case unpackTable
  case xmlWithoutTable
  case saveTable

  // Archives
  case archiveOfTables
  case archiveOfOthers
  case unpackFolder
  case archiveBrokeOff
  case copyAgain
  case copyOrSaveAgain
  case askForExport
  case partEncrypted
  case unpackWithPassword
  case packingUnknown
  case openAndSave
  case tooManyEntries
  case directoryBreaksOff
  case entryTwice
  case archiveTooLarge
  case directoryHoldsMore
  case entriesShareBytes
  case nameLeadsOut
  case entryNotThere
  case entryBeyondEnd
  case entryOtherName
  case entryTooLarge
  case entrySwells
  case noMemoryToUnpack
  case entryDamaged
  case entryOtherSize
  case entryOtherChecksum
  case severalVolumes
  case directoryNotThere
  case largeArchiveUnclear
  case largeEntryUnclear

  // Encodings
  case encodingNamed
  case encodingFor
  case koreanEncoding
  case littleEndian
  case bigEndian
  case westernEuropean
  case centralEuropean
  case cyrillic
  case greek
  case turkish
  case arabic
  case vietnamese
  case thai
  case russian
  case japanese
  case chinese
  case encodingUnknown
  case encodingsAre
  case encodingAskAndList
  case encodingTried
  case theByte
  case endOfFile
  case encodingGuessed
  case encodingGuessedBy
  case encodingWithWord
  case nameEncoding
  case nameEncodingIfWrong

  // Headers and rows
  case sheetEmpty
  case fileEmpty
  case noHeader
  case writeHeaderAndRows
  case rowsAbove
  case headersJoined
  case rowsBelow
  case quoteNotClosed
  case closeQuote
  case quoteStray
  case quoteField
  case rowHoldsNUL
  case exportWithoutNUL
  case fieldTooLong
  case lookForBreakOrQuote
  case tooManyFields
  case lookForBreak

  // Which sheet is read
  case sheetRead
  case sheetReadWith
  case onlySheetRead
  case onlySheetReadOfSeveral
  case nameSheet
  case sheetHidden

  // Parts of workbooks
  case inPart
  case partMissing
  case binaryWorkbook
  case saveAsXLSX
  case namesNoSheets
  case tooManySheets
  case tooManyTexts
  case tooManyCells
  case sheetWithoutPart
  case sheetOutside
  case sheetIsAnother
  case noSheetWithTable
  case isNoSheet
  case sheetTooWide

  // Cells of sheets
  case rowOutside
  case moveRowUp
  case cellOfOtherRow
  case lookAtRow
  case rowTooLong
  case cellOfSeveralValues
  case cellTextTooLong
  case cellKindUnknown
  case cellNoNumber
  case cellNoDay
  case cellOutsideDays
  case cellTextMissing
  case cellNoBoolean
  case cellNoDate
  case cellTwice
  case noRange
  case tooManyMerges
  case mergeLarge
  case mergeOverlapping
  case coveredContent

  // What is said once of a sheet
  case hiddenRowsAndColumns
  case hiddenRows
  case hiddenColumns
  case uncomputed
  case asksToCompute
  case openSaveRead
  case formatMissing
  case hiddenInSheet
  case hiddenInSheetBoth
  case oneRow
  case severalRows
  case oneColumn
  case severalColumns
  case rowsFromTo
  case morePlaces
  case deleteForeign

  // OpenDocument
  case openSaveGive
  case contentMissing
  case otherDocument
  case holdsNoSheets
  case copyIntoSpreadsheet
  case noCount
  case protectedByPassword
  case clearPassword
  case columnsBeyond
  case rowsBeyond
  case areaNoTable
  case repeatedTooOften
  case deleteAround
  case cellHoldsTooMuch
  case shortenCell

  // Workbooks that are written
  case columnsLeftOut
  case sheetGoesOn
  case textCut
  case textReplaced
  case notMade
  case noMemory
  case alreadyFinished
  case madeEmpty
  case notReadBack
  case noTemporaryFile
}
