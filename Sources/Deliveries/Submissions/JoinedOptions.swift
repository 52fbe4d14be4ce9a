/// Parts a cell in which the options that were chosen are joined by blanks, where options may hold blanks themselves.
struct JoinedOptions {
  /// What a cell says.
  enum Reading: Equatable {
    /// The options by number, in the order of the cell.
    case options([Int])
    /// Two options that may begin at the same place.
    case ambiguous(Int, Int)
    /// No sequence of options gives this text.
    case unknown
  }

  /// The longest cell that is parted; a longer one is unknown.
  static let longest = 16_384

  private let options: [[UInt8]]
  /// Numbers of options by their first byte, the longest first.
  private let byFirst: [UInt8: [Int]]

  init(_ options: [String]) {
    let texts = options.map { Array($0.utf8) }
    var byFirst: [UInt8: [Int]] = [:]
    for (number, text) in texts.enumerated() { text.first.map { byFirst[$0, default: []].append(number) } }
    self.options = texts
    self.byFirst = byFirst.mapValues { $0.sorted { (texts[$1].count, $0) < (texts[$0].count, $1) } }
  }

  /// Parts a cell into options, only where there is one way to do so.
  ///
  /// - Complexity: O(length × options that begin with the same byte × their length).
  func read(_ cell: String) -> Reading {
    let text = Array(cell.utf8)
    guard !text.isEmpty, text.count <= Self.longest else { return .unknown }
    // How many ways lead from each byte to the end, none, one or several.
    var ways = [UInt8](repeating: 0, count: text.count + 1)
    ways[text.count] = 1
    for start in text.indices.reversed() where start == 0 || text[start - 1] == 0x20 {
      for (_, next) in steps(text, start) { ways[start] = min(2, ways[start] + ways[next]) }
    }
    guard ways[0] > 0 else { return .unknown }
    var chosen: [Int] = []
    var place = 0
    while place < text.count {
      let open = steps(text, place).filter { ways[$0.next] > 0 }
      guard let first = open.first else { return .unknown }
      if open.count > 1 { return .ambiguous(first.option, open[1].option) }
      chosen.append(first.option)
      place = first.next
    }
    return .options(chosen)
  }

  /// Whether a cell is these options, each once, in any order; `nil` where finding out takes too long.
  func isJoined(_ cell: String, of chosen: [Int]) -> Bool? {
    let text = Array(cell.utf8)
    let length = chosen.reduce(0) { $0 + options[$1].count + 1 }
    guard text.count + 1 == length || chosen.isEmpty else { return false }
    guard !chosen.isEmpty else { return text.isEmpty }
    var left = Set(chosen)
    var path: [(option: Int, place: Int, next: Int)] = []
    var place = 0
    var tried = 0
    for _ in 0..<20_000 {
      if place == text.count, left.isEmpty { return true }
      let open = steps(text, place).filter { left.contains($0.option) }
      if tried < open.count {
        path.append((open[tried].option, place, tried + 1))
        left.remove(open[tried].option)
        (place, tried) = (open[tried].next, 0)
      } else {
        guard let last = path.popLast() else { return false }
        left.insert(last.option)
        (place, tried) = (last.place, last.next)
      }
    }
    return nil
  }

  /// The options that stand whole at a place, the longest first, and where the next one begins.
  private func steps(_ text: [UInt8], _ start: Int) -> [(option: Int, next: Int)] {
    guard start < text.count else { return [] }
    return (byFirst[text[start]] ?? []).compactMap { number in
      let end = start + options[number].count
      guard end <= text.count, text[start..<end].elementsEqual(options[number]) else { return nil }
      if end == text.count { return (number, end) }
      return text[end] == 0x20 && end + 1 < text.count ? (number, end + 1) : nil
    }
  }
}
