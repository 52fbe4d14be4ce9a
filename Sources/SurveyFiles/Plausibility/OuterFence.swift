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
  /// The most values from which quartiles are taken: of more, so many are taken at even distances.
  static let sample = 4096

  private let lower: Double
  private let upper: Double

  /// The fences; `nil` for too few values, or where half of them are equal, so that nothing says how far is far.
  init?(_ places: [Double]) {
    guard places.count >= Self.fewest else { return nil }
    let step = (places.count + Self.sample - 1) / Self.sample
    let sorted = stride(from: 0, to: places.count, by: step).map { places[$0] }.sorted()
    var different = 1
    for (left, right) in zip(sorted, sorted.dropFirst()) where left != right {
      different += 1
      if different == Self.fewestDifferent { break }
    }
    let (low, high) = (Self.quantile(sorted, 0.25), Self.quantile(sorted, 0.75))
    guard different >= Self.fewestDifferent, high > low else { return nil }
    lower = low - 3 * (high - low)
    upper = high + 3 * (high - low)
  }

  /// The quantile of type 7, as R and NumPy take it.
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = Int(position)
    guard below + 1 < sorted.count else { return sorted[below] }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// The positions of the values at an end that a gap parts from all others, farthest first; `nil` if there are none, or
  /// more than a tenth of the values.
  ///
  /// - Complexity: O(n + k log k) for k values beyond the fence.
  func isolated(_ places: [Double], at end: End) -> [Int]? {
    func distance(_ place: Double) -> Double { end == .above ? place : -place }
    let limit = end == .above ? upper : -lower
    var beyond: [Int] = []
    var inside = -Double.infinity
    var least = Double.infinity
    for position in places.indices {
      let place = distance(places[position])
      least = min(least, place)
      if place > limit { beyond.append(position) } else { inside = max(inside, place) }
    }
    guard !beyond.isEmpty, inside.isFinite else { return nil }
    beyond.sort { (distance(places[$0]), $0) < (distance(places[$1]), $1) }
    let most = max(1, places.count / 10)
    var start: Int?
    var before = inside
    for (order, position) in beyond.enumerated() {
      let place = distance(places[position])
      if beyond.count - order <= most, place - before >= (before - least) / 2, start == nil { start = order }
      before = place
    }
    return start.map { Array(beyond[$0...].reversed()) }
  }
}
