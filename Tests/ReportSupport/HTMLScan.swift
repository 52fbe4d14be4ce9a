/// A page taken apart: its tags in order and its text. It understands what the formatter writes, and reports what is
/// not balanced.
struct HTMLScan {
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)]
    /// Names of the open elements around it.
    var parents: [String]
    /// The language in force.
    var language: String

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var tags: [Tag] = []
  /// Pieces of text with the language in force, style and script left out; `block` and `cell` number the nearest block
  /// and table cell around a piece.
  private(set) var texts: [(text: String, language: String, parents: [String], block: Int, cell: Int)] = []
  /// What is wrong with the nesting.
  private(set) var faults: [String] = []
  /// Contents of `style` and `script`.
  private(set) var constants: [(name: String, text: String)] = []
  /// Contents of scripts that are not run but hold data.
  private(set) var data: [String] = []

  private static let void: Set<String> = ["meta", "input", "br", "col"]

  init(_ bytes: [UInt8]) {
    var open: [(name: String, language: String, number: Int)] = []
    var rest = bytes[...]
    while let less = rest.firstIndex(of: UInt8(ascii: "<")) {
      let text = String(decoding: rest[..<less], as: UTF8.self)
      let parents = open.map(\.name)
      if let name = parents.last, name == "style" || name == "script" {
        let end = Self.find("</" + name + ">", in: rest) ?? rest.endIndex
        let content = String(decoding: rest[..<end], as: UTF8.self)
        if tags.last?["type"] == "application/json" { data.append(content) } else { constants.append((name, content)) }
        rest = rest[end...]
        if rest.isEmpty { break }
        rest = rest.dropFirst(name.utf8.count + 3)
        open.removeLast()
        continue
      }
      if !text.allSatisfy(\.isWhitespace) {
        let block = open.last { PageText.blocks.contains($0.name) }?.number ?? -1
        let cell = open.last { $0.name == "td" || $0.name == "th" }?.number ?? -1
        texts.append((Self.plain(text), open.last?.language ?? "", parents, block, cell))
      }
      guard let greater = rest[less...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag does not end")
        break
      }
      let body = String(decoding: rest[(less + 1)..<greater], as: UTF8.self)
      rest = rest[(greater + 1)...]
      if body.hasPrefix("!") { continue }
      if body.hasPrefix("/") {
        let name = String(body.dropFirst())
        if open.last?.name == name { open.removeLast() } else { faults.append("</\(name)> closes nothing") }
        continue
      }
      let tag = Self.tag(body.hasSuffix("/") ? String(body.dropLast()) : body, parents, open.last?.language ?? "")
      tags.append(tag)
      if !body.hasSuffix("/"), !Self.void.contains(tag.name) { open.append((tag.name, tag.language, tags.count)) }
    }
    if !open.isEmpty { faults.append("\(open.map(\.name)) stay open") }
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  private static func tag(_ body: String, _ parents: [String], _ language: String) -> Tag {
    let name = body.prefix { $0 != " " }
    var tag = Tag(name: String(name), attributes: [], parents: parents, language: language)
    var rest = body[name.endIndex...]
    while true {
      rest = rest.drop { $0 == " " }
      guard !rest.isEmpty else { break }
      let key = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest[key.endIndex...]
      guard rest.hasPrefix("=\"") else {
        tag.attributes.append((String(key), ""))
        continue
      }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      tag.attributes.append((String(key), plain(String(value))))
      rest = rest[value.endIndex...].dropFirst()
    }
    if let own = tag["lang"] { tag.language = own }
    return tag
  }

  private static func plain(_ text: String) -> String {
    var result = text
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      result = replace(entity, by: character, in: result)
    }
    return result
  }

  static func replace(_ part: String, by other: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    return bytes.firstRange(of: wanted)?.lowerBound
  }
}

/// The words of a page, a line a block, for golden files that people can read.
enum PageText {
  static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "tr", "li", "caption", "div", "figcaption", "option", "title", "svg",
  ]

  static func lines(_ bytes: [UInt8]) -> String {
    var result = ""
    var last = (block: 0, cell: 0)
    for piece in HTMLScan(bytes).texts {
      if piece.block != last.block { result += "\n" } else if piece.cell != last.cell { result += " | " }
      result += piece.text
      last = (piece.block, piece.cell)
    }
    return result.drop { $0 == "\n" } + "\n"
  }
}
