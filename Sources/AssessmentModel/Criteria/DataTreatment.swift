/// Dropping cities and indicators that have too little data. What is dropped stays in the report, with the reason.
///
/// Indicators are screened first; cities are then held against those that stay. A screened city is not rated and not
/// ranked, and nothing is learnt from it; an indicator left out has no weight. Limits are met within 1e-9.
public struct Screening: Sendable, Hashable {
  /// Share of the indicators with a value that a city needs; below it the city is not ranked.
  public var minimumCityAvailability: Double
  /// Share of the cities with a value that an indicator needs; below it the indicator is left out of the trees.
  public var minimumIndicatorAvailability: Double
  /// Share of a city's values that must not be zero; below it the city is not ranked.
  public var minimumNonZero: Double
  /// Share of the effective weight under each node right below the principal index that a city needs a value for; below
  /// it in any of them the city is not ranked.
  public var minimumDimensionAvailability: Double

  /// Creates a rule; 0 asks for nothing.
  public init(
    minimumCityAvailability: Double = 0, minimumIndicatorAvailability: Double = 0, minimumNonZero: Double = 0,
    minimumDimensionAvailability: Double = 0
  ) {
    self.minimumCityAvailability = minimumCityAvailability
    self.minimumIndicatorAvailability = minimumIndicatorAvailability
    self.minimumNonZero = minimumNonZero
    self.minimumDimensionAvailability = minimumDimensionAvailability
  }
}

/// A variable by which an indicator is divided: inhabitants, income.
public struct Denominator: Sendable, Hashable {
  /// The item that holds it; it belongs to an indicator's items.
  public var item: ItemID
  /// `x / (d / per)`: 1000 gives a value per thousand.
  public var per: Double

  /// Creates a denominator.
  public init(item: ItemID, per: Double = 1) {
    self.item = item
    self.per = per
  }
}

/// The cities among which a mean or median is taken.
public enum ImputationGroup: String, Sendable, Hashable, CaseIterable {
  /// Cities of the same region.
  case region
  /// Cities of the same country.
  case country
}

/// Which of a city's own indicators fill a gap.
public enum RowScope: String, Sendable, Hashable, CaseIterable {
  /// The siblings under the same node of the principal tree.
  case siblings
  /// All indicators.
  case row
}

/// How missing raw values are filled; what is filled stays marked (``AnswerBasis/imputed``).
///
/// Values that do not apply, or were not asked, are never filled. A column or group without any value stays missing.
public enum Imputation: Sendable, Hashable {
  /// Nothing is filled.
  case none
  /// Mean of the column over the cities.
  case mean
  /// Median of the column over the cities.
  case median
  /// Mean over the cities of the same group.
  case groupMean(ImputationGroup)
  /// Median over the cities of the same group.
  case groupMedian(ImputationGroup)
  /// Columns put on 0…1 by direction-aware min–max, the mean of the city's own other values, scaled back.
  case rowMean(RowScope)
  /// The same with the median.
  case rowMedian(RowScope)
  /// Mean of the values of the `k` cities nearest by Gower distance on the min–max normalised indicators that both
  /// have; cities as near as the last of them are all taken in.
  case nearestNeighbours(Int)
  /// The value of the previous edition, if it is at most `years` old.
  case previousEdition(years: Int)
  /// The value of the city's country in the named survey's data, marked as a proxy.
  case countryProxy
}

/// How outliers are treated before normalisation.
public enum OutlierTreatment: Sendable, Hashable {
  /// Not at all.
  case none
  /// While |skewness| > `skewness` and excess kurtosis > `kurtosis` (both of type 2): the cells at the extreme take the
  /// next value, at most `most` cells; if the test still fails, the cells are given back and the column is transformed
  /// by `ln(x − min + 0.01·(max − min))`, mirrored for negative skewness. Fewer than four values stay untreated.
  case winsoriseThenLog(skewness: Double, kurtosis: Double, most: Int)
  /// Winsorising alone, as above.
  case winsorise(skewness: Double, kurtosis: Double, most: Int)
  /// `ln(x − min + 0.01·(max − min))`, mirrored for negative skewness, whatever the test says.
  case logarithm
  /// `(x^λ − 1)/λ`, `ln x` for λ = 0; values must be positive.
  case boxCox(lambda: Double)
  /// The named cities' cells take the next value inside, whatever the test says.
  case forcedWinsorise([CityID])
}
