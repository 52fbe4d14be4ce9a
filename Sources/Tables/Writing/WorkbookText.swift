import Diagnostics

/// Texts as cells and tabs of a workbook can hold them.
enum WorkbookText {
  /// What had to be done to a text.
  struct Fitting {
    var text: String
    /// Whether its end was cut off.
    var isCut = false
    /// Whether characters that no workbook can hold were replaced.
    var hasReplacements = false
  }

  /// A text of at most `limit` UTF-16 units, without U+0000, U+FFFE and U+FFFF, in which nothing reads as an escape.
  ///
  /// A workbook spells control characters `_x000A_`; a text that says so by itself gets its first `_` spelled out.
  static func fitting(_ text: String, limit: Int) -> Fitting {
    let isPlain = unsafe text.withBytes { bytes in
      unsafe bytes.count <= limit && !bytes.contains { $0 == 0 || $0 == 0xEF || $0 == UInt8(ascii: "_") }
    }
    if isPlain { return Fitting(text: text) }
    var result = Fitting(text: "")
    var length = 0
    let count = text.utf16.count
    let room = count > limit ? limit - 1 : limit
    for scalar in text.unicodeScalars {
      length += scalar.value > 0xFFFF ? 2 : 1
      if length > room {
        result.isCut = true
        break
      }
      switch scalar.value {
      case 0, 0xFFFE, 0xFFFF:
        result.text.unicodeScalars.append("\u{FFFD}")
        result.hasReplacements = true
      default: result.text.unicodeScalars.append(scalar)
      }
    }
    if result.isCut { result.text += "…" }
    if mayEscape(result.text) { result.text = escaped(result.text) }
    // The library counts the letters of an escape one by one.
    if result.text.unicodeScalars.count > limit {
      result.text = prefix(result.text, limit - 1) + "…"
      result.isCut = true
    }
    return result
  }

  private static func mayEscape(_ text: String) -> Bool {
    var isAfterLine = false
    for byte in text.utf8 {
      if isAfterLine, byte == UInt8(ascii: "x") { return true }
      isAfterLine = byte == UInt8(ascii: "_")
    }
    return false
  }

  /// `_x0041_`, which would be read as `A`, becomes `_x005F_x0041_`.
  private static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for position in bytes.indices {
      result.append(bytes[position])
      guard bytes[position] == UInt8(ascii: "_"), position + 6 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "x"), bytes[position + 6] == UInt8(ascii: "_"),
        bytes[(position + 2)..<(position + 6)].allSatisfy({ isHexadecimal($0) })
      else { continue }
      result.append(contentsOf: "x005F_".utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// A name for a tab: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end, and none that is taken,
  /// whatever the case. What may not stand in it becomes `_`.
  ///
  /// - Parameter taken: the names in use, in lower case; the new one is added.
  static func sheetName(_ wanted: String, taken: inout Set<String>) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in wanted.unicodeScalars {
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": scalars.append("_")
      default: scalars.append(scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value) ? "_" : scalar)
      }
    }
    if scalars.first == "'" { scalars.replaceSubrange(..<scalars.index(after: scalars.startIndex), with: ["_"]) }
    if scalars.isEmpty { scalars.append(contentsOf: "Sheet".unicodeScalars) }
    let name = String(scalars)
    var number = 1
    while true {
      let ending = number == 1 ? "" : " (\(number))"
      var candidate = prefix(name, 31 - ending.utf16.count)
      if candidate.hasSuffix("'") { candidate = candidate.dropLast() + "_" }
      candidate += ending
      // Spreadsheets keep this name for themselves.
      if candidate.lowercased() == "history" { candidate += "_" }
      if taken.insert(candidate.lowercased()).inserted { return candidate }
      number += 1
    }
  }

  private static func prefix(_ text: String, _ count: Int) -> String {
    var result = ""
    var length = 0
    for scalar in text.unicodeScalars {
      length += scalar.value > 0xFFFF ? 2 : 1
      if length > count { break }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// About how many columns of digits a text takes up: its longest line, letters of East Asian scripts counted twice.
  static func width(_ text: String) -> Int {
    var widest = 0
    var width = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        widest = max(widest, width)
        width = 0
      } else {
        width += scalar.value >= 0x1100 ? 2 : 1
      }
    }
    return max(widest, width)
  }
}
