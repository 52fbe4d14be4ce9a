internal import Diagnostics
internal import Tables
internal import XMLStream

/// Reads XML that was delivered: metadata of Triple-S and DDI as their tools write them, all other documents strictly.
///
/// Triple-S and older DDI come with a document type declaration, in UTF-16 or in an encoding of one byte a letter. In
/// documents with their roots alone a declaration without entities of its own may stand, and what it names is never
/// loaded; the encodings are those of ``TextEncoding/all``, among which none hides one text in another.
enum ExchangedXML {
  /// Roots of documents that are read so.
  private static let roots: Set<String> = ["sss", "codeBook"]
  /// Where the root must begin.
  private static let most = 8192

  static func read(_ bytes: [UInt8], file: String) -> XMLDocument {
    let text = utf8(bytes) ?? bytes
    guard roots.contains(root(text.prefix(most))) else { return XMLTree.read(bytes, file: file) }
    var options = XMLReadOptions.tree
    options.allowsDoctype = true
    return XMLTree.read(text, file: file, options: options)
  }

  /// The text in UTF-8, and its declaration saying so; `nil` where it is that already, or says something unknown.
  ///
  /// - Complexity: O(bytes).
  private static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    let wide: [(start: [UInt8], skip: Int, name: String)] = [
      ([0xFF, 0xFE], 2, "utf-16le"), ([0xFE, 0xFF], 2, "utf-16be"), ([0x3C, 0], 0, "utf-16le"),
      ([0, 0x3C], 0, "utf-16be"),
    ]
    if let found = wide.first(where: { bytes.starts(with: $0.start) }) {
      guard let encoding = TextEncoding.named(found.name) else { return nil }
      // Some tools end the text with half a letter.
      let whole = bytes[found.skip..<(bytes.count - (bytes.count - found.skip) % 2)]
      return TextDecoder.utf8(whole, from: encoding).map { declaration(of: $0).text }
    }
    let found = declaration(of: bytes)
    guard let name = found.encoding, let encoding = TextEncoding.named(name),
      encoding.name != "utf-8", !encoding.name.hasPrefix("utf-")
    else { return nil }
    return TextDecoder.utf8(found.text[...], from: encoding)
  }

  /// The encoding that a text declares, and the text with `UTF-8` in its place, as long as before.
  private static func declaration(of text: [UInt8]) -> (encoding: String?, text: [UInt8]) {
    guard text.starts(with: "<?xml".utf8),
      let end = text.prefix(512).firstIndex(of: UInt8(ascii: ">"))
    else { return (nil, text) }
    let word = Array("encoding".utf8)
    guard
      let start = text[..<end].indices.first(where: { text[$0...].starts(with: word) }),
      let open = text[(start + word.count)..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = text[(open + 1)..<end].firstIndex(of: text[open])
    else { return (nil, text) }
    let name = String(decoding: text[(open + 1)..<close], as: UTF8.self)
    var changed = Array("UTF-8".utf8) + [text[open]]
    changed += [UInt8](repeating: 0x20, count: max(0, close - open - changed.count))
    return (name, Array(text[...open]) + changed + Array(text[(close + 1)...]))
  }

  /// The local name of the first element; empty where none begins.
  private static func root(_ text: ArraySlice<UInt8>) -> String {
    var rest = text
    while let start = rest.firstIndex(of: 0x3C) {
      rest = rest[start...]
      if rest.starts(with: "<!--".utf8) {
        let end = rest.indices.dropFirst(4).first { rest[$0...].starts(with: "-->".utf8) }
        guard let end else { return "" }
        rest = rest[end...]
        continue
      }
      rest = rest.dropFirst()
      guard let first = rest.first, first != UInt8(ascii: "!"), first != UInt8(ascii: "?") else { continue }
      let name = rest.prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
      return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
    }
    return ""
  }
}
