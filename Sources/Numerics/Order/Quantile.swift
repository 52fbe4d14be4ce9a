/// Quantiles of sorted values.
public enum Quantile {
  /// Type 7 of Hyndman and Fan 1996 (Am Stat 50:361): linear between the order statistics at `(n − 1)·q`.
  ///
  /// - Parameters:
  ///   - share: `q`, from 0 to 1.
  ///   - sorted: the values in rising order.
  /// - Returns: `nil` for no values.
  public static func type7(_ share: Double, of sorted: [Double]) -> Double? {
    precondition((0...1).contains(share), "a quantile's share lies between 0 and 1")
    guard let last = sorted.indices.last else { return nil }
    let place = Double(last) * share
    let below = Int(place)
    guard below < last else { return sorted[last] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
