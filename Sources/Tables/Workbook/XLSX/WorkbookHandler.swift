internal import XMLStream

/// Reads the workbook's own part: its sheets in the order of their tabs, and how its days are counted.
struct WorkbookHandler: XMLEventHandler {
  struct Entry {
    var name: String
    /// The id of the relationship that leads to the sheet.
    var relationship: String
    var isHidden: Bool
  }

  /// Sheets that are read; a workbook has as many as its memory allows.
  static let mostSheets = 1000

  /// Characters of a sheet's name; Excel allows 31, and names stand in every place that is named.
  private static let longestName = 255

  private(set) var isWorkbook = false
  private(set) var sheets: [Entry] = []
  /// Whether there are more sheets than are read.
  private(set) var hasTooMany = false
  /// Whether days are counted from 1904.
  private(set) var countsFrom1904 = false
  /// Whether the program that wrote the workbook asked for everything to be computed again.
  private(set) var asksToCompute = false
  private var depth = 0

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    depth += 1
    if depth == 1 { isWorkbook = tag.isNamed("workbook") }
    if tag.isNamed("sheet") {
      guard sheets.count < Self.mostSheets else {
        hasTooMany = true
        return
      }
      sheets.append(
        Entry(
          name: tag.index(of: "name").map { String(tag.string($0).prefix(Self.longestName)) } ?? "",
          relationship: relationship(of: tag),
          isHidden: tag.index(of: "state").map { !tag.isValue($0, "visible") } ?? false))
    } else if tag.isNamed("workbookPr") {
      countsFrom1904 = isTrue("date1904", of: tag)
    } else if tag.isNamed("calcPr") {
      asksToCompute = isTrue("fullCalcOnLoad", of: tag)
    }
  }

  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) { depth -= 1 }

  private func isTrue(_ name: StaticString, of tag: borrowing XMLStartTag) -> Bool {
    guard let index = tag.index(of: name) else { return false }
    return tag.isValue(index, "1") || tag.isValue(index, "true")
  }

  /// The value of `r:id`, whatever the prefix is.
  private func relationship(of tag: borrowing XMLStartTag) -> String {
    for index in 0..<tag.attributeCount where tag.attributeName(index).hasSuffix(":id") { return tag.string(index) }
    return ""
  }
}
