import TestSupport

/// Damages a document at random: flipped bits, cut and doubled pieces, pieces of other documents, hostile tokens.
struct Mutator {
  private let corpus: [[UInt8]]
  private let tokens: [[UInt8]]
  private var generator: SeededGenerator

  /// The seed alone decides what comes out.
  init(corpus: [[UInt8]], tokens: [[UInt8]], seed: UInt64) {
    self.corpus = corpus
    self.tokens = tokens
    generator = SeededGenerator(seed: seed)
  }

  /// A number below a limit, for the caller's own choices.
  mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int.random(in: 0..<limit, using: &generator) }

  /// One damaged document.
  mutating func next() -> [UInt8] {
    var bytes = corpus[below(corpus.count)]
    for _ in 0..<(1 + below(6)) { damage(&bytes) }
    return bytes
  }

  /// A document as it stands in the corpus.
  mutating func document() -> [UInt8] { corpus[below(corpus.count)] }

  /// A value in place of another: near it, at the ends of what numbers can be, or no number at all.
  mutating func number(like text: String) -> String {
    let odd = [
      "0", "-0", "1", "-1", "2", "0.1", "1e308", "1e999", "-1e-320", "NaN", "INF", "", " ", "1,5", "1.000", "007", "١٢",
      "99999999999999999999", "4294967296", "-2147483649", "9223372036854775808", "65536", "1048577", "16385", "0x10",
    ]
    switch below(4) {
    case 0:
      guard let number = Double(text) else { return odd[below(odd.count)] }
      return "\([number + 1, number - 1, -number, number * 10, number / 7][below(5)])"
    case 1: return text + odd[below(odd.count)]
    default: return odd[below(odd.count)]
    }
  }

  /// Damages bytes at one place.
  mutating func damage(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    switch below(9) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
    case 1: if place < bytes.count { bytes[place] = UInt8(below(256)) }
    case 2: bytes.insert(contentsOf: tokens[below(tokens.count)], at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(12)))
    case 4: bytes.removeSubrange(place...)
    case 5:
      let piece = Array(bytes[place..<min(bytes.count, place + below(80))])
      for _ in 0..<(1 + below(4)) { bytes.insert(contentsOf: piece, at: place) }
    case 6:
      let other = corpus[below(corpus.count)]
      let start = below(other.count + 1)
      let piece = other[start..<min(other.count, start + below(120))]
      bytes.replaceSubrange(place..<min(bytes.count, place + below(40)), with: piece)
    case 7:
      let token = tokens[below(tokens.count)]
      let end = min(bytes.count, place + token.count)
      bytes.replaceSubrange(place..<end, with: token)
    default:
      let from = below(bytes.count + 1)
      let piece = Array(bytes[from..<min(bytes.count, from + below(60))])
      bytes.insert(contentsOf: piece, at: place)
    }
  }
}
