internal import Diagnostics

/// The escape loop of the writer.
enum XMLEscaping {
  /// Appends text so that a parser reads the same text back.
  ///
  /// In attributes tab and line ends are written as references, since a parser turns them into blanks otherwise; in text
  /// only CR is, since a parser turns it into LF.
  static func append(_ value: String, to sink: ByteSink, inAttribute: Bool) {
    unsafe value.withBytes { bytes in
      let bytes = unsafe bytes.span
      var plain = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard needsCare[Int(byte)] else {
          index += 1
          continue
        }
        var length = 1
        let replacement: StaticString?
        switch byte {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = inAttribute ? "&quot;" : nil
        case UInt8(ascii: "'"): replacement = inAttribute ? "&apos;" : nil
        case 0x09: replacement = inAttribute ? "&#9;" : nil
        case 0x0A: replacement = inAttribute ? "&#10;" : nil
        case 0x0D: replacement = "&#13;"
        case 0xEF:
          // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
          let isForbidden = index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
          replacement = isForbidden ? "\u{FFFD}" : nil
          length = isForbidden ? 3 : 1
        default: replacement = "\u{FFFD}"
        }
        if let replacement {
          sink.append(span: bytes.extracting(plain..<index))
          sink.append(replacement)
          plain = index + length
        }
        index += length
      }
      sink.append(span: bytes.extracting(plain..<bytes.count))
    }
  }

  /// Appends the text of a comment: `--` is broken up, and it cannot end with a hyphen.
  static func appendComment(_ value: String, to sink: ByteSink) {
    var lastWasHyphen = false
    for scalar in value.unicodeScalars {
      if scalar == "-" {
        if lastWasHyphen { sink.append(UInt8(ascii: " ")) }
        lastWasHyphen = true
      } else {
        lastWasHyphen = false
      }
      let isAllowed =
        scalar.value >= 0x20 ? scalar.value != 0xFFFE && scalar.value != 0xFFFF : "\t\n".unicodeScalars.contains(scalar)
      sink.append(raw: isAllowed ? String(scalar) : "\u{FFFD}")
    }
  }

  /// Whether a literal can name an element or attribute: an ASCII name with at most one colon.
  static func isName(_ name: StaticString) -> Bool {
    let bytes = Array(String(describing: name).utf8)
    func isStart(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
    func isPart(_ byte: UInt8) -> Bool {
      isStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    return parts.allSatisfy { part in part.first.map(isStart) == true && part.allSatisfy(isPart) }
  }

  static func areEqual(_ left: StaticString, _ right: StaticString) -> Bool {
    String(describing: left) == String(describing: right)
  }

  private static let needsCare: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0xEF || "&<>\"'".utf8.contains(UInt8(byte))
  }
}
