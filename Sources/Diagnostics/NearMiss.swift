/// Looks for near misses as long as there is time: a file of very many unknown names must not take hours.
///
/// The first unknown names get their near misses, as many as fit into a million comparisons; later ones get none.
package struct NearMissBudget: Sendable {
  private var rest: Int

  /// A budget of a number of comparisons.
  package init(_ comparisons: Int = 1_000_000) { rest = comparisons }

  /// As ``NearMiss/statement(for:among:)``, or `nil` once the budget is spent, or for a name that is very long.
  package mutating func statement(for name: String, among candidates: some Collection<String>) -> Statement? {
    guard spend(candidates.count, for: name) else { return nil }
    return NearMiss.statement(for: name, among: candidates)
  }

  /// Takes a number of comparisons from the budget; `false` if it does not hold them, or the name is very long.
  package mutating func spend(_ comparisons: Int, for name: String) -> Bool {
    guard rest >= comparisons, name.utf8.count <= 200 else { return false }
    rest -= comparisons
    return true
  }
}

/// Finds the known name that an unknown one was probably meant to be.
public enum NearMiss {
  /// The candidates within a small edit distance of a name, nearest first, ties in alphabetical order.
  ///
  /// The distance is Levenshtein's over Unicode scalars after lower-casing, with a swap of neighbours counting as one
  /// edit. A candidate is near if the distance is at most a third of the longer length, and at least 1 is allowed.
  ///
  /// - Complexity: O(candidates × length²).
  public static func matches(for name: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let allowed = max(1, max(wanted.count, scalars.count) / 3)
      guard abs(wanted.count - scalars.count) <= allowed else { continue }
      let distance = distance(wanted, scalars)
      if distance <= allowed { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return found.prefix(limit).map(\.name)
  }

  /// The question whether one of the near names was meant, `did you mean “goalposts”?`, or `nil` if nothing is near.
  package static func statement(for name: String, among candidates: some Sequence<String>) -> Statement? {
    let near = matches(for: name, among: candidates)
    return near.isEmpty ? nil : .common(.nearMiss, .texts(near.map { "“\($0)”" }, .orEach))
  }

  /// Optimal string alignment distance.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty { return right.count }
    if right.isEmpty { return left.count }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
