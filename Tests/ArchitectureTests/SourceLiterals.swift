/// The string literals of a Swift source, each with the calls that it stands in.
enum SourceLiterals {
  struct Literal {
    let line: Int
    /// What is written, interpolations left out.
    let text: String
    /// The names before the open parentheses around it, outermost first.
    let calls: [String]
  }

  /// - Complexity: O(length).
  static func all(in source: String) -> [Literal] {
    var scanner = Scanner(Array(source.utf8))
    scanner.code(until: nil)
    return scanner.found
  }

  private struct Scanner {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private var calls: [String] = []
    private(set) var found: [Literal] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func isNext(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { text in
        place + text.count <= bytes.count && text.indices.allSatisfy { bytes[place + $0] == text[$0] }
      }
    }

    private mutating func step(_ count: Int = 1) {
      for _ in 0..<count where place < bytes.count {
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        place += 1
      }
    }

    /// Code to the end, or to the parenthesis that closes an interpolation.
    mutating func code(until depth: Int?) {
      var name: [UInt8] = []
      while place < bytes.count {
        if isNext("//") {
          while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { step() }
        } else if isNext("\"\"\"") {
          literal("\"\"\"")
        } else if isNext("\"") {
          literal("\"")
        } else if isNext("/#") || isNext("#\"") {
          step(2)
        } else {
          let byte = bytes[place]
          if byte == UInt8(ascii: "(") { calls.append(String(decoding: name, as: UTF8.self)) }
          if byte == UInt8(ascii: ")") {
            if calls.count == depth { return }
            _ = calls.popLast()
          }
          let isName = byte >= 0x80 || byte == UInt8(ascii: "_") || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
          if isName { name.append(byte) } else { name = [] }
          step()
        }
      }
    }

    private mutating func literal(_ quote: StaticString) {
      let first = line
      var text: [UInt8] = []
      step(quote.utf8CodeUnitCount)
      while place < bytes.count, !isNext(quote) {
        if isNext("\\(") {
          step(2)
          calls.append("interpolation")
          code(until: calls.count)
          calls.removeLast()
          step()
        } else if isNext("\\") {
          step(2)
        } else {
          text.append(bytes[place])
          step()
        }
      }
      step(quote.utf8CodeUnitCount)
      found.append(Literal(line: first, text: String(decoding: text, as: UTF8.self), calls: calls))
    }
  }
}
