internal import Diagnostics

/// Whether values of a file have a decimal comma: only where its columns are parted by semicolons, and no value of the same
/// column has a point.
struct SDMXCSVDecimals {
  /// The first row with a decimal comma, if commas are read so anywhere.
  let comma: Int?
  private let isSemicolon: Bool
  private let withPoint: Set<Int>

  init(_ bytes: [UInt8], _ layout: SDMXCSVLayout, _ rows: [DeliveryRow]) {
    let isSemicolon = Self.separator(bytes) == UInt8(ascii: ";")
    let withPoint = Set(layout.measures.filter { column in rows.contains { $0.text(column).contains(".") } })
    (self.isSemicolon, self.withPoint) = (isSemicolon, withPoint)
    comma =
      isSemicolon
      ? rows.firstIndex { row in
        layout.measures.contains { !withPoint.contains($0) && Self.hasComma(layout.part(row, $0).code) }
      } : nil
  }

  /// The sign behind the first heading, of which brackets are part: `STRUCTURE[;],…`.
  private static func separator(_ bytes: [UInt8]) -> UInt8? {
    var isBracket = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["): isBracket = true
      case UInt8(ascii: "]"): isBracket = false
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"): if !isBracket { return byte }
      case 0x0A, 0x0D: return nil
      default: continue
      }
    }
    return nil
  }

  /// Digits, one comma, digits, with a sign before and an exponent behind at most.
  private static func hasComma(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].utf8.last, let second = parts[1].utf8.first else { return false }
    return (0x30...0x39).contains(first) && (0x30...0x39).contains(second)
  }

  /// The value with a point; `nil` where it may be a comma between thousands.
  func point(_ text: String, _ measure: Int) -> String? {
    guard isSemicolon, Self.hasComma(text) else { return text }
    return withPoint.contains(measure) ? nil : text.replacing(",", with: ".")
  }

  func note(at place: InputLocation) -> Diagnostic {
    Diagnostic(.statisticsDecimalComma, .note, .delivery(.statisticsDecimalComma), at: place)
  }
}
