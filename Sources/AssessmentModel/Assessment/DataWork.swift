/// A gap that imputation filled.
public struct ImputedCell: Sendable, Hashable {
  /// Position of the city.
  public var city: Int
  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// Why the city itself has no value.
  public var reason: MissingReason
  /// What was filled in, in the indicator's own unit.
  public var value: Double
  /// What the value rests on: ``AnswerBasis/imputed``, ``AnswerBasis/previousEdition`` or ``AnswerBasis/countryProxy``.
  public var basis: AnswerBasis

  /// Creates an entry.
  public init(city: Int, indicator: Int, reason: MissingReason, value: Double, basis: AnswerBasis) {
    self.city = city
    self.indicator = indicator
    self.reason = reason
    self.value = value
    self.basis = basis
  }
}

/// Skewness and excess kurtosis of a column, both of type 2 (as in `e1071`, SAS and Excel).
public struct Shape: Sendable, Hashable {
  /// `√(n(n−1))/(n−2) · m₃/m₂^1.5`.
  public var skewness: Double
  /// `((n+1)(r−3)+6)(n−1)/((n−2)(n−3))` with `r = n·Σc⁴/(Σc²)²`.
  public var kurtosis: Double

  /// Creates a shape.
  public init(skewness: Double, kurtosis: Double) {
    self.skewness = skewness
    self.kurtosis = kurtosis
  }
}

/// What outlier treatment did to an indicator.
public struct TreatedIndicator: Sendable, Hashable {
  /// What became of the column.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// The test is passed, or the column cannot be treated.
    case untouched
    /// Cells at an end took the next value inside.
    case winsorised
    /// Every value went through `ln(x − min + 0.01·(max − min))`.
    case logarithm
    /// Every value went through `−ln(max − x + 0.01·(max − min))`.
    case mirroredLogarithm = "mirrored logarithm"
    /// Every value went through the Box–Cox transformation.
    case boxCox = "Box–Cox"
  }

  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// What became of the column.
  public var outcome: Outcome
  /// Number of cells whose value changed.
  public var changed: Int
  /// The column's shape before; `nil` for fewer than four values or a constant column.
  public var before: Shape?
  /// The column's shape after; `nil` likewise.
  public var after: Shape?

  /// Creates an entry.
  public init(indicator: Int, outcome: Outcome, changed: Int, before: Shape?, after: Shape?) {
    self.indicator = indicator
    self.outcome = outcome
    self.changed = changed
    self.before = before
    self.after = after
  }
}

extension Assessment {
  /// The values that normalisation took: ``treated``, or the raw values if nothing was screened, filled or treated.
  public var scored: IndicatorMatrix { treated ?? indicators }

  /// The gap of a city and indicator that imputation filled, if it is one.
  public func imputedCell(_ indicator: Int, of city: Int) -> ImputedCell? {
    guard let imputed, case .missing(let reason) = indicators.columns[indicator][city],
      case .value(let value, let basis) = imputed.columns[indicator][city]
    else { return nil }
    return ImputedCell(city: city, indicator: indicator, reason: reason, value: value, basis: basis)
  }

  /// Every gap that imputation filled, in the order of indicators and cities.
  ///
  /// - Complexity: O(cities × indicators) if anything was filled.
  public func imputedCells() -> [ImputedCell] {
    guard let imputed else { return [] }
    return imputed.columns.indices.flatMap { indicator in
      cities.indices.compactMap { imputedCell(indicator, of: $0) }
    }
  }
}

extension CriteriaSet {
  /// The rule for an indicator's gaps: its own, or the set's.
  package func imputation(of indicator: Indicator) -> Imputation { indicator.imputation ?? imputation }
}
