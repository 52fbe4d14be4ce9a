/// Tukey's outer fences of a column: three interquartile ranges beyond the quartiles.
///
/// A value beyond a fence is far from the middle; it is far from *the others* only if a gap parts it from them, at least
/// half as wide as the range of all others together. A long tail has values beyond the fence and no such gap.
struct OuterFence {
  /// The end of a column.
  enum End { case above, below }

  /// The least number of values, and of different ones, for a column to be judged.
  static let fewest = 10
  static let fewestDifferent = 6
  /// The share of equal values from which a column is not judged.
  static let tiedShare = 0.25
  /// The most values from which quartiles are taken: of more, so many are taken at even distances.
  static let sample = 4096

  private let lower: Double
  private let upper: Double

  /// The fences; `nil` for too few values, or where a quarter of them are equal, so that nothing says how far is far.
  ///
  /// - Complexity: O(n), as quartiles come from ``sample`` values.
  init?(_ places: [Double]) {
    guard places.count >= Self.fewest else { return nil }
    let step = (places.count + Self.sample - 1) / Self.sample
    let sorted = stride(from: 0, to: places.count, by: step).map { places[$0] }.sorted()
    var different = 1
    var run = 1
    var longest = 1
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      run = left == right ? run + 1 : 1
      longest = max(longest, run)
      if left != right { different += 1 }
    }
    let (low, high) = (Self.quantile(sorted, 0.25), Self.quantile(sorted, 0.75))
    guard different >= Self.fewestDifferent, Double(longest) < Self.tiedShare * Double(sorted.count), high > low,
      low.isFinite
    else { return nil }
    lower = low - 3 * (high - low)
    upper = high + 3 * (high - low)
  }

  /// The quantile of type 7, as R and NumPy take it.
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = Int(position)
    guard below + 1 < sorted.count, position > Double(below) else { return sorted[below] }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// Whether a place is beyond the fence at an end.
  func isBeyond(_ place: Double, at end: End) -> Bool { end == .above ? place > upper : place < lower }

  /// The positions of the values at an end that a gap parts from all others, nearest first; `nil` if there are none, or
  /// more than a tenth of the values.
  ///
  /// - Parameter beyond: the positions beyond the fence.
  /// - Complexity: O(n + k log k) for k values beyond the fence.
  static func isolated(_ places: [Double], beyond: [Int], at end: End) -> [Int]? {
    guard !beyond.isEmpty, beyond.count < places.count else { return nil }
    func distance(_ position: Int) -> Double { end == .above ? places[position] : -places[position] }
    let order = beyond.sorted { (distance($0), $0) < (distance($1), $1) }
    let isFar = Set(beyond)
    var before = -Double.infinity
    var least = Double.infinity
    for position in places.indices {
      least = min(least, distance(position))
      if !isFar.contains(position) { before = max(before, distance(position)) }
    }
    let most = max(1, places.count / 10)
    for (rank, position) in order.enumerated() {
      let place = distance(position)
      if order.count - rank <= most, place - before >= (before - least) / 2 { return Array(order[rank...]) }
      before = place
    }
    return nil
  }
}
