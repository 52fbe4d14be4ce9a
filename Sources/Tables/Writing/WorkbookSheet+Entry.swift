internal import CXLSXWriter
internal import Glibc

/// What may be written into a cell, as a spreadsheet knows it.
package enum CellEntry: Sendable, Hashable {
  /// One of a few texts.
  case choice([String])
  /// One of the texts in a range of cells of another sheet, such as `=Lists!$A$1:$A$9`.
  case range(String)
  /// A whole number, within the bounds that are given.
  case whole(lower: Double?, upper: Double?)
  /// A number, within the bounds that are given.
  case number(lower: Double?, upper: Double?)

  /// The most UTF-16 units that the texts of a list may have, with a comma between each two.
  package static let longestList = 250

  /// Whether texts can stand in a list of the cell itself, and need no range.
  package static func fitsList(_ texts: [String]) -> Bool {
    texts.reduce(texts.count - 1) { $0 + $1.utf16.count } <= longestList
      && !texts.contains { $0.contains(",") || $0.contains("\"") }
  }
}

extension WorkbookSheet {
  /// Says what the next cell may hold: a spreadsheet offers it, and asks before it takes anything else.
  ///
  /// - Parameters:
  ///   - title: at most 32 letters; the rest is cut off.
  ///   - message: what is shown beside the cell, and when something else is written; at most 255 letters, the rest is cut.
  ///   - rows: how many cells below one another, the next one first.
  package func expect(_ entry: CellEntry, title: String, message: String, rows: Int = 1) {
    guard let sheet = unsafe sheet, let cell = nextCell else { return }
    var validation = unsafe lxw_data_validation()
    unsafe validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    var texts: [String] = []
    switch entry {
    case .choice(let choices):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      texts = choices
    case .range:
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    case .whole(let lower, let upper):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      unsafe Self.bound(&validation, lower, upper)
    case .number(let lower, let upper):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe Self.bound(&validation, lower, upper)
    }
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    unsafe copies.append(nil)
    var formula: UnsafeMutablePointer<CChar>?
    if case .range(let text) = entry { unsafe formula = strdup(text) }
    let shortTitle = unsafe strdup(Self.cut(title, 32))
    let shortMessage = unsafe strdup(Self.cut(message, 255))
    defer {
      for place in unsafe copies.indices { unsafe free(copies[place]) }
      unsafe free(formula)
      unsafe free(shortTitle)
      unsafe free(shortMessage)
    }
    unsafe copies.withUnsafeMutableBufferPointer { list in
      if !texts.isEmpty { unsafe validation.value_list = list.baseAddress }
      if let formula = unsafe formula { unsafe validation.value_formula = formula }
      if !message.isEmpty {
        unsafe validation.input_title = shortTitle
        unsafe validation.input_message = shortMessage
        unsafe validation.error_message = shortMessage
      }
      unsafe validation.error_title = shortTitle
      let last = cell.row + UInt32(max(1, min(rows, 100_000)) - 1)
      unsafe worksheet_data_validation_range(sheet, cell.row, cell.column, last, cell.column, &validation)
    }
  }

  private static func bound(_ validation: inout lxw_data_validation, _ lower: Double?, _ upper: Double?) {
    switch (lower, upper) {
    case (let lower?, let upper?):
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe validation.minimum_number = lower
      unsafe validation.maximum_number = upper
    case (let lower?, nil):
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe validation.value_number = lower
    case (nil, let upper?):
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      unsafe validation.value_number = upper
    case (nil, nil):
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe validation.minimum_number = -1e300
      unsafe validation.maximum_number = 1e300
    }
  }

  /// The first letters of a text, so many at most; the library counts code points.
  private static func cut(_ text: String, _ most: Int) -> String {
    guard text.unicodeScalars.count > most else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.prefix(most - 1))
    return String(kept) + "…"
  }

  /// Locks every cell but those whose style is unlocked; columns may be made wider and rows filtered all the same. There is
  /// no password.
  package func protect() {
    guard let sheet = unsafe sheet else { return }
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.autofilter = 1
    options.sort = 1
    unsafe worksheet_protect(sheet, nil, &options)
  }

  /// Makes it the sheet that is seen when the workbook is opened.
  package func activate() {
    if let sheet = unsafe sheet { unsafe worksheet_activate(sheet) }
  }
}
