internal import XMLStream

/// Reads the part of the styles as far as it says what numbers are: the number format of each cell style.
struct StylesHandler: XMLEventHandler {
  /// Styles and formats that are read; Excel allows 65,490.
  private static let limit = 100_000

  /// The format of each cell style, as an index into ``formats``.
  private(set) var styles: [Int] = []
  private(set) var formats: [NumberFormat] = [.general]
  private var positions: [Int: Int] = [0: 0]
  private var depth = 0
  private var isInCellStyles = false

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    depth += 1
    if depth == 2 {
      isInCellStyles = tag.isNamed("cellXfs")
    } else if tag.isNamed("numFmt"), depth == 3 {
      guard let id = integer("numFmtId", of: tag), let code = tag.index(of: "formatCode"),
        formats.count < Self.limit
      else { return }
      positions[id] = formats.count
      formats.append(NumberFormat(code: tag.string(code)))
    } else if isInCellStyles, depth == 3, tag.isNamed("xf"), styles.count < Self.limit {
      styles.append(position(ofFormat: integer("numFmtId", of: tag) ?? 0))
    }
  }

  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) { depth -= 1 }

  private mutating func position(ofFormat id: Int) -> Int {
    if let position = positions[id] { return position }
    let format = NumberFormat(builtIn: id)
    guard format.uniform != .number, formats.count < Self.limit else { return 0 }
    positions[id] = formats.count
    formats.append(format)
    return formats.count - 1
  }

  private func integer(_ name: StaticString, of tag: borrowing XMLStartTag) -> Int? {
    tag.index(of: name).flatMap { tag.withValue($0) { WholeNumber.read($0) } }
  }
}

/// Whole numbers of attributes.
enum WholeNumber {
  /// The number in decimal digits without a sign; `nil` if the text is none or has more than 10 digits.
  static func read(_ text: Span<UInt8>) -> Int? {
    guard text.count > 0, text.count <= 10 else { return nil }
    var value = 0
    for index in text.indices {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }
}
