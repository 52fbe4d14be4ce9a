/// What a size is: a denominator's item, or an indicator that was named.
public enum SizeVariable: Sendable, Hashable {
  /// The item by which an indicator is divided.
  case item(ItemID)
  /// An indicator.
  case indicator(IndicatorID)

  /// The name in files.
  public var name: String {
    switch self {
    case .item(let id): id.rawValue
    case .indicator(let id): id.rawValue
    }
  }
}

/// How far an indicator goes with the size of the city: what is left of size after dividing, or what ought to be
/// divided.
public struct SizeDependence: Sendable, Hashable {
  /// The size.
  public var size: SizeVariable
  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// The correlation of the indicator's raw values and the size.
  public var correlation: Correlation

  /// Creates a dependence.
  public init(size: SizeVariable, indicator: Int, correlation: Correlation) {
    self.size = size
    self.indicator = indicator
    self.correlation = correlation
  }
}
