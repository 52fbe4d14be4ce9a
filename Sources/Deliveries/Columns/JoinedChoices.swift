internal import Diagnostics

/// Tells whether the cells of a column are options joined by a sign, and parts them only where that is certain.
///
/// An option that holds the sign itself leaves a mark: its second part always stands behind its first one. So a column is
/// parted if each part begins some cell or stands behind at least two different ones, and ends some cell or stands before
/// at least two. What fails is not parted, and said.
struct JoinedChoices {
  /// What a column is.
  enum Finding {
    /// No cell shows that options were joined: a single choice, or texts.
    case single
    /// The options, in the order in which they first appear.
    case options([String])
    /// Two parts that may be one option with the sign in it.
    case ambiguous(String, String)
  }

  /// The most options of one question.
  static let most = 100

  /// Looks at the cells of a column that are not empty.
  ///
  /// - Parameters:
  ///   - sign: what joins: `", "`, `";"`, `","`.
  ///   - isKnown: whether the column is known to be joined, as where each cell ends in the sign.
  /// - Complexity: O(bytes).
  static func look(_ cells: [String], sign: String, isKnown: Bool = false) -> Finding {
    let parted = cells.map { parts($0, sign) }
    guard isKnown || parted.contains(where: { $0.count > 1 }) else { return .single }
    var order: [String] = []
    var position: [String: Int] = [:]
    // Of each part the one neighbour it has had, or that there were several; a border counts as several.
    var before: [Neighbour] = []
    var after: [Neighbour] = []
    var counts: [Int] = []
    var total = 0
    for parts in parted {
      total += parts.count
      for (number, part) in parts.enumerated() {
        let place: Int
        if let held = position[part] {
          place = held
        } else {
          place = order.count
          position[part] = place
          order.append(part)
          before.append(.none)
          after.append(.none)
          counts.append(0)
        }
        counts[place] += 1
        before[place].meet(number == 0 ? nil : parts[number - 1])
        after[place].meet(number == parts.count - 1 ? nil : parts[number + 1])
      }
    }
    // Texts with commas in them do not repeat their parts, or only a few of them.
    let single = counts.count { $0 == 1 }
    guard isKnown || (order.count <= most && order.count * 2 <= total && single * 2 <= order.count) else {
      return .single
    }
    for (number, part) in order.enumerated() {
      if case .one(let first) = before[number] { return .ambiguous(first, part) }
      if case .one(let second) = after[number] { return .ambiguous(part, second) }
    }
    return .options(order)
  }

  /// The parts of a cell; an empty one behind the last sign is none.
  static func parts(_ cell: String, _ sign: String) -> [String] {
    var parts: [String] = []
    var rest = cell[...]
    while let found = rest.firstRange(of: sign) {
      parts.append(PlainLabel.line(String(rest[..<found.lowerBound])))
      rest = rest[found.upperBound...]
    }
    parts.append(PlainLabel.line(String(rest)))
    return parts.filter { !$0.isEmpty }
  }

  private enum Neighbour {
    case none
    case one(String)
    case several

    mutating func meet(_ part: String?) {
      guard let part else {
        self = .several
        return
      }
      switch self {
      case .none: self = .one(part)
      case .one(let held): if held != part { self = .several }
      case .several: break
      }
    }
  }
}
